"""Another round of interviews is recorded at once: the day, who was there, what came up."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from contacts.actions import keep
from followup.actions.planning import plan_thank_you
from followup.actions.rejections import met
from followup.models import Interview, PanelSeat

OF_A_ROUND = ("role", "met", "told_me")


@transaction.atomic
def record_round(
    *, interview: Interview, people: Sequence[dict], on: date, due_on: date | None
) -> Interview:
    """Record an interview with everybody who was there; what they said before stays as it is.

    `people` are answers as the panel's verbs read them. After the no a thank-you is planned for
    whoever is new, due on `due_on`, which is None while nobody said no.
    """
    keep(record=interview)
    for answers in people:
        person = met(interview.application, answers, on)
        seat = PanelSeat(interview=interview, person=person)
        for field in OF_A_ROUND:
            setattr(seat, field, answers[field])
        keep(record=seat)
        if due_on:
            plan_thank_you(seat=seat, on=on, due_on=due_on)
    return interview
