"""The migrated database is made once and kept; every worker of every later run begins with a copy.

Migrating an empty database costs each worker some seconds, and as many whoever runs one test.
What is kept lies in pytest's own cache, under a fingerprint of all that migrating reads: a SQLite
file, or on PostgreSQL the name of a template on the server. `--create-db` and `--cache-clear`
forget it. With `--reuse-db` or `--nomigrations`, or without a cache to write to, nothing is kept.
"""

import ast
import contextlib
import fcntl
import hashlib
import shutil
from importlib.util import find_spec
from pathlib import Path
from unittest import mock

import django
import pytest
from django.apps import apps
from django.core.management.commands import migrate
from django.db import DatabaseError, connection

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def django_db_setup(request, django_db_modify_db_settings, django_db_blocker):
    """As pytest-django does it, but copied where a kept database is there."""
    with folder(request.config) as here, django_db_blocker.unblock():
        kept = here / f"{connection.vendor}-{fingerprint()[:16]}" if here else None
        if kept and there(kept):
            with copying(kept):
                return request.getfixturevalue("django_db_setup")
        request.getfixturevalue("django_db_setup")
        if kept:
            forget(here)
            keep(kept)


def forget_when_asked(config):
    """`--create-db` is said once for all workers."""
    if config.getoption("create_db") and not hasattr(config, "workerinput"):
        with folder(config) as here:
            for kept in here.glob("*-*") if here else ():
                if not kept.suffix:
                    kept.replace(kept.with_suffix(".old"))


@contextlib.contextmanager
def folder(config):
    """Where it is kept, for one process at a time; None where nothing can or shall be kept."""
    with contextlib.ExitStack() as until_done:
        here = None
        if not (config.getoption("reuse_db") or config.getoption("nomigrations")):
            with contextlib.suppress(AttributeError, OSError):  # no cache, or not for us
                here = Path(config.cache.mkdir("kept-database"))
                fcntl.flock(until_done.enter_context(open(here / "lock", "w")), fcntl.LOCK_EX)
        yield here


def fingerprint() -> str:
    """Of the migrations of all apps, of what ours import from us, and of where the tables go."""
    at = connection.settings_dict
    server = (at["HOST"], at["PORT"], at["NAME"]) if connection.vendor == "postgresql" else ()
    seen = hashlib.sha256(repr((django.VERSION, *server)).encode())
    for app in apps.get_app_configs():
        for file in sorted(Path(app.path, "migrations").glob("*.py")):
            for read in (file, *imported(file)) if ours(file) else (file,):
                seen.update(f"{app.label} {read.name} {read.stat().st_size}".encode())
                seen.update(read.read_bytes())
    return seen.hexdigest()


def imported(file: Path) -> list[Path]:
    """The files of this project that a migration imports from, such as the search index."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    found = [find_spec(name) for name in sorted(names)]
    files = [Path(spec.origin) for spec in found if spec and spec.has_location]
    return [file for file in files if ours(file)]


def ours(file: Path) -> bool:
    return ROOT in file.parents and "site-packages" not in file.parts


def there(kept: Path) -> bool:
    """Whether it is kept; a template may also have gone from the server."""
    if connection.vendor == "sqlite" or not kept.exists():
        return kept.exists()
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [kept.read_text()])
        return cursor.fetchone() is not None


@contextlib.contextmanager
def copying(kept: Path):
    """Where Django would migrate, the tables are there already or come with the file."""
    if connection.vendor == "postgresql":
        connection.settings_dict["TEST"]["TEMPLATE"] = kept.read_text()

    def instead_of_migrating(*_, **__):
        if connection.vendor == "sqlite":
            shutil.copyfile(kept, connection.settings_dict["NAME"])

    with mock.patch.object(migrate.Command, "handle", instead_of_migrating):
        yield


def keep(kept: Path) -> None:
    """Keep a copy of the database just migrated, under its name only once it is whole."""
    connection.close()  # on SQLite this brings the journal home
    half = kept.with_suffix(".half")
    if connection.vendor == "sqlite":
        shutil.copyfile(connection.settings_dict["NAME"], half)
    else:
        suffix = kept.name.split("-")[1]
        connection.creation.clone_test_db(suffix, verbosity=0, autoclobber=True)
        half.write_text(connection.creation.get_test_db_clone_settings(suffix)["NAME"])
    half.replace(kept)


def forget(here: Path) -> None:
    """What was kept of another state of the migrations, on this kind of database."""
    for old in here.glob(f"{connection.vendor}-*"):
        if connection.vendor == "postgresql" and old.suffix != ".half":
            name = connection.ops.quote_name(old.read_text())
            with contextlib.suppress(DatabaseError), connection._nodb_cursor() as cursor:
                cursor.execute(f"DROP DATABASE IF EXISTS {name}")
        old.unlink()
