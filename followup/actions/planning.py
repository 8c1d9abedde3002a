"""What is planned next for somebody: a touch on its day, or a pause; and by whose numbers."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import keep
from contacts.models import Person
from followup.models import Application, PanelSeat, Pause, PersonRhythm, Promise, Rhythm, Touch
from followup.rules import cadence
from followup.rules.application_status import day as in_words
from followup.rules.cadence import NO_DAYS
from followup.selectors.touch_history import Chain, chain_of, chains_of, next_for, plan_for, plan_of
from followup.selectors.wishes import free_of_wishes, wish_on


@transaction.atomic
def plan_thank_you(*, seat: PanelSeat, on: date, due_on: date) -> Touch | None:
    """Plan the thank-you for somebody on a panel that said no, due on `due_on`.

    A touch already open for them becomes this one, since nobody has two at once. Nothing is
    planned for somebody let go, against a wish, or for whom this application was thanked already:
    then None.
    """
    person, application = seat.person, seat.interview.application
    thanked = person.touches.sent().filter(
        application=application, occasion=Touch.Occasion.THANK_YOU
    )
    if is_left_alone(person) or thanked.exists():
        return None
    touch = person.touches.open().first() or Touch(person=person, due_on=due_on)
    touch.application = application
    touch.occasion = Touch.Occasion.THANK_YOU
    touch.due_on = max(on, min(touch.due_on, due_on))
    touch.why_then = cadence.thank_you_because(plan_of(person.seeker))
    touch.keeps = touch.keeps or next_promise(person)
    end_pause(person=person, on=on)
    return keep(record=touch)


def is_left_alone(person: Person) -> bool:
    """Whether nothing may be planned for somebody: let go, or against what they wished."""
    return bool(person.let_go_on or wish_on(person))


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
    if is_left_alone(person) or person.touches.open().exists():
        return None
    promise = next_promise(person)
    if promise:
        return plan_promise(promise=promise, on=on, application=after.application)
    return plan_touch(
        touch=Touch(person=person, application=after.application), on=on, holidays=holidays
    )


def plan_promise(*, promise: Promise, on: date, application: Application | None) -> Touch:
    """Plan the touch that keeps a promise, on its day; without one within a week."""
    person = promise.person
    due_on = promise.due_on or cadence.promise_due(promise.made_on, plan_for(person))
    end_pause(person=person, on=on)
    return keep(
        record=Touch(
            person=person,
            application=application,
            occasion=Touch.Occasion.PROMISE,
            due_on=max(due_on, on),
            why_then=promised_on(promise),
            keeps=promise,
        )
    )


def promised_on(promise: Promise) -> str:
    """Why a promise is kept on its day, in words."""
    return f"you promised it on {in_words(promise.made_on)}"


def plan_touch(
    *, touch: Touch, on: date, holidays: Collection[date], chain: Chain | None = None
) -> Touch | None:
    """Give an open touch its day by the plan, `on` at the earliest; or rest, and say why."""
    step, occasion = next_for(chain or chain_of(touch.person), on=on, holidays=holidays)
    if step.due_on is None:
        return rest(touch=touch, because=step.why, on=on, ask_on=step.ask_on)
    touch.due_on, touch.why_then, touch.occasion = step.due_on, step.why, occasion
    end_pause(person=touch.person, on=on)
    return keep(record=touch)


def rest(*, touch: Touch, because: str, on: date, ask_on: date | None) -> Touch | None:
    """Let the plan rest for somebody. A touch planned already stays, and the pause comes after."""
    if touch.pk:
        return touch
    if not touch.person.pauses.open().exists():
        keep(record=Pause(person=touch.person, since_on=on, ask_on=ask_on, because=because))
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
    touch = touch or fresh_touch(person)
    return plan_touch(touch=touch, on=on, holidays=holidays, chain=chain)


def fresh_touch(person: Person) -> Touch:
    """A touch not yet planned, about the same application as the one before."""
    last = person.touches.select_related("application").order_by("-pk").first()
    return Touch(person=person, application=last.application if last else None)


def is_fixed(touch: Touch) -> bool:
    """Whether its day is not the plan's to choose."""
    return has_its_own_day(touch) or touch.moved_from is not None


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
    movable = Touch.objects.of(seeker).open().filter(keeps=None, moved_from=None)
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
