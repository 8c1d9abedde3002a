"""One client's story as their coach sees it: day, panels, people, letters and shelf, to read.

Everything comes through `Sight`, which leaves out what the client hides. The sentences of
somebody's past are the seeker's own page's; the rows they are made of are only those in care.
"""

from datetime import timedelta

from django.db.models import F, Prefetch, Q

from coaching.panel.sight import Sight
from contacts.models import Interest, Person
from followup.models import (
    Application,
    Give,
    Interview,
    PanelSeat,
    Promise,
    Rejection,
    Touch,
    Watch,
)
from followup.timeline import Event, contacts_made, interviews, newest_first
from followup.today import PROMISE_NOTICE, without_touch
from letters.models import Letter

AHEAD = timedelta(days=14)
MOST = 20


def touches(sight: Sight):
    """Touches with whom they are for, and what they bring where that is not hidden."""
    rows = sight.rows(Touch).select_related("person__organization", "application")
    return rows.prefetch_related(*sight.beside(Touch, "give", "keeps"))


def day(sight: Sight) -> dict:
    """What this day asks of the client: the first few of each."""
    planned = touches(sight).open()
    thanks = planned.filter(occasion=Touch.Occasion.THANK_YOU, application__rejection__isnull=False)
    others = planned.exclude(pk__in=thanks.values("pk"))
    promises = without_touch(sight.rows(Promise).open()).select_related("person")
    doors = sight.rows(Rejection).reopening(since=sight.on.replace(day=1))
    watches = sight.rows(Watch).open().filter(from_on__lte=sight.on + AHEAD)
    return {
        "letters": thanks.order_by("due_on", "pk")[:MOST],
        "due": others.filter(due_on__lte=sight.on + AHEAD).order_by("due_on", "pk")[:MOST],
        "promises": promises.filter(due_on__lte=sight.on + PROMISE_NOTICE).order_by("due_on")[
            :MOST
        ],
        "doors": doors.select_related("application__organization")[:MOST],
        "watches": watches.select_related("application__organization")[:MOST],
    }


def panels(sight: Sight):
    """Applications, newest first, with the no, the interviews and who sat there."""
    thanks = sight.rows(Touch).filter(occasion=Touch.Occasion.THANK_YOU)
    seats = (
        sight.rows(PanelSeat)
        .select_related("person")
        .prefetch_related(
            Prefetch("person__interests", sight.rows(Interest)),
            Prefetch("person__touches", thanks, to_attr="thanks"),
            Prefetch("person__promises", sight.rows(Promise).open(), to_attr="open_promises"),
        )
        .order_by("pk")
    )
    met = sight.rows(Interview).prefetch_related(Prefetch("seats", seats)).order_by("held_on", "pk")
    noes = sight.rows(Rejection).prefetch_related(*sight.beside(Rejection, "told_by"))
    return (
        sight.rows(Application)
        .select_related("organization")
        .prefetch_related(
            *sight.beside(Application, "reopened_from"),
            Prefetch("rejection", noes),
            Prefetch("interviews", met),
        )
        .newest()
    )


def letters(sight: Sight):
    """Letters, the latest first, and what each is about where that is shown."""
    rows = sight.rows(Letter).select_related("touch__person")
    return rows.prefetch_related(
        *sight.beside(Letter, "touch__application", "touch__give")
    ).order_by("-edited_at", "-pk")


def shelf(sight: Sight):
    """What lies there, the newest first."""
    return sight.rows(Give).select_related("introduces").order_by("-made_at", "-pk")


def person(sight: Sight, somebody: Person) -> dict:
    """One person's past with the client, the latest first, and what comes next."""
    contacts = list(touches(sight).filter(person=somebody).order_by("-due_on", "-pk"))
    seats = list(
        sight.rows(PanelSeat)
        .filter(person=somebody)
        .select_related("interview__application__organization")
    )
    events = [*noes(sight, somebody, seats), *interviews(seats), *contacts_made(contacts)]
    return {
        "person": somebody,
        "interests": sight.rows(Interest).filter(person=somebody).order_by("topic"),
        "promises": sight.rows(Promise).open().filter(person=somebody).order_by(F("due_on")),
        "next_touch": next((t for t in contacts if not t.sent_on and not t.skipped_on), None),
        "events": newest_first(events),
    }


def noes(sight: Sight, somebody: Person, seats: list[PanelSeat]):
    """Every no this person told the client, or sat on the panel of."""
    sat_for = [seat.interview.application_id for seat in seats]
    told = sight.rows(Rejection).filter(Q(told_by=somebody) | Q(application__in=sat_for))
    for no in told.select_related("application__organization"):
        by_them = no.told_by_id == somebody.pk
        said = "They said no" if by_them else "A no"
        quote = no.their_words if by_them else ""
        yield Event(no.received_on, f"{said} for {no.application}", where="", quote=quote)
