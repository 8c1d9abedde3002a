"""A coach's rooms open to coaches with a second factor, and a client's only by consent."""

from datetime import UTC, date, datetime

import pytest
from allauth.mfa.models import Authenticator
from django.http import Http404, HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from coaching.access import coach_only, look_in, may_coach
from coaching.actions.access_log import log_access
from tests import builders
from tests.authenticator import code_now

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@coach_only
def room(request):
    return HttpResponse("Come in.")


def request_of(client, user):
    request = RequestFactory().get("/coach/")
    request.user, request.session = user, client.session
    return request


def test_a_coach_with_a_second_factor_comes_in(client):
    coach = builders.coach(client)
    assert room(request_of(client, coach)).content == b"Come in."


def test_a_seeker_hears_of_no_such_room(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    with pytest.raises(Http404):
        room(request_of(client, seeker))


def test_a_coach_without_a_second_factor_is_told_how_to_get_one(client):
    coach = builders.seeker(coaches_since=date(2026, 11, 1))
    client.force_login(coach)
    answer = room(request_of(client, coach))
    assert (answer.status_code, b"second factor" in answer.content) == (403, True)


def test_a_session_opened_by_password_alone_is_asked_for_the_factor(client):
    coach = builders.coach()
    client.force_login(coach)
    request = request_of(client, coach)
    assert not may_coach(request)
    assert room(request).url == "/accounts/2fa/reauthenticate/?next=%2Fcoach%2F"


def set_up(client) -> None:
    """Set up an authenticator app, after the password."""
    address = reverse("mfa_activate_totp")
    if client.get(address).status_code == 302:
        client.post(reverse("account_reauthenticate"), {"password": "three calm words here"})
    secret = client.get(address).context["form"].secret
    assert client.post(address, {"code": code_now(secret)}).status_code == 302


def test_whoever_set_up_an_authenticator_comes_in_at_once(client):
    builders.coach()  # whose own factor is not theirs
    coach = builders.seeker(coaches_since=date(2026, 11, 1))
    client.force_login(coach)
    set_up(client)
    assert client.get("/coach/").status_code == 200


def test_a_wrong_code_sets_up_nothing_and_lets_nobody_in(client):
    coach = builders.seeker(coaches_since=date(2026, 11, 1))
    client.force_login(coach)
    client.post(reverse("account_reauthenticate"), {"password": "three calm words here"})
    client.get(reverse("mfa_activate_totp"))
    assert client.post(reverse("mfa_activate_totp"), {"code": "12345x"}).status_code == 200
    assert client.get("/coach/").status_code == 403


def test_another_browser_is_asked_for_a_code_all_the_same(client):
    coach = builders.seeker(coaches_since=date(2026, 11, 1))
    client.force_login(coach)
    another = Client()
    another.force_login(coach)
    set_up(client)
    assert "/2fa/reauthenticate/" in another.get("/coach/").url


def test_a_further_factor_opens_nothing_without_the_first(client):
    """Whoever knows a password alone gains nothing by adding an app of their own."""
    coach = builders.seeker(coaches_since=date(2026, 11, 1))
    key = {"user": coach, "type": Authenticator.Type.WEBAUTHN, "data": {"name": "My key"}}
    Authenticator.objects.create(**key)
    client.force_login(coach)
    set_up(client)
    assert "/2fa/reauthenticate/" in client.get("/coach/").url


def test_a_look_is_written_down_once_in_ten_minutes():
    coaching = builders.coaching(builders.seeker())
    for minute in (0, 9, 15):
        log_access(coachings=[coaching], page="Today", at=NOON.replace(minute=minute))
    assert coaching.looks.count() == 2


@pytest.mark.parametrize(
    ("scope", "shown_with", "opens"),
    [
        ({"shows_people": True}, "shows_people", True),
        ({"shows_people": False}, "shows_people", False),
        ({"shows_people": False, "shows_letters": False}, "", True),
        ({"ended_at": NOON}, "", False),
        ({"until_on": date(2026, 11, 1)}, "", False),
    ],
)
def test_a_clients_page_opens_by_what_is_ticked_and_holds_today(client, scope, shown_with, opens):
    coach = builders.coach(client)
    held = builders.coaching(builders.seeker(), coach=coach, **scope)
    try:
        found = look_in(request_of(client, coach), held.seeker_id, "Today", shown_with)
    except Http404:
        assert not opens
        assert not held.looks.exists()
    else:
        assert opens
        assert found == held
        assert held.looks.get().page == "Today"
