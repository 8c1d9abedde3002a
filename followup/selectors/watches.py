"""Doors as they stand on a day: when to look, whether it is time, and whether it is over."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from django.db.models import Count, Max

from contacts.models import User
from followup.models import Watch
from followup.querysets import WatchQuerySet
from followup.rules import watches
from followup.rules.cadence import Plan
from followup.rules.openings import SOME_TIME
from followup.rules.outcomes import days_left

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

MOST_WATCHED = 5


class Looks(TypedDict):
    """What is known of the weekly looks for a door."""

    looked_on: date | None
    times_looked: int


class Known(TypedDict):
    """How well the day of an opening is known, and until when it is open."""

    precision: str
    closes_on: date | None


@dataclass(frozen=True)
class WatchOnDay:
    """One watch, and what this day asks of it."""

    watch: Watch
    looked_on: date | None
    times_looked: int
    first_look: date
    last_look: date
    look_now: bool
    is_over: bool
    left: str = ""

    @property
    def how_often(self) -> str:
        """How often to look: what opens some time, once a month."""
        return "once a month" if self.watch.precision == SOME_TIME else "once a week"


def watches_of(seeker: User, plan: Plan, on: date) -> list[WatchOnDay]:
    """The first few doors a seeker watches, the soonest first, in one query."""
    return [watch_on_day(watch, plan, on) for watch in watched(seeker).open()[:MOST_WATCHED]]


def watched(seeker: User) -> "WatchQuerySet[WithAnnotations[Watch, Looks]]":
    """Watches with when they were last looked at, and how often."""
    known = Watch.objects.of(seeker).select_related("application__organization")
    return known.annotate(looked_on=Max("looks__on"), times_looked=Count("looks"))


def watch_on_day(watch: "WithAnnotations[Watch, Looks]", plan: Plan, on: date) -> WatchOnDay:
    is_open = watch.found_on is None and watch.closed_on is None
    opens, known = watch.from_on, Known(precision=watch.precision, closes_on=watch.closes_on)
    return WatchOnDay(
        watch=watch,
        looked_on=watch.looked_on,
        times_looked=watch.times_looked,
        first_look=watches.first_look(opens, watch.precision),
        last_look=watches.last_look(opens, plan, **known),
        look_now=is_open and watches.is_time_to_look(opens, watch.looked_on, on, plan, **known),
        is_over=is_open and watches.is_over(opens, on, plan, **known),
        left=days_left(watch.closes_on, on) if is_open and watch.closes_on else "",
    )
