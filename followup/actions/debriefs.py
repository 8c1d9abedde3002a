"""Keeping what is typed about an interview, and writing it down once."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.db import transaction

from contacts.actions import keep
from contacts.models import Interest, Person
from followup.actions.records import make_promise
from followup.actions.rejections import OF_THE_SEAT, met, note_interest
from followup.models import Debrief, Interview, PanelSeat, Promise


@transaction.atomic
def keep_debrief(*, interview: Interview, typed: dict[str, str]) -> Debrief:
    """Keep what was typed about an interview; once it is told there is nothing left to keep.

    The row is held while it is looked at: another window may be writing it down at this moment.
    """
    Interview.objects.select_for_update(of=("self",), no_key=True).get(pk=interview.pk)
    kept = Debrief.objects.select_for_update(of=("self",))
    debrief, _ = kept.get_or_create(interview=interview)
    if not debrief.told_on:
        debrief.typed = typed
        debrief.save(update_fields=["typed", "kept_at"])
    return debrief


@transaction.atomic
def tell_debrief(*, debrief: Debrief, people: Sequence[dict], on: date) -> Debrief:
    """Write down what was told about everybody in the room, once; telling it again adds nothing.

    `people` are the cleaned answers of the cards. Raises ValidationError when a law refuses one.
    """
    debrief = Debrief.objects.select_for_update(of=("self",)).get(pk=debrief.pk)
    if debrief.told_on:
        return debrief
    for answers in people:
        tell_of_one(interview=debrief.interview, answers=answers, on=on)
    debrief.typed, debrief.told_on = {}, on
    return keep(record=debrief)


def tell_of_one(*, interview: Interview, answers: dict, on: date) -> PanelSeat:
    """Seat one person and note what they told me, what they care about and what I promised."""
    person = met(interview.application, answers, on)
    seat = interview.seats.filter(person=person).first()
    seat = seat or PanelSeat(interview=interview, person=person)
    for field in (*OF_THE_SEAT, "impression"):
        setattr(seat, field, answers[field])
    keep(record=seat)
    note_interest(person, answers["interested_in"], answers["interest_kind"], answers["words"])
    note_interest(person, answers["shared"], Interest.Kind.SHARED)
    promise_given(interview, person, answers, on)
    return seat


def promise_given(interview: Interview, person: Person, answers: dict, on: date) -> None:
    """Note what was promised in this interview, unless it is noted already."""
    if not answers["promise"] or person.promises.filter(words=answers["promise"]).exists():
        return
    promise = Promise(person=person, application=interview.application, words=answers["promise"])
    promise.made_on = min(interview.held_on or on, on)
    promise.due_on = answers["promise_due_on"]
    make_promise(promise=promise, on=on)


@transaction.atomic
def keep_homework(*, seats: Iterable[PanelSeat]) -> None:
    """Keep the words written about everybody on a panel."""
    for seat in seats:
        keep(record=seat)
