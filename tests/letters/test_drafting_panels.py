"""Letters of one panel: drafted in one press, one by one, or again, none shares a mould."""

from datetime import date

import pytest
from django.urls import reverse

from followup.finishing import boxes
from followup.models import Outcome
from letters.actions import drafts
from letters.models import Letter
from letters.rules.drift import sentences_of
from letters.rules.moulds import CLOSE, VOICES
from letters.selectors.drift import written_in
from letters.selectors.known_facts import drafts_for
from letters.selectors.redrafting import redrafted
from tests import builders

pytestmark = pytest.mark.django_db
PEOPLE = 8
ENCLOSED = {
    mould
    for places in VOICES.values()
    for parts in places.values()
    for mould in parts.get("enclosed", ())
}
# Joints after a promise, which may come again.
STANDS = {
    mould
    for places in VOICES.values()
    for parts in places.values()
    for mould in parts.get("stands", ())
}


@pytest.fixture
def no():
    """A no with eight people of whom the same is known: a talk in person, a thank, a promise."""
    seeker = builders.seeker()
    application = builders.application(seeker, position="Store Manager")
    interview = builders.interview(application, format="IN_PERSON")
    builders.rejection(application)
    for number in range(PEOPLE):
        person = builders.person(seeker, family_name=f"Raman{'abcdefgh'[number]}")
        builders.seat(
            interview, person=person, thankful_for="her time", told_me="wants shorter meetings"
        )
        promise = builders.promise(person, words="call her brother", application=application)
        builders.touch(
            person,
            application=application,
            occasion="THANK_YOU",
            keeps=promise,
            due_on=date(2026, 11, 30),
        )
    return application


def closes(voice):
    return {mould for pool in VOICES[voice][CLOSE].values() for mould in pool}


def moulds_of(letters, voice="PLAIN"):
    """For each letter the moulds it is made of, its leave-taking aside."""
    fresh = Letter.objects.filter(pk__in=[letter.pk for letter in letters])
    return [{one.mould for one in written_in(letter)} - closes(voice) - {"gap"} for letter in fresh]


def shared(moulds):
    seen, twice = set(), set()
    for one in moulds:
        twice |= seen & one
        seen |= one
    return twice


@pytest.mark.parametrize("voice", VOICES)
def test_a_panel_drafted_in_one_press_shares_no_mould(no, voice):
    builders.stationery(no.seeker, voice=voice)
    letters = drafts.draft_panel(application=no)
    assert len(letters) == PEOPLE
    assert shared(moulds_of(letters, voice)) <= STANDS


@pytest.mark.parametrize("voice", VOICES)
def test_nor_does_one_drafted_one_by_one(no, voice):
    builders.stationery(no.seeker, voice=voice)
    letters = [drafts.draft_letter(touch=touch) for touch in no.touches.order_by("-pk")]
    assert shared(moulds_of(letters, voice)) <= STANDS


def test_nor_one_of_which_a_letter_is_drafted_again(no):
    letters = drafts.draft_panel(application=no)
    before = moulds_of(letters)[3]
    drafts.draft_again(letter=letters[3])
    after = moulds_of(letters)
    assert after[3] & before <= STANDS
    assert shared(after) <= STANDS


def test_a_letter_keeps_its_moulds_while_its_facts_change(no):
    letter = drafts.draft_panel(application=no)[0]
    letter = Letter.objects.with_facts().get(pk=letter.pk)
    assert redrafted(letter).body == letter.body
    seat = letter.touch.person.seats.get()
    seat.told_me = "wants longer holidays"
    seat.save()
    again = redrafted(Letter.objects.with_facts().get(pk=letter.pk))
    assert [one.mould for one in sentences_of(again)] == [one.mould for one in written_in(letter)]
    assert "you want longer holidays" in again.body


def test_every_sentence_of_a_draft_says_what_it_rests_on(no):
    for letter in drafts.draft_panel(application=no):
        assert all(one.rests_on for one in written_in(letter) if one.mould != "gap")


def test_nothing_of_meeting_is_said_to_somebody_never_met():
    seeker = builders.seeker()
    application = builders.application(seeker, position="Store Manager")
    interview = builders.interview(application, format="IN_PERSON")
    person = builders.person(seeker)
    builders.seat(interview, person=person, met="NOT_MET")
    touch = builders.touch(
        person, application=application, occasion="THANK_YOU", due_on=date(2026, 11, 30)
    )
    body = drafts.draft_letter(touch=touch).body
    for word in ("meet", "met with", "talk with", "talking", "conversation", "enjoyed"):
        assert word not in body.replace("You have not met.", "")


def test_a_talk_on_the_phone_is_not_called_a_meeting():
    seeker = builders.seeker()
    application = builders.application(seeker, position="Store Manager")
    interview = builders.interview(application, format="PHONE")
    person = builders.person(seeker)
    builders.seat(interview, person=person)
    touch = builders.touch(
        person, application=application, occasion="THANK_YOU", due_on=date(2026, 11, 30)
    )
    body = drafts.draft_letter(touch=touch).body
    assert "talking with me on the phone" in body
    assert "meet" not in body


@pytest.mark.parametrize(
    ("enclosures", "is_enclosed"),
    [("My shift-planning spreadsheet", True), ("A map of the park", False), ("", False)],
)
def test_a_promise_is_enclosed_only_where_the_enclosure_is_what_was_promised(
    enclosures, is_enclosed
):
    person = builders.person(builders.seeker())
    touch = builders.touch(
        person, occasion="THANK_YOU", keeps=builders.promise(person), due_on=date(2026, 11, 30)
    )
    drafts.draft_letter(touch=touch)
    Letter.objects.update(enclosures=enclosures)
    moulds = {one.mould for one in sentences_of(redrafted(Letter.objects.with_facts().get()))}
    assert bool(moulds & ENCLOSED) == is_enclosed
    assert ("gap" in moulds) != is_enclosed


def test_what_was_read_for_a_draft_is_not_read_again(no, client, monkeypatch):
    letters = drafts.draft_panel(application=no)
    monkeypatch.setattr(boxes, "forgetting", lambda: pytest.fail("A phrase is read again."))
    client.force_login(no.seeker)
    assert client.get(reverse("letters:letter", args=[letters[0].pk])).status_code == 200
    assert client.get(reverse("letters:desk", args=[no.pk])).status_code == 200


@pytest.mark.parametrize("voice", VOICES)
def test_who_was_hired_thanks_for_the_job_and_offers_nothing(voice):
    application = builders.application(builders.seeker())
    seat = builders.seat(builders.interview(application))
    touch = builders.touch(seat.person, application=application, occasion="THANK_YOU")
    body = {}
    for kind, on in (("OFFER", 2), ("DECLINED", 3), ("HIRED", 4)):
        Outcome.objects.create(application=application, kind=kind, on=date(2026, 11, on))
        fresh = drafts.to_write(touch.person.seeker).get()
        body[kind] = drafts_for([fresh], voice)[0].body
    assert "help" in body["OFFER"]
    assert "offer" in body["DECLINED"] and "help" not in body["DECLINED"]
    assert "job" in body["HIRED"] or "position" in body["HIRED"] or "hired" in body["HIRED"]
    assert "help" not in body["HIRED"]
