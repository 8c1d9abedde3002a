"""A sentence is finished in a box, and seen whole before it stands in a letter."""

import json
from datetime import date

import pytest
from django.urls import reverse

from contacts.models import User
from followup.forms.applications import SeatForm
from followup.forms.rejections import PersonInRoomForm
from followup.models import PanelSeat
from followup.rules.beginnings import BEGINNINGS
from followup.rules.sentences import Box, Field, Reader
from followup.selectors import sentences
from followup.selectors.sentences import reader_as, sentence, sentence_asked_for
from tests import builders

TODAY = date(2026, 11, 23)


@pytest.fixture
def asked(monkeypatch):
    """What the craft was asked; it answers with what it was given."""
    calls: list[tuple] = []

    def finish(field, typed, reader):
        calls.append((field, typed, reader))
        return Box(slot="thing", words=typed, sentence=f"{field} {typed}.")

    monkeypatch.setattr(sentences, "finished", finish)
    return calls


def card(**initial) -> PersonInRoomForm:
    seated = PanelSeat.objects.none()
    about = {"seated": seated, "seeker": User(), "employer": ""}
    return PersonInRoomForm(initial=initial, prefix="people-0", today=TODAY, **about)


def test_every_field_of_a_letter_begins_somehow():
    assert set(BEGINNINGS) == set(Field)
    assert all(begins.words.strip("…") and begins.example for begins in BEGINNINGS.values())


def test_nothing_typed_is_no_sentence(asked):
    assert sentence(Field.REMEMBER, "  ", Reader()) is None
    assert not asked


def test_words_too_long_for_the_box_are_not_read(asked):
    shown = sentence(Field.SHARED, "x" * 201, Reader())
    assert shown and "under 200 characters" in shown.note and not shown.sentence
    assert not asked


def test_the_sentence_of_a_card_faces_whoever_is_named_on_it(asked):
    typed = {
        "field": "remember",
        "box": "people-2-told_me",
        "people-2-told_me": "bees",
        "people-2-given_name": "Ada",
        "people-2-family_name": "Park",
        "people-2-honorific": "Dr.",
        "people-1-given_name": "Bo",
        "met": "PHONE",
    }
    assert sentence_asked_for(typed).sentence == "remember bees."
    assert asked == [(Field.REMEMBER, "bees", Reader("Ada", "Park", "Dr.", "PHONE"))]


def test_how_one_person_was_met_goes_before_how_everybody_was(asked):
    typed = {"field": "thanks", "box": "people-0-thankful_for", "people-0-thankful_for": "tea"}
    sentence_asked_for(typed | {"met": "PHONE", "people-0-met": "WRITING", "known-met": "VIDEO"})
    sentence_asked_for(typed | {"known-met": "VIDEO", "known-given_name": "Ada"})
    assert [reader for *_, reader in asked] == [Reader(met="WRITING"), Reader("Ada", met="VIDEO")]


@pytest.mark.parametrize("field", ["", "zzz", "REMEMBER", "told_me"])
def test_there_is_no_sentence_of_an_unknown_field(field):
    with pytest.raises(ValueError):
        sentence_asked_for({"field": field, "box": "told_me", "told_me": "bees"})


def test_a_forged_way_of_meeting_is_none():
    assert reader_as({"met": "SEANCE", "given": "A" * 500}) == Reader(given="A" * 120)


@pytest.mark.django_db
def test_a_card_shows_its_sentences_without_scripts(asked):
    form = card(told_me="bees", given_name="Ada")
    assert form["told_me"].sentence.sentence == "remember bees."
    assert form["promise"].sentence is None
    assert asked == [(Field.REMEMBER, "bees", Reader("Ada"))]


@pytest.mark.django_db
def test_a_box_says_where_its_sentence_stands_and_asks_for_it_anew_with_another_name():
    box = card()["told_me"]
    shown = str(box)
    assert f'hx-target="#{box.id_of_sentence}"' in shown
    assert f'aria-describedby="{box.auto_id}_helptext {box.id_of_sentence}"' in shown
    assert "change from:#id_people-0-given_name" in shown
    assert 'autocapitalize="none"' in shown


@pytest.mark.django_db
def test_the_seat_of_somebody_known_faces_them():
    ada = builders.person(builders.seeker(), given_name="Ada", family_name="Park")
    held = builders.interview(builders.application(ada.seeker), format="VIDEO")
    form = SeatForm(instance=builders.seat(held, person=ada))
    assert form["told_me"].reader == Reader("Ada", "Park", "", "VIDEO")
    attrs = form["told_me"].build_widget_attrs({})
    assert json.loads(attrs["hx-vals"]) == {
        "field": "remember",
        "box": "told_me",
        "known-given_name": "Ada",
        "known-family_name": "Park",
        "known-met": "VIDEO",
    }


@pytest.mark.django_db
def test_one_person_was_met_as_the_interview_was_held_unless_it_says_otherwise():
    held = builders.interview(builders.application(builders.seeker()), format="VIDEO")
    assert builders.seat(held).how_met == "VIDEO"
    assert builders.seat(held, met="NOT_MET").how_met == "NOT_MET"


@pytest.mark.django_db
class TestThePiece:
    @pytest.fixture(autouse=True)
    def signed_in(self, client):
        client.force_login(builders.seeker())

    def ask(self, client, **typed):
        return client.post(reverse("followup:sentence"), {"box": "told_me"} | typed)

    def test_shows_the_sentence(self, client, asked):
        page = self.ask(client, field="remember", told_me="<b>bees</b>").content.decode()
        assert "remember &lt;b&gt;bees&lt;/b&gt;." in page
        assert "<html" not in page

    def test_shows_why_there_is_none(self, client, monkeypatch):
        note = Box(note="Say it in a few words.")
        monkeypatch.setattr(sentences, "finished", lambda *_: note)
        page = self.ask(client, field="remember", told_me="?").content.decode()
        assert "Say it in a few words." in page and "In a letter" not in page

    def test_says_with_a_lock_that_a_private_note_stays_one(self, client, monkeypatch):
        monkeypatch.setattr(sentences, "finished", lambda *_: Box(private=True))
        page = self.ask(client, field="remember", told_me="overpaid").content.decode()
        assert "never in a letter" in page and "#lock" in page and "overpaid" not in page

    def test_is_empty_where_nothing_was_typed(self, client):
        assert not self.ask(client, field="remember", told_me=" ").content.strip()

    @pytest.mark.parametrize("field", ["", "zzz"])
    def test_refuses_a_field_that_is_none(self, client, field):
        assert self.ask(client, field=field, told_me="bees").status_code == 400

    def test_is_not_linked_to(self, client):
        assert client.get(reverse("followup:sentence")).status_code == 405
