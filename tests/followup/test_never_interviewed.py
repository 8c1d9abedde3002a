"""A no to somebody who was never interviewed is no dead end: whoever signed it can be thanked."""

from datetime import date

import pytest
from django.urls import reverse

from followup.models import Application, Interview
from followup.selectors.today import today_of
from followup.selectors.today_rows import rows_of
from tests import builders

pytestmark = pytest.mark.django_db

NEWS = {
    "position": "Volunteer Coordinator",
    "organization": "Northfield Parks",
    "channel": "LETTER",
    "received_on": "2026-11-20",
    "teller_given_name": "Iris",
    "teller_family_name": "Quell",
    "reason": "INTERNAL",
    "wished_kind": "WELCOME",
    "wished_circle": "panel",
    "reopens_as": "a new position",
}
NOBODY = {"people": "1", "people-0-role": "PANELIST", "people-0-interest_kind": "WORK"}


@pytest.fixture
def sam(client):
    sam = builders.seeker()
    client.force_login(sam)
    return sam


def recorded(client, **room):
    page = client.post(reverse("followup:tell"), NEWS).url
    return client.post(page, NOBODY | room, follow=True).text


def test_the_desk_and_the_application_lead_to_whoever_signed_the_no(client, sam):
    desk = recorded(client)
    application = Application.objects.get()
    iris = application.rejection.told_by
    page = client.get(reverse("followup:application", args=[application.pk])).text
    for text in (desk, page):
        assert "Write to Iris Quell, who told you" in text
        assert reverse("letters:write-to", args=[iris.pk]) in text
    assert reverse("followup:person", args=[iris.pk]) in page


def test_they_are_not_offered_again_once_i_wrote(client, sam):
    recorded(client)
    application = Application.objects.get()
    builders.touch(
        application.rejection.told_by,
        sent_on=application.rejection.received_on,
        occasion="THANK_YOU",
    )
    desk = client.get(reverse("letters:desk", args=[application.pk])).text
    assert "You got in touch with Iris Quell on November 20, 2026" in desk
    assert "Write to Iris Quell" not in desk


def test_whoever_asked_for_nothing_is_not_offered(client, sam):
    recorded(client)
    application = Application.objects.get()
    builders.wish(sam, person=application.rejection.told_by)
    assert "Write to Iris" not in client.get(reverse("letters:desk", args=[application.pk])).text


@pytest.mark.parametrize("room", [{}, {"met": "NOT_MET"}, {"met": "WRITING"}])
def test_no_interview_is_noted_where_nobody_was_met(client, sam, room):
    recorded(client, **room)
    assert not Interview.objects.exists()


@pytest.mark.parametrize("room", [{"met": "PHONE"}, {"held_on": "2026-11-10"}])
def test_a_talk_of_which_a_day_or_a_way_was_said_is_noted(client, sam, room):
    recorded(client, **room)
    assert Interview.objects.exists()


def test_for_an_interview_that_was_none_there_is_nothing_to_prepare_or_tell(client, sam):
    interview = builders.interview(builders.application(sam), format="NOT_MET")
    page = client.get(reverse("followup:application", args=[interview.application_id])).text
    assert "Get ready" not in page
    assert "How was it?" not in page


def test_today_proposes_to_write_to_whoever_told_a_fresh_no_until_i_did(client, sam):
    recorded(client)
    no = Application.objects.get().rejection

    def titles(on):
        return [row.title for row in rows_of(today_of(sam, on)).letters]

    assert titles(date(2026, 11, 23)) == ["Write to Iris Quell"]
    assert titles(date(2026, 12, 21)) == []
    wish = builders.wish(sam, person=no.told_by)
    assert titles(date(2026, 11, 23)) == []
    wish.delete()
    builders.touch(no.told_by, sent_on=no.received_on, occasion="THANK_YOU")
    assert titles(date(2026, 11, 23)) == []
