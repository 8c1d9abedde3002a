"""A seeker asks, a coach answers, and everybody may learn from it without names."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from coaching.models import AccessLogEntry, Question, Reply, Tip
from contacts.models import Coaching, Person
from followup.models import Application
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
ASKED = "Do I write to the entire panel at Northfield Museum, or to Ada Lovelace alone?"


class Two:
    """A seeker, an application, and a coach who looks in."""

    def __init__(self, **scope):
        self.seeker = builders.seeker(name="Sam Doyle", email="sammy77@example.org")
        self.sam, self.dana = Client(), Client()
        self.sam.force_login(self.seeker)
        self.coach = builders.coach(self.dana)
        self.coaching = builders.coaching(self.seeker, coach=self.coach, **scope)
        self.organization = builders.organization(self.seeker, name="Northfield Museum")
        self.application = builders.application(self.seeker, organization=self.organization)
        self.person = builders.person(self.seeker, family_name="Lovelace")

    def ask(self, **fields):
        return builders.question(self.seeker, self.coach, **{"words": ASKED} | fields)

    def at(self, name, *args):
        return reverse(f"coaching:{name}", args=args)

    def end(self):
        Coaching.objects.update(ended_at=timezone.now())


@pytest.fixture
def two():
    return Two()


def test_a_question_goes_to_the_coach_and_the_answer_comes_back(two):
    typed = {"words": ASKED, "coaching": two.coaching.pk}
    answer = two.sam.post(two.at("ask-about", two.application.pk), typed)
    asked = Question.objects.get()
    assert answer.url == two.at("question", asked.pk)
    assert (asked.application, asked.coach) == (two.application, two.coach)
    assert "Waits for you" in two.dana.get(two.at("asked")).text
    assert "Northfield Museum" in two.dana.get(two.at("answer", asked.pk)).text
    assert list(Question.objects.unanswered()) == [asked]
    two.dana.post(two.at("answer", asked.pk), {"words": "To everyone, each differently."})
    assert not Question.objects.unanswered()
    assert "1 question answered" in two.sam.get(two.at("news")).text
    assert "Answered, not read yet" in two.sam.get(two.at("questions")).text
    assert "To everyone, each differently." in two.sam.get(two.at("question", asked.pk)).text
    assert two.sam.get(two.at("news")).text.strip() == ""
    two.sam.post(two.at("question", asked.pk), {"words": "And in which order?"})
    assert [reply.from_coach for reply in asked.replies.order_by("pk")] == [True, False]
    assert list(Question.objects.unanswered()) == [asked]
    pages = AccessLogEntry.objects.order_by("pk").values_list("page", flat=True)
    assert set(pages) == {"Questions", "A question"}


@pytest.mark.parametrize("hide", ["scope", "application"])
def test_a_coach_sees_the_application_of_a_question_only_where_it_is_shown(hide):
    two = Two(shows_people=hide != "scope")
    Application.objects.update(private=hide == "application")
    asked = two.ask(application=two.application, words="May I?")
    page = two.dana.get(two.at("answer", asked.pk)).text
    assert "May I?" in page
    assert "Northfield Museum" not in page
    assert "Northfield Museum" in two.sam.get(two.at("question", asked.pk)).text


@pytest.mark.parametrize("words", ["", "   ", "x" * 4001])
def test_a_question_needs_words_and_not_too_many(two, words):
    answer = two.sam.post(two.at("ask"), {"words": words, "coaching": two.coaching.pk})
    assert answer.status_code == 422
    assert not Question.objects.exists()


def test_somebody_elses_coach_or_an_ended_one_is_not_asked(two):
    foreign = builders.coaching(builders.seeker())
    ended = builders.coaching(two.seeker, ended_at=builders.NOON)
    for coaching in (foreign, ended):
        answer = two.sam.post(two.at("ask"), {"words": "Well?", "coaching": coaching.pk})
        assert answer.status_code == 422
    theirs = builders.application(builders.seeker())
    assert two.sam.get(two.at("ask-about", theirs.pk)).status_code == 404
    typed = {"words": "Well?", "coaching": two.coaching.pk, "application": theirs.pk}
    two.sam.post(two.at("ask"), typed | {"seeker": foreign.seeker_id, "coach": two.seeker.pk})
    asked = Question.objects.get()
    assert (asked.seeker, asked.coach, asked.application) == (two.seeker, two.coach, None)


def test_after_the_end_the_seeker_reads_on_and_the_coach_does_not(two):
    asked = two.ask()
    builders.reply(asked, from_coach=True, words="Everyone.")
    page = two.dana.get(two.at("answer", asked.pk)).text
    assert ASKED in page
    two.end()
    for name in ("answer", "tip-new"):
        typed = {"words": "Still.", "answer": "Still.", "publish": "1"}
        assert two.dana.post(two.at(name, asked.pk), typed).status_code == 404
        assert two.dana.get(two.at(name, asked.pk)).status_code == 404
    assert ASKED not in two.dana.get(two.at("asked")).text
    assert "Everyone." in two.sam.get(two.at("question", asked.pk)).text
    answer = two.sam.post(two.at("question", asked.pk), {"words": "Are you there?"})
    assert (answer.status_code, "Are you there?" in answer.text) == (422, True)
    assert (Reply.objects.count(), Tip.objects.count()) == (1, 0)


def test_no_other_coach_and_no_other_seeker_reads_a_thread(two):
    asked, tip = two.ask(), builders.tip(two.coach)
    stranger, other = Client(), Client()
    coach = builders.coach(stranger)
    builders.coaching(two.seeker, coach=coach)
    other.force_login(builders.seeker())
    for name in ("answer", "tip-new"):
        typed = {"words": "Mine.", "answer": "Mine.", "publish": "1"}
        assert stranger.get(two.at(name, asked.pk)).status_code == 404
        assert stranger.post(two.at(name, asked.pk), typed).status_code == 404
    assert stranger.post(two.at("tip-retract", tip.pk)).status_code == 404
    assert ASKED not in stranger.get(two.at("asked")).text
    for name in ("question", "question-delete"):
        assert other.get(two.at(name, asked.pk)).status_code == 404
        assert other.post(two.at(name, asked.pk), {"words": "Mine."}).status_code == 404
    assert not Reply.objects.exists()
    assert Tip.objects.get().retracted_at is None


def test_a_full_thread_and_a_full_shelf_of_questions_say_so(two, monkeypatch):
    monkeypatch.setattr("coaching.actions.questions.MOST_QUESTIONS", 1)
    monkeypatch.setattr("coaching.actions.questions.MOST_REPLIES", 1)
    asked = two.ask()
    builders.reply(asked)
    for client, name in ((two.sam, "question"), (two.dana, "answer")):
        answer = client.post(two.at(name, asked.pk), {"words": "One more."})
        assert (answer.status_code, "ask a new question" in answer.text) == (422, True)
    answer = two.sam.post(two.at("ask"), {"words": "One more?", "coaching": two.coaching.pk})
    assert (answer.status_code, "delete an old one" in answer.text) == (422, True)


def test_a_seeker_deletes_a_thread_after_being_asked(two):
    asked = two.ask()
    builders.reply(asked, from_coach=True)
    assert "cannot be undone" in two.sam.get(two.at("question-delete", asked.pk)).text
    two.sam.post(two.at("question-delete", asked.pk))
    assert not Question.objects.exists()


def test_a_coach_who_closes_the_account_leaves_the_thread_to_the_seeker(two):
    asked = two.ask()
    builders.reply(asked, from_coach=True, words="Everyone.")
    two.coach.delete()
    page = two.sam.get(two.at("question", asked.pk)).text
    assert "Everyone." in page
    assert "A former coach" in page
    assert two.sam.post(two.at("question", asked.pk), {"words": "Hello?"}).status_code == 422


TIP = {"asked": "Who gets a letter?", "answer": "Everybody in the room, each a different one."}


def test_a_tip_is_seen_exactly_as_it_will_be_and_then_published(two):
    asked = two.ask()
    builders.reply(asked, from_coach=True, words="Everybody, each differently.")
    page = two.dana.get(two.at("tip-new", asked.pk)).text
    assert "Everybody, each differently." in page
    seen = two.dana.post(two.at("tip-new", asked.pk), TIP).text
    assert "Exactly what your clients will see" in seen
    assert not Tip.objects.exists()
    two.dana.post(two.at("tip-new", asked.pk), TIP | {"publish": "1"})
    tip = Tip.objects.get()
    assert TIP["answer"] in two.sam.get(two.at("tips")).text
    assert not [f for f in Tip._meta.fields if f.related_model in (Question, Application, Person)]
    two.dana.post(two.at("tip-retract", tip.pk))
    assert TIP["answer"] not in two.sam.get(two.at("tips")).text
    assert "Taken back" in two.dana.get(two.at("my-tips")).text


def test_tips_are_for_clients_while_they_let_the_coach_look_in(two):
    builders.tip(two.coach, answer="Write to everybody.")
    stranger = Client()
    stranger.force_login(builders.seeker())
    assert "Write to everybody." in two.sam.get(two.at("tips")).text
    assert "Write to everybody." not in stranger.get(two.at("tips")).text
    two.end()
    assert "Write to everybody." not in two.sam.get(two.at("tips")).text


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        ("As Sam found out, everybody.", "Sam"),
        ("As DOYLE found out.", "DOYLE"),
        ("Sammy77 asked me.", "Sammy77"),
        ("Ada's letter comes first.", "Ada’s"),
        ("Write to lovelace too.", "lovelace"),
        ("At the Northfield museum they like maps.", "Northfield Museum"),
        ("In Northfield they like maps.", "Northfield"),
    ],
)
def test_a_name_of_the_thread_is_refused_until_the_coach_says_it_means_nobody(two, answer, named):
    asked = two.ask()
    typed = {"asked": "", "answer": answer.replace("'", "’"), "publish": "1"}
    refused = two.dana.post(two.at("tip-new", asked.pk), typed)
    assert refused.status_code == 422
    assert named in refused.text
    assert "means a person or a place of work" in refused.text
    assert not Tip.objects.exists()
    two.dana.post(two.at("tip-new", asked.pk), typed | {"ordinary": "on"})
    assert Tip.objects.exists()


def test_trying_out_names_tells_a_coach_nothing_that_is_not_shown():
    two = Two(shows_people=False)
    asked = two.ask(words="Do I write to all of them?")
    typed = {"answer": "Ada Lovelace of Northfield Museum says so."}
    assert two.dana.post(two.at("tip-new", asked.pk), typed).status_code == 200
    shown = two.ask()
    assert two.dana.post(two.at("tip-new", shown.pk), typed).status_code == 422


def test_hostile_words_are_shown_as_words(two):
    asked = two.ask(words="<script>alert(1)</script>")
    builders.reply(asked, from_coach=True, words="<b>So.</b>")
    builders.tip(two.coach, asked="<i>?</i>", answer="<script>alert(2)</script>")
    pages = [two.sam.get(two.at(n)) for n in ("questions", "tips")]
    pages += [two.sam.get(two.at("question", asked.pk)), two.dana.get(two.at("asked"))]
    pages += [two.dana.get(two.at(name, asked.pk)) for name in ("answer", "tip-new")]
    pages += [two.dana.get(two.at("my-tips"))]
    for page in pages:
        assert not {"<script>alert", "<b>So", "<i>?"} & set(page.text.split("\n"))
        assert "<script>alert" not in page.text
        assert "<b>So" not in page.text
