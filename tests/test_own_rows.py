"""What a form offers and takes is the seeker's own: whoever sends another's rows is refused."""

import inspect
from contextlib import contextmanager
from importlib import import_module
from pkgutil import iter_modules

import pytest
from django.db import models, transaction
from django.forms import BaseForm, ModelChoiceField
from django.urls import reverse

import coaching.forms
import contacts
import followup.forms
import letters
from coaching.forms.assignments import TemplateChoice
from coaching.forms.programmes import HandoverForm, PlaceForm
from tests import builders
from tests.addresses import filled, our_routes
from tests.ownership import crossings, everything, owned_models, rows_of
from tests.reading import is_page, read

pytestmark = pytest.mark.django_db

STEM = "zebrafinch"
# They offer rows of a coach's or of a programme, on the coach's side: tried in tests/coaching.
OF_COACHES = {HandoverForm, PlaceForm, TemplateChoice}
CLAIMED = ("seeker", "person", "organization", "application", "interview", "give", "keeps")
CLAIMED += ("touch", "told_by", "introduces", "reopened_from", "rejection", "letter", "run")


@pytest.fixture
def mine(client):
    mine = builders.life(builders.seeker(email="mine@example.org"))
    client.force_login(mine.seeker)
    return mine


@pytest.fixture
def theirs():
    return builders.life(builders.seeker(email="theirs@example.org"))


@contextmanager
def undone():
    """What happens inside is looked at and then never was."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def forms_on(response) -> list[BaseForm]:
    """Every form a page was made with."""
    found = {}
    for layer in response.context or ():
        for value in layer.flatten().values() if hasattr(layer, "flatten") else layer.values():
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, BaseForm):
                    found[id(each)] = each
    return list(found.values())


def choosing_forms() -> set[type]:
    """Every form of ours that offers rows of the database."""
    modules = [contacts, letters, followup.forms, coaching.forms]
    for package in modules[:]:
        modules += [import_module(f"{package.__name__}.{each.name}") for each in inner(package)]
    forms = {form for module in modules for _, form in inspect.getmembers(module, is_form)}
    fields = {form: getattr(form, "base_fields", {}).values() for form in forms}
    return {form for form in forms if any(isinstance(f, ModelChoiceField) for f in fields[form])}


def inner(package):
    names = None if package in (followup.forms, coaching.forms) else {"forms"}
    return [each for each in iter_modules(package.__path__) if not names or each.name in names]


def is_form(each) -> bool:
    return inspect.isclass(each) and issubclass(each, BaseForm) and "django" not in each.__module__


def choices_met(client, life) -> list[tuple[str, BaseForm, str, ModelChoiceField]]:
    """Every field that chooses a row, where it was met, from every page and refused form."""
    met = []
    for _, route in our_routes():
        address = filled(route, life)
        for ask in (client.get, client.post):
            with undone():
                response = ask(address)
            for form in forms_on(response):
                for name, asked in form.fields.items():
                    if isinstance(asked, ModelChoiceField):
                        met.append((address, form, name, asked))
    return met


def test_every_form_offers_only_my_own_rows(client, mine, theirs):
    met = choices_met(client, mine)
    missed = choosing_forms() - {type(form) for _, form, _, _ in met} - OF_COACHES
    assert not missed, f"No page shows {missed}, so nobody looked at what it offers."
    for address, form, name, asked in met:
        own = rows_of(asked.queryset.model, mine.seeker)
        offered = {str(value) for value, _ in flat(asked.choices)} - {""}
        assert not asked.queryset.exclude(pk__in=own), f"{type(form).__name__}.{name}, {address}"
        assert offered <= {str(row.pk) for row in own}, f"{type(form).__name__}.{name}, {address}"


def flat(choices):
    for value, label in choices:
        yield from label if isinstance(label, (list, tuple)) else [(value, label)]


def test_another_seekers_row_is_refused_in_every_field_that_chooses(client, mine, theirs):
    before = everything(mine.seeker), everything(theirs.seeker)
    for address, form, name, asked in choices_met(client, mine):
        row = rows_of(asked.queryset.model, theirs.seeker).first()
        sent = as_typed(client, address, mine) | {form.add_prefix(name): str(row.pk)}
        response = client.post(address, sent)
        assert response.status_code == 422, f"{type(form).__name__}.{name}, {address}"
    after = everything(mine.seeker), everything(theirs.seeker)
    for rows in (before[0], after[0]):
        for kept in ("Telling", "Debrief"):
            rows.pop(kept)  # What is typed is kept before it makes sense.
    assert after == before


def as_typed(client, address, life) -> dict:
    """What the forms of a page that lead to itself would send."""
    response = client.get(address)
    if not is_page(response):
        response = client.get(filled("touches/<int:pk>/give/", life))
    answers = {}
    for form in read(response, address).forms:
        if form.action == address:
            answers |= form.answers()
    answers.pop("once", None)
    return answers


def test_rows_smuggled_into_any_form_are_taken_nowhere(client, mine, theirs):
    before = everything(theirs.seeker)
    smuggled = {name: str(getattr(theirs, alias(name)).pk) for name in CLAIMED}
    smuggled |= {f"{name}_id": pk for name, pk in smuggled.items()}
    for name, route in our_routes():
        if name == "contacts:close-account":
            continue
        address = filled(route, mine)
        with undone():
            client.post(address, as_typed(client, address, mine) | smuggled)
            assert not crossings(), name
            assert everything(theirs.seeker) == before, name


def alias(name: str) -> str:
    """Which part of a life a claim names."""
    known = {"keeps": "promise", "told_by": "person", "introduces": "third", "run": "print_run"}
    return {**known, "reopened_from": "application"}.get(name, name)


def test_no_page_shows_a_word_of_another_seeker(client, mine, theirs):
    for row_number, model in enumerate(owned_models()):
        for row in rows_of(model, theirs.seeker):
            mark(row, f"{STEM}{row_number}x{row.pk}")
    for field in ("name", "postal_address"):
        setattr(theirs.seeker, field, f"{STEM} {field}")
    theirs.seeker.save()
    for address in crawled(client, mine):
        response = client.get(address)
        if is_page(response):
            assert STEM not in response.content.decode().lower(), address


def mark(row, word: str) -> None:
    """Put a word that stands nowhere else into every text of a row, past every check."""
    kinds = (models.CharField, models.TextField)
    texts = [f for f in row._meta.fields if isinstance(f, kinds) and not f.choices]
    said = {f.name: f"https://{word}.example/" if "link" in f.name else word for f in texts}
    said = {name: text for name, text in said.items() if not name.startswith("country")}
    if said:
        type(row)._default_manager.filter(pk=row.pk).update(**said)


def crawled(client, life) -> set[str]:
    """Every page of the life, and whatever its links lead to."""
    waiting = [filled(route, life) for _, route in our_routes()]
    seen = set(waiting)
    while waiting:
        address = waiting.pop()
        response = client.get(address)
        if not is_page(response):
            continue
        for link in read(response, address).links:
            inside = link.startswith("/") and not link.startswith(("/accounts/", "/static/"))
            link = link.partition("#")[0]
            if inside and link not in seen:
                seen.add(link)
                waiting.append(link)
    return seen


def test_search_finds_nothing_of_another_seeker(client, mine, theirs):
    for person in (theirs.person, theirs.second):
        mark(person, STEM)
    mark(theirs.give, STEM)
    mark(theirs.application, STEM)
    mark(theirs.organization, STEM)
    found = client.get(reverse("followup:search"), {"q": STEM}).context["found"]
    assert not any(found.values())
    page = client.get(reverse("contacts:people"), {"q": STEM}).context["page"]
    assert not page.object_list
    client.force_login(theirs.seeker)
    assert all(client.get(reverse("followup:search"), {"q": STEM}).context["found"].values())


def test_an_earlier_application_of_another_seeker_starts_no_new_one(client, mine, theirs):
    mark(theirs.application, STEM)
    address = reverse("followup:application-new") + f"?again={theirs.application.pk}"
    assert STEM not in client.get(address).content.decode()
