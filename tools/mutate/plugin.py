"""The side of it inside pytest: seeing what each test reaches, and trying one mutant.

`--watch FILE` notes of each test how long it takes, in which lane it is, which templates it fills.
`--try FILE` runs the tests named in a file, in that order; `--lawless NAME` takes a law its force.
"""

import json
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path

import pytest

filled: set[str] = set()  # the templates of this test
noted: list[Path] = []  # where failures are noted


def pytest_addoption(parser):
    for name in ("--watch", "--try", "--lawless"):
        parser.getgroup("mutate").addoption(name, dest=f"mutate_{name[2:]}", metavar="")


def pytest_configure(config):
    if config.getoption("mutate_try"):
        noted.append(Path(config.getoption("mutate_try")).with_suffix(".failed"))
    if config.getoption("mutate_watch"):
        from django.test.signals import template_rendered

        template_rendered.connect(note_template)
        if not hasattr(config, "workerinput"):
            config.pluginmanager.register(Watch(Path(config.getoption("mutate_watch"))))


def note_template(sender, template, **more):
    filled.add(template.name)


def pytest_runtest_setup(item):
    filled.clear()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item):
    seen = {
        "whole": bool(item.get_closest_marker("whole")),
        "templates": sorted(filter(None, filled)),
    }
    item.user_properties.append(("mutate", json.dumps(seen)))


class Watch:
    """Writes a line about each test that passed; what fails or is skipped notices nothing."""

    def __init__(self, file: Path):
        self.file = file
        self.seconds: dict[str, float] = defaultdict(float)
        self.passed: dict[str, bool] = defaultdict(lambda: True)

    def pytest_runtest_logreport(self, report):
        self.seconds[report.nodeid] += report.duration
        self.passed[report.nodeid] &= report.passed
        if report.when == "teardown" and self.passed[report.nodeid]:
            seen = json.loads(dict(report.user_properties)["mutate"])
            line = {"test": report.nodeid, "seconds": round(self.seconds[report.nodeid], 3), **seen}
            with self.file.open("a") as file:
                print(json.dumps(line), file=file)


def pytest_runtest_logreport(report):
    if noted and report.failed:
        with noted[0].open("a") as file:
            print(report.nodeid, file=file)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """Those asked for, in the order asked for; whatever empties the database comes last."""
    if config.getoption("mutate_try"):
        asked = json.loads(Path(config.getoption("mutate_try")).read_text())
        place = {test: number for number, test in enumerate(asked)}
        chosen = [item for item in items if item.nodeid in place]
        items[:] = sorted(chosen, key=lambda item: (empties(item), place[item.nodeid]))


def empties(item) -> bool:
    marker = item.get_closest_marker("django_db")
    transactional = {"transactional_db", "live_server"} & {*item.fixturenames}
    return bool(transactional) or bool(marker and marker.kwargs.get("transaction"))


@pytest.fixture(scope="session", autouse=True)
def a_law_without_force(request):
    name = request.config.getoption("mutate_lawless")
    if name:
        request.getfixturevalue("django_db_setup")
        with request.getfixturevalue("django_db_blocker").unblock():
            take_force(name)


def take_force(name: str) -> None:
    """A law stays in its list and is asked in vain, and the database does not know it."""
    from django.apps import apps

    places = [
        (m, law) for m in apps.get_models() for law in m._meta.constraints if law.name == name
    ]
    ((model, law),) = places
    kind = type(law)
    for method in ("validate", "constraint_sql", "create_sql"):
        setattr(kind, method, spared(getattr(kind, method), name))
    with written_anew() as editor:
        editor.remove_constraint(model, law)


@contextmanager
def written_anew():
    """A schema editor that keeps the triggers of a table which SQLite writes anew."""
    from django.db import connection

    triggers = triggers_of(connection)
    with connection.schema_editor() as editor:
        yield editor
    gone = triggers.keys() - triggers_of(connection).keys()
    with connection.cursor() as cursor:
        for trigger in gone:
            cursor.execute(triggers[trigger])


def spared(method, name: str):
    return lambda law, *args, **kwargs: None if law.name == name else method(law, *args, **kwargs)


def triggers_of(connection) -> dict[str, str]:
    if connection.vendor != "sqlite":
        return {}
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        return dict(cursor.fetchall())
