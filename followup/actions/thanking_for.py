"""Thanking somebody for what came from them: now, before what is planned; and taking that back."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import keep
from followup.actions.past_contacts import keep_distance
from followup.actions.planning import has_its_own_day
from followup.actions.undoing import plain, put_back
from followup.actions.write_to import STOPPED, begin_touch
from followup.models import PastContact, Touch
from followup.rules.cadence import NO_DAYS
from followup.selectors.wishes import heed

TO_THANK = "you wanted to thank them"


@transaction.atomic
def thank_for(*, contact: PastContact, channel: str, on: date) -> Touch:
    """Thank somebody for what came from them: what is open becomes the thank-you, due now; where
    nothing is, one begins. A thank-you that is open keeps its day, and thanks for this, too.

    Raises ValidationError for somebody stopped, and AgainstWish.
    """
    person = contact.person
    heed(person, channel)
    if person.let_go_on:
        raise ValidationError(STOPPED.format(person))
    touch = person.touches.select_for_update(of=("self",)).open().first()
    if touch is None:
        follows, why = person.touches.exists(), Touch.Occasion.THANK_YOU
        touch = begin_touch(person=person, channel=channel, occasion=why, on=on, follows=follows)
        touch.thanks_for, touch.why_then = contact, TO_THANK
        return keep(record=touch)
    if touch.thanks_for_id == contact.pk:
        return touch
    return turned_to_thanks(touch, contact, channel, on)


def turned_to_thanks(touch: Touch, contact: PastContact, channel: str, on: date) -> Touch:
    """An open touch as a thank-you for this, and a note of what it was."""
    now: dict = {"thanks_for": contact}
    if touch.occasion != Touch.Occasion.THANK_YOU:
        now |= {"occasion": Touch.Occasion.THANK_YOU, "channel": channel, "due_on": on}
        now |= {"why_then": TO_THANK, "moved_from": None, "begun_on": on}
    before = touch.before_thanks or plain(touch, ["thanks_for"])
    touch.before_thanks = plain(touch, now) | before
    for field, value in now.items():
        setattr(touch, field, value)
    return keep(record=touch)


@transaction.atomic
def put_thanks_back(*, touch: Touch, on: date, holidays: Collection[date] = NO_DAYS) -> Touch:
    """Let an open touch be what it was before it became a thank-you for what came from them.

    A day that has passed meanwhile, or is too near to what happened, moves on.
    """
    before, touch.before_thanks = touch.before_thanks, {}
    put_back(touch, before)
    if not has_its_own_day(touch) and touch.due_on < on:
        touch.due_on = on
        keep_distance(touch, holidays)
    return touch
