"""The house checks itself: floors and rooms keep apart, and the clock stays upstairs."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("contacts", "followup", "letters", "coaching")  # a floor may use those before it
# Inside a floor, a room may use those before it.
ROOMS = ("rules", "querysets", "models", "selectors", "actions", "forms", "views", "urls")
# Whole crafts, each a package or module named after it.
CRAFTS = {
    "contacts": {"web"},
    "followup": {"config", "finishing", "matching", "offering"},
    "letters": {"paper", "render_pool", "demo"},
    "coaching": {"access", "panel"},
}
DJANGO = {"__init__", "migrations", "management", "templatetags"}  # where Django looks for things
# The library a rule may ask, at first use: it is plain Python too, and answers from words alone.
KEPT_BY_OTHERS = {"letters/rules/language.py": "py3langid"}
CLOCK = {"localdate", "now", "localtime", "today"}
# Who may ask what day it is: pages and commands; the coach's access and panel are pages, too.
UPSTAIRS = {"views", "management", "templatetags", "access", "panel"}


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
        assert top in FLOORS or "internal" not in rest, f"{name} is nobody's business but its own"
        if top in FLOORS:
            assert FLOORS.index(top) <= FLOORS.index(floor), f"{floor} may not know {name}"
        if "rules" in inner:
            known = top in sys.stdlib_module_names or top == KEPT_BY_OTHERS.get(path.as_posix())
            assert known or name.startswith(tuple(f"{f}.rules" for f in FLOORS))
        if top == floor and rest and rest[0] in ROOMS and inner[0] in ROOMS:
            assert ROOMS.index(rest[0]) <= ROOMS.index(inner[0]), f"{inner[0]} may not know {name}"


@pytest.mark.parametrize("floor", FLOORS)
def test_nothing_on_a_floor_stands_outside_its_rooms_and_crafts(floor):
    known = {*ROOMS, *CRAFTS[floor], *DJANGO}
    outside = {
        path.relative_to(floor).with_suffix("").parts[0]
        for path in modules()
        if path.parts[0] == floor
    } - known
    assert not outside, f"{floor}/ has {sorted(outside)} outside a room: see the README's tour"


def test_readme_lists_every_room_and_craft():
    told = (ROOT / "README.md").read_text()
    crafts = [f"`{floor}/{craft}`" for floor in FLOORS for craft in sorted(CRAFTS[floor])]
    rooms = [f"`{room}`" for room in ROOMS]
    assert [name for name in (*rooms, *crafts) if name not in told] == []


def test_readme_sends_nobody_to_a_file_that_is_not_there():
    told = (ROOT / "README.md").read_text()
    rows = [line for line in told.splitlines() if line.startswith("| ") and "/" in line]
    for row in rows:
        folder = ROOT
        for name in re.findall(
            r"`((?:contacts|followup|letters|coaching)/[^`]+|[a-z_]+\.py)`", row
        ):
            place = ROOT / name if "/" in name else folder / name
            assert place.exists() or place.with_suffix(".py").exists(), name
            folder = place.parent if place.suffix else place


def test_no_module_uses_another_that_uses_it():
    uses = {name: used_by(path) for name, path in dotted().items()}
    done: set[str] = set()

    def follow(name, path):
        assert name not in path, " -> ".join([*path[path.index(name) :], name])
        if name not in done:
            for other in uses[name]:
                follow(other, [*path, name])
            done.add(name)

    for name in uses:
        follow(name, [])


def dotted():
    """Every module of the floors by its dotted name."""
    return {
        ".".join(path.with_suffix("").parts).removesuffix(".__init__"): path for path in modules()
    }


def used_by(path):
    """The modules of ours that one imports when it is imported itself."""
    known = dotted()
    me = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    at_start = [
        n for n in ast.parse((ROOT / path).read_text()).body if isinstance(n, ast.ImportFrom)
    ]
    names = [
        (node.module, f"{node.module}.{alias.name}") for node in at_start for alias in node.names
    ]
    found = {whole if whole in known else module for module, whole in names}
    return (found & known.keys()) - {me}


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
