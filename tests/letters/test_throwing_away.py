"""A draft can be thrown away, and taken back where that was done."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from coaching.selectors.sharing import letters_read_by
from letters.actions.printing import post_letter
from letters.models import Letter
from letters.selectors.similarity import alike_in, letters_beside
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)


@pytest.fixture
def panel(client):
    """Two letters of one panel, drafted."""
    seeker = builders.seeker(country="ZZ")
    client.force_login(seeker)
    application = builders.application(seeker)
    builders.rejection(application)
    interview = builders.interview(application)
    for _ in range(2):
        person = builders.seat(interview).person
        builders.touch(person, application=application, occasion="THANK_YOU")
    client.post(reverse("letters:draft-panel", args=[application.pk]))
    return application


@pytest.fixture
def letters(panel):
    return list(Letter.objects.order_by("pk"))


def throw_away(client, letter):
    return client.post(reverse("letters:throw-away", args=[letter.pk]), follow=True)


def plain(letter):
    row = Letter.objects.filter(pk=letter.pk).values().get()
    row.pop("edited_at")
    return row


def test_it_is_thrown_away_by_one_press_and_taken_back_by_one(client, letters):
    letter = letters[0]
    before = plain(letter)
    page = client.get(reverse("letters:letter", args=[letter.pk])).text
    assert reverse("letters:throw-away", args=[letter.pk]) in page
    page = throw_away(client, letter).text
    assert "You threw this draft away on November 23, 2026" in page and "Undo" in page
    undo = reverse("letters:undo-throwing-away", args=[letter.pk])
    page = client.post(undo, follow=True).text
    assert f"Your draft to {letter.touch.person} is back." in page
    assert plain(letter) == before


def test_the_desk_shows_it_with_the_way_back(client, panel, letters):
    throw_away(client, letters[0])
    desk = reverse("letters:desk", args=[panel.pk])
    page = " ".join(client.get(desk).text.split())
    assert "Draft thrown away November 23" in page and "1 without a letter" in page
    undo = reverse("letters:undo-throwing-away", args=[letters[0].pk])
    assert client.post(undo, {"next": desk}).url == desk
    assert "0 without a letter" in " ".join(client.get(desk).text.split())


def test_it_is_neither_printed_nor_mailed_nor_listed(client, panel, letters):
    letter = letters[0]
    builders.printout(letter)
    throw_away(client, letter)
    assert list(Letter.objects.waiting()) == letters[1:]
    for batch in ("print-panel", "post-panel"):
        page = client.get(reverse(f"letters:{batch}", args=[panel.pk])).text
        assert str(letter.touch.person) not in page and str(letters[1].touch.person) in page
    with pytest.raises(ValidationError, match="was thrown away"):
        post_letter(letter=letter, on=MONDAY, holidays=())
    for page in ("email", "print-view"):
        answer = client.get(reverse(f"letters:{page}", args=[letter.pk]))
        assert answer.url == reverse("letters:letter", args=[letter.pk])


def test_no_letter_is_compared_with_it(client, letters):
    one, other = letters
    Letter.objects.update(body="Your rota for the spring festival told me how you plan.")
    letters = list(Letter.objects.select_related("touch__person").order_by("pk"))
    assert alike_in(letters)[other.pk]
    throw_away(client, one)
    letters = list(Letter.objects.select_related("touch__person").order_by("pk"))
    assert not alike_in(letters)[other.pk]
    assert one not in letters_beside([other])


def test_a_new_draft_takes_its_place(client, letters):
    letter = letters[0]
    Letter.objects.filter(pk=letter.pk).update(body="My own words.", enclosures="A template")
    builders.enclosure(letter)
    throw_away(client, letter)
    client.post(reverse("letters:write", args=[letter.touch_id]))
    fresh = Letter.objects.get(touch=letter.touch_id)
    assert fresh.thrown_away_on is None
    assert (fresh.enclosures, fresh.papers.count()) == ("", 0)
    assert "My own words." not in fresh.body and fresh.version > letter.version


def test_drafting_the_panel_drafts_anew_what_was_thrown_away(client, panel, letters):
    throw_away(client, letters[0])
    client.post(reverse("letters:draft-panel", args=[panel.pk]))
    assert Letter.objects.waiting().count() == 2


def test_what_was_typed_in_another_window_is_not_kept_over_it_in_silence(client, letters):
    letter = letters[0]
    throw_away(client, letter)
    typed = {"version": letter.version, "salutation": "Dear Ada:", "body": "Late words."}
    typed["closing"] = "Sincerely,"
    response = client.post(reverse("letters:keep", args=[letter.pk]), typed)
    assert response.status_code == 409
    response = client.post(reverse("letters:letter", args=[letter.pk]), typed)
    assert response.status_code == 409 and "Late words." in response.text


def test_a_letter_that_went_is_not_thrown_away(client, letters):
    letter = letters[0]
    letter.touch.sent_on = MONDAY
    letter.touch.save()
    assert "This letter went" in throw_away(client, letter).text
    letter.refresh_from_db()
    assert letter.thrown_away_on is None


def test_what_went_another_way_is_not_filed_with_a_draft_thrown_away(client, letters):
    letter = letters[0]
    throw_away(client, letter)
    sent = {"channel": "EMAIL", "on": "2026-11-23"}
    client.post(reverse("letters:send-touch", args=[letter.touch_id]), sent)
    assert not Letter.objects.mailed().exists()
    assert (
        "thrown away"
        in client.get(reverse("letters:letters-to", args=[letter.touch.person_id])).text
    )


def test_no_coach_reads_a_draft_thrown_away(client, panel, letters):
    coach = builders.coaching(panel.seeker).coach
    assert letters_read_by(coach, on=MONDAY).count() == 2
    throw_away(client, letters[0])
    assert list(letters_read_by(coach, on=MONDAY)) == letters[1:]


def test_the_outbox_keeps_it_at_hand(client, letters):
    throw_away(client, letters[0])
    page = client.get(reverse("letters:outbox")).text
    assert reverse("letters:undo-throwing-away", args=[letters[0].pk]) in page
