"""Every way to protect less: found in the code, and planted in a copy of the tree.

`filters` are switched off where they are called, `laws` lose their force in the models and in the
database, `breaks` are other things, chosen by hand in `breaks.toml`.
"""

import ast
import os
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("contacts", "followup", "letters", "coaching")
# What narrows rows to whose they are, or to what somebody consented to; with `on=` also the others.
OWNERS = {"of", "in_care_of", "not_hidden", "holding", "heard_by", "held_by", "for_client"}
OWNERS |= {"between"}
CONSENT = {"open", "waiting"}
NARROWING, WHOSE = {"filter", "get", "get_object_or_404"}, {"seeker", "coach", "by"}
# What a stranger finds at every door is asked first where a view forgets whose a row is.
WALKS = (
    "tests/test_doors.py::test_a_stranger_learns",
    "tests/test_own_rows.py::test_no_page_shows",
)
UNGUARDED = {"migrations", "demo", "demo_coach"}  # nothing of anybody's is shown there
WRITTEN = {".py", ".html", ".css", ".js", ".txt"}


class CannotPlant(Exception):
    """A break's text stands nowhere, or more than once: the table has to follow the code."""


@dataclass(frozen=True)
class Mutant:
    """One thing broken: in `path`, the bytes from `start` to `end` become `new`.

    A law has no path: its name in `what` is handed to the tests. `hints` are where tests stand that
    are to be tried although they were not seen to run these lines; `model` is whose law it is.
    """

    kind: str
    what: str
    path: str = ""
    line: int = 0
    last: int = 0
    start: int = 0
    end: int = 0
    new: bytes = b""
    hints: tuple[str, ...] = ()
    model: str = ""

    @property
    def key(self) -> str:
        return f"{self.path}:{self.line} {self.what}" if self.path else self.what


def files(root: Path = ROOT) -> list[str]:
    """The files of the tree that Git knows or would know."""
    asked = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.check_output(asked, cwd=root, text=True).split("\0")
    return sorted({name for name in names if name and (root / name).is_file()})


def filters(root: Path = ROOT) -> Iterator[Mutant]:
    """Every call that narrows rows to an owner or a consent, switched off at that one place."""
    for floor in FLOORS:
        for file in sorted((root / floor).rglob("*.py")):
            path = file.relative_to(root)
            if not UNGUARDED & {*path.parent.parts, path.stem}:
                yield from filters_in(path.as_posix(), file.read_bytes())


def filters_in(path: str, source: bytes) -> Iterator[Mutant]:
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in ast.walk(ast.parse(source)):
        for first, last, new in switched_off(node):
            start = starts[first[0] - 1] + first[1]
            end = starts[last[0] - 1] + last[1]
            what = " ".join(source[start:end].decode().split())
            lines = (beginning(node)[0], ending(node)[0])
            hints = WALKS if "/views/" in path else ()
            what = f"{what} at {start}"
            yield Mutant("filters", what, path, *lines, start, end, new.encode(), hints)


def switched_off(node: ast.AST) -> Iterator[tuple]:
    """From where to where a call is rewritten, and how, for each way to take its owner out."""
    if not isinstance(node, ast.Call):
        return
    named = {keyword.arg for keyword in node.keywords}
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    if isinstance(node.func, ast.Attribute):
        if name in OWNERS or (name in CONSENT and "on" in named):
            yield ending(node.func.value), ending(node), ".all()"
        if name == "rows" and len(node.args) == 1 and not named and not is_scope(node.args[0]):
            yield beginning(node), ending(node), f"{ast.unparse(node.args[0])}.objects.all()"
    if name in NARROWING:
        for keyword in node.keywords:
            if keyword.arg in WHOSE:
                yield beginning(keyword), ending(keyword), "**{}"


def is_scope(node: ast.AST) -> bool:
    """Whether a figure is asked for its rows, rather than a scope for those of a model."""
    return isinstance(node, ast.Name) and node.id == "scope"


def beginning(node) -> tuple[int, int]:
    return node.lineno, node.col_offset


def ending(node) -> tuple[int, int]:
    return node.end_lineno, node.end_col_offset


def laws() -> Iterator[Mutant]:
    """Every named constraint of a model of ours; Django must be set up."""
    from django.apps import apps

    for floor in FLOORS:
        for model in apps.get_app_config(floor).get_models():
            for law in model._meta.constraints:
                where = (f"tests/{floor}/",)
                yield Mutant("laws", law.name, hints=where, model=model.__name__)


def breaks(root: Path = ROOT, table: dict | None = None) -> Iterator[Mutant]:
    """The other things, each at the one place where its text stands. Raises CannotPlant."""
    table = table or tomllib.loads((root / "tools/mutate/breaks.toml").read_text())
    known = [
        file for place in (*FLOORS, "templates", "static") for file in (root / place).rglob("*")
    ]
    known = [one for one in known if one.suffix in WRITTEN and "migrations" not in one.parts]
    texts = {file.relative_to(root).as_posix(): file.read_bytes() for file in known}
    for what, each in table.items():
        old, new = each["old"].encode(), each["new"].encode()
        places = [name for name, text in texts.items() for _ in range(text.count(old))]
        if len(places) != 1:
            raise CannotPlant(f"{what}: {old!r} stands {len(places)} times, in {places[:5]}")
        path, start = places[0], texts[places[0]].index(old)
        first = texts[path].count(b"\n", 0, start + len(old) - len(old.lstrip())) + 1
        last = first + old.strip().count(b"\n")
        hints = tuple(each.get("seen_in", ()))
        yield Mutant("breaks", what, path, first, last, start, start + len(old), new, hints)


def copy_tree(target: Path, root: Path = ROOT) -> Path:
    """A copy of the tree to plant in, with the same .venv."""
    for name in files(root):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / name, target / name)
    if (root / ".venv").exists():
        os.symlink((root / ".venv").resolve(), target / ".venv")
    return target


@contextmanager
def planted(mutant: Mutant, tree: Path):
    """One mutant stands in a copy of the tree, and then stood there never."""
    if not mutant.path:
        yield
        return
    file = tree / mutant.path
    before = file.read_bytes()
    file.write_bytes(before[: mutant.start] + mutant.new + before[mutant.end :])
    try:
        yield
    finally:
        file.write_bytes(before)
