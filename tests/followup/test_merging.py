"""Two records of one person become one; nothing is lost, and for thirty days it can be undone."""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from io import StringIO
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.urls import reverse

from contacts.actions.search_text import refresh
from contacts.actions.told_apart import tell_everybody_apart
from contacts.models import Interest, NotTheSame, Person
from followup.actions import letting_go, merging, touches
from followup.actions.merge_laws import FOLDED, SETTLED
from followup.actions.merge_relations import laws_on, links_to
from followup.actions.merging import merge_people, undo_merge
from followup.models import (
    Give,
    Meaning,
    Merge,
    PanelSeat,
    PastContact,
    PersonRhythm,
    Rejection,
    Touch,
    Welcome,
)
from letters.models import Letter
from tests import builders
from tests.ownership import everything, owned_models, rows_of

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


@pytest.fixture
def seeker(db):
    return builders.seeker()


@pytest.fixture
def two(seeker):
    """Two records of one person."""
    return [builders.person(seeker, family_name="Larkin", given_name="Sam") for _ in range(2)]


def merged(kept, other, on=MONDAY, **chosen) -> Merge:
    return merge_people(kept=kept, other=other, chosen=chosen, on=on)


# 200 random lives ---------------------------------------------------------------------------------


class RandomLife:
    """A seeker and two people with everything there can be on both, by one throw of the dice."""

    def __init__(self, number: int):
        self.dice = random.Random(number)
        self.seeker = builders.seeker()
        self.coach = builders.coaching(self.seeker).coach
        self.at = [builders.organization(self.seeker) for _ in range(2)]
        self.applications = [builders.application(self.seeker) for _ in range(2)]
        self.interviews = [builders.interview(each) for each in self.applications]
        self.gives = [builders.give(self.seeker) for _ in range(3)]
        self.third = builders.person(self.seeker)
        self.people = [self.somebody() for _ in range(2)]
        self.between_the_two()
        refresh(Person.objects.of(self.seeker))
        tell_everybody_apart(seeker=self.seeker)

    def maybe(self, chance: float = 0.5) -> bool:
        return self.dice.random() < chance

    def day(self) -> date:
        return date(2026, 6, 1) + timedelta(days=self.dice.randrange(170))

    def words(self) -> str:
        return self.dice.choice(["", "Kind.", "Kind and quick.", "Walks fast."])

    def somebody(self) -> Person:
        person = builders.person(
            self.seeker,
            given_name="Sam",
            family_name=self.dice.choice(["Larkin", "Larkin", "Okafor"]),
            organization=self.dice.choice([None, *self.at]),
            job_title=self.words(),
            email=self.dice.choice(["", "sam@example.org", "larkin@example.org"]),
            notes=self.words(),
            private=self.maybe(0.2),
            let_go_on=self.day() if self.maybe(0.15) else None,
        )
        self.known_of(person)
        self.heard_of(person)
        self.met(person)
        self.planned_and_sent(person)
        return person

    def known_of(self, person) -> None:
        for topic in self.dice.sample(["Bread", "bread ovens", "Rowing"], self.dice.randrange(4)):
            shown = topic.upper() if self.maybe() else topic
            interest = builders.interest(person, topic=shown, words=self.words())
            if self.maybe():
                read = {"model": "table", "digest": "0" * 64, "meaning": bytes([person.pk % 256])}
                Meaning.objects.create(seeker=self.seeker, interest=interest, **read)
        if self.maybe():
            Welcome.objects.create(
                person=person, to_contact=True, to_apply=self.maybe(), words=self.words()
            )
        if self.maybe():
            away = {"away_from": MONDAY, "away_until": TUESDAY} if self.maybe() else {}
            warm = self.dice.choice([None, 100, 120])
            PersonRhythm.objects.create(person=person, warm_days=warm, **away)

    def heard_of(self, person) -> None:
        for _ in range(self.dice.randrange(3)):
            PastContact.objects.create(person=person, on=self.day(), direction="IN", channel="CALL")
        if self.maybe():
            builders.past(person, organization=self.at[0], job_title="Baker")

    def met(self, person) -> None:
        for interview in self.interviews:
            if self.maybe(0.7):
                builders.seat(
                    interview,
                    person=person,
                    role=self.dice.choice(PanelSeat.Role.values),
                    told_me=self.words(),
                    thankful_for=self.words() * self.dice.choice([1, 12]),
                    impression=self.words(),
                )
        if self.maybe():
            self.gives.append(builders.give(self.seeker, kind="INTRODUCTION", introduces=person))

    def planned_and_sent(self, person) -> None:
        for give in self.dice.sample(self.gives, self.dice.randrange(len(self.gives))):
            sent_on = self.day()
            answered = {"came_of": "THANKS", "answered_on": sent_on} if self.maybe() else {}
            self.written(builders.touch(person, give=give, sent_on=sent_on, **answered))
        if self.maybe(0.3):
            self.written(
                builders.touch(person, skipped_on=self.day(), give=self.dice.choice(self.gives))
            )
        if self.maybe(0.1):
            stop = {"came_of": "STOP", "answered_on": MONDAY, "occasion": "THANK_YOU"}
            builders.touch(person, sent_on=self.day(), **stop)
        kept = builders.promise(person, words=f"call you {person.pk}") if self.maybe() else None
        builders.promise(person, application=self.dice.choice([None, *self.applications]))
        if self.maybe(0.7):
            had = person.touches.filter(skipped_on=None).values("give")
            free = Give.objects.of(self.seeker).exclude(pk__in=had.exclude(give=None))
            self.written(
                builders.touch(
                    person,
                    due_on=self.day(),
                    occasion=self.dice.choice(["THANK_YOU", "GIVE"]),
                    keeps=kept,
                    give=self.dice.choice([None, *free]),
                    moved_from=self.dice.choice([None, MONDAY]),
                )
            )
        for _ in range(self.dice.randrange(3)):
            builders.pause(person, since_on=self.day(), ended_on=MONDAY, decision="GO_ON")
        if self.maybe(0.3):
            builders.pause(person, ask_on=self.dice.choice([None, MONDAY, TUESDAY]))

    def written(self, touch) -> None:
        if self.maybe():
            letter = builders.letter(touch)
            builders.share(letter, self.coach)
            builders.comment(letter, self.coach)
            builders.enclosure(letter)

    def between_the_two(self) -> None:
        for application in self.applications:
            builders.rejection(application, told_by=self.dice.choice([None, *self.people]))
        for person in self.people:
            if self.maybe():
                builders.told_apart(self.third, person)
        if self.maybe():
            builders.told_apart(*self.people)
        typed = {"people-0-person": str(self.people[1].pk), "people-0-told_me": "Hello."}
        builders.telling(self.seeker, typed={"news": {"position": "Baker"}, "room": typed})
        builders.debrief(self.interviews[0], typed=typed)


def lawful(seeker) -> None:
    for model in owned_models():
        for row in rows_of(model, seeker):
            row.full_clean()


def counted(rows: dict[str, list]) -> Counter:
    return Counter({name: len(found) for name, found in rows.items()})


@pytest.mark.django_db
@pytest.mark.parametrize(
    "numbers",
    [range(2), pytest.param(range(2, 200), marks=pytest.mark.whole("two hundred random lives"))],
    ids=["a few", "two hundred"],
)
def test_a_merge_of_random_lives_loses_nothing_and_undone_never_was(numbers):
    for number in numbers:
        life = RandomLife(number)
        kept, other = life.dice.sample(life.people, 2)
        before = everything(life.seeker)
        merge = merged(kept, other)
        after = everything(life.seeker)
        lawful(life.seeker)
        labels = [step["removed"]["model"] for step in merge.before if "removed" in step]
        names = {model._meta.label_lower: model.__name__ for model in owned_models()}
        removed = Counter(names[label] for label in labels)
        added = Counter(names[step["added"]["model"]] for step in merge.before if "added" in step)
        assert added.keys() <= {"Formerly"}
        assert counted(after) + removed == counted(before) + added + Counter(Merge=1), number
        assert labels[-1] == "contacts.person" and removed["Person"] == 1
        assert not {"Touch", "Letter", "Promise", "Pause", "Give", "Share"} & set(removed)
        undo_merge(merge=merge, on=TUESDAY)
        assert everything(life.seeker) == before, number


def test_whatever_points_at_a_person_under_a_law_is_known_to_merging():
    """A new relation with such a law: say in merge_laws how two become one."""
    known = {*SETTLED, *FOLDED}
    told_apart = {"two_people_told_apart_once"}  # carried before anything else
    laws = {law.name for link in links_to(Person) for law in laws_on(link)}
    assert laws - told_apart == known
    assert told_apart <= laws


def test_every_floor_hangs_on_people_where_merging_looks():
    pointing = {(link.model, link.name) for link in links_to(Person)}
    assert {(Touch, "person"), (Rejection, "told_by"), (Give, "introduces")} <= pointing
    assert {(Merge, "kept"), (NotTheSame, "first"), (NotTheSame, "second")} <= pointing
    for model in owned_models():
        for field in model._meta.concrete_fields:
            assert field.related_model is not Person or (model, field.name) in pointing


# What laws forbid to one person ------------------------------------------------------------------


def test_of_two_planned_follow_ups_the_more_pressing_stays(two, seeker):
    kept, other = two
    early = builders.touch(kept, due_on=date(2026, 11, 20))
    thanks = builders.touch(other, occasion="THANK_YOU", due_on=date(2026, 11, 30))
    draft = builders.letter(early)
    merged(kept, other)
    early.refresh_from_db()
    assert kept.touches.open().get() == thanks
    assert (early.skipped_on, early.skipped_because[:17]) == (MONDAY, "another follow-up")
    assert Letter.objects.get(touch=early) == draft


def test_the_follow_up_that_stays_keeps_the_promise_of_the_other(two):
    kept, other = two
    promise = builders.promise(other)
    thanks = builders.touch(kept, occasion="THANK_YOU", due_on=date(2026, 11, 25))
    builders.touch(other, keeps=promise, due_on=date(2026, 11, 27), occasion="PROMISE")
    merged(kept, other)
    assert kept.touches.open().get() == thanks
    assert kept.touches.open().get().keeps == promise


def test_the_same_give_sent_to_both_was_sent_twice(two, seeker):
    kept, other = two
    give = builders.give(seeker)
    sent = [builders.touch(each, give=give, sent_on=date(2026, 11, 2)) for each in two]
    merged(kept, other)
    assert set(kept.touches.sent().filter(give=give)) == set(sent)
    with pytest.raises(ValidationError, match="had that from you already"):
        Touch(person=kept, give=give, due_on=TUESDAY).full_clean()


def test_what_one_had_is_no_longer_planned_for_the_other(two, seeker):
    kept, other = two
    give = builders.give(seeker)
    planned = builders.touch(kept, give=give)
    builders.touch(other, give=give, sent_on=date(2026, 11, 2))
    merged(kept, other)
    planned.refresh_from_db()
    assert planned.give is None and not planned.skipped_on


def test_nobody_is_introduced_to_themselves(two, seeker):
    kept, other = two
    meets = builders.give(seeker, kind="INTRODUCTION", introduces=other)
    planned = builders.touch(kept, give=meets)
    merged(kept, other)
    planned.refresh_from_db()
    meets.refresh_from_db()
    assert planned.give is None and meets.introduces == kept


def test_one_interest_noted_twice_is_one_with_all_the_words(two):
    kept, other = two
    builders.interest(kept, topic="Bread", words="Sourdough.")
    builders.interest(other, topic="bread", words="Bakes every Sunday.")
    builders.interest(other, topic="Rowing")
    merged(kept, other)
    assert {(i.topic, i.words) for i in kept.interests.all()} == {
        ("Bread", "Sourdough.\nBakes every Sunday."),
        ("Rowing", ""),
    }


def test_two_seats_in_one_interview_are_one_and_no_word_is_lost(two, seeker):
    kept, other = two
    interview = builders.interview(builders.application(seeker))
    long = "a" * 200
    builders.seat(interview, person=kept, told_me="that you row", thankful_for=long)
    builders.seat(
        interview,
        person=other,
        role="RECRUITER",
        told_me="that you bake",
        thankful_for="b" * 200,
        impression="Kind.",
    )
    merged(kept, other)
    seat = PanelSeat.objects.get(interview=interview)
    assert (seat.person, seat.role, seat.impression) == (kept, "RECRUITER", "Kind.")
    assert seat.told_me == "that you row; that you bake"
    assert seat.thankful_for == long
    kept.refresh_from_db()
    assert "b" * 200 in kept.notes


def test_notes_too_long_together_are_refused_and_nothing_happens(two, seeker):
    kept, other = two
    Person.objects.filter(pk=kept.pk).update(notes="a" * 5000)
    Person.objects.filter(pk=other.pk).update(notes="b" * 5000)
    before = everything(seeker)
    with pytest.raises(ValidationError, match="shorten them"):
        merged(kept, other)
    assert everything(seeker) == before


def test_what_either_invited_me_to_and_both_rhythms_come_together(two):
    kept, other = two
    Welcome.objects.create(person=kept, to_contact=True, words="Call me.")
    Welcome.objects.create(person=other, to_apply=True, words="Apply again.")
    PersonRhythm.objects.create(person=kept, warm_days=100)
    PersonRhythm.objects.create(person=other, warm_days=120, yearly_most=3)
    merged(kept, other)
    noted, rhythm = Welcome.objects.get(), PersonRhythm.objects.get()
    assert (noted.to_contact, noted.to_apply) == (True, True)
    assert noted.words == "Call me.\nApply again."
    assert (rhythm.person, rhythm.warm_days, rhythm.yearly_most) == (kept, 100, 3)


def test_of_two_open_pauses_the_longer_holds(two):
    kept, other = two
    builders.pause(kept, ask_on=TUESDAY)
    lasting = builders.pause(other, ask_on=None)
    merged(kept, other)
    assert kept.pauses.open().get() == lasting
    assert kept.pauses.count() == 2


def test_a_pause_holds_against_something_to_give_and_ends_for_a_promise(seeker):
    for occasion, holds in (("GIVE", True), ("THANK_YOU", False)):
        kept, other = (builders.person(seeker) for _ in range(2))
        builders.pause(kept)
        builders.touch(other, occasion=occasion)
        merged(kept, other)
        assert kept.pauses.open().exists() == holds
        assert kept.touches.open().exists() != holds


@pytest.mark.parametrize("number", [0, 1])
def test_a_stop_and_a_hidden_record_hold_for_both(two, number):
    kept, other = two
    Person.objects.filter(pk=two[number].pk).update(let_go_on=MONDAY, private=True)
    builders.touch(two[1 - number])
    builders.pause(two[1 - number])
    merged(kept, other)
    kept.refresh_from_db()
    assert (kept.let_go_on, kept.private) == (MONDAY, True)
    assert not kept.touches.open().exists() and not kept.pauses.open().exists()


def test_who_asked_to_stop_is_stopped(two):
    kept, other = two
    builders.wish(other.seeker, person=other)
    builders.touch(kept)
    merged(kept, other, on=TUESDAY)
    assert kept.wishes.exists() and not kept.touches.open().exists()


def test_chosen_values_stand_and_the_fuller_ones_where_nothing_is_said(two, seeker):
    kept, other = two
    bakery = builders.organization(seeker)
    kept.job_title, kept.email, kept.notes = "Baker", "", "Kind."
    other.job_title, other.email, other.notes = "Head baker", "sam@example.org", "Quick."
    other.organization = bakery
    kept.save(), other.save()
    merged(kept, other, job_title="other")
    kept.refresh_from_db()
    assert (kept.job_title, kept.email, kept.organization) == (
        "Head baker",
        "sam@example.org",
        bakery,
    )
    assert kept.notes == "Kind.\nQuick."
    assert "head baker" in kept.search_text


def test_the_name_and_employer_that_do_not_stand_are_what_they_were_before(two, seeker):
    kept, other = two
    old, new = builders.organization(seeker), builders.organization(seeker)
    Person.objects.filter(pk=kept.pk).update(organization=new, job_title="Director")
    Person.objects.filter(pk=other.pk).update(
        organization=old, job_title="Night Supervisor", family_name="Okafor"
    )
    merge = merged(kept, other)
    past = kept.formerly.get()
    assert (past.full_name, past.organization) == ("Sam Okafor", old)
    assert (past.job_title, past.until_on) == ("Night Supervisor", None)
    undo_merge(merge=merge, on=TUESDAY)
    assert not kept.formerly.exists()


def test_a_story_being_told_names_who_stays(two, seeker):
    kept, other = two
    typed = {"people-0-person": str(other.pk), "people-0-promise": str(other.pk)}
    telling = builders.telling(seeker, typed={"room": typed})
    merged(kept, other)
    telling.refresh_from_db()
    assert telling.typed["room"]["people-0-person"] == str(kept.pk)
    assert telling.typed["room"]["people-0-promise"] == str(other.pk)


def test_who_is_somebody_else_than_one_stays_somebody_else(two, seeker):
    kept, other = two
    third = builders.person(seeker)
    builders.told_apart(kept, other)
    builders.told_apart(kept, third)
    builders.told_apart(other, third)
    merged(other, kept)
    assert [(apart.first, apart.second) for apart in NotTheSame.objects.all()] == [(other, third)]


# Undoing -----------------------------------------------------------------------------------------


def test_what_came_since_stays_with_the_one_who_was_kept(two):
    kept, other = two
    builders.interest(other, topic="Rowing")
    merge = merged(kept, other)
    builders.interest(kept, topic="Bread")
    Person.objects.filter(pk=kept.pk).update(phone="555 0100")
    back = undo_merge(merge=merge, on=TUESDAY)
    kept.refresh_from_db()
    assert back == other and kept.phone == "555 0100"
    assert [i.topic for i in other.interests.all()] == ["Rowing"]
    assert [i.topic for i in kept.interests.all()] == ["Bread"]


def test_what_went_out_since_went_out_and_the_plan_goes_on(two, seeker):
    kept, other = two
    mine = builders.touch(kept, due_on=date(2026, 12, 20))
    thanks = builders.touch(other, occasion="THANK_YOU")
    merge = merged(kept, other)
    following = touches.send_touch(touch=thanks, on=TUESDAY)
    undo_merge(merge=merge, on=TUESDAY)
    thanks.refresh_from_db()
    mine.refresh_from_db()
    assert (thanks.person, thanks.sent_on) == (other, TUESDAY)
    assert following and kept.touches.open().get() == following
    assert mine.skipped_on == MONDAY


def test_a_resumed_person_stays_resumed(two):
    kept, other = two
    Person.objects.filter(pk=other.pk).update(let_go_on=MONDAY)
    merge = merged(kept, other)
    kept.refresh_from_db()
    letting_go.take_back(person=kept, on=TUESDAY)
    undo_merge(merge=merge, on=TUESDAY)
    kept.refresh_from_db()
    other.refresh_from_db()
    assert (kept.let_go_on, other.let_go_on) == (None, MONDAY)


def test_what_fits_in_no_more_is_refused_and_everything_stays(two, seeker):
    kept, other = two
    bakery = builders.organization(seeker)
    Person.objects.filter(pk=other.pk).update(organization=bakery)
    merge = merged(kept, other, organization="kept")
    kept.formerly.get().delete()
    bakery.delete()
    before = everything(seeker)
    with pytest.raises(ValidationError, match="can't be undone any more"):
        undo_merge(merge=merge, on=TUESDAY)
    assert everything(seeker) == before


def test_a_merge_can_be_undone_for_thirty_days_and_then_holds_no_words(two):
    kept, other = two
    Person.objects.filter(pk=other.pk).update(phone="555 0199")
    merge = merged(kept, other, phone="kept")
    last_day = date(2026, 12, 23)
    merging.forget_old_merges(on=last_day)
    merge.refresh_from_db()
    assert "555 0199" in str(merge.before)
    assert merging.forget_old_merges(on=last_day + timedelta(days=1)) == 1
    merge.refresh_from_db()
    assert merge.before == []
    with pytest.raises(ValidationError, match="30 days"):
        undo_merge(merge=merge, on=TUESDAY)


def test_every_night_what_is_kept_too_long_is_forgotten(two):
    merge = merged(*two, on=date(2020, 1, 6))
    call_command("forget", stdout=StringIO())
    merge.refresh_from_db()
    assert merge.before == []


def test_a_letter_shared_with_the_coach_stays_shared_and_what_was_hidden_stays_hidden(two, seeker):
    kept, other = two
    coaching = builders.coaching(seeker)
    letter = builders.letter(builders.touch(other))
    share = builders.share(letter, coaching.coach)
    builders.comment(letter, coaching.coach)
    merged(kept, other)
    assert letter.shares.get() == share and letter.comments.exists()
    seen = Letter.objects.in_care_of(coaching.coach, on=MONDAY)
    assert list(seen) == [letter]
    hidden = builders.person(seeker, private=True)
    merged(kept, hidden)
    assert not Letter.objects.in_care_of(coaching.coach, on=MONDAY).exists()


def test_merges_are_undone_the_last_first(seeker):
    a, b, c = (builders.person(seeker) for _ in range(3))
    for each in (a, b, c):
        builders.interest(each, topic=f"Of {each.pk}")
    refresh(Person.objects.of(seeker))
    before = everything(seeker)
    first = merged(b, a)
    between = everything(seeker)
    second = merged(c, b)
    with pytest.raises(ValidationError, match="Undo that one first"):
        undo_merge(merge=Merge.objects.get(pk=first.pk), on=TUESDAY)
    undo_merge(merge=second, on=TUESDAY)
    assert everything(seeker) == between
    undo_merge(merge=Merge.objects.get(pk=first.pk), on=TUESDAY)
    assert everything(seeker) == before


def test_undone_twice_it_is_undone_once(two, seeker):
    merge = merged(*two)
    undo_merge(merge=Merge.objects.get(pk=merge.pk), on=TUESDAY)
    before = everything(seeker)
    with pytest.raises(ValidationError, match="undone a moment ago"):
        undo_merge(merge=merge, on=TUESDAY)
    assert everything(seeker) == before


def test_nothing_of_somebody_erased_stays_in_a_merge(two, seeker):
    kept, other = two
    merged(kept, other)
    Person.objects.get(pk=kept.pk).delete()
    assert not Merge.objects.exists()


# Two at once ------------------------------------------------------------------------------------


def at_once(*merges) -> list[Merge | None]:
    start = Barrier(len(merges))

    def one(kept_and_other):
        start.wait(timeout=60)
        try:
            return merged(*kept_and_other)
        except ValidationError:
            return None
        finally:
            connection.close()

    with ThreadPoolExecutor(len(merges)) as windows:
        return list(windows.map(one, merges))


@pytest.mark.django_db(transaction=True)
def test_the_same_two_merged_both_ways_at_once_are_merged_once():
    seeker = builders.seeker()
    a, b = (builders.person(seeker) for _ in range(2))
    for each in (a, b):
        builders.interest(each)
    done = [merge for merge in at_once((a, b), (b, a)) if merge]
    assert len(done) == 1 and Person.objects.of(seeker).count() == 1
    assert Interest.objects.of(seeker).filter(person=done[0].kept_id).count() == 2


@pytest.mark.django_db(transaction=True)
def test_a_chain_merged_at_once_loses_nothing():
    seeker = builders.seeker()
    a, b, c = (builders.person(seeker) for _ in range(3))
    for each in (a, b, c):
        builders.touch(each, sent_on=MONDAY, occasion="THANK_YOU")
    done = [merge for merge in at_once((b, a), (c, b)) if merge]
    assert Person.objects.of(seeker).count() == 3 - len(done) and done
    assert Touch.objects.of(seeker).count() == 3
    lawful(seeker)


# Pages ------------------------------------------------------------------------------------------


@pytest.fixture
def at(client, seeker, two):
    client.force_login(seeker)
    return client


def compare(kept, other) -> str:
    return reverse("followup:merge", args=[kept.pk, other.pk])


def test_two_are_compared_merged_and_undone_from_the_page_of_one(at, two, seeker):
    kept, other = two
    Person.objects.filter(pk=other.pk).update(job_title="Head baker")
    for occasion in ("THANK_YOU", "GIVE"):
        builders.letter(builders.touch(two[occasion == "GIVE"], occasion=occasion))
    page = at.get(compare(kept, other)).content.decode()
    assert "Both have a follow-up planned." in page and "1 letter" in page
    response = at.post(
        compare(kept, other), {"merge": "yes", "whose-job_title": "other"}, follow=True
    )
    assert "You can undo this here for 30 days." in response.content.decode()
    assert not Person.objects.filter(pk=other.pk).exists()
    gone = reverse("followup:person", args=[other.pk])
    assert at.get(gone).url == reverse("followup:person", args=[kept.pk])
    Merge.objects.update(merged_on=date.today())  # noqa: DTZ011
    undone = at.post(reverse("followup:undo-merge", args=[Merge.objects.get().pk]), follow=True)
    assert "is back" in undone.content.decode()
    assert at.get(gone).status_code == 200


def test_a_choice_that_is_none_is_refused_and_nothing_is_merged(at, two):
    kept, other = two
    Person.objects.filter(pk=other.pk).update(phone="555 0199")
    response = at.post(compare(kept, other), {"merge": "yes", "whose-phone": "somebody"})
    assert response.status_code == 422 and Person.objects.filter(pk=other.pk).exists()


def test_nobody_is_merged_with_themselves_or_with_a_strangers_person(at, two):
    stranger = builders.person(builders.seeker())
    for other in (two[0], stranger):
        assert at.get(compare(two[0], other)).status_code == 404
        assert at.post(compare(two[0], other), {"merge": "yes"}).status_code == 404
    assert at.get(compare(stranger, two[0])).status_code == 404


def test_a_strangers_merge_is_neither_undone_nor_followed(at, seeker):
    stranger = builders.seeker()
    merge = builders.merge(builders.person(stranger), builders.person(stranger))
    assert at.post(reverse("followup:undo-merge", args=[merge.pk])).status_code == 404
    assert at.get(reverse("followup:person", args=[merge.gone])).status_code == 404


def test_the_people_to_merge_with_are_found_by_name(at, two, seeker):
    kept, other = two
    ada = builders.person(seeker, given_name="Ada", family_name="Novak")
    refresh(Person.objects.of(seeker))
    page = at.get(reverse("followup:merge-with", args=[kept.pk]))
    assert page.context["likely"][0].other == other
    found = at.get(reverse("followup:merge-with", args=[kept.pk]), {"q": "nov"})
    assert list(found.context["page"]) == [ada]


def test_the_fuller_given_name_and_both_ways_of_meeting_are_kept(seeker):
    short = builders.person(seeker, given_name="P.", notes="Likes maps.", how_we_met="at the fair")
    full = builders.person(seeker, given_name="Pat", notes="Has bees.", how_we_met="by a friend")
    merged(short, full)
    short.refresh_from_db()
    assert short.given_name == "Pat"
    assert short.how_we_met == "at the fair; by a friend"
    assert short.notes == "Likes maps.\nHas bees."


def test_how_we_met_goes_into_the_notes_where_it_has_no_room(seeker, two):
    kept, other = two
    for person, words in zip(two, ("a" * 200, "b" * 200), strict=True):
        Person.objects.filter(pk=person.pk).update(how_we_met=words)
    merged(kept, other)
    kept.refresh_from_db()
    assert kept.how_we_met == "a" * 200
    assert f"How we met: {'b' * 200}" in kept.notes


def test_undoing_says_how_much_stays_with_the_one_kept(client, two):
    kept, other = two
    builders.promise(kept)
    builders.past(other)
    merge = merged(kept, other)
    client.force_login(kept.seeker)
    builders.promise(kept)
    builders.interest(kept)
    builders.touch(kept)
    page = client.post(reverse("followup:undo-merge", args=[merge.pk]), follow=True).text
    assert "2 things noted since stay with Sam Larkin" in page


def test_undoing_says_nothing_of_what_was_not_added(client, two):
    merge = merged(*two)
    client.force_login(two[0].seeker)
    page = client.post(reverse("followup:undo-merge", args=[merge.pk]), follow=True).text
    assert "Undone." in page and "noted since" not in page
