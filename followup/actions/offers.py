"""While an offer waits for its answer, everything planned about its application rests."""

from collections.abc import Collection
from datetime import date

from followup.actions.undoing import note_change
from followup.models import Outcome, Touch
from followup.rules.cadence import NO_DAYS
from followup.rules.cadence.days import good_day
from followup.selectors.outcomes import concerned, held_until, offer_waiting
from followup.selectors.touch_history import plan_for

ONCE_ANSWERED = "once you have answered the offer"


def hold(offer: Outcome, holidays: Collection[date]) -> None:
    """Put off all that is planned about an application until the day to answer its offer is past.

    A promise rests, too: the day it was made for is back once the offer is answered.
    """
    until = held_until(offer.application)
    for touch in concerned(offer.application).filter(due_on__lt=until):
        put_off(offer, touch, until, holidays)


def put_off(offer: Outcome, touch: Touch, until: date, holidays: Collection[date]) -> None:
    """Let one touch rest, so that answering the offer gives it its day back."""
    day = good_day(until, holidays, plan_for(touch.person))
    note_change(offer, touch, {"due_on": day, "why_then": ONCE_ANSWERED})


def held_by_offer(touch: Touch, holidays: Collection[date] = NO_DAYS) -> Touch:
    """A touch just planned, which rests where its application has an offer to answer."""
    until = held_until(touch.application)
    offer = touch.application and offer_waiting(touch.application)
    if offer and touch.due_on < until:
        put_off(offer, touch, until, holidays)
    return touch
