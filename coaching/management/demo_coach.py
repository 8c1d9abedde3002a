"""A coach beside the demo's life: what they were shown, said, set and answered."""

from datetime import date, datetime, timedelta

from django.db import transaction

from coaching.actions import assignments, programmes, questions, reviews
from coaching.models import (
    Assignment,
    AssignmentTemplate,
    Comment,
    OwnNote,
    Place,
    Programme,
    Question,
    Reply,
    SharedNote,
    Tip,
)
from coaching.rules.sentences import sentences
from contacts.actions import close_account, consent, keep
from contacts.models import Coaching, User
from contacts.web.mfa import give_authenticator_app
from followup.models import Application
from letters.demo.life import PASSWORD
from letters.models import Letter

EMAIL = "coach@example.org"
PROGRAMME = "Larkmoor Alumni Career Service (demo)"

ASKED = "Do I write to the entire panel? It was four people, and only one of them will decide."
ANSWER = (
    "Yes, to everybody who was there, and to each of them differently: what they seemed most "
    "interested in is your reason to write. I never see an interview as anything but a "
    "conversation and a chance to meet new people."
)


@transaction.atomic
def load_coach(seeker: User, *, at: datetime, on: date) -> tuple[User, str]:
    """A coach whom the demo's seeker lets in, and the key for their authenticator app."""
    coach, key = open_coach(on)
    held = consent.grant(
        seeker=seeker, coach=coach, at=at, on=on, shows_people=True, shows_letters=True
    )
    read_a_draft(held, at=at, on=on)
    answer_a_question(held, at=at, on=on)
    work_together(held, at=at, on=on)
    work_in_a_programme(held, on=on)
    return coach, key


def open_coach(on: date) -> tuple[User, str]:
    """A fresh account for the coach, with an authenticator, in place of an earlier one."""
    for older in User.objects.filter(email__iexact=EMAIL):
        close_account(seeker=older)
    Programme.objects.filter(name=PROGRAMME).delete()
    coach = User.objects.create_user(
        email=EMAIL, password=PASSWORD, name="Dana Whitfield", time_zone="America/Detroit"
    )
    coach.coaches_since = on
    coach.save()
    key = give_authenticator_app(coach)
    return coach, key


def read_a_draft(held: Coaching, *, at: datetime, on: date) -> None:
    """Comment on the first draft that waits, and suggest another wording for a sentence of it."""
    letter = Letter.objects.in_care_of(held.coach, on=on).waiting().order_by("pk").first()
    if letter is None:
        return
    reviews.share(letter=letter, coaching=held, at=at, on=on)
    start, _ = sentences(letter.body)[0]
    said = Comment(
        letter=letter,
        version=letter.version,
        start=start,
        words="A warm beginning. Shorter, it is warmer still.",
        suggestion="I saw this and thought of you.",
    )
    reviews.comment(comment=said, coaching=held, at=at, on=on)


def answer_a_question(held: Coaching, *, at: datetime, on: date) -> None:
    """The article's question with its answer, and the same as a tip for everybody."""
    told_no = Application.objects.of(held.seeker).filter(rejection__isnull=False)
    question = Question(application=told_no.order_by("-pk").first(), words=ASKED)
    question = questions.ask(question=question, coaching=held, at=at, on=on)
    answer = Reply(question=question, words=ANSWER)
    questions.reply(reply=answer, by=held.coach, at=at, on=on)
    questions.publish(tip=Tip(coach=held.coach, asked=ASKED, answer=ANSWER), at=at)


def work_together(held: Coaching, *, at: datetime, on: date) -> None:
    """Two assignments, one of them done, a template for each, and a note of either kind."""
    for goal, days in (("Note one interest per panel member", 3), ("Make one give a week", 7)):
        template = keep(record=AssignmentTemplate(coach=held.coach, goal=goal, days=days))
        assignments.from_template(template=template, coaching=held, on=on)
    done = Assignment.objects.of(held.seeker).order_by("pk")[0]
    assignments.mark_done(assignment=done, on=on)
    shared = SharedNote(words="We begin with the panel of the conservancy, then the shelf.")
    own = OwnNote(words="Writes well when not in a hurry. Begin with what went well.")
    for note in (shared, own):
        assignments.write_note(note=note, coaching=held, at=at, on=on)


def work_in_a_programme(held: Coaching, *, on: date) -> None:
    """A programme the coach leads, with a place the seeker took."""
    founded = on - timedelta(days=80)
    programme = keep(record=Programme(name=PROGRAMME, founded_on=founded))
    programmes.join(programme=programme, coach=held.coach, leads=True, on=founded)
    offered = Place(programme=programme, cohort="Fall")
    programmes.offer_place(place=offered, coaching=held, on=on)
    programmes.answer_place(place=offered, takes=True, on=on)
