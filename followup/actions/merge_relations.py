"""Everything that hangs on a row, found by Django's own knowledge of it, hung on another.

Nothing is named here, so whatever points at a person comes along, from whichever floor.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import (
    CharField,
    F,
    Field,
    ForeignKey,
    Model,
    Q,
    QuerySet,
    TextField,
    UniqueConstraint,
)

from followup.actions.merge_steps import Steps
from followup.rules.merging import both

# What is done where a law forbids one person what two had: by the law's name, with mine and theirs.
Settling = Callable[[Any, Any, Steps], None]


@dataclass(frozen=True)
class Law:
    """A law by which one row excludes another with the same `keys` for the same person."""

    name: str
    keys: tuple[Any, ...] = ()
    condition: Q | None = None


def links_to(model: type[Model]) -> Iterator[ForeignKey]:
    """Every field of any model that points at this one, also where there is no way back."""
    for relation in model._meta.get_fields(include_hidden=True):
        if relation.auto_created and not relation.concrete:
            field = getattr(relation, "field", None)
            if isinstance(field, ForeignKey):
                yield field


def laws_on(link: ForeignKey) -> Iterator[Law]:
    """Every law by which what hangs on one by this link can exclude something else."""
    meta = link.model._meta
    if link.unique:
        yield Law(f"{meta.label_lower}.{link.name}")
    for together in meta.unique_together:
        if link.name in together:
            keys = tuple(F(name) for name in together if name != link.name)
            yield Law(f"{meta.label_lower}: {', '.join(together)}", keys)
    for law in meta.constraints:
        if isinstance(law, UniqueConstraint):
            parts: list[Any] = [*law.expressions, *(F(name) for name in law.fields)]
            keys = tuple(part for part in parts if part != F(link.name))
            if len(keys) < len(parts):
                yield Law(law.name, keys, law.condition)


def excluding(law: Law, link: ForeignKey, mine: Model, theirs: Model) -> list[tuple[Any, Any]]:
    """The pairs of rows of which the law lets one person have only one."""
    rows = link.model._base_manager.filter(law.condition or Q())
    ours, others = by_keys(rows, law, link, mine), by_keys(rows, law, link, theirs)
    return [(ours[key], others[key]) for key in others if key in ours and None not in key]


def by_keys(rows: QuerySet, law: Law, link: ForeignKey, whose: Model) -> dict[tuple, Model]:
    named = {f"law_key_{number}": part for number, part in enumerate(law.keys)}
    found = rows.filter(**{link.name: whose}).annotate(**named).order_by("pk")
    return {tuple(getattr(row, name) for name in named): row for row in found}


def carry_over(mine: Model, theirs: Model, steps: Steps, settled: dict[str, Settling]) -> None:
    """Hang on `mine` everything that hangs on `theirs`.

    Where a law forbids two, it is `settled` by the law's name, or the two are folded into one.
    """
    for link in links_to(type(mine)):
        for law in laws_on(link):
            for our, other in excluding(law, link, mine, theirs):
                settle = settled.get(law.name)
                if settle:
                    settle(our, other, steps)
                else:
                    fold(our, other, steps, settled)
        steps.move(link.model._base_manager.filter(**{link.name: theirs}), link.name, mine)


def fold(mine: Any, theirs: Any, steps: Steps, settled: dict[str, Settling] | None = None) -> None:
    """Make two rows one: mine stands, what it lacks is filled in, words are put after words."""
    fill(mine, theirs, steps)
    carry_over(mine, theirs, steps, settled or {})
    steps.remove(theirs)


def fill(mine: Model, theirs: Model, steps: Steps) -> None:
    """Let a row say what another says, too, as far as its own laws let it."""
    together, without_room = {}, []
    for field in mine._meta.concrete_fields:
        our, other = (getattr(row, field.attname) for row in (mine, theirs))
        if field.primary_key or other in field.empty_values or our == other:
            continue
        if our in field.empty_values:
            together[field.name] = getattr(theirs, field.name)
        elif is_words(field):
            whole = both(our, other, field.max_length, between_words(field))
            if whole is None:
                without_room.append(f"{field.verbose_name}: {other}")
            else:
                together[field.name] = whole
    changed = {name: value for name, value in together.items() if value != getattr(mine, name)}
    if not may_say(mine, changed):
        words = {f.name for f in mine._meta.concrete_fields if is_words(f)}
        changed = {name: value for name, value in changed.items() if name in words}
    steps.change(mine, **changed)
    steps.without_room += without_room


def is_words(field: Field) -> bool:
    """Whether somebody noted it as they liked: text one may leave out, no choice and no link."""
    text = isinstance(field, TextField) or type(field) is CharField
    return text and field.blank and not field.choices


def between_words(field: Field) -> str:
    return "\n" if isinstance(field, TextField) else "; "


def may_say(row: Model, values: dict[str, Any]) -> bool:
    """Whether the row's own laws let it hold these values."""
    before = {name: getattr(row, name) for name in values}
    try:
        for name, value in values.items():
            setattr(row, name, value)
        row.validate_constraints()
    except ValidationError:
        return False
    finally:
        for name, value in before.items():
            setattr(row, name, value)
    return True
