"""Whether everything is on hold on a day, and what waits meanwhile, in words."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.db.models import Count, DateField, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce

from contacts.models import User
from followup.models import Hold, Promise, Touch
from followup.rules.application_status import day
from followup.rules.cadence import Plan, Span
from followup.selectors.agenda import LETTER_AFTER_A_NO
from followup.selectors.wishes import is_free, told_of

MOST_PROMISED = 5
NO_END = date.max


@dataclass(frozen=True)
class Waiting:
    """What would be due if nothing were on hold: follow-ups, letters after a no, and promises."""

    followups: int
    letters: int
    promises: int

    def __str__(self) -> str:
        """Such as "3 follow-ups and 2 letters wait"."""
        counted = (
            (self.followups, "follow-up"),
            (self.letters, "letter"),
            (self.promises, "promise"),
        )
        named = [f"{many} {word}{'s' * (many != 1)}" for many, word in counted if many]
        if not named:
            return "Nothing waits"
        whole = " and ".join(filter(None, [", ".join(named[:-1]), named[-1]]))
        return f"{whole} {'waits' if sum(many for many, _ in counted) == 1 else 'wait'}"


@dataclass(frozen=True)
class Still:
    """Why nothing is due, such as "On hold until December 12, 2026", and what waits.

    `hold` is the hold there is; None while the seeker is away. `promised` are the promises made for
    a day within.
    """

    says: str
    waiting: Waiting
    hold: Hold | None = None
    promised: tuple[Promise, ...] = ()


def hold_of(seeker: User, on: date) -> Hold | None:
    """The hold of a seeker that holds on a day."""
    return Hold.objects.of(seeker).holding(on=on).first()


def held_still(hold: Hold, on: date) -> Still:
    """A hold with what waits and what was promised for a day within, in two queries."""
    until = day(hold.until_on) if hold.until_on else "you say so"
    promised = promised_by(hold.seeker_id, hold.since_on, hold.until_on)
    return Still(f"On hold until {until}", waiting(hold.seeker_id, on), hold, promised)


def promised_by(seeker: int, first: date, until: date | None) -> tuple[Promise, ...]:
    """Open promises made for a day from the first on, before `until` where that is known: at most
    five, none to whom a wish leaves alone, in one query.
    """
    made = Promise.objects.of(seeker).open().filter(due_on__gte=first)
    made = made.filter(due_on__lt=until) if until else made
    read = made.select_related("person").annotate(wished=told_of("person"))
    found = read.order_by("due_on", "pk")[: MOST_PROMISED * 4]
    return tuple([promise for promise in found if is_free(promise)][:MOST_PROMISED])


def until(ends: date | None) -> str:
    """Such as "until December 12, 2026", or "until you resume"."""
    return f"until {'you resume' if ends in (None, NO_END) else day(ends)}"


def held_until(owner: str, on: date) -> Subquery:
    """Until when the seeker of a row holds everything, asked along with the row: the last of all
    days where nobody said, None where nothing is on hold.
    """
    lasting = Hold.objects.holding(on=on).filter(seeker=OuterRef(owner))
    ends = Coalesce("until_on", Value(NO_END), output_field=DateField())
    return Subquery(lasting.annotate(ends=ends).values("ends")[:1])


def held_words(ends: date | None, due_on: date | None) -> str:
    """Such as "on hold until December 12, 2026", of what falls due while a hold lasts; else ""."""
    if ends is None or (due_on and due_on >= ends):
        return ""
    return f"on hold {until(ends)}"


def away_on(seeker: User, plan: Plan, on: date) -> Still | None:
    """The days away a day lies in, with what waits and was promised for a day within, in two
    queries; None on any other day.
    """
    span = span_around(plan, on)
    if span is None:
        return None
    promised = promised_by(seeker.pk, span.first, span.last + timedelta(days=1))
    return Still(
        f"You are away through {day(span.last)}", waiting(seeker.pk, on), promised=promised
    )


def span_around(plan: Plan, on: date) -> Span | None:
    """The days away a day lies in, if any."""
    return next((span for span in plan.away if span.first <= on <= span.last), None)


def not_there(seeker: User, plan: Plan, due_on: date | None, on: date) -> str:
    """Why a promise may not be kept on its day, as seen from a day: away, or on hold; else ""."""
    if due_on is None:
        return ""
    if span := span_around(plan, due_on):
        return f"You are away then, through {day(span.last)}."
    hold = hold_of(seeker, on)
    words = held_words(hold.until_on or NO_END, due_on) if hold else ""
    return f"Everything is {words}." if words else ""


def waiting(seeker: int, on: date) -> Waiting:
    """What waits on a day, in one query."""
    promised = Q(keeps__isnull=False) & ~LETTER_AFTER_A_NO
    due = Touch.objects.of(seeker).due(by=on).order_by()
    return Waiting(
        **due.aggregate(
            followups=Count("pk", filter=Q(keeps=None) & ~LETTER_AFTER_A_NO),
            letters=Count("pk", filter=LETTER_AFTER_A_NO),
            promises=Count("pk", filter=promised),
        )
    )


def held(plan: Plan, hold: Hold | None) -> Plan:
    """A plan that leaves the days of a hold in peace, where somebody said until when."""
    span = hold.span if hold else None
    return replace(plan, held=(span,)) if span else plan
