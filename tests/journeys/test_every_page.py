"""Every page there is, opened in the browser: for axe, for narrow screens, for a quiet console."""

from secrets import token_hex

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from contacts.web.mfa import give_authenticator_app
from tests import builders
from tests.addresses import coach_routes, filled, our_routes, routes
from tests.journeys.walking import PHONE, faults, settle
from tests.reading import is_page
from tests.test_doors import PUBLIC

pytestmark = pytest.mark.django_db(transaction=True)

# Pieces of a page, asked for by the page around them.
PIECES = {"letters:page-pictures", "coaching:news", "coaching:said-beside"}


class Listener:
    """What the browser complains about while pages are open."""

    def __init__(self, page):
        self.said = []
        page.on("console", self.hear)
        page.on("pageerror", lambda error: self.said.append(f"{page.url}: {error}"))
        page.on("response", self.see)

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.said.append(f"{message.location.get('url')}: {message.text}")

    def see(self, response):
        if response.status >= 400:
            self.said.append(f"{response.status} for {response.url}")


def sign_in(page, origin: str, seeker) -> Client:
    """The browser gets the session the test client was given."""
    client = Client()
    client.force_login(seeker)
    session = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": origin}])
    return client


def sign_in_coach(page, origin: str, coach) -> Client:
    """The same for somebody who used their second factor."""
    client = Client()
    builders.sign_in_with_factor(client, coach)
    session = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": origin}])
    return client


def pages_for(client, addresses) -> list[str]:
    """Those addresses that answer with a page of their own; none may break."""
    answers = {address: client.get(address) for address in addresses}
    assert not [f"{a.status_code} {at}" for at, a in answers.items() if a.status_code >= 500]
    return [address for address, answer in answers.items() if is_page(answer)]


def opened(page, origin: str, addresses: list[str], looks) -> list[str]:
    """Open them one after the other; what was wrong on any of them."""
    listener, wrong = Listener(page), []
    page.emulate_media(color_scheme="light")
    for address in addresses:
        page.goto(origin + address)
        settle(page)
        wrong += faults(page, looks)
        looks = looks[::-1]  # the next page begins as this one ends, which saves a relayout
    return wrong + listener.said


def everywhere(life) -> list[str]:
    """Every page of a life, and those that look different for another of its rows."""
    others = [
        f"/letters/{life.mailed.pk}/",
        f"/applications/{life.waiting.pk}/",
        f"/applications/{life.waiting.pk}/no/",
        f"/people/{life.second.pk}/",
        f"/people/{life.let_go.pk}/",
        f"/touches/{life.sent.pk}/",
        f"/touches/{life.unwritten.pk}/",
        f"/letters/post/?printed={life.print_run.pk}",
        "/search/?q=park",
        "/search/?q=nothing-like-it",
        "/people/?q=nothing-like-it",
    ]
    return [filled(route, life) for name, route in our_routes() if name not in PIECES] + others


@pytest.mark.parametrize("part", range(4))
def test_every_page_of_a_life_is_whole(page, live_server, looks, part):
    life = builders.life(builders.seeker())
    client = sign_in(page, live_server.url, life.seeker)
    addresses = pages_for(client, everywhere(life)[part::4])
    assert len(addresses) > 5
    wrong = opened(page, live_server.url, addresses, looks)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("part", range(3))
def test_every_page_of_a_coach_is_whole(page, live_server, looks, part):
    life = builders.life(builders.seeker())
    client = sign_in_coach(page, live_server.url, life.coaching.coach)
    addresses = pages_for(client, [filled(route, life) for _, route in coach_routes()][part::3])
    assert len(addresses) > 5
    wrong = opened(page, live_server.url, addresses, looks)
    assert not wrong, "\n".join(wrong)


def test_every_page_of_an_empty_account_is_whole(page, live_server):
    """Its pages are those of a life with less on them, so one look is enough; none may break."""
    client = sign_in(page, live_server.url, builders.seeker(postal_address=""))
    pieces = {filled(route, None) for name, route in our_routes() if name in PIECES}
    addresses = pages_for(client, [filled(route, None) for _, route in our_routes()])
    assert len(addresses) > 30
    whole = [address for address in addresses if address not in pieces]
    wrong = opened(page, live_server.url, whole, [(PHONE, "light")])
    assert not wrong, "\n".join(wrong)


def test_every_page_of_the_account_is_whole(page, live_server, looks):
    client = sign_in(page, live_server.url, builders.seeker())
    known = [filled(route, None) for name, route in routes() if ":" not in name]
    addresses = pages_for(client, [each for each in known if "recovery" not in each])
    assert "/accounts/email/" in addresses
    wrong = opened(page, live_server.url, addresses, looks)
    assert not wrong, "\n".join(wrong)


def test_every_page_of_recovery_codes_is_whole(page, live_server, looks):
    seeker = builders.seeker()
    give_authenticator_app(seeker)
    client = sign_in(page, live_server.url, seeker)
    # They are shown only to whoever typed the password a moment ago.
    client.post("/accounts/reauthenticate/", {"password": "three calm words here"})
    codes = [filled(route, None) for name, route in routes() if "recovery" in route]
    none_yet = pages_for(client, codes)
    assert none_yet == ["/accounts/2fa/recovery-codes/generate/"]
    wrong = opened(page, live_server.url, none_yet, looks)
    spare = {"seed": token_hex(40), "used_mask": 0}
    Authenticator.objects.create(user=seeker, type=Authenticator.Type.RECOVERY_CODES, data=spare)
    some = pages_for(client, codes)
    assert "/accounts/2fa/recovery-codes/" in some
    wrong += opened(page, live_server.url, some, looks)
    assert not wrong, "\n".join(wrong)


def test_every_page_for_somebody_not_signed_in_is_whole(page, live_server, looks):
    known = [filled(route, None) for name, route in routes() if name in PUBLIC]
    addresses = pages_for(Client(), known)
    assert "/accounts/login/" in addresses
    wrong = opened(page, live_server.url, addresses, looks)
    assert not wrong, "\n".join(wrong)


def test_what_is_not_there_and_what_is_refused_look_like_the_house(page, live_server, looks):
    life = builders.life(builders.seeker())
    sign_in(page, live_server.url, life.seeker)
    page.goto(live_server.url + "/people/987654321/")
    assert not faults(page, looks)
    page.goto(live_server.url + "/gives/new/")
    page.get_by_role("main").get_by_label("takeaway").fill(" ")
    page.locator("main form").first.evaluate("form => { form.noValidate = true; }")
    page.get_by_role("main").get_by_role("button").first.click()
    page.locator(".invalid-feedback, .alert-danger, .errorlist").first.wait_for()
    settle(page)
    assert not faults(page, looks)
