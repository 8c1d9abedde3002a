"""What every test may use. The browser is the machine's own; nothing is downloaded."""

import copy
import os
import shutil

import pytest
from django.core.cache import cache
from hypothesis import HealthCheck, settings

from tests.kept_database import django_db_setup, forget_when_asked  # noqa: F401
from tests.ownership import undone
from tests.site_walk import Site
from tools.bootstrap.paper import BROWSERS

# Playwright keeps an event loop running in the thread of the tests, where Django expects none.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")

DATABASE_FIXTURES = {"db", "transactional_db", "live_server"}


# A busy machine is no fault of what is tried.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_configure(config):
    forget_when_asked(config)


def pytest_itemcollected(item):
    if touches_the_database(item):
        item.add_marker("database")


def touches_the_database(item) -> bool:
    """By its marker or what it asks for. What a browser shows is the same on every database."""
    asks_for = set(getattr(item, "fixturenames", ()))
    marked = item.get_closest_marker("django_db") or asks_for & DATABASE_FIXTURES
    return bool(marked) and "browser_path" not in asks_for


@pytest.fixture(autouse=True)
def nothing_counted_yet():
    """What one test did is not counted against the next, whose seeker may have the same number."""
    cache.clear()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """The long walks come first, one module after the other, so that no worker waits for them."""
    items.sort(key=lambda item: "site" not in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):  # noqa: F811
    """One life and its pages for a module; what its tests do is undone after each of them.

    No test of the module may be transactional: it would wait for this transaction to end.
    """
    with django_db_blocker.unblock(), undone():
        yield Site()


@pytest.fixture
def mine(site, db, client):
    """The life of whoever is signed in."""
    client.force_login(site.mine.seeker)
    return copy.deepcopy(site.mine)


@pytest.fixture
def theirs(site, mine):
    """A life beside it, of a stranger whose every text holds one word."""
    return copy.deepcopy(site.theirs)


@pytest.fixture(scope="session")
def browser_path() -> str:
    """Chromium or Chrome on this machine, or the one CHROMIUM names; skips where there is none."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    return found or pytest.skip("There is no Chromium here, so no test in the browser.")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args, browser_path):
    return {
        **browser_type_launch_args,
        "executable_path": browser_path,
        "args": ["--no-sandbox", "--disable-dev-shm-usage"],
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "locale": "en-US", "timezone_id": "America/New_York"}
