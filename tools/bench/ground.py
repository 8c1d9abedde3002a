"""A place of its own to measure in: settings as served, one SQLite file for every size of life."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


@contextmanager
def a_site():
    """Django set up as it is served, in a folder that goes away; gives back that folder."""
    folder = tempfile.mkdtemp(prefix="followup-bench-")
    served = {"FOLLOWUP_VAR": folder, "DEBUG": "False", "DATABASE_URL": f"sqlite:///{folder}/0.db"}
    os.environ.update(served, SITE_URL="http://127.0.0.1:8000", CACHE_URL="locmemcache://")
    os.environ["DJANGO_SETTINGS_MODULE"] = "followup.config.settings"
    try:
        import django
        from django.core.management import call_command
        from django.db import connection

        django.setup()
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("migrate", verbosity=0)
        connection.close()  # so that all of it stands in the file that is copied
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class Life:
    """One seeker's record in a database of its own, and the pages of it that are measured."""

    name: str
    connection: "BaseDatabaseWrapper"
    cookies: str
    addresses: dict[str, str]

    def enter(self) -> None:
        """Let everything that follows happen in this life's database."""
        from django.db import connections

        connections["default"] = self.connection


def settle(folder: Path, name: str, fill, *, sign_in=None, addresses=None) -> Life:
    """Make a life: a new database file, a seeker signed in, and `fill(seeker)` to write it.

    Somebody who needs more than a password brings `sign_in(browser, user)`, and whoever measures
    other pages `addresses(user)`.
    """
    from django.db import connections, transaction
    from django.test import Client

    from contacts.models import User

    path = folder / f"{name}.db"
    shutil.copy(folder / "0.db", path)
    own = connections["default"].copy()
    own.settings_dict["NAME"] = path
    connections["default"] = own
    seeker = User.objects.create_user(email="bench@example.org", name="Sam Doyle")
    with transaction.atomic():
        fill(seeker)
    own.close()  # and open it anew, as a server does that starts
    browser = Client(SERVER_NAME="127.0.0.1")
    (sign_in or Client.force_login)(browser, seeker)
    browser.get("/")
    cookies = "; ".join(f"{key}={cookie.value}" for key, cookie in browser.cookies.items())
    return Life(name, own, cookies, (addresses or addresses_of)(seeker))


def addresses_of(seeker) -> dict[str, str]:
    """What is asked for: the five pages, of somebody well known and of a panel with letters."""
    from django.db.models import Count

    from contacts.models import Person
    from letters.models import Letter

    known = Person.objects.of(seeker).annotate(touched=Count("touches"))
    letters = Letter.objects.of(seeker).filter(touch__occasion="THANK_YOU")
    # Those that wait come first.
    latest = letters.select_related("touch").order_by("touch__sent_on", "pk")[0]
    return {
        "Today": "/",
        "people": "/people/",
        "one person": f"/people/{known.latest('touched', '-pk').pk}/",
        "search": f"/search/?q={a_rare_word(seeker)}",
        "the desk": f"/applications/{latest.touch.application_id}/desk/",
    }


def a_rare_word(seeker) -> str:
    """One that is known about a few people only."""
    from contacts.models import Interest, Person
    from tools.bench.life import RARE

    if Interest.objects.of(seeker).filter(topic=RARE).exists():
        return RARE
    return Person.objects.of(seeker).exclude(family_name="").earliest("pk").family_name
