"""Every address has its lock: walked as nobody, as its owner and as a stranger.

The walk starts at Django's own resolver, so that a new page is walked before anybody remembers to.
"""

import re

import pytest
from django.http import HttpResponseForbidden
from django.test import Client

from tests import builders
from tests.addresses import coach_routes, filled, has_owner, our_routes, routes, staff_routes
from tests.ownership import everything
from tests.site_walk import Visitor, in_turn

pytestmark = pytest.mark.django_db

# Pages for somebody who is not signed in yet; everything else asks who is there.
PUBLIC = {
    "account_login",
    "account_logout",
    "account_signup",
    "account_inactive",
    "account_email_verification_sent",
    "account_confirm_email",
    "account_confirm_login_code",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "mfa_authenticate",
    "mfa_login_webauthn",
    # A browser fetches it without cookies; it names nobody.
    "followup:manifest",
}
OWNED = [(name, route) for name, route in our_routes() if has_owner(route)]
IN_CARE = [(name, route) for name, route in coach_routes() if has_owner(route)]
TOKEN = re.compile(rb'name="(?:csrfmiddlewaretoken|once)" value="[^"]+"')


VERBS = ["HEAD", "TRACE", "PUT", "BREW"]


@pytest.fixture
def client():
    return Visitor()


@pytest.fixture
def life(mine, client):
    """A life nobody is signed in to."""
    client.logout()
    return mine


@pytest.fixture
def owner(life, client):
    client.force_login(life.seeker)
    return client


def test_no_route_is_without_a_name():
    assert not [route for name, route in routes() if name.endswith("None")]


@pytest.mark.parametrize("verb", ["get", "post"])
def test_nobody_gets_in_without_signing_in(client, life, verb):
    before = everything(life.seeker)
    openings_of = []
    for name, route in routes():
        response = getattr(client, verb)(filled(route, life))
        at_the_door = response.status_code == 302 and "/accounts/login/" in response.url
        if not (at_the_door or name in PUBLIC):
            openings_of.append(f"{name} answers {response.status_code}")
    assert not openings_of
    assert everything(life.seeker) == before


def refused(request, reason):
    return HttpResponseForbidden("elsewhere")


def test_a_form_on_somebody_elses_site_is_taken_nowhere(life, settings):
    """What their owner sends without the token of a page of ours is not read at all."""
    settings.CSRF_FAILURE_VIEW = "tests.test_doors.refused"  # our page takes longer to make
    client = Client(enforce_csrf_checks=True)
    client.force_login(life.seeker)
    before = everything(life.seeker)
    answers = {name: client.post(filled(route, life)).content for name, route in routes()}
    assert not {name: said for name, said in answers.items() if said != b"elsewhere"}
    assert everything(life.seeker) == before


def test_its_owner_gets_in_everywhere(site):
    answers = {address: page.status for address, page in site.pages.items()}
    assert not {name: code for name, code in answers.items() if code not in (200, 302, 405)}


def test_the_sign_in_pages_never_break_for_somebody_signed_in(owner, life):
    for name, route in routes():
        if ":" not in name:
            assert owner.get(filled(route, life)).status_code < 500, name


def test_their_coach_gets_in_everywhere_on_the_coachs_side(client, life):
    builders.sign_in_with_factor(client, life.coaching.coach)
    answers = {n: client.get(filled(route, life)).status_code for n, route in coach_routes()}
    assert not {name: code for name, code in answers.items() if code not in (200, 302, 405)}


@pytest.mark.parametrize("verb", ["get", "post"])
def test_a_seeker_finds_nothing_on_the_coachs_side(owner, life, verb):
    before = everything(life.seeker)
    for name, route in coach_routes():
        assert getattr(owner, verb)(filled(route, life)).status_code == 404, name
    assert everything(life.seeker) == before


def test_an_operator_gets_in_everywhere_on_the_staffs_side(client, life):
    builders.sign_in_with_factor(client, builders.operator())
    answers = {n: client.get(filled(route, life)).status_code for n, route in staff_routes()}
    assert not {name: code for name, code in answers.items() if code not in (200, 405)}


@pytest.mark.parametrize("verb", ["get", "post"])
def test_seekers_and_coaches_find_nothing_on_the_staffs_side(client, life, verb):
    before = everything(life.seeker)
    for someone in (life.seeker, life.coaching.coach):
        builders.sign_in_with_factor(client, someone)
        for name, route in staff_routes():
            assert getattr(client, verb)(filled(route, life)).status_code == 404, name
    assert everything(life.seeker) == before


def test_another_coach_learns_nothing_and_changes_nothing(client, life, theirs):
    builders.sign_in_with_factor(client, theirs.coaching.coach)
    before = everything(life.seeker), everything(theirs.seeker)
    for name, route in IN_CARE:
        for ask in (client.get, client.post):
            found, missing = ask(filled(route, life)), ask(filled(route, None))
            assert found.status_code in (404, 405), f"{name}: {found.status_code}"
            assert seen(found) == seen(missing), f"{name} tells that the row exists"
    assert (everything(life.seeker), everything(theirs.seeker)) == before


def test_no_unusual_verb_breaks_a_page(owner, life):
    before = everything(life.seeker)
    for number, (_, route) in enumerate(our_routes()):
        owner.generic(in_turn(VERBS, number), filled(route, life))
    assert everything(life.seeker) == before


@pytest.mark.whole
@pytest.mark.parametrize("verb", VERBS)
def test_no_unusual_verb_breaks_any_page(owner, life, verb):
    before = everything(life.seeker)
    for _, route in our_routes():
        owner.generic(verb, filled(route, life))
    assert everything(life.seeker) == before


def what_could_be_sent(site) -> dict[str, dict]:
    """For every address what its own form would send; for those without one, everything."""
    by_action, whole = {}, {}
    for page in site.pages.values():
        for form in page.forms:
            answers = form.answers()
            answers.pop("once", None)
            by_action.setdefault(form.action.partition("?")[0], answers)
            whole |= answers
    return {address: by_action.get(address, whole) for address in site.pages}


@pytest.mark.parametrize(
    ("verb", "filled_in"),
    [("get", False), ("post", True), pytest.param("post", False, marks=pytest.mark.whole)],
)
def test_a_stranger_learns_nothing_and_changes_nothing(client, life, site, verb, filled_in):
    sent = what_could_be_sent(site) if filled_in else {}
    stranger = builders.seeker()
    client.force_login(stranger)
    before, ask = (everything(life.seeker), everything(stranger)), getattr(client, verb)
    for name, route in OWNED:
        answers = sent.get(filled(route, life), {})
        found, missing = ask(filled(route, life), answers), ask(filled(route, None), answers)
        assert found.status_code in (404, 405), f"{verb} {name}: {found.status_code}"
        assert seen(found) == seen(missing), f"{verb} {name} tells that the row exists"
    assert (everything(life.seeker), everything(stranger)) == before


def seen(response) -> tuple:
    """What somebody sees of an answer, without the token every page draws anew."""
    return response.status_code, TOKEN.sub(b"", response.content)


ASKED = ["all=1", "printed={run}", "next=/people/"]


@pytest.mark.parametrize(
    "query", ["&".join(ASKED), *(pytest.param(each, marks=pytest.mark.whole) for each in ASKED)]
)
def test_a_strangers_htmx_and_query_strings_open_nothing(client, life, query):
    client.force_login(builders.seeker())
    said = query.format(run=life.print_run.pk)
    for name, route in OWNED:
        response = client.get(f"{filled(route, life)}?{said}", headers={"HX-Request": "true"})
        assert response.status_code in (404, 405), name
