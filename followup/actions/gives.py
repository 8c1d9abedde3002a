"""Verbs on what is on the shelf: keeping it, and offering it to somebody."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import keep
from contacts.models import Person
from followup.actions.planning import fresh_touch, plan_touch
from followup.matching import meanings
from followup.models import Give, Touch
from followup.rules.cadence import NO_DAYS
from followup.rules.matching import as_resource
from followup.selectors.touch_history import chain_of
from followup.selectors.wishes import heed, heed_all


@transaction.atomic
def keep_give(*, give: Give) -> Give:
    """Put something on the shelf, or keep what was changed, and what it means."""
    keep(record=give)
    meanings.settled(give.seeker, "give", [(give.pk, as_resource(give))])
    return give


@transaction.atomic
def offer_give(
    *, give: Give, person: Person, because: str, on: date, holidays: Collection[date] = NO_DAYS
) -> Touch:
    """Let the touch planned for somebody carry a give, or plan one that does, by the plan.

    Raises ValidationError when they had it before, and when the plan rests for them; AgainstWish
    when they wished for nothing.
    """
    heed(person)
    touch = person.touches.open().first() or fresh_touch(person)
    touch.give, touch.because = give, because
    kept = keep(record=touch) if touch.pk else planned(touch, on, holidays)
    if kept is None:
        raise ValidationError("The plan rests for them: pick them up again first.")
    return kept


def planned(touch: Touch, on: date, holidays: Collection[date]) -> Touch | None:
    """A new touch on its day by the plan; for somebody never written to, as soon as it may be."""
    chain = chain_of(touch.person)
    if chain.has_begun:
        return plan_touch(touch=touch, on=on, holidays=holidays, chain=chain)
    step = chain.allowed_from(on, "you found something for them", holidays)
    touch.due_on, touch.why_then = step.due_on, step.why
    return keep(record=touch)


@transaction.atomic
def introduce(
    *,
    person: Person,
    other: Person,
    topic: str,
    because: str,
    on: date,
    holidays: Collection[date] = NO_DAYS,
) -> Touch:
    """Put an introduction on the shelf and let the touch planned for `person` carry it.

    Raises AgainstWish when one of the two is not to be contacted directly.
    """
    heed_all([person, other], Touch.Channel.EMAIL)
    give = Give(
        seeker=person.seeker,
        kind=Give.Kind.INTRODUCTION,
        title=f"An introduction to {other.full_name or other}"[:200],
        takeaway=f"Somebody to talk to who cares about {topic}: say yes or leave it be.",
        topics=topic,
        introduces=other,
    )
    keep_give(give=give)
    return offer_give(give=give, person=person, because=because[:300], on=on, holidays=holidays)
