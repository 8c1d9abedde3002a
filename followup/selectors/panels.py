"""What panels ask of a day, in one query: letters that wait, talks to prepare for or tell of."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import F, FilteredRelation, Min, OuterRef, Q, Subquery

from contacts.models import User
from followup.models import Application, Interview, Rejection, Touch
from followup.selectors.application_status import OPEN, thank_yous

PREPARE_FROM = timedelta(days=7)
FRESH = timedelta(days=1)
A_HANDFUL = 5
MOST_READ = 50  # talks of nine days come first, then the letters that are due


@dataclass(frozen=True)
class Panels:
    """Rejections whose letters wait (with `waiting` and `due_on`), and talks close to a day."""

    letters: list[Rejection]
    to_tell: list[Interview]
    to_come: list[Interview]


def panels_of(seeker: User, on: date) -> Panels:
    """Letters that wait, the soonest due first; talks of yesterday and today not told of yet, and
    those of today and the week to come."""
    rows = list(asking(seeker, on)[:MOST_READ])
    talks = [talk_of(row) for row in rows if row.held_on and not row.told_on]
    return Panels(
        letters=letters_among(rows)[:A_HANDFUL],
        to_tell=[each for each in talks if each.held_on <= on][:A_HANDFUL],
        to_come=[each for each in talks if each.held_on >= on][:A_HANDFUL],
    )


def asking(seeker: User, on: date):
    """Applications with letters that wait or a talk close by, a row for each such talk."""
    thanks = Touch.objects.filter(
        OPEN, application=OuterRef("pk"), occasion=Touch.Occasion.THANK_YOU
    )
    due = thanks.order_by().values("application").annotate(first=Min("due_on")).values("first")
    near = Q(interviews__held_on__range=(on - FRESH, on + PREPARE_FROM))
    known = Application.objects.of(seeker).annotate(
        talk=FilteredRelation("interviews", condition=near),
        talk_id=F("talk__pk"),
        held_on=F("talk__held_on"),
        told_on=F("talk__debrief__told_on"),
        waiting=thank_yous(OPEN),
        due_on=Subquery(due),
    )
    asked = Q(held_on__isnull=False, told_on__isnull=True)
    asked |= Q(rejection__isnull=False, waiting__gt=0)
    shown = known.filter(asked).select_related("organization", "rejection")
    return shown.order_by(F("held_on").asc(nulls_last=True), "due_on", "rejection", "pk")


def talk_of(row: Application) -> Interview:
    """The talk of a row, with its application at hand."""
    return Interview(pk=row.talk_id, held_on=row.held_on, application=row)


def letters_among(rows: list[Application]) -> list[Rejection]:
    """The noes whose panel waits for letters, each once, the soonest due first."""
    waiting = {row.pk: row for row in rows if row.waiting and hasattr(row, "rejection")}
    for row in waiting.values():
        row.rejection.waiting, row.rejection.due_on = row.waiting, row.due_on
    found = [row.rejection for row in waiting.values()]
    return sorted(found, key=lambda no: (no.due_on, no.pk))
