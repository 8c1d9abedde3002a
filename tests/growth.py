"""More of everything: another of each row a life has, for whatever must not grow with it."""

from datetime import date

from django.utils import timezone

from tests import builders


def more_of_everything(life) -> None:
    """Another person on the panel, with all there can be about them, and another of each list."""
    elsewhere = builders.organization(life.seeker)
    person = builders.person(life.seeker, organization=elsewhere)
    builders.interest(person)
    builders.seat(life.interview, person=person)
    give = builders.give(life.seeker, kind="INTRODUCTION", introduces=person)
    promise = builders.promise(person, due_on=date(2026, 11, 25))
    thanks = {"application": life.application, "occasion": "THANK_YOU"}
    letter = builders.letter(builders.touch(person, give=give, keeps=promise, **thanks))
    builders.printout(letter, run=life.print_run)
    asked = builders.application(
        life.seeker, organization=elsewhere, reopened_from=life.application
    )
    no = builders.rejection(asked, told_by=person, reopens_on=date(2027, 2, 1))
    builders.watch(asked)
    builders.watch(asked, vacated=True, found_on=date(2026, 11, 2))
    builders.pause(builders.person(life.seeker, organization=elsewhere))
    late = builders.person(life.seeker, organization=elsewhere)
    builders.touch(late, give=give, sent_on=date(2026, 11, 2))
    met = builders.interview(asked, held_on=date(2026, 11, 1))
    more_with_the_same_person(life, met, no)


def more_with_the_same_person(life, met, no) -> None:
    """The story with one person grows longer as well."""
    builders.seat(met, person=life.person)
    builders.past_contact(life.person, direction="IN", words="They rang.")
    builders.interest(life.person)
    builders.promise(life.person)
    give = builders.give(life.seeker)
    sent = {"sent_on": date(2026, 10, 1), "application": no.application, "give": give}
    builders.letter(builders.touch(life.person, **sent))
    more_from_the_coach(life, no.application)
    colleague = builders.person(life.seeker, organization=life.organization)
    builders.touch(colleague, give=give)


def more_from_the_coach(life, application) -> None:
    """The coach said more about the letter, and the two talked longer."""
    builders.comment(life.letter, life.coach, suggestion="Thank you for Thursday.")
    builders.ready(life.letter, life.coach, version=next(builders.numbers))
    builders.reply(life.question, from_coach=True)
    another = builders.question(life.seeker, life.coach, application=application)
    builders.reply(another)
    builders.tip(life.coach)


def more_with_a_coach(life) -> None:
    """More of the client, another client, and more of whatever a coach, lead or operator sees."""
    more_of_everything(life)
    another_letter(life)
    builders.assignment(life.coaching)
    builders.assignment(life.coaching, done_on=timezone.localdate())
    builders.own_note(life.coaching)
    builders.shared_note(life.coaching)
    builders.look(life.coaching)
    builders.template(life.coach, goal=f"goal {next(builders.numbers)}")
    another_client(life)
    another_group(life)


def another_letter(life) -> None:
    """Another draft for the same panel, shared with the coach and with one more."""
    letter = builders.letter(
        builders.touch(builders.person(life.seeker), application=life.application)
    )
    builders.share(letter, life.coach, shared_at=timezone.now())
    another = builders.coaching(life.seeker).coach
    builders.comment(life.letter, another)
    builders.ready(life.letter, another)


def another_client(life) -> None:
    seeker = builders.seeker()
    builders.coaching(seeker, coach=life.coach)
    application = builders.application(seeker)
    touch = builders.touch(builders.person(seeker), application=application)
    builders.share(builders.letter(touch), life.coach, shared_at=timezone.now())
    builders.question(seeker, life.coach, application=application)
    life.others = [*getattr(life, "others", []), seeker]


def another_group(life) -> None:
    """Another programme of the coach's and of the client's, another coach and client in theirs."""
    elsewhere = builders.programme()
    builders.membership(elsewhere, life.coach, leads=True)
    taken = builders.place(elsewhere, life.seeker, coach=life.coach)
    builders.handover(taken, builders.coach())
    colleague = builders.membership(life.programme, builders.coach()).coach
    place = builders.place(life.programme, life.others[-1], coach=colleague, cohort="Spring")
    builders.handover(place, life.coach)
    builders.outcome(place)
