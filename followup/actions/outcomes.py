"""What became of an application is recorded, with all that follows from it, and can be undone."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db import transaction

from contacts.actions import delete, keep
from contacts.models import Person
from followup.actions.offers import hold
from followup.actions.planning import (
    end_pause,
    has_its_own_day,
    next_promise,
    plan_promise,
    replan,
    rest,
)
from followup.actions.thanking import thank_panel
from followup.actions.undoing import note_change, note_made, undo
from followup.actions.watches import AN_ADVERT
from followup.models import Application, Outcome, Touch, Watch
from followup.models.applications import Precision
from followup.querysets import WatchQuerySet
from followup.rules import outcomes as rules
from followup.rules.cadence import NO_DAYS
from followup.selectors.outcomes import (
    because_of,
    concerned,
    ending_of,
    offer_waiting,
    resting_after,
)
from followup.selectors.touch_history import chain_of
from followup.selectors.wishes import wish_on

# What of an outcome something follows from; its words are only kept.
DECISIVE = ("on", "answer_by", "closes_on", "stay_in_touch", "watch_on", "thank")


@transaction.atomic
def record_outcome(
    *,
    outcome: Outcome,
    on: date,
    thanks_due_on: date,
    position: str = "",
    holidays: Collection[date] = NO_DAYS,
) -> Outcome:
    """Record what became of an application, and let happen what follows from it.

    `on` is today, `thanks_due_on` the day by which a thank-you goes where one is wished.
    `position` is what they came back with. Raises ValidationError where a law is broken.
    """
    application = locked(outcome.application)
    offer = offer_waiting(application)
    keep(record=outcome)
    if offer and outcome.kind in rules.DECIDES:
        settle(undo(offer), on, holidays)
    if outcome.kind == rules.CAME_BACK:
        outcome.led_to = started_from(application, position)
        keep(record=outcome)
    follow(outcome, on, holidays)
    if outcome.thank and outcome.kind in rules.THANKED:
        thank_panel(outcome, on, thanks_due_on)
    return outcome


@transaction.atomic
def delete_outcome(*, outcome: Outcome, on: date, holidays: Collection[date] = NO_DAYS) -> None:
    """Delete an outcome recorded in error: all that followed from it is as it was.

    What went out since, or was changed by hand, stays. What still stands of the others follows
    anew.
    """
    application = locked(outcome.application)
    again = undo(outcome)
    resting = resting_because_of(outcome)
    led_to = outcome.led_to
    delete(record=outcome)
    if led_to and is_untouched(led_to):
        delete(record=led_to)
    settle(again, on, holidays)
    wake(resting, on, holidays)
    for other in filter(None, (ending_of(application), offer_waiting(application))):
        follow(other, on, holidays)


@transaction.atomic
def change_outcome(
    *,
    outcome: Outcome,
    on: date,
    thanks_due_on: date,
    holidays: Collection[date] = NO_DAYS,
) -> Outcome:
    """Keep an outcome as it is known now, and let follow what follows from that."""
    before = Outcome.objects.get(pk=outcome.pk)
    keep(record=outcome)
    if all(getattr(before, field) == getattr(outcome, field) for field in DECISIVE):
        return outcome
    again, resting = undo(outcome), resting_because_of(outcome)
    settle(again, on, holidays)
    follow(outcome, on, holidays)
    if not rules.ends_followups(outcome.kind, outcome.stay_in_touch):
        wake(resting, on, holidays)
    if outcome.thank and outcome.kind in rules.THANKED:
        thank_panel(outcome, on, thanks_due_on)
    return outcome


def resting_because_of(outcome: Outcome) -> list[Person]:
    """For whom the plan rests because of an outcome."""
    return [pause.person for pause in outcome.pauses.open().select_related("person__seeker")]


def wake(people: list[Person], on: date, holidays: Collection[date]) -> None:
    """Let the plan go on for people for whom it rested."""
    for person in people:
        end_pause(person=person, on=on)
        if not person.touches.open().exists():
            replan(person=person, on=on, holidays=holidays)


def settle(again: list[Touch], on: date, holidays: Collection[date]) -> None:
    """Let the plan go on with touches that are open again.

    One that has its own day keeps it; any other goes to a day still to come that keeps the rules.
    """
    for touch in again:
        end_pause(person=touch.person, on=on)
        if has_its_own_day(touch):
            continue
        day = max(touch.due_on, on)
        step = chain_of(touch.person).allowed_from(day, touch.why_then, holidays)
        touch.due_on, touch.why_then = step.due_on, step.why
        keep(record=touch)


def locked(application: Application) -> Application:
    """One window at a time: what a second one does comes after the first."""
    Application.objects.select_for_update(no_key=True).get(pk=application.pk)
    return application


def follow(outcome: Outcome, on: date, holidays: Collection[date]) -> None:
    """Let happen what follows from an outcome; whatever is so already stays."""
    if rules.ends_followups(outcome.kind, outcome.stay_in_touch):
        end_followups(outcome, on)
    if outcome == offer_waiting(outcome.application):
        hold(outcome, holidays)
    if rules.ends_watching(outcome.kind, outcome.watch_on):
        end_watching(outcome, on)
    if outcome.kind == rules.ADVERT:
        watch_advert(outcome)


def end_followups(outcome: Outcome, on: date) -> None:
    """End what is planned about the application; a promise stays, and is kept as one."""
    because = because_of(outcome)
    for touch in concerned(outcome.application):
        if touch.keeps_id:
            promised = {"occasion": Touch.Occasion.PROMISE}
            note_change(outcome, touch, promised if is_thanks(touch) else {})
            continue
        note_change(outcome, touch, {"skipped_on": on, "skipped_because": because})
        rest_or_promise(outcome, touch.person, on)
    for pause in resting_after(outcome.application):
        note_change(outcome, pause, {"ask_on": None, "because": because, "outcome": outcome})


def is_thanks(touch: Touch) -> bool:
    return touch.occasion == Touch.Occasion.THANK_YOU


def rest_or_promise(outcome: Outcome, person: Person, on: date) -> None:
    """Keep what was promised to somebody; else let the plan rest for them."""
    promise = None if wish_on(person) else next_promise(person)
    if promise:
        note_made(outcome, plan_promise(promise=promise, on=on, application=promise.application))
        return
    nothing = Touch(person=person)
    rest(touch=nothing, because=because_of(outcome), on=on, ask_on=None, outcome=outcome)
    for pause in person.pauses.open().filter(outcome=outcome):
        note_made(outcome, pause)


def end_watching(outcome: Outcome, on: date) -> None:
    """Close every opening that is watched there."""
    for watch in watched_there(outcome):
        closed = {"closed_on": on, "closed_because": rules.WORDS[outcome.kind].because}
        note_change(outcome, watch, closed)


def watched_there(outcome: Outcome) -> WatchQuerySet:
    """Openings this application left, and all of the employer's for whoever was hired there."""
    application = outcome.application
    if outcome.kind != rules.HIRED:
        return application.watches.open()
    there = Watch.objects.of(application.seeker).open()
    return there.filter(application__organization=application.organization)


def watch_advert(outcome: Outcome) -> None:
    """Watch what is advertised again until it closes; what was found open before stays found."""
    watch = outcome.application.watches.filter(vacated=False).first()
    opens: dict[str, Any] = {
        "what": AN_ADVERT,
        "from_on": outcome.on,
        "precision": Precision.DAY,
        "closes_on": outcome.closes_on,
    }
    if watch is None:
        note_made(outcome, keep(record=Watch(application=outcome.application, **opens)))
    elif not watch.found_on:
        note_change(outcome, watch, {**opens, "closed_on": None, "closed_because": ""})


def started_from(before: Application, position: str) -> Application:
    """The application they came back with, which starts from the old one."""
    return keep(
        record=Application(
            seeker=before.seeker,
            organization=before.organization,
            position=position or before.position,
            private=before.private,
            reopened_from=before,
        )
    )


def is_untouched(application: Application) -> bool:
    """Whether nothing has been noted about an application since it began."""
    noted = (application.interviews, application.outcomes, application.touches, application.watches)
    told = hasattr(application, "rejection") or application.tellings.exists()
    return not (told or application.notes or any(each.exists() for each in noted))
