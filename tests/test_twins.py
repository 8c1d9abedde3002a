"""Lives alike to the last name: that others like me exist changes nothing for me.

No page of mine reads otherwise because somebody knows people of the same names, works with the same
coach or was told no by the same employer; and nothing I send reaches a row of theirs. So whatever
asks the database for rows without saying whose is found out, also where it only counts or sorts.
"""

import json
import re
from itertools import count
from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.db import models
from django.urls import reverse

from coaching.models import AssignmentTemplate, Tip
from contacts.actions import search_text
from contacts.models import Person, User
from followup.models import PersonRhythm, Rhythm
from tests import builders
from tests.addresses import coach_routes, filled, our_routes
from tests.ownership import (
    crossings,
    everything,
    owned_models,
    rows_of,
    touched,
    undone,
    writes,
)
from tests.reading import is_page, read
from tests.site_walk import Visitor

pytestmark = pytest.mark.django_db

# What differs from one look to the next: secrets of a form, the clock, and numbers of new rows.
SECRET = re.compile(r'(name="(?:csrfmiddlewaretoken|once)" value=|"x-csrftoken": ?)"[^"]*"', re.I)
CLOCK = re.compile(r"\b\d\d:\d\d\b")
ROW = re.compile(r"(?<=[/=\"-])\d+(?=[/&\"?-]|$)")
# What others like me have in common with me; all else they say in words of their own.
ALIKE = ("given_name", "family_name", "name", "position", "topic", "title", "topics", "email")
CLOSES_ACCOUNTS = ("contacts:close-account",)
SEARCHED = [(page, q) for page in ("contacts:people", "followup:search") for q in ("Ada", "Park")]


@pytest.fixture
def client():
    return Visitor()


@pytest.fixture
def lives(monkeypatch):
    """Makes a life between two others of the same names; they share a coach where one is given."""
    users, secrets = count(1), count(1)
    made, invited, fresh = builders.seeker, builders.invitation, builders.coach
    founded = builders.programme

    def another(**fields):
        return made(**fields | {"email": f"twin{next(users)}@example.org"})

    def inviting(*whom, **fields):
        return invited(*whom, **fields | {"secret": f"secret-{next(secrets)}"})

    def begin(coach=None) -> SimpleNamespace:
        coaches = iter([coach] if coach else [])
        monkeypatch.setattr(builders, "numbers", count(501))
        monkeypatch.setattr(builders, "coach", lambda **f: next(coaches, None) or fresh(**f))
        life = builders.life(builders.seeker())
        life.secret = f"secret-{next(secrets) - 1}"
        search_text.refresh(Person.objects.of(life.seeker))
        if coach:  # what a coach has once, whoever the client is
            Tip.objects.filter(coach=coach).delete()
            AssignmentTemplate.objects.filter(coach=coach).delete()
        return life

    monkeypatch.setattr(builders, "seeker", another)
    monkeypatch.setattr(builders, "invitation", inviting)
    monkeypatch.setattr(builders, "programme", lambda: founded(name=f"Alumni {next(users)}"))
    return begin


def reword(seeker) -> None:
    """Let a seeker say everything but names in other words, with other numbers in their plan."""
    for model in owned_models():
        for row in rows_of(model, seeker):
            words = {field.name: f"otherwise {row.pk}" for field in texts(model)}
            words |= {name: f"https://{row.pk}.example/" for name in words if "link" in name}
            if isinstance(getattr(row, "typed", None), dict):
                words["typed"] = json.loads(json.dumps(row.typed).replace("Archiv", "Bakery"))
            if words:
                model._default_manager.filter(pk=row.pk).update(**words)
    Rhythm.objects.filter(seeker=seeker).update(weekly_most=3)
    PersonRhythm.objects.filter(person__seeker=seeker).update(warm_days=100)


def texts(model) -> list:
    kinds = (models.CharField, models.TextField)
    fields = [f for f in model._meta.fields if isinstance(f, kinds) and not f.choices]
    return [
        f
        for f in fields
        if f.name not in (*ALIKE, "search_text", "country", "fingerprint", "sha256")
    ]


def addresses(routes, life) -> list[str]:
    return [filled(route, life) for name, route in routes if name not in CLOSES_ACCOUNTS]


def typed(answered: dict, life) -> dict[str, dict]:
    """What the forms on these pages would send, each to its own address; blanks get known names."""
    known = {
        "given_name": life.silent.given_name,
        "family_name": life.silent.family_name,
        "organization": life.organization.name,
        "email": "coach@example.org",
    }
    sent = {address: {} for address in answered}
    for address, response in answered.items():
        for form in read(response, address).forms if is_page(response) else ():
            if form.method == "post" and not sent.get(form.action, True):
                answers = form.answers()
                answers.pop("once", None)
                blank = {name for name in answers if answers[name] in ("", "Plain words")}
                sent[form.action] = answers | {n: w for n, w in known.items() if n in blank}
    return sent


def told(response) -> tuple:
    """What an answer says, to whoever does not look at the numbers of rows."""
    there = ROW.sub("#", response.headers.get("Location", ""))
    words = "text" in response.headers.get("Content-Type", "") and response.content.decode()
    return response.status_code, there, CLOCK.sub("", SECRET.sub(r"\1", words or ""))


def kept(seeker, changed: list) -> dict[str, list]:
    """Every word, day and number of a seeker's rows of these kinds, whatever they are called."""
    return {
        model.__name__: sorted(map(repr, rows_of(model, seeker).values_list(*said(model))))
        for model in changed
        if hasattr(model, "owner_path")
    }


def said(model) -> list[str]:
    linking = (models.ForeignKey, models.AutoField, models.DateTimeField, models.BinaryField)
    fields = [field for field in model._meta.fields if not isinstance(field, linking)]
    silent = ("fingerprint", "sha256")
    return [field.name for field in fields if field.name not in silent] or [model.owner_path]


def seen(client, asked: list[str]) -> dict:
    """Every page, and what searching finds, as it was answered."""
    searches = [f"{reverse(page)}?q={words}" for page, words in SEARCHED]
    return {address: client.get(address) for address in asked + searches}


def done(client, sent: dict[str, dict], whose, after=lambda *_: None) -> dict[str, tuple]:
    """What comes of sending each form; `after` looks at the changed rows before it is undone."""
    answers = {}
    for address, words in sent.items():
        cache.clear()
        client.cookies.pop("messages", None)  # of what was sent before
        with undone(), writes() as written:
            status, there, page = told(client.post(address, words))
            changed = touched(written)
            answers[address] = status, there, ROW.sub("#", page), kept(whose, changed)
            after(address, changed)
    client.cookies.pop("messages", None)
    return answers


def differing(before: dict, after: dict) -> list[str]:
    return [address for address in before if before[address] != after[address]]


def alone_or_not(client, life, asked, others) -> None:
    """See and send everything, then once more without the others, and compare."""
    before = [everything(user) for user in others]

    def untouched(address, changed):
        for user, rows in zip(others, before, strict=True):
            now = everything(user, changed)
            assert now == {name: rows[name] for name in now}, address
        assert not crossings(changed), address

    answered = seen(client, asked)
    sent = typed({address: answered[address] for address in asked}, life)
    answers = done(client, sent, life.seeker, untouched)
    User.objects.filter(pk__in=[user.pk for user in others]).delete()
    assert not differing(pages(answered), pages(seen(client, asked)))
    assert not differing(answers, done(client, sent, life.seeker))


def pages(answered: dict) -> dict[str, tuple]:
    return {address: told(response) for address, response in answered.items()}


def test_others_alike_change_nothing_for_a_seeker_who_shares_their_coach(client, lives):
    coach = builders.coach()
    elder, mine, younger = lives(coach), lives(coach), lives(coach)
    client.force_login(mine.seeker)
    reword(elder.seeker)
    others = (elder.seeker, younger.seeker)
    alone_or_not(client, mine, addresses(our_routes(), mine), others)


def test_clients_alike_of_other_coaches_change_nothing_for_a_coach(client, lives):
    elder, mine, younger = lives(), lives(), lives()
    builders.sign_in_with_factor(client, mine.coach)
    reword(elder.seeker)
    others = (elder.seeker, elder.coach, younger.seeker, younger.coach)
    alone_or_not(client, mine, addresses(coach_routes(), mine), others)
