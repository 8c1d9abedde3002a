"""What a form offers and takes is the seeker's own: whoever sends another's rows is refused."""

import inspect
from importlib import import_module
from pkgutil import iter_modules

import pytest
from django.forms import BaseForm, ModelChoiceField
from django.urls import reverse

import coaching.forms
import contacts
import followup.forms
import letters
from coaching.forms.assignments import TemplateChoice
from coaching.forms.programmes import HandoverForm, PlaceForm
from tests.addresses import filled, our_routes
from tests.ownership import crossings, everything, rows_of, touched, undone, writes
from tests.site_walk import STEM, Visitor, forms_of, page

pytestmark = pytest.mark.django_db

# They offer rows of a coach's or of a programme, on the coach's side: tried in tests/coaching.
OF_COACHES = {HandoverForm, PlaceForm, TemplateChoice}
CLAIMED = ("seeker", "person", "organization", "application", "interview", "give", "keeps")
CLAIMED += ("touch", "told_by", "introduces", "reopened_from", "rejection", "letter", "run")


@pytest.fixture
def client():
    return Visitor()


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


@pytest.fixture(scope="module")
def choices(site) -> list[tuple[str, BaseForm, str, ModelChoiceField]]:
    """Every field that chooses a row, where it was met, from every page and refused form."""
    client = Visitor()
    met = [(address, form) for address, page in site.pages.items() for form in page.made_with]
    for address in site.pages:
        with undone():
            client.force_login(site.mine.seeker)
            met += [(address, form) for form in forms_of(client.post(address))]
    fields = [(where, form, *asked) for where, form in met for asked in form.fields.items()]
    return [each for each in fields if isinstance(each[-1], ModelChoiceField)]


def test_every_form_offers_only_my_own_rows(mine, choices):
    missed = choosing_forms() - {type(form) for _, form, _, _ in choices} - OF_COACHES
    assert not missed, f"No page shows {missed}, so nobody looked at what it offers."
    for address, form, name, asked in choices:
        own = rows_of(asked.queryset.model, mine.seeker)
        offered = {str(value) for value, _ in flat(asked.choices)} - {""}
        assert not asked.queryset.exclude(pk__in=own), f"{type(form).__name__}.{name}, {address}"
        assert offered <= {str(row.pk) for row in own}, f"{type(form).__name__}.{name}, {address}"


def flat(choices):
    for value, label in choices:
        yield from label if isinstance(label, (list, tuple)) else [(value, label)]


def test_another_seekers_row_is_refused_in_every_field_that_chooses(
    client, site, mine, theirs, choices
):
    sent = {
        (address, type(form), form.add_prefix(name)): asked.queryset.model
        for address, form, name, asked in choices
    }
    before = everything(mine.seeker), everything(theirs.seeker)
    for (address, form, name), model in sent.items():
        row = rows_of(model, theirs.seeker).first()
        response = client.post(address, as_typed(site, address) | {name: str(row.pk)})
        assert response.status_code == 422, f"{form.__name__}.{name}, {address}"
    after = everything(mine.seeker), everything(theirs.seeker)
    for rows in (before[0], after[0]):
        for kept in ("Telling", "Debrief"):
            rows.pop(kept)  # What is typed is kept before it makes sense.
    assert after == before


def as_typed(site, address) -> dict:
    """What the forms of a page that lead to itself would send; where none is, of the same give."""
    if not site.pages[address].text:
        return site.typed(filled("touches/<int:pk>/give/", site.mine))
    return site.typed(address)


def test_rows_smuggled_into_any_form_are_taken_nowhere(client, site, mine, theirs):
    before = everything(theirs.seeker)
    smuggled = {name: str(getattr(theirs, alias(name)).pk) for name in CLAIMED}
    smuggled |= {f"{name}_id": pk for name, pk in smuggled.items()}
    for name, route in our_routes():
        if name == "contacts:close-account":
            continue
        address = filled(route, mine)
        with undone(), writes() as written:
            client.post(address, as_typed(site, address) | smuggled)
            changed = touched(written)
            assert not crossings(changed), name
            rows = everything(theirs.seeker, changed)
            assert rows == {model: before[model] for model in rows}, name


def alias(name: str) -> str:
    """Which part of a life a claim names."""
    known = {"keeps": "promise", "told_by": "person", "introduces": "third", "run": "print_run"}
    return {**known, "reopened_from": "application"}.get(name, name)


def test_no_page_shows_a_word_of_another_seeker(client, site, mine):
    for address, shown in crawled(client, site).items():
        assert STEM not in shown.text.lower(), address


def crawled(client, site) -> dict:
    """Every page of the life, and whatever its links lead to."""
    seen, waiting = dict(site.pages), list(site.pages.values())
    while waiting:
        for link in waiting.pop().links:
            inside = link.startswith("/") and not link.startswith(("/accounts/", "/static/"))
            link = link.partition("#")[0]
            if inside and link not in seen:
                seen[link] = page(client, link)
                waiting.append(seen[link])
    return seen


def test_search_finds_nothing_of_another_seeker(client, mine, theirs):
    found = client.get(reverse("followup:search"), {"q": STEM}).context["found"]
    assert not any(found.values())
    page = client.get(reverse("contacts:people"), {"q": STEM}).context["page"]
    assert not page.object_list
    client.force_login(theirs.seeker)
    assert all(client.get(reverse("followup:search"), {"q": STEM}).context["found"].values())


def test_an_earlier_application_of_another_seeker_starts_no_new_one(client, mine, theirs):
    address = reverse("followup:application-new") + f"?again={theirs.application.pk}"
    assert STEM not in client.get(address).content.decode()
