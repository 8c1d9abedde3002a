"""The prep sheet: what is known of everybody on the panel, and my own words about each."""

from datetime import date

import pytest
from django.urls import reverse

from followup.models import PanelSeat
from followup.selectors.preparation import sheets_of
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam(client):
    sam = builders.seeker()
    client.force_login(sam)
    return sam


@pytest.fixture
def interview(sam):
    return builders.interview(builders.application(sam), held_on=date(2026, 11, 30))


def page(interview):
    return reverse("followup:prep", args=[interview.pk])


def test_sheet_tells_what_is_known_of_each(client, sam, interview):
    seat = builders.seat(interview, role="HIRING_MANAGER")
    builders.interest(seat.person, topic="vernal pools", words="“They are gone by July.”")
    builders.promise(seat.person, words="lend you the map")
    shown = client.get(page(interview)).content.decode()
    for said in (str(seat.person), "vernal pools", "gone by July", "lend you the map"):
        assert said in shown


def test_what_could_be_promised_suits_them_and_is_new_to_them(sam, interview):
    ada = builders.seat(interview).person
    builders.interest(ada, topic="volunteer rotas")
    had = builders.give(sam, title="A rota for volunteers", topics="volunteers, rotas")
    fresh = builders.give(sam, title="A second volunteer rota", topics="volunteers, rotas")
    builders.touch(ada, give=had, sent_on=date(2026, 11, 2))
    (sheet,) = sheets_of(interview)
    assert sheet.could[0] == fresh.title
    assert had.title not in sheet.could
    assert sheet.could == [fresh.title], "no idea fills up what the shelf does not have"
    assert any("last letter" in line for line in sheet.find_out)


def test_an_idea_could_be_promised_only_where_it_fits(client, interview):
    ada = builders.seat(interview).person
    assert sheets_of(interview)[0].could == []
    assert "Could suit them" not in client.get(page(interview)).text
    builders.interest(ada, topic="payment fraud")
    assert sheets_of(interview)[0].could == ["The first-digit test"]


def test_own_words_are_kept_for_each_seat(client, interview):
    first, second = builders.seat(interview), builders.seat(interview)
    typed = {f"seat-{first.pk}-to_find_out": "The heron?", f"seat-{second.pk}-could_promise": "Map"}
    answer = client.post(page(interview), typed)
    assert answer.url == page(interview)
    assert PanelSeat.objects.get(pk=first.pk).to_find_out == "The heron?"
    assert PanelSeat.objects.get(pk=second.pk).could_promise == "Map"
    assert "The heron?" in client.get(page(interview)).content.decode()


def test_words_are_kept_as_they_are_typed_except_what_is_too_long(client, interview):
    seat = builders.seat(interview)
    keep = reverse("followup:keep-prep", args=[interview.pk])
    assert b"Kept at" in client.post(keep, {f"seat-{seat.pk}-to_find_out": "The heron?"}).content
    client.post(keep, {f"seat-{seat.pk}-to_find_out": "x" * 2001})
    assert PanelSeat.objects.get().to_find_out == "The heron?"
    long = client.post(page(interview), {f"seat-{seat.pk}-to_find_out": "x" * 2001})
    assert long.status_code == 422
    assert b"at most 2000 characters" in long.content


def test_another_panels_seat_cannot_be_written_on(client, interview):
    theirs = builders.seat(builders.interview(builders.application(builders.seeker())))
    client.post(page(interview), {f"seat-{theirs.pk}-to_find_out": "Mine now"})
    assert PanelSeat.objects.get(pk=theirs.pk).to_find_out == ""


def test_panel_nobody_knows_yet_says_how_to_begin(client, interview):
    shown = client.get(page(interview)).content.decode()
    assert "Who will be in the room?" in shown
    assert reverse("followup:seat-new", args=[interview.pk]) in shown
