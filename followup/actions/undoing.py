"""Changing a row so that the change can be undone, as long as nobody changed it since."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Field, Model

from contacts.actions import keep
from followup.models import Consequence, Outcome, Pause, Touch


def note_change(outcome: Outcome, row: Model, now: dict[str, Any]) -> None:
    """Change fields of a row because of an outcome, and note what they were."""
    if not now:
        return
    was = plain(row, now)
    for field, value in now.items():
        setattr(row, field, value)
    keep(record=row)
    keep(record=Consequence(outcome=outcome, was=was, left=plain(row, now), **named(row)))


def note_made(outcome: Outcome, row: Model) -> None:
    """Note that a row was made because of an outcome."""
    fields = [field.name for field in row._meta.concrete_fields if not field.primary_key]
    keep(record=Consequence(outcome=outcome, left=plain(row, fields), **named(row)))


def undo(outcome: Outcome) -> list[Touch]:
    """Let every row an outcome changed be as it was, the last change first.

    A row that went out or was changed by hand since stays as it is. Returns the touches that are
    open again or have their day back.
    """
    numbers = outcome.consequences.order_by("-pk").values_list("pk", flat=True)
    # Read one by one: what is put back first may be what the next one speaks of.
    changes = (Consequence.objects.get(pk=number) for number in list(numbers))
    rows = [undone(change) for change in changes]
    return [row for row in rows if isinstance(row, Touch) and is_open(row)]


def undone(change: Consequence) -> Model | None:
    """The row of a change as it was; None where it is gone or stays as it is."""
    row = change.row
    stands = row and plain(row, change.left) == change.left
    change.delete()
    if row is None or not stands:
        return None
    if not change.was:
        row.delete()
        return None
    return put_back(row, change.was)


def put_back(row: Model, was: dict[str, Any]) -> Model | None:
    """A row as it was; None where a law forbids it by now: then it stays as it is."""
    for field, value in was.items():
        kept = column(row, field)
        setattr(row, kept.attname, kept.to_python(value))
    if is_past_it(row):
        return None
    try:
        return keep(record=row)
    except ValidationError:
        return None


def is_past_it(row: Model) -> bool:
    """Whether a row would open again that nobody wants by now: of somebody no longer written to,
    or a pause where something is planned.
    """
    if isinstance(row, Touch):
        return is_open(row) and bool(row.person.let_go_on)
    if isinstance(row, Pause) and row.ended_on is None:
        return bool(row.person.let_go_on) or row.person.touches.open().exists()
    return False


def is_open(touch: Touch) -> bool:
    return not (touch.sent_on or touch.skipped_on)


def column(row: Model, name: str) -> Field:
    """One field of a row."""
    field = row._meta.get_field(name)
    assert isinstance(field, Field)
    return field


def plain(row: Model, fields: Iterable[str]) -> dict[str, Any]:
    """Some fields of a row as they are kept: text, numbers and nothing."""
    found = {field: getattr(row, column(row, field).attname) for field in fields}
    return {
        field: value.isoformat() if isinstance(value, date) else value
        for field, value in found.items()
    }


def named(row: Model) -> dict[str, Model]:
    """A row under the name by which a consequence knows it."""
    return {str(row._meta.model_name): row}
