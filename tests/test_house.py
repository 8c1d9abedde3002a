"""The house checks itself: floors and rooms keep apart, and the clock stays upstairs."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("contacts", "followup", "letters", "coaching")  # a floor may use those before it
ROOMS = ("rules", "querysets", "models", "actions", "forms", "views", "urls")  # the same, inside
CLOCK = {"localdate", "now", "localtime", "today"}
# Who may ask what day it is: pages, commands, and the coach's door and panel, which are pages too.
UPSTAIRS = {"views", "management", "templatetags", "door", "panel"}


def modules():
    for floor in FLOORS:
        for path in sorted((ROOT / floor).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path.relative_to(ROOT)


def imports(path):
    for node in ast.walk(ast.parse((ROOT / path).read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", list(modules()), ids=str)
def test_module_looks_only_downwards(path):
    floor, *inner = path.with_suffix("").parts
    for name in imports(path):
        top, *rest = name.split(".")
        if top in FLOORS:
            assert FLOORS.index(top) <= FLOORS.index(floor), f"{floor} may not know {name}"
        if "rules" in inner:
            assert top in sys.stdlib_module_names or name.startswith(
                tuple(f"{f}.rules" for f in FLOORS)
            )
        if top == floor and rest and rest[0] in ROOMS and inner[0] in ROOMS:
            assert ROOMS.index(rest[0]) <= ROOMS.index(inner[0]), f"{inner[0]} may not know {name}"


@pytest.mark.parametrize("path", list(modules()), ids=str)
def test_only_pages_and_commands_ask_the_clock(path):
    if UPSTAIRS & set(path.with_suffix("").parts):
        return
    calls = (n for n in ast.walk(ast.parse((ROOT / path).read_text())) if isinstance(n, ast.Call))
    asked = {n.func.attr for n in calls if isinstance(n.func, ast.Attribute)} & CLOCK
    assert not asked, f"{path} asks {asked}: hand it a date"


@pytest.mark.django_db
def test_every_migration_is_named_by_hand_and_none_is_missing():
    from django.core.management import call_command

    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    names = [p.name for f in FLOORS for p in (ROOT / f / "migrations").glob("0*.py")]
    assert names
    assert not [name for name in names if "auto" in name]
