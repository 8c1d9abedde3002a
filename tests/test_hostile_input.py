"""Whatever is typed or forged: it ends in a sentence, never in a 500, and half of nothing.

Here every form meets each kind of wrong thing, several fields at once where that hides nothing;
the whole lane then lets every field meet every wrong thing alone.
"""

import pytest

from contacts.web.middleware import CONTROL_CHARACTERS
from tests import builders
from tests.addresses import coach_routes, filled, our_routes
from tests.attack import MARKUP, SHOWN, UNREAD, Attack, forms_met, is_refusable
from tests.ownership import mark, owned_models, rows_of
from tests.reading import is_page
from tests.site_walk import in_turn

pytestmark = pytest.mark.django_db

LONG = "ж" * 50_000
ODD = {
    "control characters": "a\x00b\x01c\x1bd\x7fe\u0085f\r\n\tg",
    "emoji": "👩🏽‍🚀🏳️‍🌈 1️⃣ \U0001fae8",
    "right to left": "שלום \u202edeifitreve\u202c \u2067مرحبا\u2069 \u200f",
    "a lone cluster": "\u0301\u0300\u0302 Z" + "\u0336" * 30,
    "a template": "{{ 7*7 }}{% now %}%s{0}",
    "spaces": " \u00a0\u2003\u200b\ufeff ",
}
WORDS = {"one hundred kilobytes": LONG, "markup": MARKUP, **ODD}
CARRIED = {"hidden", "button"}
FREE = {"text", "search", "tel", "textarea", "password"}
NO_DAYS = ["2026-02-31", "0000-00-00", "10000-01-01", "tomorrow", "²"]
FAR_DAYS = ["0001-01-01", "9999-12-31"]
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


@pytest.fixture(autouse=True)
def unhurried(settings, monkeypatch):
    """Whoever types this fast would be asked to wait."""
    settings.ACCOUNT_RATE_LIMITS = False
    monkeypatch.setattr("letters.actions.rate_limit.RENDERS", 1_000_000)


@pytest.fixture(scope="module")
def forms(site):
    return forms_met(site)


@pytest.fixture
def attack(client, mine, forms):
    client.raise_request_exception = False
    return Attack(client, mine.seeker, forms)


def test_there_are_forms_to_attack(forms):
    assert len(forms) > 100
    assert sum(field.is_typed for form in forms for field in form.fields) > 300


def test_words_far_too_long_are_refused_by_every_field(attack):
    for form in attack.forms:
        attack.post_all(form, {field.name: LONG for field in form.fields if field.is_typed})
    attack.found_nothing()


def test_markup_is_shown_as_typed(attack):
    for form in attack.forms:
        attack.post_all(form, {f.name: MARKUP for f in form.fields if f.kind in FREE})
    attack.found_nothing()


def test_odd_words_end_in_a_sentence(attack):
    for number, form in enumerate(attack.forms):
        free = [field.name for field in form.fields if field.kind in FREE]
        attack.post_all(form, in_turn_each(free, list(ODD.values()), number))
    attack.found_nothing()


def in_turn_each(names: list[str], texts: list[str], number: int) -> dict[str, str]:
    return {name: in_turn(texts, number + at) for at, name in enumerate(names)}


def test_words_that_are_no_number_day_or_address_end_in_a_sentence(attack):
    wrong = [*ODD.values(), *NUMBERS, MARKUP]
    for number, form in enumerate(attack.forms):
        strict = [f.name for f in form.fields if f.is_typed and f.kind not in FREE]
        for shift in (0, 5):
            attack.post_all(form, in_turn_each(strict, wrong, number + shift))
    attack.found_nothing()


def test_days_that_are_none_or_far_away_end_in_a_sentence(attack):
    for number, form in enumerate(attack.forms):
        dates = [field.name for field in form.fields if field.kind == "date"]
        attack.post_all(form, in_turn_each(dates, NO_DAYS, number))
        for name in dates:
            for day in FAR_DAYS:
                attack.post(form, {name: day})
    attack.found_nothing()


def test_choices_nobody_offered_and_forged_numbers_end_in_a_sentence(attack):
    for number, form in enumerate(attack.forms):
        names = [field.name for field in form.fields if is_refusable(field)]
        for shift in (0, 4):
            attack.post_all(form, in_turn_each(names, NUMBERS, number + shift))
    attack.found_nothing()


def test_missing_fields_end_in_a_sentence(attack):
    for form in attack.forms:
        sent = {field.name: field for field in form.fields if field.kind != "unticked"}
        attack.post(form, dict.fromkeys(sent))
        attack.post_all(form, {name: None for name in sent if sent[name].kind not in CARRIED})
        for name in sent:
            if sent[name].kind in CARRIED and name not in UNREAD:
                attack.post(form, {name: None})
    attack.found_nothing()


def test_no_way_on_leads_out_of_the_house(attack):
    for number, form in enumerate(attack.forms):
        attack.post(form, {"next": in_turn(["//evil.example", "/\\evil.example"], number)})
    attack.found_nothing()


def test_no_page_takes_a_word_of_a_row_for_markup(client, mine):
    for row in (row for model in owned_models() for row in rows_of(model, mine.seeker)):
        mark(row, MARKUP)
    mine.seeker.name = mine.seeker.postal_address = mine.seeker.phone = MARKUP
    mine.seeker.save()
    own = [client.get(filled(route, mine)) for _, route in our_routes()]
    builders.sign_in_with_factor(client, mine.coach)
    coachs = [client.get(filled(route, mine)) for _, route in coach_routes()]
    pages = [response for response in own + coachs if is_page(response)]
    assert len(pages) > 130
    assert not [p.request["PATH_INFO"] for p in pages if SHOWN.encode() in p.content]


@pytest.mark.parametrize("kind", [kind for kind in WORDS if kind != "spaces"])
def test_such_words_can_be_put_on_paper_or_are_refused(client, mine, kind):
    words = WORDS[kind].translate(CONTROL_CHARACTERS)
    mine.letter.body, mine.letter.salutation = words[:8000], words[:200]
    mine.letter.save()
    mine.person.given_name, mine.person.postal_address = words[:120], words[:500]
    mine.person.save()
    for part in ("", "pages/", "page-1.png", "email/", "print/", "post/"):
        assert client.get(f"/letters/{mine.letter.pk}/{part}").status_code in (200, 404), part
    assert client.post(f"/letters/{mine.letter.pk}/print/").status_code in (302, 422)


def each_alone(attack, texts: list, is_meant) -> None:
    """Every text in every field that is meant, alone."""
    for form in attack.forms:
        for field in form.fields:
            for text in texts if is_meant(field) else ():
                attack.post(form, {field.name: text})
    attack.found_nothing()


@pytest.mark.whole
@pytest.mark.parametrize("kind", [kind for kind in WORDS if kind != "one hundred kilobytes"])
def test_words_nobody_expected_end_in_a_sentence_in_every_field_alone(attack, kind):
    each_alone(attack, [WORDS[kind]], lambda field: field.is_typed)


@pytest.mark.whole
def test_every_wrong_day_ends_in_a_sentence_in_every_field_alone(attack):
    each_alone(attack, NO_DAYS, lambda field: field.kind == "date")


@pytest.mark.whole
@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number[:12])
def test_every_forged_number_ends_in_a_sentence_in_every_field_alone(attack, number):
    each_alone(attack, [number], lambda field: field.kind == "number" or is_refusable(field))


@pytest.mark.whole
def test_every_field_can_be_missing_alone(attack):
    each_alone(attack, [None], lambda field: field.kind != "unticked")


@pytest.mark.whole
@pytest.mark.parametrize("way", WAYS_ON, ids=lambda way: way[:12])
def test_no_way_on_leads_out_of_the_house_from_any_form(attack, way):
    for form in attack.forms:
        attack.post(form, {"next": way})
    attack.found_nothing()
