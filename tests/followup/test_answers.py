"""What came of a touch: noted on one page, and the plan follows it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from followup.actions.touches import answer_touch
from followup.models import Pause, Touch, Wish
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)
FIRST, SECOND, THIRD = date(2026, 2, 23), date(2026, 4, 3), date(2026, 5, 4)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: TODAY)


@pytest.fixture
def ada():
    return builders.person(builders.seeker(country="ZZ"))


@pytest.fixture
def client(client, ada):
    client.force_login(ada.seeker)
    return client


def sent(person, on, **fields):
    return builders.touch(
        person, give=builders.give(person.seeker), due_on=on, sent_on=on, **fields
    )


def three_unanswered(ada):
    sent(ada, date(2026, 2, 2), occasion="THANK_YOU")
    gives = [sent(ada, on) for on in (FIRST, SECOND, THIRD)]
    builders.pause(ada, since_on=THIRD, ask_on=date(2026, 5, 25))
    return gives


def page(touch):
    return reverse("followup:answer-touch", args=[touch.pk])


def test_nothing_is_a_fact_without_a_day(ada):
    touch = sent(ada, date(2026, 11, 2))
    answer_touch(touch=touch, came_of="NOTHING", on=TODAY, answered_on=TODAY)
    touch.refresh_from_db()
    assert (touch.came_of, touch.answered_on) == ("NOTHING", None)


def test_an_answer_after_a_long_silence_ends_the_pause_and_plans_the_next(ada):
    *_, third = three_unanswered(ada)
    following = answer_touch(touch=third, came_of="CONVERSATION", on=date(2026, 6, 1))
    assert (following.due_on, following.occasion) == (date(2026, 8, 3), Touch.Occasion.GIVE)
    assert following.why_then == "90 days after your last, because they answered"
    assert not ada.pauses.open().exists()


def test_a_very_late_answer_is_followed_by_the_next_at_once_and_not_in_the_past(ada):
    *_, third = three_unanswered(ada)
    assert answer_touch(touch=third, came_of="THANKS", on=TODAY).due_on == TODAY


def test_whoever_asks_to_stop_has_that_wish_at_once_and_nothing_is_planned(ada, client):
    touch = sent(ada, date(2026, 11, 2))
    builders.touch(ada, due_on=date(2026, 12, 1))
    answer_touch(touch=touch, came_of="STOP", on=TODAY, answer="Please stop.")
    wish = Wish.objects.get()
    assert (wish.person, wish.kind, wish.said_on, wish.words) == (
        ada,
        "STOP",
        TODAY,
        "Please stop.",
    )
    assert not ada.touches.open().exists()
    assert ada.touches.get(skipped_on=TODAY).skipped_because == "they asked you not to write"
    page_of_ada = client.get(reverse("followup:person", args=[ada.pk])).text
    assert "asked you not to contact them" in page_of_ada
    assert "Was it\n        for everybody there?" in page_of_ada


def test_a_stop_noted_by_mistake_is_put_right_and_forgotten(ada):
    touch = sent(ada, date(2026, 11, 2))
    answer_touch(touch=touch, came_of="STOP", on=TODAY)
    answer_touch(touch=touch, came_of="THANKS", on=TODAY)
    assert not Wish.objects.exists()
    assert ada.touches.open().exists()


def test_a_day_the_seeker_chose_stays_whatever_comes(ada):
    touch = sent(ada, date(2026, 11, 2))
    moved = {"due_on": date(2027, 3, 1), "moved_from": date(2026, 12, 1)}
    builders.touch(ada, **moved)
    assert answer_touch(touch=touch, came_of="OFFER", on=TODAY).due_on == date(2027, 3, 1)


def test_what_was_not_sent_has_no_answer(ada, client):
    touch = builders.touch(ada)
    with pytest.raises(ValidationError, match="Something can come only of what was sent"):
        answer_touch(touch=touch, came_of="THANKS", on=TODAY)
    assert client.get(page(touch)).url == reverse("followup:touch", args=[touch.pk])


def test_the_page_notes_it_and_says_what_follows(ada, client):
    touch = sent(ada, date(2026, 11, 2))
    builders.touch(ada, due_on=date(2027, 2, 1))
    answers = {"came_of": "INVITATION", "answered_on": "2026-11-20", "answer": "Come by!"}
    response = client.post(page(touch) + "?next=/", answers, follow=True)
    assert response.redirect_chain == [("/", 302)]
    assert f"The next for {ada} moved to November 23, 2026" in response.text
    touch.refresh_from_db()
    assert (touch.came_of, touch.answered_on) == ("INVITATION", date(2026, 11, 20))


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"came_of": ""}, "This field is required."),
        ({"came_of": "APPLAUSE"}, "Select a valid choice."),
        ({"came_of": "THANKS", "answered_on": "2026-11-24"}, "That day is still to come"),
        ({"came_of": "THANKS", "answered_on": "2026-11-01"}, "That is before it was sent"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(ada, client, answers, sentence):
    response = client.post(page(sent(ada, date(2026, 11, 2))), answers)
    assert response.status_code == 422
    assert sentence in response.text


def test_today_asks_kindly_what_came_of_it_and_no_longer_once_it_is_noted(ada, client):
    touch = sent(ada, date(2026, 11, 10))
    assert page(touch) in client.get("/").text
    answer_touch(touch=touch, came_of="NOTHING", on=TODAY)
    assert page(touch) not in client.get("/").text


def test_the_page_of_a_person_asks_about_the_last_only(ada, client):
    early, late = sent(ada, date(2026, 6, 1)), sent(ada, date(2026, 11, 10))
    where = reverse("followup:person", args=[ada.pk])
    assert page(late) in client.get(where).text
    answer_touch(touch=late, came_of="NOTHING", on=TODAY)
    shown = client.get(where).text
    assert page(late) not in shown
    assert page(early) not in shown


def test_today_asks_how_to_go_on_after_three_without_an_answer(ada, client):
    three_unanswered(ada)
    assert "How would you like to go on?" in client.get("/").text
    client.post(reverse("followup:go-on", args=[ada.pk]), {"decision": "SLOWER", "next": "/"})
    assert "How would you like to go on?" not in client.get("/").text
    assert ada.touches.open().get().due_on == date(2027, 5, 4)
    assert ada.pauses.get().decision == Pause.Decision.SLOWER


def test_deciding_twice_decides_once(ada, client):
    three_unanswered(ada)
    for decision in ("GO_ON", "SLOWER"):
        client.post(reverse("followup:go-on", args=[ada.pk]), {"decision": decision})
    assert ada.pauses.get().decision == Pause.Decision.GO_ON
    assert ada.touches.open().get().due_on == TODAY  # six months are over


def test_after_a_rest_somebody_is_picked_up_again(ada, client):
    three_unanswered(ada)
    ada.pauses.update(ask_on=None, because="they never answered, so they are left in peace")
    where = reverse("followup:person", args=[ada.pk])
    assert "Pick them up again" in client.get(where).text
    client.post(reverse("followup:go-on", args=[ada.pk]), {"decision": "PICK_UP"})
    assert ada.touches.open().get().why_then == "you picked them up again"
