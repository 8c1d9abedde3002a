"""Operators manage accounts and programmes and read nobody's notes."""

import pytest
from django.urls import reverse

from coaching.models import Membership, Programme
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def operator(client):
    operator = builders.operator(email="olu@example.org")
    builders.sign_in_with_factor(client, operator)
    return operator


def url(name, *args):
    return reverse(f"coaching:{name}", args=args)


def test_an_operator_without_a_second_factor_is_told_how_to_get_one(client):
    client.force_login(builders.seeker(is_staff=True))
    answer = client.get(url("accounts"))
    assert (answer.status_code, "second factor" in answer.text) == (403, True)


def test_an_account_is_found_and_its_door_closed(client, operator):
    sam, other = builders.seeker(email="sam@example.org"), builders.seeker()
    page = client.get(url("accounts"), {"q": "SAM@"}).text
    assert "sam@example.org" in page
    assert other.email not in page
    client.post(url("account-active", sam.pk))
    sam.refresh_from_db()
    assert not sam.is_active
    client.force_login(sam)
    assert client.get("/").status_code == 302


def test_nobody_closes_their_own_door(client, operator):
    answer = client.post(url("account-active", operator.pk), follow=True)
    assert "Somebody else has to" in answer.text
    operator.refresh_from_db()
    assert operator.is_active


def test_a_programme_is_founded_and_gets_its_lead(client, operator):
    lead = builders.seeker(email="lee@example.org")
    client.post(url("staff-programmes"), {"name": "Alumni"})
    founded = Programme.objects.get()
    typed = {"email": "LEE@example.org", "leads": "on"}
    client.post(url("staff-programme", founded.pk), typed)
    assert Membership.objects.get().leads
    lead.refresh_from_db()
    assert lead.coaches_since
    assert client.post(url("staff-programme", founded.pk), typed).status_code == 422
    unknown = client.post(url("staff-programme", founded.pk), {"email": "nobody@example.org"})
    assert "Nobody signs in here" in unknown.text
    client.post(url("membership-end", Membership.objects.get().pk))
    assert Membership.objects.get().left_on


def test_the_only_lead_of_clients_cannot_be_taken_out(client, operator):
    programme = builders.programme()
    leading = builders.membership(programme, builders.coach(), leads=True)
    builders.place(programme, builders.seeker())
    answer = client.post(url("membership-end", leading.pk), follow=True)
    assert "somebody else lead" in answer.text
    leading.refresh_from_db()
    assert leading.left_on is None
