"""Whether everything is on hold on a day, and what waits meanwhile, in words."""

from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Count, Q

from contacts.models import User
from followup.models import Hold, Touch
from followup.rules.application_status import day
from followup.rules.cadence import Plan
from followup.selectors.agenda import LETTER_AFTER_A_NO


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

    `hold` is the hold there is; None while the seeker is away.
    """

    says: str
    waiting: Waiting
    hold: Hold | None = None


def hold_of(seeker: User, on: date) -> Hold | None:
    """The hold of a seeker that holds on a day."""
    return Hold.objects.of(seeker).holding(on=on).first()


def held_still(hold: Hold, on: date) -> Still:
    """A hold with what waits, in one query."""
    until = day(hold.until_on) if hold.until_on else "you say so"
    return Still(f"On hold until {until}", waiting(hold.seeker_id, on), hold)


def away_on(seeker: User, plan: Plan, on: date) -> Still | None:
    """The days away a day lies in, with what waits, in one query; None on any other day."""
    for span in plan.away:
        if span.first <= on <= span.last:
            return Still(f"You are away through {day(span.last)}", waiting(seeker.pk, on))
    return None


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
