"""What is open, each thing on the day it is for, and what comes next in a sentence."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from contacts.models import Person, User
from followup.models import Touch
from followup.rules.application_status import day
from followup.rules.cadence import NO_DAYS, Plan
from followup.rules.cadence.arranging import Gone, Place, Wish, arrange
from followup.selectors.wishes import is_free, told_of, wish_on

SOON = timedelta(days=14)
A_WEEK = timedelta(days=7)
MOST_ARRANGED, MOST_GONE = 60, 300  # a backlog longer than that waits its turn

# When to ask what came of something: not at once, and no longer than one remembers.
ASKED_AFTER, ASKED_UNTIL = A_WEEK, timedelta(days=45)
MOST_ASKED = 3

LETTER_AFTER_A_NO = Q(occasion=Touch.Occasion.THANK_YOU, application__rejection__isnull=False)


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
    gone = list(gone_from(seeker, on))
    touches = list(
        Touch.objects.of(seeker)
        .due(by=on + SOON)
        .exclude(LETTER_AFTER_A_NO)
        .annotate(wished=told_of("person"))
        .select_related("person__organization", "person__rhythm", "give", "keeps")[:MOST_ARRANGED]
    )
    touches = [touch for touch in touches if is_free(touch)]
    lately = [each for each in gone if each.sent_on and each.sent_on > on - A_WEEK]
    placed = arrange(
        [as_wish(touch) for touch in touches],
        [as_gone(touch) for touch in lately if not is_letter(touch)],
        today=on,
        plan=plan,
        holidays=holidays,
    )
    unheard = gone[len(lately) :]
    return sorted_out({touch.pk: touch for touch in touches}, placed, unheard, on)


def gone_from(seeker: User, on: date) -> QuerySet[Touch]:
    """What went out within a week and the few to ask about, and nothing of all that lies between.

    Both lie within the bound on the day, which spares PostgreSQL reading everything ever sent.
    """
    sent = Touch.objects.of(seeker).filter(sent_on__gte=on - ASKED_UNTIL)
    sent = sent.order_by("-sent_on", "-pk")
    unheard = sent.filter(sent_on__lte=on - ASKED_AFTER, came_of="", person__let_go_on=None)
    read = Q(sent_on__gt=on - A_WEEK) | Q(pk__in=unheard.values("pk")[:MOST_ASKED])
    return sent.filter(read).select_related("person")[:MOST_GONE]


def as_gone(touch: Touch) -> Gone:
    assert touch.sent_on
    return Gone(touch.sent_on, touch.person.organization_id)


def is_letter(touch: Touch) -> bool:
    return touch.occasion == Touch.Occasion.THANK_YOU


def as_wish(touch: Touch) -> Wish:
    rhythm = getattr(touch.person, "rhythm", None)
    return Wish(
        key=touch.pk,
        due_on=touch.due_on,
        organization=touch.person.organization_id,
        promise=touch.keeps_id is not None,
        away=rhythm.away if rhythm else (),
    )


def sorted_out(
    touches: dict[int, Touch], placed: list[Place], unheard: list[Touch], on: date
) -> Queue:
    """Which are for today, which moved away from it, and which come soon."""
    planned = [Planned(touches[each.key], each.on, each.because) for each in placed]
    later = [each for each in planned if each.day > on]
    return Queue(
        due=[each.touch for each in planned if each.day == on],
        moved=[each for each in later if each.touch.due_on <= on],
        coming=[each for each in later if on < each.touch.due_on],
        unheard=unheard,
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
