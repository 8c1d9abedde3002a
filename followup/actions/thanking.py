"""Thanking a panel after an outcome, where the seeker wishes it: never for a no."""

from datetime import date

from contacts.actions import keep
from followup.actions.undoing import note_change, note_made
from followup.models import Outcome, PanelSeat, Touch
from followup.rules import outcomes as rules
from followup.selectors.outcomes import to_thank
from followup.selectors.wishes import wish_on


def thank_panel(outcome: Outcome, on: date, due_on: date) -> None:
    """Plan a thank-you to everybody on the panel who has nothing planned about anything else."""
    for seat in to_thank(outcome.application):
        thank_one(outcome, seat, on, due_on)


def thank_one(outcome: Outcome, seat: PanelSeat, on: date, due_on: date) -> None:
    """Plan one thank-you, which takes along a promise that is planned about the application."""
    person, application = seat.person, outcome.application
    thanked = person.touches.sent().filter(
        application=application, occasion=Touch.Occasion.THANK_YOU, sent_on__gte=outcome.on
    )
    if thanked.exists() or wish_on(person):
        return
    planned = person.touches.open().first()
    if planned and planned.application_id not in (application.pk, None):
        return
    thanks = {
        "application": application,
        "occasion": Touch.Occasion.THANK_YOU,
        "due_on": due_on,
        "why_then": rules.WORDS[outcome.kind].thanks,
    }
    if planned:
        note_change(outcome, planned, thanks)
        return
    for pause in person.pauses.open():
        note_change(outcome, pause, {"ended_on": max(on, pause.since_on)})
    note_made(outcome, keep(record=Touch(person=person, **thanks)))
