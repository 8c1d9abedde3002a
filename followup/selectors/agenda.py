"""What is open, each thing on the day it is for, and what comes next in a sentence."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from contacts.models import Person, User
from followup.models import PastContact, Touch
from followup.rules.application_status import day
from followup.rules.cadence import NO_DAYS, Plan
from followup.rules.cadence.arranging import Gone, Place, Wish, arrange
from followup.selectors.touch_history import heard_since
from followup.selectors.wishes import is_free, told_of, wish_on

SOON = timedelta(days=14)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
MOST_ARRANGED, MOST_GONE = 60, 300  # a backlog longer than that waits its turn

# When to ask what came of something: not at once, and no longer than one remembers.
ASKED_AFTER, ASKED_UNTIL = A_WEEK, timedelta(days=45)
MOST_ASKED = 3

LETTER_AFTER_A_NO = Q(
    occasion=Touch.Occasion.THANK_YOU, application__rejection__isnull=False, begun_on=None
)


@dataclass(frozen=True)
class Planned:
    """A touch still open, the day it is for now, and why it moved; empty when it did not."""

    touch: Touch
    day: date
    moved_because: str


@dataclass(frozen=True)
class Queue:
    """Touches still open, and those of late.

    `due` are for today, `moved` would have been and are for another day, `coming` come soon;
    `unheard` went out a while ago, the latest first, and nobody has said yet what came of it.
    """

    due: list[Touch]
    moved: list[Planned]
    coming: list[Planned]
    unheard: list[Touch]


def queue_of(seeker: User, plan: Plan, on: date, *, holidays: Collection[date] = NO_DAYS) -> Queue:
    """The seeker's open touches in two queries, but for the letters after a no."""
    shown = list(
        Touch.objects.filter(pk__in=open_until(seeker, on).union(unheard_by(seeker, on)))
        .annotate(wished=told_of("person"))
        .select_related("person__organization", "person__rhythm", "give", "keeps")
        .order_by("due_on", "pk")
    )
    touches = [touch for touch in shown if not touch.sent_on and is_free(touch)]
    placed = arrange(
        [as_wish(touch) for touch in touches],
        [Gone(*row) for row in gone_from(seeker, on)],
        today=on,
        plan=plan,
        holidays=holidays,
    )
    unheard = [(touch.sent_on, touch.pk, touch) for touch in shown if touch.sent_on]
    latest_first = [touch for *_, touch in sorted(unheard, reverse=True)]
    return sorted_out({touch.pk: touch for touch in touches}, placed, latest_first, on)


def open_until(seeker: User, on: date) -> QuerySet:
    """The numbers of what is open and due soon, but for the letters after a no."""
    due = Touch.objects.of(seeker).due(by=on + SOON).exclude(LETTER_AFTER_A_NO)
    return few(due[:MOST_ARRANGED])


def unheard_by(seeker: User, on: date) -> QuerySet:
    """The numbers of the few to ask about: what went a while ago, and nothing was heard since."""
    asked = (on - ASKED_UNTIL, on - ASKED_AFTER)
    sent = Touch.objects.of(seeker).filter(sent_on__range=asked, came_of="", person__let_go_on=None)
    return few(sent.exclude(heard_since()).order_by("-sent_on", "-pk")[:MOST_ASKED])


def few(touches: QuerySet[Touch]) -> QuerySet:
    """The numbers of a slice, which SQLite takes into a union only when it is wrapped."""
    return Touch.objects.filter(pk__in=touches.values("pk")).order_by().values("pk")


def gone_from(seeker: User, on: date) -> QuerySet:
    """The day and the organization of all that went within a week, planned or not, but letters."""
    week = (on - A_WEEK + A_DAY, on)
    sent = Touch.objects.of(seeker).filter(sent_on__range=week).order_by()
    sent = sent.exclude(occasion=Touch.Occasion.THANK_YOU)
    noted = PastContact.objects.of(seeker).outgoing().filter(on__range=week).order_by()
    organization = "person__organization"
    both = sent.values_list("sent_on", organization).union(
        noted.values_list("on", organization), all=True
    )
    return both[:MOST_GONE]


def as_wish(touch: Touch) -> Wish:
    rhythm = getattr(touch.person, "rhythm", None)
    return Wish(
        key=touch.pk,
        due_on=touch.due_on,
        organization=touch.person.organization_id,
        promise=bool(touch.keeps_id or touch.begun_on),
        away=rhythm.away if rhythm else (),
    )


def sorted_out(
    touches: Mapping[int, Touch], placed: list[Place], unheard: Sequence[Touch], on: date
) -> Queue:
    """Which are for today, which moved away from it, and which come soon."""
    planned = [Planned(touches[each.key], each.on, each.because) for each in placed]
    later = [each for each in planned if each.day > on]
    return Queue(
        due=[each.touch for each in planned if each.day == on],
        moved=[each for each in later if each.touch.due_on <= on],
        coming=[each for each in later if on < each.touch.due_on],
        unheard=list(unheard),
    )


def what_follows(person: Person, following: Touch | None, before: Touch | None = None) -> str:
    """What comes next for somebody, and whether it moved; or that the plan rests, and why."""
    if following:
        why = f", {following.why_then}" if following.why_then else ""
        moved = before and before.pk == following.pk and before.due_on != following.due_on
        verb = "moved to" if moved else "is for"
        return f"The next for {person} {verb} {day(following.due_on)}{why}."
    if person.let_go_on:
        return f"Nothing more is planned for {person}."
    if wish := wish_on(person):
        return f"Nothing more is planned for {person}: {wish.wished}."
    pause = person.pauses.open().first()
    return f"The plan rests for {person}: {pause.because}." if pause else ""
