"""What this day asks of a seeker, gathered in a handful of queries."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypedDict

from django.db.models import Exists, FilteredRelation, OuterRef, Q, QuerySet, Subquery

from contacts.models import User
from followup.models import Application, Hold, Outcome, Pause, Promise, Telling, Touch
from followup.querysets import PromiseQuerySet
from followup.rules.cadence import NO_DAYS, Plan
from followup.selectors.agenda import MOST_ASKED, Planned, Queue, queue_of
from followup.selectors.holds import Still, away_on, held, held_still
from followup.selectors.outcomes import OfferToAnswer, offers_to_answer, offers_told
from followup.selectors.panels import Panels, WaitingLetters, panels_of
from followup.selectors.touch_history import plan_of
from followup.selectors.watches import WatchOnDay, watches_of
from followup.selectors.wishes import is_free, told_of

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

A_HANDFUL = 5  # rows of each list
PROMISE_NOTICE = timedelta(days=7)
MOST_HELD_BACK = 4  # rows are read for each that is shown


class Begun(TypedDict):
    """The no a seeker began to tell, of which application, and whether they have begun at all."""

    telling: int | None
    told_about: int | None
    begun: bool
    offers: Any


@dataclass(frozen=True)
class Today:
    """One seeker's day: every list leads to the page where it is done."""

    on: date
    begun: bool
    telling: Telling | None
    promises: list[Promise]
    watches: list[WatchOnDay]
    pauses: list[Pause]
    offers: list[OfferToAnswer]
    still: Still | None
    panels: Panels = field(repr=False)
    queue: Queue = field(repr=False)

    @property
    def letters(self) -> list[WaitingLetters]:
        return self.panels.letters

    @property
    def due(self) -> list[Touch]:
        return self.queue.due

    @property
    def moved(self) -> list[Planned]:
        return self.queue.moved[:A_HANDFUL]

    @property
    def more_moved(self) -> int:
        return max(len(self.queue.moved) - A_HANDFUL, 0)

    @property
    def coming(self) -> list[Planned]:
        return self.queue.coming[:A_HANDFUL]

    @property
    def unheard(self) -> list[Touch]:
        return self.queue.unheard

    @property
    def looks(self) -> list[WatchOnDay]:
        return [each for each in self.watches if each.look_now or each.is_over]

    @property
    def watches_to_come(self) -> list[WatchOnDay]:
        return [each for each in self.watches if each not in self.looks]

    @property
    def is_clear(self) -> bool:
        letters = self.letters or self.panels.tellers
        asked = self.telling or self.offers or letters or self.due or self.promises
        talks = self.panels.to_tell or self.panels.to_come
        return not (asked or self.pauses or self.looks or talks or self.still)


def today_of(seeker: User, on: date, holidays: Collection[date] = NO_DAYS) -> Today:
    """What is due for a seeker on a day: rejections without letters first, then the rest."""
    own = begun_by(seeker)
    # Django leaves a filtered relation that holds nothing off the row.
    plan, hold = plan_of(own), getattr(own, "hold", None)
    if hold and hold.holds(on):
        return on_hold(seeker, own, plan, hold, on, holidays)
    still = away_on(seeker, plan, on)
    panels = panels_of(seeker, on, A_HANDFUL)
    return Today(
        on=on,
        still=still,
        begun=own.begun,
        telling=telling_of(own),
        queue=queue_of(seeker, plan, on, holidays=holidays),
        promises=[]
        if still
        else free_among(
            without_touch(Promise.objects.of(seeker).open())
            .filter(due_on__lte=on + PROMISE_NOTICE)
            .select_related("person")
            .order_by("due_on", "pk"),
            A_HANDFUL,
        ),
        watches=watches_of(seeker, plan, on),
        pauses=free_among(
            Pause.objects.of(seeker).to_ask_about(by=on).select_related("person__organization"),
            MOST_ASKED,
        ),
        offers=offers_to_answer(own.offers, on),
        panels=replace(panels, letters=[], tellers=[]) if still else panels,
    )


def on_hold(
    seeker: User,
    own: "WithAnnotations[User, Begun]",
    plan: Plan,
    hold: Hold,
    on: date,
    holidays: Collection[date],
) -> Today:
    """A day on which everything waits: what was begun and the talks are still there."""
    queue = Queue(due=[], moved=[], coming=[], unheard=[])
    if hold.until_on:
        coming = queue_of(seeker, held(plan, hold), on, holidays=holidays).coming
        queue = replace(queue, coming=coming)
    return Today(
        on=on,
        begun=own.begun,
        telling=telling_of(own),
        promises=[],
        watches=[],
        pauses=[],
        offers=offers_to_answer(own.offers, on),
        still=held_still(hold, on),
        panels=replace(panels_of(seeker, on, A_HANDFUL), letters=[], tellers=[]),
        queue=queue,
    )


def free_among(rows: QuerySet, most: int) -> list:
    """The first of these rows whose people no wish holds back."""
    read = rows.annotate(wished=told_of("person"))[: most * MOST_HELD_BACK]
    return [row for row in read if is_free(row)][:most]


def begun_by(seeker: User) -> "WithAnnotations[User, Begun]":
    """The seeker with their rhythm and hold, what they began to tell, and whether they began."""
    begun = Telling.objects.filter(seeker=OuterRef("pk"), rejection=None).order_by("pk")
    known: QuerySet = User.objects.annotate(
        hold=FilteredRelation("holds", condition=Q(holds__ended_on=None)),
        telling=Subquery(begun.values("pk")[:1]),
        told_about=Subquery(begun.values("application")[:1]),
        begun=Exists(Application.objects.filter(seeker=OuterRef("pk"))),
        offers=offers_told(),
    )
    return known.select_related("rhythm", "hold").get(pk=seeker.pk)


def telling_of(own: "WithAnnotations[User, Begun]") -> Telling | None:
    if own.telling is None:
        return None
    return Telling(pk=own.telling, application_id=own.told_about, seeker=own)


def without_touch(promises: PromiseQuerySet) -> PromiseQuerySet:
    """Promises no touch will keep in time; those that have one, or rest while an offer waits, are
    shown with it."""
    offers = Outcome.objects.open_offers().filter(application=OuterRef("application"))
    in_time = Q(due_on__lte=OuterRef("due_on")) | Exists(offers)
    keeping = Touch.objects.open().filter(in_time, keeps=OuterRef("pk"))
    return promises.filter(~Exists(keeping))
