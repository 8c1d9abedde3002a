"""One client's story as their coach sees it: day, panels, people, letters and shelf, to read.

Everything comes through `Scope`, which leaves out what the client hides. Of what stands beside a
row only words are asked for, along with the row, so that a page asks few questions.
"""

from datetime import timedelta
from typing import TYPE_CHECKING, TypedDict

from django.db.models import F, OuterRef, Prefetch, Q, Subquery, Window
from django.db.models.functions import RowNumber

from coaching.panel.scope import Scope
from contacts.models import Interest, Person
from followup.models import (
    Application,
    Give,
    Interview,
    PanelSeat,
    PastContact,
    Promise,
    Rejection,
    Touch,
    Watch,
    Wish,
)
from followup.selectors.agenda import LETTER_AFTER_A_NO
from followup.selectors.timeline import (
    Event,
    contacts_made,
    happened,
    interviews,
    newest_first,
)
from followup.selectors.today import PROMISE_NOTICE, without_touch
from followup.selectors.wishes import listed
from letters.models import Letter

AHEAD = timedelta(days=14)
MOST = 20

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations


class Beside(TypedDict):
    """Words of what stands beside a touch, where that is not hidden."""

    brings: str | None
    promised: str | None


def touches(scope: Scope):
    """Touches with what each `brings` and what it keeps as `promised`, where that is not hidden."""
    return scope.rows(Touch).annotate(
        brings=scope.words_beside(Touch, "give", "title"),
        promised=scope.words_beside(Touch, "keeps", "words"),
    )


def day(scope: Scope) -> dict:
    """What this day asks of the client: the first few of each."""
    promises = without_touch(scope.rows(Promise).open()).select_related("person")
    doors = scope.rows(Rejection).reopening(since=scope.on.replace(day=1))
    watches = scope.rows(Watch).open().filter(from_on__lte=scope.on + AHEAD)
    return {
        **planned(scope),
        "promises": promises.filter(due_on__lte=scope.on + PROMISE_NOTICE).order_by("due_on")[
            :MOST
        ],
        "doors": doors.select_related("application__organization")[:MOST],
        "watches": watches.select_related("application__organization")[:MOST],
    }


def planned(scope: Scope) -> dict:
    """The letters to write after a no, and the other touches due soon: the first few of each."""
    place = Window(RowNumber(), partition_by="is_thanks", order_by=("due_on", "pk"))
    soon = (
        touches(scope)
        .open()
        .filter(LETTER_AFTER_A_NO | Q(due_on__lte=scope.on + AHEAD))
        .annotate(is_thanks=LETTER_AFTER_A_NO)
        .annotate(place=place)
        .filter(place__lte=MOST)
        .select_related("person", "application")
        .order_by("due_on", "pk")
    )
    letters: list[Touch] = []
    due: list[Touch] = []
    for touch in soon:
        (letters if touch.is_thanks else due).append(touch)
    return {"letters": letters, "due": due}


def panels(scope: Scope):
    """Applications, newest first, with the no, the interviews and who sat there.

    Each knows what it `follows_on`, and whether it `shows_teller` of the no.
    """
    seats = with_thanks(scope.rows(PanelSeat), scope).annotate(
        promised=Subquery(open_promises(scope, OuterRef("person")).values("words")[:1])
    )
    seats = seats.select_related("person").order_by("pk")
    seats = seats.prefetch_related(Prefetch("person__interests", scope.rows(Interest)))
    wished = scope.rows(Wish).standing().filter(application=OuterRef("pk"))
    met = scope.rows(Interview).prefetch_related(Prefetch("seats", seats)).order_by("held_on", "pk")
    return (
        scope.rows(Application)
        .annotate(
            wished=listed(wished),
            follows_on=scope.words_beside(Application, "reopened_from", "position"),
            shows_teller=scope.shows(Application, "rejection__told_by"),
        )
        .select_related("organization", "rejection__told_by")
        .prefetch_related(Prefetch("interviews", met))
        .newest()
    )


def with_thanks(seats, scope: Scope):
    """With the day on which each one's letter for this application was due, sent or let pass."""
    thanks = scope.rows(Touch).filter(
        person=OuterRef("person"),
        application=OuterRef("interview__application"),
        occasion=Touch.Occasion.THANK_YOU,
    )
    days = ("due_on", "sent_on", "skipped_on")
    latest = thanks.order_by("-pk")
    return seats.annotate(**{f"letter_{day}": Subquery(latest.values(day)[:1]) for day in days})


def open_promises(scope: Scope, person):
    """What one person still waits for, the first due first."""
    waiting = scope.rows(Promise).open().filter(person=person)
    return waiting.order_by(F("due_on").asc(nulls_last=True), "pk")


def letters(scope: Scope):
    """Letters, the latest first, each with the position it is `about` and what it `brings`."""
    rows = scope.rows(Letter).annotate(
        about=scope.words_beside(Letter, "touch__application", "position"),
        brings=scope.words_beside(Letter, "touch__give", "title"),
    )
    return rows.select_related("touch__person").order_by("-edited_at", "-pk")


def shelf(scope: Scope):
    """What lies there, the newest first."""
    return scope.rows(Give).select_related("introduces").order_by("-made_at", "-pk")


def person(scope: Scope, somebody: Person) -> dict:
    """What is known of one person, what they were promised and what comes next."""
    return {
        "interests": scope.rows(Interest).filter(person=somebody).order_by("topic"),
        "promises": open_promises(scope, somebody),
        "wishes": wishes_about(scope, somebody),
        "next_touch": touches(scope).open().filter(person=somebody).first(),
    }


def wishes_about(scope: Scope, somebody: Person):
    """What one person wished, or everybody where they work, the latest first."""
    theirs = Q(person=somebody)
    if somebody.organization_id:
        theirs |= Q(organization=somebody.organization_id)
    return scope.rows(Wish).standing().filter(theirs).order_by("-said_on", "-pk")


def past(scope: Scope, somebody: Person) -> list[Event]:
    """One person's past with the client, the latest first, in four questions."""
    contacts = touches(scope).filter(person=somebody).order_by("-pk")
    seats = list(
        scope.rows(PanelSeat)
        .filter(person=somebody)
        .select_related("interview__application__organization")
    )
    made = contacts_made(contacts, carried=carried)
    noted = happened(scope.rows(PastContact).filter(person=somebody).order_by("-pk"))
    return newest_first([*noes(scope, somebody, seats), *interviews(seats), *made, *noted])


def carried(touch: "WithAnnotations[Touch, Beside]") -> str:
    """What a touch brought them."""
    kept = f"Kept a promise: “{touch.promised}”" if touch.promised else ""
    return "; ".join(filter(None, [kept, f"With {touch.brings}" if touch.brings else ""]))


def noes(scope: Scope, somebody: Person, seats: list[PanelSeat]):
    """Every no this person told the client, or sat on the panel of."""
    sat_for = [seat.interview.application_id for seat in seats]
    told = scope.rows(Rejection).filter(Q(told_by=somebody) | Q(application__in=sat_for))
    for no in told.select_related("application__organization"):
        by_them = no.told_by_id == somebody.pk
        said = "They said no" if by_them else "A no"
        quote = no.their_words if by_them else ""
        yield Event(no.received_on, f"{said} for {no.application}", where="", quote=quote)
