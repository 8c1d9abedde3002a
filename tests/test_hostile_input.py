"""Whatever is typed, linked or sent: it ends in a sentence, never in a 500, and half of nothing."""

from contextlib import contextmanager

import pytest
from django.db import models, transaction
from django.test import Client
from django.utils.html import escape

from contacts.web.middleware import CONTROL_CHARACTERS
from tests import builders
from tests.addresses import ARGUMENT, filled, has_owner, our_routes, routes
from tests.ownership import everything, owned_models, rows_of
from tests.reading import is_page, read

pytestmark = pytest.mark.django_db

WORDS = {
    "one hundred kilobytes": "ж" * 50_000,
    "control characters": "a\x00b\x01c\x1bd\x7fe\u0085f\r\n\tg",
    "emoji": "👩🏽‍🚀🏳️‍🌈 1️⃣ \U0001fae8",
    "right to left": "שלום \u202edeifitreve\u202c \u2067مرحبا\u2069 \u200f",
    "a lone cluster": "\u0301\u0300\u0302 Z" + "\u0336" * 30,
    "markup": "<script>alert(1)</script>",
    "a template": "{{ 7*7 }}{% now %}%s{0}",
    "spaces": " \u00a0\u2003\u200b\ufeff ",
}
DAYS = ["2026-02-31", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01", "tomorrow", "²"]
NUMBERS = ["-1", "0", "1e9", "²", "9" * 30, "9" * 5000, "NaN", "", "zzz"]
WAYS_ON = [
    "//evil.example",
    "https://evil.example/",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/\r\nSet-Cookie: evil.example=1",
    "/" + "a" * 5000,
    "/[evil.example",
]
IDS = ["0", str(2**31), str(2**63), "9" * 30, "9" * 5000, "٣"]
# Read by others: the token by Django, and what a passkey answers by allauth.
KEPT = {"Telling", "Debrief"}
UNREAD = {"csrfmiddlewaretoken", "once", "next", "credential"}


@pytest.fixture(autouse=True)
def unhurried(settings, monkeypatch):
    """Whoever types this fast would be asked to wait."""
    settings.ACCOUNT_RATE_LIMITS = False
    monkeypatch.setattr("letters.actions.rate_limit.RENDERS", 1_000_000)


@pytest.fixture
def life(client):
    life = builders.life(builders.seeker())
    client.force_login(life.seeker)
    client.raise_request_exception = False
    return life


@contextmanager
def undone():
    """What happens inside is looked at and then never was."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def forms_met(client, life) -> list:
    """Every form that changes something, once, from every page for somebody signed in or not."""
    met = {}
    pages = [(client, filled(route, life)) for _, route in our_routes()]
    pages += [(client, filled("letters/<int:pk>/", life).replace("1", str(life.mailed.pk)))]
    pages += [(client, f"/applications/{life.waiting.pk}/no/"), (client, "/accounts/email/")]
    pages += [(Client(), filled(route, life)) for name, route in routes() if ":" not in name]
    for asking, address in pages:
        response = asking.get(address)
        for form in read(response, address).forms if is_page(response) else ():
            names = tuple(field.name for field in form.fields)
            if form.method == "post" and form.action != "/accounts/logout/":
                met.setdefault((form.action, names), form)
    return list(met.values())


class Attack:
    """Posting one wrong thing at a time, and noting what did not end well."""

    def __init__(self, client, life):
        self.client, self.life, self.faults = client, life, []
        self.forms = forms_met(client, life)
        self.before = everything(life.seeker)

    def post(self, form, name: str, text: str | None) -> None:
        answers = form.answers()
        answers.pop("once", None)
        answers[name] = text
        if text is None:
            del answers[name]
        with undone():
            client = self.client
            if form.action.startswith("/accounts/"):
                client = Client(
                    raise_request_exception=False
                )  # or signing up and in would leave us as somebody else
            response = client.post(form.action, answers)
            self.look(response, f"{form.action} with {name}={(text or '')[:30]!r}")
            if response.status_code == 422 and text and is_shown_as_typed(form, name, response):
                stripped = text.translate(CONTROL_CHARACTERS).strip()
                if escape(stripped) not in response.content.decode():
                    self.faults.append(f"{form.action} forgets what was typed in {name}")

    def look(self, response, what: str) -> None:
        code = response.status_code
        if code >= 500:
            self.faults.append(f"{code}: {what}")
        elif code >= 400 and (written := self.written()):
            self.faults.append(f"{code}, yet {written} changed: {what}")
        elif code == 302:
            self.look_behind(response.url, what)
        elif b"<script>alert" in response.content:
            self.faults.append(f"not escaped: {what}")

    def look_behind(self, address: str, what: str) -> None:
        """Where it leads, and what that page makes of what is kept now."""
        self.faults += [f"{longer}: {what}" for longer in too_long(self.life.seeker)]
        if not address.startswith("/") or address[1:2] in ("/", "\\"):
            self.faults.append(f"leads to {address[:60]}: {what}")
        elif not address.startswith("/accounts/"):
            response = self.client.get(address)
            if response.status_code >= 500 or b"<script>alert" in response.content:
                self.faults.append(f"{response.status_code} at {address[:60]} after {what}")

    def written(self) -> list[str]:
        """What changed, apart from a telling and a debrief, kept before they make sense."""
        now = everything(self.life.seeker)
        return [name for name in now if now[name] != self.before[name] and name not in KEPT]


def is_shown_as_typed(form, name, response) -> bool:
    """Whether the answer is a page that holds the same field."""
    if "text/html" not in response.headers["Content-Type"]:
        return False
    asked = [field for field in form.fields if field.name == name and field.is_typed]
    again = [f.name for other in read(response, form.action).forms for f in other.fields]
    return bool(asked) and asked[0].kind != "password" and name in again


def too_long(seeker) -> list[str]:
    """Texts that slipped past their longest length, which SQLite itself does not hold."""
    kinds = (models.CharField, models.TextField)
    found = []
    for model in owned_models():
        for field in model._meta.fields:
            if isinstance(field, kinds) and field.max_length:
                for text in rows_of(model, seeker).values_list(field.name, flat=True):
                    if text and len(text) > field.max_length:
                        found.append(f"{model.__name__}.{field.name} is too long")
    return found


@pytest.fixture
def attack(client, life):
    return Attack(client, life)


@pytest.mark.parametrize("kind", WORDS)
def test_words_nobody_expected_end_in_a_sentence(attack, kind):
    for form in attack.forms:
        for field in form.fields:
            if field.is_typed:
                attack.post(form, field.name, WORDS[kind])
    assert not attack.faults, "\n".join(attack.faults[:20])


def test_days_that_are_none_end_in_a_sentence(attack):
    for form in attack.forms:
        for field in form.fields:
            for day in DAYS if field.kind == "date" else ():
                attack.post(form, field.name, day)
    assert not attack.faults, "\n".join(attack.faults[:20])


def test_choices_nobody_offered_and_forged_numbers_end_in_a_sentence(attack):
    for form in attack.forms:
        for field in form.fields:
            if field.name not in UNREAD and not field.is_typed:
                for text in NUMBERS:
                    attack.post(form, field.name, text)
    assert not attack.faults, "\n".join(attack.faults[:20])


def test_missing_fields_end_in_a_sentence(attack):
    for form in attack.forms:
        for field in form.fields:
            if field.kind != "unticked":
                attack.post(form, field.name, None)
        with undone():
            empty = attack.client.post(form.action, {}) if "/accounts/" not in form.action else None
            assert empty is None or empty.status_code < 500, form.action
    assert not attack.faults, "\n".join(attack.faults[:20])


def test_no_way_on_leads_out_of_the_house(attack):
    for form in attack.forms:
        for way in WAYS_ON:
            attack.post(form, "next", way)
    assert not attack.faults, "\n".join(attack.faults[:20])


QUERIES = [
    *(f"page={page}" for page in ["abc", "-1", "0", "9" * 30, "9" * 5000, "1.5", "%00", "last"]),
    *(f"next={way}" for way in ["//evil.example", "%0d%0aX:1", "%00", "/" + "a" * 3000]),
    *(f"q={words}" for words in ["%00", '"', "%25_", "*", "a%20OR%20b", "'%20--", "%F0%9F%98%80"]),
    *(f"q={words}" for words in ["%ff%fe", "NEAR(", "a+" * 300, "%D8%A7", "%CC%81", "-", "()"]),
    *(f"printed={run}" for run in ["-1", "abc", "9" * 30, "%C2%B2", "%00"]),
    *(f"again={earlier}" for earlier in ["-1", "abc", "9" * 30, "%C2%B2", "%00"]),
    *("all=%00", "&&&", "=", "%", "a[]=1", "once=1&once=2"),
]


@pytest.mark.parametrize(
    "route", [r for _, r in our_routes() if ".png" not in r and "pages" not in r]
)
def test_no_query_string_breaks_a_page(client, life, route):
    address = filled(route, life)
    read_here = [q for q in QUERIES if "print" not in route or q.startswith(("printed", "next"))]
    for query in read_here:
        response = client.get(f"{address}?{query}")
        assert response.status_code < 500, query
        if is_page(response):
            links = read(response, address).links
            assert not [link for link in links if "evil" in link], query


@pytest.mark.parametrize("number", IDS, ids=lambda number: number[:12])
def test_numbers_no_row_has_are_not_found(client, life, number):
    for name, route in our_routes():
        if has_owner(route):
            address = "/" + ARGUMENT.sub(lambda m: stand_in(m, number), route)
            for ask in (client.get, client.post):
                assert ask(address).status_code in (404, 405), f"{name} {address[:40]}"


def stand_in(match, number: str) -> str:
    return "posted" if "step" in match[0] else number


@pytest.mark.parametrize("kind", [kind for kind in WORDS if kind != "spaces"])
def test_such_words_can_be_put_on_paper_or_are_refused(client, life, kind):
    words = WORDS[kind].translate(CONTROL_CHARACTERS)
    life.letter.body, life.letter.salutation = words[:8000], words[:200]
    life.letter.save()
    life.person.given_name, life.person.postal_address = words[:120], words[:500]
    life.person.save()
    for part in ("", "pages/", "page-1.png", "email/", "print/", "post/"):
        assert client.get(f"/letters/{life.letter.pk}/{part}").status_code in (200, 404), part
    assert client.post(f"/letters/{life.letter.pk}/print/").status_code in (302, 422)
