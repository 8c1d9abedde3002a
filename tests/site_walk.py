"""One walk through the site for all tests of a module: a life, its pages, and a stranger's life.

It is made once, in a transaction never kept; every test then works in a savepoint of its own.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from unittest.mock import patch

from django.forms import BaseForm
from django.http import QueryDict
from django.test import Client

from tests import builders
from tests.addresses import filled, our_routes
from tests.ownership import mark, owned_models, rows_of, undone
from tests.reading import Form, is_page, read

# Stands in every text of the stranger, and nowhere else.
STEM = "zebrafinch"


class Visitor(Client):
    """A browser to whom no page may break."""

    def request(self, **request):
        response = super().request(**request)
        assert response.status_code < 500, f"{response.status_code}: {request.get('PATH_INFO')}"
        return response


@dataclass
class Page:
    """What was answered under an address: as text, as a reader sees it, and as Django made it."""

    status: int
    text: str = ""
    forms: list[Form] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    made_with: list[BaseForm] = field(default_factory=list)
    reads: set[str] = field(default_factory=set)


class Site:
    """A seeker's life, a stranger's beside it, and every page as the seeker sees it."""

    def __init__(self):
        self.mine = builders.life(builders.seeker(email="mine@example.org"))
        self.theirs = builders.life(builders.seeker(email="theirs@example.org"))
        for stranger in (self.theirs.seeker, self.theirs.coach):
            mark_all(stranger)

    @cached_property
    def pages(self) -> dict[str, Page]:
        """The page of every route of ours, by its address."""
        client = Visitor()
        with undone():
            client.force_login(self.mine.seeker)
            return {address: page(client, address) for address in self.addresses}

    @property
    def addresses(self) -> list[str]:
        return [filled(route, self.mine) for _, route in our_routes()]

    def typed(self, address: str) -> dict[str, str]:
        """What the forms of a page that lead to itself would send; none of them twice."""
        forms = [form for form in self.pages[address].forms if form.action == address]
        answers = {name: text for form in forms for name, text in form.answers().items()}
        answers.pop("once", None)
        return answers


def page(client, address: str) -> Page:
    with names_read() as reads:
        response = client.get(address)
    made_with = forms_of(response)
    if not is_page(response):
        return Page(response.status_code, made_with=made_with, reads=reads)
    reader, text = read(response, address), response.content.decode()
    return Page(response.status_code, text, reader.forms, reader.links, made_with, reads)


@contextmanager
def names_read() -> Iterator[set[str]]:
    """Which names of a query string are asked for while this lasts."""
    names = set()

    def noting(ask):
        def noted(query, name, *rest):
            names.add(name)
            return ask(query, name, *rest)

        return noted

    ways = ("__getitem__", "__contains__", "get", "getlist")
    watched = {way: noting(getattr(QueryDict, way)) for way in ways}
    with patch.multiple(QueryDict, **watched):
        yield names


def forms_of(response) -> list[BaseForm]:
    """Every form a page was made with."""
    found = {}
    for layer in response.context or ():
        for value in layer.flatten().values() if hasattr(layer, "flatten") else layer.values():
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, BaseForm):
                    found[id(each)] = each
    return list(found.values())


def mark_all(seeker) -> None:
    """Let every text of a seeker say one word that nobody else has, and which row it is."""
    for number, model in enumerate(owned_models()):
        for row in rows_of(model, seeker):
            mark(row, f"{STEM}{number}x{row.pk}")
    for name in ("name", "postal_address"):
        setattr(seeker, name, f"{STEM} {name}")
    seeker.save()


def in_turn(choices: list, number: int):
    """One of these, another for each number: together all of them are met."""
    return choices[number % len(choices)]
