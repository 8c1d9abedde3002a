"""The day a letter went into the post: today or earlier, not before the print, and put right."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from tests import builders

pytestmark = pytest.mark.django_db

PRINTED, TODAY = date(2026, 11, 23), date(2026, 11, 27)  # builders.NOON is on the 23rd


@pytest.fixture
def letter(client, monkeypatch):
    """A printed letter that waits, seen on Friday."""
    real = timezone.localdate
    monkeypatch.setattr(
        "django.utils.timezone.localdate", lambda at=None: real(at) if at else TODAY
    )
    person = builders.person(builders.seeker())
    client.force_login(person.seeker)
    letter = builders.letter(builders.touch(person, occasion="THANK_YOU"))
    builders.printout(letter)
    return letter


def post(client, letter, on):
    return client.post(reverse("letters:check-letter", args=[letter.pk, "posted"]), {"on": on})


def sent_on(letter):
    letter.touch.refresh_from_db()
    return letter.touch.sent_on


def correct(client, letter, on):
    return client.post(reverse("letters:sent-on", args=[letter.pk]), {"on": on})


def test_the_day_is_today_unless_another_is_said(client, letter):
    page = client.get(reverse("letters:post-letter", args=[letter.pk])).text
    assert 'name="on"' in page and 'value="2026-11-27"' in page
    post(client, letter, "2026-11-24")
    assert sent_on(letter) == date(2026, 11, 24)


def test_no_day_is_today(client, letter):
    post(client, letter, "")
    assert sent_on(letter) == TODAY


@pytest.mark.parametrize(
    ("on", "why"), [("2026-11-28", "still to come"), ("soon", "Enter a valid date")]
)
def test_a_day_to_come_is_refused_and_stands_as_typed(client, letter, on, why):
    answer = post(client, letter, on)
    assert answer.status_code == 422 and why in answer.text
    assert f'value="{on}"' in answer.text
    assert sent_on(letter) is None


def test_nothing_is_mailed_before_it_was_printed(client, letter):
    answer = client.get(post(client, letter, "2026-11-22").url)
    assert "It was printed on November 23, 2026" in answer.text
    assert sent_on(letter) is None


def test_the_day_is_shown_and_put_right_and_the_plan_follows(client, letter):
    post(client, letter, "2026-11-27")
    page = client.get(reverse("letters:letter", args=[letter.pk])).text
    assert "sent November 27, 2026" in page
    assert reverse("letters:sent-on", args=[letter.pk]) in page
    before = letter.touch.person.touches.open().get().due_on
    assert correct(client, letter, "2026-11-23").status_code == 302
    assert sent_on(letter) == PRINTED
    assert letter.touch.person.touches.open().get().due_on < before


@pytest.mark.parametrize("on", ["", "2026-11-22", "2026-11-28"])
def test_a_day_that_cannot_be_is_refused(client, letter, on):
    post(client, letter, "2026-11-27")
    assert correct(client, letter, on).status_code == 422
    assert sent_on(letter) == TODAY


def test_what_waits_has_no_day_yet(client, letter):
    waits = reverse("letters:letter", args=[letter.pk])
    assert correct(client, letter, "2026-11-24").url == waits
    assert sent_on(letter) is None
