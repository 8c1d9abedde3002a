"""A form that is sent twice, one time after the other, is acted on once."""

import pytest

from tests.ownership import owned_models, rows_of, touched, undone, writes
from tests.site_walk import Visitor


@pytest.fixture
def client():
    return Visitor()


def counted(seeker) -> dict[str, int]:
    """How many rows of each kind a seeker has, leaving out the notes that a form was sent."""
    kinds = [model for model in owned_models() if model.__name__ != "Submission"]
    return {model.__name__: rows_of(model, seeker).count() for model in kinds}


def forms_sent_once(site) -> dict[str, dict]:
    """Every form that carries the token, by where it leads, filled in."""
    found = {}
    for form in (form for page in site.pages.values() for form in page.forms):
        answers = form.answers()
        if "once" in answers:
            fresh = named_anew(answers, len(found))
            if "direction" in answers:  # what happened, happened with somebody known
                fresh["person"] = str(site.mine.person.pk)
            if "circle" in answers:  # nothing is chosen beforehand
                fresh["kind"] = "RATHER_NOT"
            found.setdefault(form.action, answers | fresh)
    return found


def named_anew(answers, number: int) -> dict[str, str]:
    """What a form cannot know: a name nobody has yet, an address by its parts."""
    fresh = {"given_name": "Greta", "family_name": f"Twice {number}", "person": ""}
    fresh |= {"street": "1 Elm Street", "city": "Holly", "region": "MI", "postcode": "48442"}
    return {field: text for field, text in fresh.items() if field in answers}


@pytest.mark.django_db
def test_every_form_that_makes_something_makes_it_once(client, site, mine):
    forms = forms_sent_once(site)
    assert len(forms) >= 8, "Where are the forms with their token?"
    for address, answers in forms.items():
        with undone():  # each from the same life: some of these forms delete
            first = client.post(address, answers)
            with writes() as written:
                second = client.post(address, answers)
            refused = 409 if address.endswith("/delete/") else 302  # others may still need it
            assert first.status_code == second.status_code, address
            assert first.status_code in (302, refused), address
            assert getattr(first, "url", "") == getattr(second, "url", ""), address
            made = [sql for sql in written if not sql.startswith("UPDATE")]
            assert {model.__name__ for model in touched(made)} <= {"Submission"}, address
