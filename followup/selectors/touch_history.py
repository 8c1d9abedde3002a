"""What happened with people, gathered in a handful of queries, and what follows from it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from contacts.models import Person, User
from followup.models import PanelSeat, PastContact, Pause, PersonRhythm, Touch, Watch
from followup.rules import watches
from followup.rules.cadence import NO_DAYS, USUAL, Plan
from followup.rules.cadence.next_step import Dated, Decision, Past, Step, allowed, next_step

People = Iterable[int] | QuerySet


@dataclass
class Chain:
    """One person's past as the rules read it, and the plan that holds for them."""

    plan: Plan
    past: list[Past] = field(default_factory=list)
    decided: Decision | None = None
    on_panel: bool = False
    opens_on: date | None = None

    @property
    def has_begun(self) -> bool:
        """Whether anything happened from which something follows."""
        return bool(self.past or self.decided)

    @property
    def is_silent_on_panel(self) -> bool:
        """Whether they sat on a panel and never answered anything."""
        return self.on_panel and not any(each.answered_on for each in self.past)

    def next_step(self, holidays: Collection[date]) -> Step:
        """The step that follows, by the plan alone."""
        return next_step(
            self.past,
            plan=self.plan,
            holidays=holidays,
            decided=self.decided,
            on_panel=self.on_panel,
        )

    def allowed_from(self, day: date, why: str, holidays: Collection[date]) -> Dated:
        """The first day from `day` on that keeps distance, caps and quiet days."""
        return allowed(day, why, self.past, self.plan, holidays, self.on_panel)

    def before_it_opens(self, step: Step, holidays: Collection[date]) -> Step | None:
        """The step as a give before a door opens, or None when it is none."""
        if not self.opens_on or not step.due_on:
            return None
        best = self.allowed_from(watches.best_day(self.opens_on), "", holidays)
        day = watches.fresh_give(
            self.opens_on,
            due_on=step.due_on,
            earliest=best.due_on,
            holidays=holidays,
            plan=self.plan,
        )
        why = f"so that your name is fresh when a door opens in {self.opens_on:%B}"
        return Step(day, why) if day else None


def plan_of(seeker: User) -> Plan:
    """The plan with the seeker's own numbers."""
    rhythm = getattr(seeker, "rhythm", None)
    return rhythm.over(USUAL) if rhythm else USUAL


def plan_for(person: Person) -> Plan:
    """The plan with the seeker's own numbers, and over them those for this person."""
    plan, rhythm = plan_of(person.seeker), getattr(person, "rhythm", None)
    return rhythm.over(plan) if rhythm else plan


def chain_of(person: Person) -> Chain:
    """The chain of one person."""
    return chains_of(person.seeker, [person.pk])[person.pk]


def chains_of(seeker: User, people: People) -> dict[int, Chain]:
    """The chains of some of a seeker's people, by their numbers, in a handful of queries."""
    usual = plan_of(seeker)
    chains: dict[int, Chain] = defaultdict(lambda: Chain(usual))
    for rhythm in PersonRhythm.objects.filter(person__in=people):
        chains[rhythm.person_id].plan = rhythm.over(usual)
    for person, event in past_of(people):
        chains[person].past.append(event)
    decided = (
        Pause.objects.filter(person__in=people).exclude(decision="").order_by("ended_on", "pk")
    )
    for person, on, kind in decided.values_list("person", "ended_on", "decision"):
        if on:
            chains[person].decided = Decision(on, kind)
    for person in PanelSeat.objects.filter(person__in=people).values_list("person", flat=True):
        chains[person].on_panel = True
    for person, opens_on in opening_for(people):
        chains[person].opens_on = opens_on
    return chains


def past_of(people: People) -> Iterable[tuple[int, Past]]:
    """Everything that was sent, let pass or happened, by person, in order of days."""
    return sorted([*touched(people), *happened(people)], key=lambda event: event[1].on)


def happened(people: People) -> Iterable[tuple[int, Past]]:
    """What happened outside the plan: what went out counts as sent, what came in as an answer."""
    noted = PastContact.objects.filter(person__in=people).order_by("on", "pk")
    for person, on, direction in noted.values_list("person", "on", "direction"):
        out = direction == PastContact.Direction.OUT
        yield person, Past(on, sent=out, answered_on=None if out else on, planned=False)


def touched(people: People) -> Iterable[tuple[int, Past]]:
    """Every touch that was sent or let pass."""
    done = Touch.objects.filter(person__in=people).filter(
        Q(sent_on__isnull=False) | Q(skipped_on__isnull=False)
    )
    rows = done.order_by(Coalesce("sent_on", "skipped_on"), "pk").values_list(
        *("person", "sent_on", "skipped_on", "occasion", "answered_on")
    )
    for person, sent_on, skipped_on, occasion, answered_on in rows:
        yield (
            person,
            Past(
                on=sent_on or skipped_on,
                sent=sent_on is not None,
                letter=occasion == Touch.Occasion.THANK_YOU,
                promise=occasion == Touch.Occasion.PROMISE,
                answered_on=answered_on,
            ),
        )


def opening_for(people: People) -> Iterable[tuple[int, date]]:
    """The months of doors for those who hire there, or told me of them, the soonest last."""
    hiring = Q(application__interviews__seats__role=PanelSeat.Role.HIRING_MANAGER)
    open_watches = Watch.objects.open().filter(vacated=False).order_by("-from_on")
    open_watches = open_watches.exclude(precision=Watch.Precision.SOME_TIME)
    yield from (
        open_watches.filter(hiring, application__interviews__seats__person__in=people)
        .values_list("application__interviews__seats__person", "from_on")
        .distinct()
    )
    yield from open_watches.filter(application__rejection__told_by__in=people).values_list(
        "application__rejection__told_by", "from_on"
    )


def next_for(chain: Chain, *, on: date, holidays: Collection[date] = NO_DAYS) -> tuple[Step, str]:
    """The next step of a chain, and on which occasion; not before `on`."""
    step = chain.next_step(holidays)
    if step.due_on and step.due_on < on:
        step = chain.allowed_from(on, step.why, holidays)
    before = chain.before_it_opens(step, holidays)
    return (before, Touch.Occasion.REOPENING) if before else (step, Touch.Occasion.GIVE)


def heard_since() -> Exists:
    """Of a touch in the query around: whether they got in touch after it went."""
    noted = PastContact.objects.incoming().filter(person=OuterRef("person"))
    return Exists(noted.filter(on__gte=OuterRef("sent_on")))
