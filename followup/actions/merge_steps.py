"""What a merge does to rows, step by step, so that undoing it walks the same way back.

A step is plain JSON, each row written as Django's own serializer writes it: `changed` and `moved`
name a row and its fields before and after; `removed` and `added` hold the whole row. What came
latest before the end of the merge (`latest`) is no step, and nothing to walk back.
"""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet

from followup.models import Touch

Step = dict[str, Any]


class Exact(DjangoJSONEncoder):
    """As Django writes JSON, with every microsecond."""

    def default(self, o: Any) -> Any:
        return o.isoformat() if isinstance(o, datetime) else super().default(o)


class Steps:
    """Changes rows on one day and takes down how; also the words for which a row had no room."""

    def __init__(self, on: date) -> None:
        self.on = on
        self.taken: list[Step] = []
        self.without_room: list[str] = []

    def change(self, row: Model, **values: Any) -> None:
        """Change fields of a row, no others. Raises ValidationError for a value that is none."""
        before = told(row)
        for name, value in values.items():
            setattr(row, name, value)
        row.clean_fields(exclude=all_but(row, values))
        type(row)._base_manager.filter(pk=row.pk).update(**values)
        now = told(row)
        changed = {name: [before[name], now[name]] for name in now if before[name] != now[name]}
        if changed:
            self.taken.append({"changed": row._meta.label_lower, "pk": row.pk, "fields": changed})

    def move(self, rows: QuerySet, link: str, to: Model) -> None:
        """Let rows point at another one."""
        of = rows.model._meta.label_lower
        for pk, before in rows.order_by("pk").values_list("pk", link):
            self.taken.append({"moved": of, "pk": pk, "fields": {link: [before, to.pk]}})
        rows.update(**{link: to})

    def added(self, row: Model) -> None:
        """Take down a row that was made along the way."""
        (written,) = as_written([type(row)._base_manager.get(pk=row.pk)])
        self.taken.append({"added": written})

    def remove(self, row: Model) -> None:
        """Take a row away, to which nothing points any more."""
        (written,) = as_written([type(row)._base_manager.get(pk=row.pk)])
        self.taken.append({"removed": written})
        gone, kinds = row.delete()
        if gone != 1:
            raise RuntimeError(f"more would be lost with a row than itself: {sorted(kinds)}")


def as_written(rows: Iterable[Model]) -> list[Step]:
    return json.loads(serializers.serialize("json", rows, cls=Exact))


def told(row: Model) -> dict[str, Any]:
    """A row's fields by name, as they are written down."""
    return as_written([row])[0]["fields"]


def all_but(row: Model, names: Iterable[str]) -> set[str]:
    return {field.name for field in row._meta.fields} - set(names)


def walk_back(steps: list[Step]) -> None:
    """Undo these steps, the last first.

    What was changed again since then stays as it is now, and so does what was added. Raises
    ValidationError or IntegrityError when a row that was removed or moved fits in no more.
    """
    models = {model._meta.label_lower: model for model in apps.get_models()}
    for step in reversed(steps):
        model = models.get(step.get("changed") or step.get("moved") or "")
        if "removed" in step:
            put_back(step["removed"])
        elif "added" in step:
            take_out(step["added"])
        elif model:
            change_back(model, step)


def take_out(written: Step) -> None:
    """Delete a row that a merge made, unless somebody made something else of it since."""
    for found in serializers.deserialize("python", [written], ignorenonexistent=True):
        row = type(found.object)._base_manager.filter(pk=found.object.pk).first()
        if row and told(row) == written["fields"]:
            row.delete()


def put_back(written: Step) -> None:
    for found in serializers.deserialize("python", [written], ignorenonexistent=True):
        row = found.object
        point_at_what_is_there(row)
        row.validate_unique()
        row.validate_constraints()
        found.save()


def change_back(model: type[Model], step: Step) -> None:
    """Undo a change, as far as nobody changed the same since and the row's laws still let it."""
    row = model._base_manager.filter(pk=step["pk"]).first()
    if row is None:
        return
    now = told(row)
    back = {name: before for name, (before, after) in step["fields"].items() if now[name] == after}
    values = as_values(row, while_open(row, back))
    for name, value in values.items():
        setattr(row, name, value)
    if "moved" in step:
        point_at_what_is_there(row)
    elif not still_lawful(row):
        return
    if values:
        model._base_manager.filter(pk=row.pk).update(**values)


def as_values(row: Model, written: dict[str, Any]) -> dict[str, Any]:
    """What was written down of a row's fields, as values of its columns."""
    fields = {field.name: field for field in row._meta.concrete_fields}
    return {fields[name].attname: fields[name].to_python(text) for name, text in written.items()}


def while_open(row: Model, back: dict[str, Any]) -> dict[str, Any]:
    """What of a row can go back: a follow-up that went out meanwhile carried what it carried."""
    if isinstance(row, Touch) and row.sent_on:
        return {name: value for name, value in back.items() if name not in ("give", "because")}
    return back


def still_lawful(row: Model) -> bool:
    """Whether a row may stand as it is now. If another was planned meanwhile, it may not."""
    try:
        point_at_what_is_there(row)
        row.validate_constraints()
    except ValidationError:
        return False
    return True


def point_at_what_is_there(row: Model) -> None:
    """Refuse a row that points at something deleted."""
    names = [field.name for field in row._meta.concrete_fields if field.is_relation]
    row.clean_fields(exclude=all_but(row, names))
