"""Who would value a give: among my people, without those it is not for."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from followup import matching
from followup.actions.gives import keep_give, offer_give
from followup.matching import meanings, table
from followup.models import Give, Meaning, Pause, PersonRhythm, Touch
from followup.selectors import recipients
from tests import builders

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def by_words(monkeypatch):
    """The same answers whether or not the model is installed."""
    monkeypatch.setattr(matching, "language", lambda: table)


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def trails(sam):
    return builders.give(sam, title="Ten hilly routes", topics="running, trails")


@pytest.fixture
def ada(sam):
    person = builders.person(sam, given_name="Ada", family_name="Park", job_title="Ranger")
    builders.interest(person, topic="trail running")
    return person


def found(give):
    return [candidate.person for candidate in recipients.people_for(give, TODAY)]


def test_somebody_who_cares_about_it_is_found_with_why(trails, ada):
    (candidate,) = recipients.people_for(trails, TODAY)
    assert (candidate.person, candidate.why) == (ada, "matches “trail running”")
    assert not candidate.assumed
    assert candidate.touch is None


def test_work_is_assumed_to_matter_where_nothing_is_known_and_marked(sam):
    pipes = builders.give(sam, title="Finding leaks in water mains", topics="drinking water")
    builders.person(sam, job_title="Water utility engineer")
    (candidate,) = recipients.people_for(pipes, TODAY)
    assert candidate.assumed
    assert candidate.why == "assumed from their work, “Water utility engineer”"


def test_a_stranger_is_nobody_of_mine(trails):
    builders.interest(builders.person(builders.seeker()), topic="trail running")
    assert found(trails) == []


def let_go(ada, give):
    ada.let_go_on = TODAY
    ada.save()


def rests(ada, give):
    Pause.objects.create(person=ada, since_on=TODAY, because="they asked me to stop")


def had_it(ada, give):
    builders.touch(ada, give=give, sent_on=date(2025, 1, 1))


def gets_it_next(ada, give):
    builders.touch(ada, give=give)


def heard_lately(ada, give):
    builders.touch(ada, give=builders.give(ada.seeker), sent_on=TODAY - timedelta(days=20))


def year_is_full(ada, give):
    for days in (300, 250, 200, 150, 100):
        gone = {"sent_on": TODAY - timedelta(days=days), "give": builders.give(ada.seeker)}
        builders.touch(ada, **gone)


def asked_to_stop(ada, give):
    builders.wish(ada.seeker, person=ada)


def has_a_bad_time(ada, give):
    PersonRhythm.objects.create(person=ada, away_from=TODAY, away_until=TODAY)


def is_introduced(ada, give):
    give.kind, give.introduces = "INTRODUCTION", ada
    give.save()


@pytest.mark.parametrize(
    "why_not",
    [
        *(let_go, rests, asked_to_stop, had_it, gets_it_next, heard_lately),
        *(year_is_full, has_a_bad_time, is_introduced),
    ],
)
def test_nothing_goes_to_whom_it_is_not_for(trails, ada, why_not):
    assert found(trails) == [ada]
    why_not(ada, trails)
    assert found(trails) == []


def test_three_weeks_of_silence_are_enough(trails, ada):
    builders.touch(ada, give=builders.give(ada.seeker), sent_on=TODAY - timedelta(days=21))
    assert found(trails) == [ada]


def test_page_says_when_nobody_fits(client, sam):
    client.force_login(sam)
    whales = builders.give(sam, title="Whale song archives", topics="whales, oceans")
    builders.interest(builders.person(sam), topic="quilting")
    page = client.get(reverse("followup:whom", args=[whales.pk])).content.decode()
    assert "Nobody yet: keep it on the shelf." in page


def test_two_topics_are_asked_for_gently_and_people_are_looked_for_anew(client, sam, ada):
    client.force_login(sam)
    bare = builders.give(sam, title="Sundays outside", takeaway="Bring water.", topics="")
    page = client.get(reverse("followup:whom", args=[bare.pk]))
    assert "With two topics it is easier" in page.text
    assert not page.context["people"]
    sent = {"topics": "trail running, hills"}
    answer = client.post(reverse("followup:say-topics", args=[bare.pk]), sent, follow=True)
    assert [one.person for one in answer.context["people"]] == [ada]
    assert "With two topics it is easier" not in answer.text


def test_topics_that_are_too_long_are_refused_in_a_sentence(client, sam, trails):
    client.force_login(sam)
    sent = {"topics": "x" * 5000}
    answer = client.post(reverse("followup:say-topics", args=[trails.pk]), sent, follow=True)
    assert "too many topics" in answer.text
    trails.refresh_from_db()
    assert len(trails.topics) < 100


def test_one_click_puts_it_into_their_next_touch(client, sam, trails, ada):
    client.force_login(sam)
    planned = builders.touch(ada, due_on=date(2027, 3, 1), give=builders.give(sam, title="A rota"))
    address = reverse("followup:whom", args=[trails.pk])
    page = client.get(address).content.decode()
    assert "Their next carries “A rota” so far." in page
    answer = client.post(address, {"person": ada.pk, "because": "matches “trail running”"})
    assert answer.url == reverse("followup:touch", args=[planned.pk])
    planned.refresh_from_db()
    assert (planned.give, planned.because) == (trails, "matches “trail running”")
    assert planned.due_on == date(2027, 3, 1)


def test_without_a_touch_planned_one_is(client, sam, trails, ada):
    client.force_login(sam)
    client.post(reverse("followup:whom", args=[trails.pk]), {"person": ada.pk, "because": ""})
    touch = Touch.objects.open().get(person=ada)
    assert touch.give == trails
    assert touch.due_on >= timezone.localdate()


def test_what_they_had_is_refused_in_a_sentence(client, sam, trails, ada):
    client.force_login(sam)
    had_it(ada, trails)
    answer = client.post(reverse("followup:whom", args=[trails.pk]), {"person": ada.pk})
    assert answer.status_code == 422
    assert "They have had that from you already" in answer.content.decode()
    with pytest.raises(ValidationError):
        offer_give(give=trails, person=ada, because="", on=TODAY)


def test_nobody_elses_person_and_nobody_let_go_can_be_chosen(client, sam, trails, ada):
    client.force_login(sam)
    foreign = builders.person(builders.seeker())
    let_go(ada, trails)
    for person in (foreign, ada):
        answer = client.post(reverse("followup:whom", args=[trails.pk]), {"person": person.pk})
        assert answer.status_code == 422
    assert not Touch.objects.exists()


class Model:
    """A language of three numbers that counts how often it is asked to read."""

    NAME, OFF, WORLD_WEIGHT, VAGUE_WEIGHT = "counting-1", 0.0, 0.0, 0.0

    def __init__(self):
        self.read = 0

    def meanings(self, many):
        many = list(many)
        self.read += len(many)
        return [b"abc"] * len(many)

    def likenesses(self, one, many):
        return [1.0] * len(many)

    def subjects(self):
        return [b"xyz"]


@pytest.fixture
def model(monkeypatch):
    counting = Model()
    monkeypatch.setattr(matching, "language", lambda: counting)
    return counting


def forget_this_process(monkeypatch):
    monkeypatch.setattr(matching, "remembered", {})


def test_the_model_reads_each_text_once_and_again_when_it_changes(
    model, monkeypatch, sam, trails, ada
):
    keep_give(give=trails)
    read = model.read
    for expected in (read + 1, read + 1):  # the interest, then nothing
        forget_this_process(monkeypatch)
        meanings.settled(sam, "give", [(trails.pk, recipients.as_resource(trails))])
        wishes = recipients.wishes_among(recipients.free_people(trails, TODAY), trails)
        meanings.settled(sam, "interest", [(pk, wish) for pk, _, wish in wishes])
        assert model.read == expected
    trails.title = "Twelve hilly routes"
    keep_give(give=trails)
    assert model.read == read + 2
    assert Meaning.objects.of(sam).filter(give=trails).count() == 1


def test_while_much_is_unread_the_table_answers(model, monkeypatch, sam, trails):
    monkeypatch.setattr(meanings, "MOST_READ_AT_ONCE", 2)
    for number in range(5):
        builders.interest(builders.person(sam), topic=f"trail running {number}")
    answered = []
    for _ in range(3):
        forget_this_process(monkeypatch)
        wishes = recipients.wishes_among(recipients.free_people(trails, TODAY), trails)
        by, _ = meanings.settled(sam, "interest", [(pk, wish) for pk, _, wish in wishes])
        answered.append(by)
    assert answered == [table, table, model]
    assert Meaning.objects.of(sam).count() == 5


def test_the_command_reads_everything_once(model, capsys, sam, trails, ada):
    builders.give(builders.seeker())
    call_command("meanings")
    assert Meaning.objects.count() == 3
    call_command("meanings")
    assert capsys.readouterr().out.count(": 0 read.") == 2


def test_the_command_says_when_there_is_no_model(capsys, sam):
    call_command("meanings")
    assert "not installed" in capsys.readouterr().out


def test_what_a_text_means_goes_with_it(model, sam, trails):
    keep_give(give=trails)
    Give.objects.all().delete()
    assert not Meaning.objects.exists()
