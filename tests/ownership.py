"""Whose rows these are, asked of the database itself: all of them, before and after."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from allauth.account.models import EmailAddress
from django.apps import apps
from django.db import connection, models, transaction
from django.db.models import F

from contacts.models import User

# Statements that change no row; whatever else a request says to the database is a write.
READS = ("SELECT", "SAVEPOINT", "RELEASE", "ROLLBACK")


def owned_models() -> list:
    """Every model whose rows belong to one seeker."""
    return [model for model in apps.get_models() if hasattr(model, "owner_path")]


def rows_of(model, seeker):
    return model._default_manager.filter(**{model.owner_path: seeker})


def everything(seeker, of: Iterable | None = None) -> dict[str, list]:
    """Every row of a seeker, field by field; only `of` these models where some are named."""
    asked = list(everybodys_models() if of is None else of)
    return {name_of(model): [plain(row) for row in own(model, seeker)] for model in asked}


def name_of(model) -> str:
    """A model's own name; what became of an application and of a place share one."""
    return "WhatBecame" if model._meta.label == "followup.Outcome" else model.__name__


def everybodys_models() -> list:
    return [*owned_models(), User, EmailAddress]


def own(model, seeker):
    if model is User:
        return User.objects.filter(pk=seeker.pk).defer("last_login")
    if model is EmailAddress:
        return EmailAddress.objects.filter(user=seeker).order_by("pk")
    return rows_of(model, seeker).order_by("pk")


def plain(row) -> tuple:
    shown = (getattr(row, field.attname) for field in row._meta.fields if is_told(field))
    return tuple(brief(value) for value in shown)


def is_told(field) -> bool:
    return field.name != "last_login"


def brief(value):
    """Bytes by their hash, so that a difference can be read."""
    if isinstance(value, (bytes, memoryview)):
        return hashlib.sha256(bytes(value)).hexdigest()
    return value


@contextmanager
def undone() -> Iterator[None]:
    """What happens inside is looked at and then never was."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@contextmanager
def writes() -> Iterator[list[str]]:
    """Every statement that changes a row while this lasts, as SQL; sessions are left out."""
    found = []

    def noted(execute, sql, params, many, context):
        if not sql.lstrip("( ").upper().startswith(READS) and '"django_session"' not in sql:
            found.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(noted):
        yield found


def touched(written: list[str]) -> list:
    """The models whose tables these statements name: all that can have changed."""
    return [
        model
        for model in everybodys_models()
        if any(f'"{model._meta.db_table}"' in sql for sql in written)
    ]


def mark(row, word: str) -> None:
    """Put a word that stands nowhere else into every text of a row, past every check."""
    kinds = (models.CharField, models.TextField)
    texts = [f for f in row._meta.fields if isinstance(f, kinds) and not f.choices]
    said = {f: f"https://{word}.example/" if "link" in f.name else word for f in texts}
    said = {f.name: said[f][: f.max_length] for f in texts if not f.name.startswith("country")}
    if said:
        type(row)._default_manager.filter(pk=row.pk).update(**said)


def crossings(of: Iterable | None = None) -> list[str]:
    """Rows of one seeker that point at a row of another: there must be none."""
    found = []
    for model in owned_models() if of is None else of:
        for link in model._meta.fields:
            other = link.related_model
            if not hasattr(model, "owner_path") or not hasattr(other, "owner_path"):
                continue
            theirs = f"{link.name}__{other.owner_path}"
            astray = model._default_manager.filter(**{f"{link.name}__isnull": False}).exclude(
                **{theirs: F(model.owner_path)}
            )
            found += [f"{model.__name__} {row.pk} by {link.name}" for row in astray]
    return found
