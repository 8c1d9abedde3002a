"""The laws of what is shared, said and asked, in the database and in their own words."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction

from coaching.models import Comment, Question, Ready, Reply, Share, Tip
from letters.models import Lifting
from tests import builders

pytestmark = pytest.mark.django_db

NOON = builders.NOON
MODELS = (Share, Comment, Ready, Question, Reply, Tip, Lifting)


class Story:
    """A seeker with a letter, and a coach."""

    def __init__(self):
        self.seeker, self.coach = builders.seeker(), builders.coach()
        self.letter = builders.letter(builders.touch(builders.person(self.seeker)))
        self.read = {"letter": self.letter, "coach": self.coach, "version": 1}
        self.question = builders.question(self.seeker, self.coach)


@pytest.fixture
def story():
    return Story()


def comment(story, **fields):
    said = {"words": "Warmer.", "quote": "Thank you.", "end": 10, "said_at": NOON}
    return Comment(**story.read, **said | fields)


def shared_twice(story):
    builders.share(story.letter, story.coach)
    return Share(letter=story.letter, coach=story.coach, shared_at=NOON)


def taken_back_before(story):
    early = NOON.replace(day=1)
    return Share(letter=story.letter, coach=story.coach, shared_at=NOON, ended_at=early)


def ready_twice(story):
    builders.ready(story.letter, story.coach)
    return Ready(**story.read, said_at=NOON)


def asked_of_oneself(story):
    return Question(seeker=story.seeker, coach=story.seeker, words="Well?", asked_at=NOON)


def retracted_before(story):
    early = NOON.replace(day=1)
    return Tip(coach=story.coach, answer="Write.", published_at=NOON, retracted_at=early)


BROKEN = {
    "letter_shared_once": shared_twice,
    "share_ends_after_it_began": taken_back_before,
    "comment_says_something": lambda story: comment(story, words=""),
    "suggestion_replaces_a_sentence": lambda s: comment(s, quote="", end=0, suggestion="So."),
    "comment_starts_before_it_ends": lambda story: comment(story, start=20),
    "comment_answered_one_way": lambda s: comment(s, taken_at=NOON, declined_at=NOON),
    "called_ready_once": ready_twice,
    "question_asks_something": lambda s: Question(seeker=s.seeker, coach=s.coach, asked_at=NOON),
    "nobody_asks_themselves": asked_of_oneself,
    "reply_says_something": lambda story: Reply(question=story.question, said_at=NOON),
    "tip_says_something": lambda story: Tip(coach=story.coach, asked="So?", published_at=NOON),
    "tip_retracted_after_published": retracted_before,
    "lifting_says_why": lambda s: Lifting(letter=s.letter, by=s.coach, lifted_on=NOON.date()),
}
LAWS = {law.name: law for model in MODELS for law in model._meta.constraints}


def test_every_law_is_tested_here():
    assert set(LAWS) == set(BROKEN)


@pytest.mark.parametrize("name", BROKEN)
def test_law_is_refused_in_its_own_words(story, name):
    with pytest.raises(ValidationError) as refusal:
        BROKEN[name](story).validate_constraints()
    assert LAWS[name].get_violation_error_message() in refusal.value.messages


@pytest.mark.parametrize("name", BROKEN)
def test_law_is_refused_by_the_database(story, name):
    record = BROKEN[name](story)
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        record.save()
    if connection.vendor == "postgresql" or isinstance(LAWS[name], models.CheckConstraint):
        assert name in str(refusal.value)


@pytest.mark.parametrize("model", [Share, Comment, Ready])
def test_nobody_reads_their_own_letter_as_a_coach(story, model):
    with pytest.raises(ValidationError, match="your own coach"):
        model(letter=story.letter, coach=story.seeker).clean()


def test_a_question_is_about_an_application_of_ones_own(story):
    theirs = builders.application(builders.seeker())
    with pytest.raises(ValidationError, match="your own applications"):
        Question(seeker=story.seeker, coach=story.coach, application=theirs).clean()
