"""What is done about one letter, thread or client touches no other, whoever the coach is."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError

from coaching.actions import questions, reviews
from coaching.models import Comment, Question, Ready, Reply, Share, Tip
from coaching.selectors.naming import names_in
from contacts.models import Coaching
from letters.models import Letter, Lifting
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
WHEN = {"at": NOON, "on": TODAY}


@pytest.fixture
def it():
    """Two letters of a seeker with two coaches, and another client of the first coach."""
    it = SimpleNamespace(seeker=builders.seeker(), other=builders.seeker())
    it.coach, it.second = builders.coach(), builders.coach()
    it.coaching = builders.coaching(it.seeker, coach=it.coach)
    it.by_second = builders.coaching(it.seeker, coach=it.second)
    it.of_other = builders.coaching(it.other, coach=it.coach)
    it.letter, it.another = (letter_of(it.seeker) for _ in range(2))
    it.others = letter_of(it.other)
    return it


def letter_of(seeker) -> Letter:
    return builders.letter(builders.touch(builders.person(seeker)))


def test_asking_for_a_read_leaves_what_others_were_asked(it):
    waiting = [builders.share(it.another, it.coach), builders.share(it.letter, it.second)]
    asked = reviews.share(letter=it.letter, coaching=it.coaching, **WHEN)
    assert asked not in waiting
    builders.share(it.others, it.coach, answered_at=NOON)
    reviews.share(letter=it.another, coaching=it.by_second, **WHEN)
    assert not Share.objects.exclude(ended_at=None).exists()


def test_what_a_coach_says_answers_that_letter_and_that_coachs_share_alone(it):
    asked = builders.share(it.letter, it.coach)
    for letter, coach in ((it.another, it.coach), (it.letter, it.second), (it.others, it.coach)):
        builders.share(letter, coach)
    reviews.call_ready(letter=it.letter, version=it.letter.version, coaching=it.coaching, **WHEN)
    assert list(Share.objects.exclude(answered_at=None)) == [asked]


def test_not_ready_after_all_is_said_of_one_letter_by_one_coach(it):
    builders.ready(it.letter, it.coach)
    kept = [
        builders.ready(letter, coach)
        for letter, coach in ((it.another, it.coach), (it.letter, it.second), (it.others, it.coach))
    ]
    reviews.not_ready_after_all(letter=it.letter, coaching=it.coaching, on=TODAY)
    assert list(Ready.objects.order_by("pk")) == kept


def test_a_letter_held_to_the_rule_again_leaves_the_others_that_may_ask(it):
    builders.lifting(it.letter, it.coach)
    kept = [builders.lifting(it.another, it.coach), builders.lifting(it.others, it.coach)]
    reviews.hold_to_the_rule(letter=it.letter, coaching=it.coaching, on=TODAY)
    reviews.read_for_asks_again(letter=it.letter)
    assert list(Lifting.objects.order_by("pk")) == kept


def test_letting_a_letter_ask_changes_no_other_letters_reason(it):
    kept = builders.lifting(it.others, it.coach, because="They were told to.")
    reviews.lift_asks(letter=it.letter, because="He said so.", coaching=it.coaching, on=TODAY)
    kept.refresh_from_db()
    assert (kept.because, Lifting.objects.count()) == ("They were told to.", 2)


def test_only_ones_own_comments_questions_and_tips_are_counted(it, monkeypatch):
    for name, module in (
        ("MOST_COMMENTS", reviews),
        ("MOST_QUESTIONS", questions),
        ("MOST_TIPS", questions),
    ):
        monkeypatch.setattr(module, name, 1)
    builders.comment(it.another, it.coach)
    builders.comment(it.letter, it.second)
    said = Comment(letter=it.letter, version=it.letter.version, words="Warm.")
    reviews.comment(comment=said, coaching=it.coaching, **WHEN)
    builders.question(it.other, it.coach)
    questions.ask(question=Question(words="And now?"), coaching=it.coaching, **WHEN)
    with pytest.raises(ValidationError):
        questions.ask(question=Question(words="And then?"), coaching=it.coaching, **WHEN)
    builders.tip(it.second)
    questions.publish(tip=Tip(coach=it.coach, asked="Who?", answer="All of them."), at=NOON)


def test_a_thread_is_at_its_end_with_its_coach_though_another_looks_in(it):
    question = builders.question(it.seeker, it.coach)
    Coaching.objects.filter(pk=it.coaching.pk).update(ended_at=NOON)
    with pytest.raises(Coaching.DoesNotExist):
        questions.reply(reply=Reply(question=question, words="Yes."), by=it.seeker, **WHEN)


def test_names_of_another_clients_people_and_employers_name_nobody_in_a_thread(it):
    builders.person(it.other, given_name="Zoe", family_name="Quill")
    builders.application(it.other, organization=builders.organization(it.other, name="Larkfield"))
    words = "Zoe Quill of Larkfield said so."
    asked = builders.question(it.seeker, it.coach, words=words)
    assert names_in(words, asked, on=TODAY) == []


def test_a_hidden_person_stays_untold(it):
    builders.person(it.seeker, given_name="Zoe", family_name="Quill", private=True)
    asked = builders.question(it.seeker, it.coach, words="Do I write to all of them?")
    assert names_in("Zoe Quill said so.", asked, on=TODAY) == []


def test_a_hidden_employer_stays_untold_though_another_client_shows_theirs(it):
    theirs = builders.organization(it.other, name="Larkfield")
    builders.application(it.other, organization=theirs)
    mine = builders.organization(it.seeker, name="Larkfield")
    builders.application(it.seeker, organization=mine, private=True)
    asked = builders.question(it.seeker, it.coach, words="Do I write to all of them?")
    assert names_in("At Larkfield they like maps.", asked, on=TODAY) == []
