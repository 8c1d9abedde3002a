"""What is planned next for somebody: a touch on its day, or a pause; and by whose numbers."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import keep
from contacts.models import Person
from followup.actions.offers import held_by_offer
from followup.models import (
    Application,
    Outcome,
    PanelSeat,
    Pause,
    PersonRhythm,
    Promise,
    Rhythm,
    Touch,
)
from followup.rules import cadence
from followup.rules.application_status import day as in_words
from followup.rules.cadence import NO_DAYS
from followup.selectors.outcomes import because_of, ending_for, held_until, waits_for_thanks
from followup.selectors.touch_history import Chain, chain_of, chains_of, next_for, plan_for, plan_of
from followup.selectors.wishes import free_of_wishes, wish_on

AFTER_AWAY = ", after the days away"


@transaction.atomic
def plan_thank_you(*, seat: PanelSeat, on: date, due_on: date) -> Touch | None:
    """Plan the thank-you for somebody on a panel that said no, due on `due_on`.

    A touch already open for them becomes this one, since nobody has two at once; but the thanks
    for another application go first, and these follow them. Nothing is planned for somebody let
    go, against a wish, or thanked for this application already: then None.
    """
    person, application = seat.person, seat.interview.application
    thanked = person.touches.sent().filter(
        application=application, occasion=Touch.Occasion.THANK_YOU
    )
    if is_left_alone(person) or thanked.exists() or ending_for(person, application):
        return None
    touch = person.touches.open().first() or Touch(person=person, due_on=due_on)
    if thanks_for_another(touch, application):
        return None
    no = getattr(application, "rejection", None)
    touch.application = application
    touch.occasion = Touch.Occasion.THANK_YOU
    touch.begun_on, touch.nothing_follows = None, False
    wanted = max(on, min(touch.due_on, due_on))
    touch.due_on = cadence.clear_of(wanted, plan_for(person).away)
    touch.why_then = cadence.thank_you_because(
        plan_of(person.seeker), told_on=no and no.received_on, due_on=wanted, on=on
    )
    touch.why_then += AFTER_AWAY if touch.due_on != wanted else ""
    touch.keeps = touch.keeps or next_promise(person)
    end_pause(person=person, on=on)
    return held_by_offer(keep(record=touch))


def is_left_alone(person: Person) -> bool:
    """Whether nothing may be planned for somebody: let go, or against what they wished."""
    return bool(person.let_go_on or wish_on(person))


def thanks_for_another(touch: Touch, application: Application) -> bool:
    """Whether an open touch thanks for an application other than this one."""
    is_thanks = touch.occasion == Touch.Occasion.THANK_YOU and touch.application_id
    return bool(touch.pk and is_thanks and touch.application_id != application.pk)


def next_promise(person: Person) -> Promise | None:
    """The open promise to keep first: no other touch keeps it, soonest due, then oldest."""
    taken = Touch.objects.filter(keeps__isnull=False, skipped_on__isnull=True).values("keeps")
    open_promises = person.promises.open().exclude(pk__in=taken)
    return min(
        open_promises, key=lambda promise: (promise.due_on or date.max, promise.pk), default=None
    )


def plan_next(*, after: Touch, holidays: Collection[date] = NO_DAYS) -> Touch | None:
    """Plan the touch that follows one that was sent or skipped.

    None for somebody let go, against a wish, and when the plan rests: then the pause says why.
    """
    person, on = after.person, after.sent_on or after.skipped_on
    if on is None:
        raise ValueError("what follows is planned once a touch was sent or skipped")
    if is_left_alone(person) or after.nothing_follows or person.touches.open().exists():
        return None
    seat = waits_for_thanks(after)
    if seat:
        return plan_thank_you(seat=seat, on=on, due_on=on)
    promise = next_promise(person)
    if promise:
        return plan_promise(promise=promise, on=on, application=after.application)
    return plan_touch(
        touch=Touch(person=person, application=after.application), on=on, holidays=holidays
    )


def plan_promise(*, promise: Promise, on: date, application: Application | None) -> Touch:
    """Plan the touch that keeps a promise, on its day; without one within a week."""
    person = promise.person
    plan = plan_for(person)
    due_on = promise.due_on or cadence.promise_due(promise.made_on, plan)
    wanted = max(due_on, on)
    due_on = cadence.clear_of(wanted, plan.away)
    end_pause(person=person, on=on)
    planned = Touch(
        person=person,
        application=application,
        occasion=Touch.Occasion.PROMISE,
        due_on=due_on,
        why_then=promised_on(promise) + (AFTER_AWAY if due_on != wanted else ""),
        keeps=promise,
    )
    return held_by_offer(keep(record=planned))


def promised_on(promise: Promise) -> str:
    """Why a promise is kept on its day, in words."""
    return f"you promised it on {in_words(promise.made_on)}"


def plan_touch(
    *, touch: Touch, on: date, holidays: Collection[date], chain: Chain | None = None
) -> Touch | None:
    """Give an open touch its day by the plan, `on` at the earliest; or rest, and say why.

    Nothing more is planned about an application that has ended with somebody; while an offer waits
    for its answer, nothing before the day to answer by has passed.
    """
    if ended := ending_for(touch.person, touch.application):
        because = because_of(ended)
        return rest(touch=touch, because=because, on=on, ask_on=None, outcome=ended)
    on = max(on, held_until(touch.application))
    step, occasion = next_for(chain or chain_of(touch.person), on=on, holidays=holidays)
    if step.due_on is None:
        return rest(touch=touch, because=step.why, on=on, ask_on=step.ask_on)
    touch.due_on, touch.why_then, touch.occasion = step.due_on, step.why, occasion
    end_pause(person=touch.person, on=on)
    return keep(record=touch)


def rest(
    *, touch: Touch, because: str, on: date, ask_on: date | None, outcome: Outcome | None = None
) -> Touch | None:
    """Let the plan rest for somebody. A touch planned already stays, and the pause comes after."""
    if touch.pk:
        return touch
    if not touch.person.pauses.open().exists():
        pause = Pause(person=touch.person, since_on=on, ask_on=ask_on, because=because)
        pause.outcome = outcome
        keep(record=pause)
    return None


def end_pause(*, person: Person, on: date, decision: str = "") -> None:
    """End the pause of somebody, if there is one, with what the seeker decided, if anything."""
    for pause in person.pauses.open():
        pause.ended_on, pause.decision = max(on, pause.since_on), decision
        keep(record=pause)


@transaction.atomic
def replan(*, person: Person, on: date, holidays: Collection[date] = NO_DAYS) -> Touch | None:
    """Plan anew what is open for somebody, by all that happened; returns what is planned.

    A thank-you, a promise and a day the seeker chose stay as they are.
    """
    touch = person.touches.open().first()
    chain = chain_of(person)
    if is_left_alone(person) or not chain.has_begun or (touch and is_fixed(touch)):
        return touch
    if touch is None and is_done_with(person):
        return None
    touch = touch or fresh_touch(person)
    return plan_touch(touch=touch, on=on, holidays=holidays, chain=chain)


def fresh_touch(person: Person) -> Touch:
    """A touch not yet planned, about the same application as the one before."""
    last = person.touches.select_related("application").order_by("-pk").first()
    return Touch(person=person, application=last.application if last else None)


def is_done_with(person: Person) -> bool:
    """Whether the seeker wished that nothing follows the last that went to somebody."""
    last = person.touches.order_by("-pk").first()
    return bool(last and last.nothing_follows)


def is_fixed(touch: Touch) -> bool:
    """Whether its day is not the plan's to choose."""
    return has_its_own_day(touch) or bool(touch.moved_from or touch.begun_on)


def has_its_own_day(touch: Touch) -> bool:
    """Whether it is for one day and no other, whatever the plan would keep clear of."""
    return bool(touch.keeps_id) or touch.occasion == Touch.Occasion.THANK_YOU


@transaction.atomic
def keep_rhythm(*, rhythm: Rhythm, on: date, holidays: Collection[date] = NO_DAYS) -> int:
    """Keep the seeker's numbers and let what is open follow them; how many touches moved.

    A thank-you, a promise, and a day the seeker chose stay as they are.
    """
    keep(record=rhythm)
    seeker = rhythm.seeker
    seeker.rhythm = rhythm
    movable = Touch.objects.of(seeker).open().filter(keeps=None, moved_from=None, begun_on=None)
    touches = movable.exclude(occasion=Touch.Occasion.THANK_YOU).select_related("person__seeker")
    free = set(free_of_wishes(Person.objects.of(seeker)).values_list("pk", flat=True))
    chains = chains_of(seeker, movable.values("person"))
    moved = 0
    for touch in touches:
        before, chain = touch.due_on, chains[touch.person_id]
        if chain.has_begun and touch.person_id in free:
            plan_touch(touch=touch, on=on, holidays=holidays, chain=chain)
            moved += touch.due_on != before
    return moved


@transaction.atomic
def keep_person_rhythm(
    *, rhythm: PersonRhythm, on: date, holidays: Collection[date] = NO_DAYS
) -> Touch | None:
    """Keep the numbers for one person and plan anew; returns what is open for them."""
    keep(record=rhythm)
    person = rhythm.person
    person.rhythm = rhythm
    touch = person.touches.open().first()
    return touch and replan(person=person, on=on, holidays=holidays)
