"""What panels ask of a day, in one query: letters that wait, talks to prepare for or tell of."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypedDict

from django.db.models import Exists, F, FilteredRelation, Min, OuterRef, Q, QuerySet, Subquery

from contacts.models import User
from followup.models import Application, Interview, Outcome, Rejection, Touch
from followup.selectors.application_status import OPEN, thank_yous
from followup.selectors.letters_left import letters_left
from followup.selectors.tellers import told_by_somebody_alone
from followup.selectors.wishes import is_free, told_of

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

PREPARE_FROM = timedelta(days=7)
FRESH = timedelta(days=1)
MOST_READ = 50  # talks of nine days come first, then the letters that are due


class Asked(TypedDict):
    """A talk close by, whether it was told of, and the letters that wait."""

    talk_id: int | None
    held_on: date | None
    told_on: date | None
    waiting: int
    to_write: int
    to_print: int
    to_post: int
    nameless: int
    due_on: date | None
    has_offer: bool
    is_alone: bool
    wished: list


@dataclass(frozen=True)
class WaitingLetters:
    """A no whose panel waits for letters: how many, and the day the first is due.

    Each is to write, to print or to post, or waits for a name. `has_offer` where an offer of
    theirs is to be answered.
    """

    rejection: Rejection
    waiting: int
    due_on: date
    to_write: int = 0
    to_print: int = 0
    to_post: int = 0
    nameless: int = 0
    has_offer: bool = False

    def rests(self, on: date) -> bool:
        """Whether they rest on a day until the offer is answered."""
        return self.has_offer and self.due_on > on


@dataclass(frozen=True)
class Panels:
    """Letters that wait, talks close to a day, and noes of which only who told them is known."""

    letters: list[WaitingLetters]
    to_tell: list[Interview]
    to_come: list[Interview]
    tellers: list[Rejection]


def panels_of(seeker: User, on: date, most: int) -> Panels:
    """Letters that wait, the soonest due first; talks of yesterday and today not told of yet, and
    those of today and the week to come."""
    rows = list(asking(seeker, on, most)[:MOST_READ])
    talks = [(row.held_on, talk_of(row)) for row in rows if row.held_on and not row.told_on]
    return Panels(
        letters=letters_among(rows)[:most],
        to_tell=[talk for held_on, talk in talks if held_on <= on][:most],
        to_come=[talk for held_on, talk in talks if held_on >= on][:most],
        tellers=tellers_among(rows)[:most],
    )


def asking(seeker: User, on: date, most: int) -> "QuerySet[WithAnnotations[Application, Asked]]":
    """Applications with a talk close by or letters that wait, a row for each such talk.

    Which they are is asked first, of the days and of what is open, so that the rest of a long
    story is not looked through.
    """
    near = Q(interviews__held_on__range=(on - FRESH, on + PREPARE_FROM))
    talks = Application.objects.of(seeker).filter(near, interviews__debrief__told_on=None)
    alone = told_by_somebody_alone(seeker, on)
    asked = talks.values("pk").union(
        first_to_write(seeker, on, most).values("application"), alone.values("pk")
    )
    thanks = waiting_on(on).filter(application=OuterRef("pk"))
    due = thanks.order_by().values("application").annotate(first=Min("due_on")).values("first")
    known = Application.objects.of(seeker).filter(pk__in=asked)
    offers = Outcome.objects.open_offers().filter(application=OuterRef("pk"))
    open_now, left = OPEN & ~a_bad_time(on), letters_left()
    shown = known.select_related("organization", "rejection__told_by").annotate(
        talk=FilteredRelation("interviews", condition=near),
        talk_id=F("talk__pk"),
        held_on=F("talk__held_on"),
        told_on=F("talk__debrief__told_on"),
        waiting=thank_yous(open_now),
        due_on=Subquery(due),
        has_offer=Exists(offers),
        is_alone=Exists(alone.filter(pk=OuterRef("pk"))),
        wished=told_of("rejection__told_by"),
        to_write=thank_yous(open_now & left["to_write"]),
        to_print=thank_yous(open_now & left["to_print"]),
        to_post=thank_yous(open_now & left["to_post"]),
        nameless=thank_yous(open_now & left["nameless"]),
    )
    return shown.order_by(F("held_on").asc(nulls_last=True), "due_on", "rejection", "pk")


def a_bad_time(on: date) -> Q:
    """Touches with somebody for whom it is a bad time on a day."""
    return Q(person__rhythm__away_from__lte=on, person__rhythm__away_until__gte=on)


def waiting_on(on: date) -> QuerySet[Touch]:
    """The thank-yous that wait, but for those to somebody in a bad time."""
    thanks = Touch.objects.filter(OPEN, occasion=Touch.Occasion.THANK_YOU, begun_on=None)
    return thanks.exclude(a_bad_time(on))


def first_to_write(seeker: User, on: date, most: int) -> QuerySet[Rejection]:
    """The noes whose letters are due first, no more than are shown."""
    waiting = waiting_on(on).filter(
        application__seeker=seeker, application__rejection__isnull=False
    )
    noes = waiting.values("application__rejection").annotate(first=Min("due_on"))
    first = noes.order_by("first", "application__rejection")[:most]
    return Rejection.objects.filter(pk__in=first.values("application__rejection"))


def talk_of(row: "WithAnnotations[Application, Asked]") -> Interview:
    """The talk of a row, with its application at hand."""
    return Interview(pk=row.talk_id, held_on=row.held_on, application=row)


def tellers_among(rows: "list[WithAnnotations[Application, Asked]]") -> list[Rejection]:
    """The noes of which only who told them is known, and may be written to, each once."""
    noes = {row.pk: row.rejection for row in rows if row.is_alone and is_free(row)}
    return list(noes.values())


def letters_among(rows: "list[WithAnnotations[Application, Asked]]") -> list[WaitingLetters]:
    """The noes whose panel waits for letters, each once, the soonest due first."""
    waiting = {
        row.pk: WaitingLetters(
            rejection=row.rejection,
            waiting=row.waiting,
            due_on=row.due_on,
            to_write=row.to_write,
            to_print=row.to_print,
            to_post=row.to_post,
            nameless=row.nameless,
            has_offer=row.has_offer,
        )
        for row in rows
        if row.waiting and row.due_on and hasattr(row, "rejection")
    }
    return sorted(waiting.values(), key=lambda each: (each.due_on, each.rejection.pk))
