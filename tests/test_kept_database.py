"""What the kept test database stands or falls with, and which tests a second database sees."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import kept_database
from tests.conftest import touches_the_database


@pytest.fixture
def migration(tmp_path, monkeypatch):
    """The only migration of the only app, which reads a file of this project."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    app = SimpleNamespace(label="life", path=str(tmp_path))
    monkeypatch.setattr(kept_database.apps, "get_app_configs", lambda: [app])
    monkeypatch.setattr(kept_database, "ROOT", tmp_path)
    file = folder / "0001_initial.py"
    file.write_text("import django.db\n")
    return file


def test_fingerprint_is_the_same_until_a_migration_is_changed_added_or_taken_away(migration):
    first = kept_database.fingerprint()
    assert kept_database.fingerprint() == first
    migration.write_text("import django.db  # and more\n")
    changed = kept_database.fingerprint()
    migration.with_name("0002_more.py").write_text("")
    added = kept_database.fingerprint()
    migration.unlink()
    assert len({first, changed, added, kept_database.fingerprint()}) == 4


def test_fingerprint_follows_what_a_migration_imports_from_this_project(migration, monkeypatch):
    index = migration.parents[1] / "kept_words.py"
    index.write_text("WORDS = 1\n")
    monkeypatch.syspath_prepend(migration.parents[1])
    migration.write_text("from kept_words import WORDS\n")
    before = kept_database.fingerprint()
    index.write_text("WORDS = 2\n")
    assert kept_database.fingerprint() != before


def test_imports_from_elsewhere_are_left_to_the_versions(tmp_path):
    file = tmp_path / "0001_initial.py"
    file.write_text("import sys, nowhere\nfrom django.db import models\nimport tests.builders\n")
    assert kept_database.imported(file) == [Path(__file__).parent / "builders.py"]


@pytest.mark.django_db
def test_a_marked_test_touches_the_database(request):
    assert touches_the_database(request.node)


def test_a_test_that_asks_for_a_database_touches_it(request, db):
    assert touches_the_database(request.node)


def test_a_test_of_rules_does_not_touch_the_database(request):
    assert not touches_the_database(request.node)


@pytest.mark.django_db
def test_a_test_in_a_browser_is_left_to_one_database(request, monkeypatch):
    names = [*request.node.fixturenames, "browser_path"]
    monkeypatch.setattr(request.node, "fixturenames", names)
    assert not touches_the_database(request.node)
