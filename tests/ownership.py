"""Whose rows these are, asked of the database itself: all of them, before and after."""

import hashlib

from allauth.account.models import EmailAddress
from django.apps import apps
from django.db.models import F

from contacts.models import User


def owned_models() -> list:
    """Every model whose rows belong to one seeker."""
    return [model for model in apps.get_models() if hasattr(model, "owner_path")]


def rows_of(model, seeker):
    return model._default_manager.filter(**{model.owner_path: seeker})


def everything(seeker) -> dict[str, list]:
    """Every row of a seeker, field by field."""
    kept = {model.__name__: rows_of(model, seeker) for model in owned_models()}
    kept["User"] = User.objects.filter(pk=seeker.pk).defer("last_login")
    kept["EmailAddress"] = EmailAddress.objects.filter(user=seeker)
    return {name: [plain(row) for row in rows.order_by("pk")] for name, rows in kept.items()}


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


def crossings() -> list[str]:
    """Rows of one seeker that point at a row of another: there must be none."""
    found = []
    for model in owned_models():
        for link in model._meta.fields:
            other = link.related_model
            if other is None or not hasattr(other, "owner_path"):
                continue
            theirs = f"{link.name}__{other.owner_path}"
            astray = model._default_manager.filter(**{f"{link.name}__isnull": False}).exclude(
                **{theirs: F(model.owner_path)}
            )
            found += [f"{model.__name__} {row.pk} by {link.name}" for row in astray]
    return found
