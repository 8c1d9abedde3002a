"""Places in a programme: offered, taken, handed over, left; nobody is orphaned by a coach."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from coaching.models import Handover, Membership, Outcome, Place, Programme
from contacts.actions import consent, keep
from contacts.actions.consent import hold
from contacts.models import Coaching, User


@transaction.atomic
def offer_place(*, place: Place, coaching: Coaching, on: date) -> Place:
    """Offer a client a place in a programme the coach works in.

    Raises ValidationError when the coach does not work there or the client has a place already,
    and Coaching.DoesNotExist when the coach looks in no longer.
    """
    held = hold(coaching=coaching, on=on)
    if not works_in(held.coach, place.programme):
        raise ValidationError({"programme": "Choose a programme you work in."})
    place.seeker, place.coach, place.offered_on = held.seeker, held.coach, on
    return keep(record=place)


def works_in(coach: User, programme: Programme) -> bool:
    return Membership.objects.open().filter(coach=coach, programme=programme).exists()


@transaction.atomic
def answer_place(*, place: Place, takes: bool, on: date) -> Place:
    """Take or decline a place that is offered; one answered stays as it was."""
    place = Place.objects.select_for_update(of=("self",)).get(pk=place.pk)
    if not (place.taken_on or place.declined_on or place.left_on):
        place.taken_on, place.declined_on = (on, None) if takes else (None, on)
        keep(record=place)
    return place


@transaction.atomic
def leave_place(*, place: Place, on: date) -> Place:
    """Leave a programme. The coach stays the client's coach until one of the two ends that."""
    place = Place.objects.select_for_update(of=("self",)).get(pk=place.pk)
    if place.left_on is None:
        place.left_on = on
        keep(record=place)
        place.handovers.filter(agreed_on=None, declined_on=None).update(declined_on=on)
    return place


@transaction.atomic
def propose_handover(*, place: Place, to_coach: User, on: date) -> Handover:
    """Propose another coach of the programme for a client, who decides.

    Raises ValidationError when that coach does not work there, has the client already, or the
    client has been asked and has not answered.
    """
    if not works_in(to_coach, place.programme):
        raise ValidationError({"to_coach": "Choose a coach who works in the programme."})
    if to_coach.pk == place.coach_id:
        raise ValidationError({"to_coach": "They are this client's coach already."})
    return keep(record=Handover(place=place, to_coach=to_coach, proposed_on=on))


@transaction.atomic
def agree(*, handover: Handover, at: datetime, on: date, **scope: Any) -> Handover:
    """Agree to another coach, who is let in with this scope; the coach before is let in no more.

    `scope` is what `consent.grant` takes. Raises ValidationError when it was answered before or
    that coach has left the programme meanwhile.
    """
    handover = Handover.objects.select_for_update(of=("self",)).get(pk=handover.pk)
    place = Place.objects.select_for_update(of=("self",)).get(pk=handover.place_id)
    if handover.agreed_on or handover.declined_on:
        raise ValidationError("This has been answered already.")
    if not works_in(handover.to_coach, place.programme):
        raise ValidationError("That coach has left the programme. Another will be proposed.")
    for held in Coaching.objects.of(place.seeker).filter(coach=place.coach, ended_at=None):
        consent.end(coaching=held, by=place.seeker, at=at)
    consent.grant(seeker=place.seeker, coach=handover.to_coach, at=at, on=on, **scope)
    handover.agreed_on, place.coach = on, handover.to_coach
    keep(record=place)
    return keep(record=handover)


@transaction.atomic
def stay(*, handover: Handover, on: date) -> Handover:
    """Decline another coach; one answered stays as it was."""
    handover = Handover.objects.select_for_update(of=("self",)).get(pk=handover.pk)
    if not (handover.agreed_on or handover.declined_on):
        handover.declined_on = on
        keep(record=handover)
    return handover


@transaction.atomic
def join(*, programme: Programme, coach: User, leads: bool, on: date) -> Membership:
    """Let a coach work in a programme, or lead it. Raises ValidationError if they do already."""
    User.objects.filter(pk=coach.pk, coaches_since=None).update(coaches_since=on)
    return keep(record=Membership(programme=programme, coach=coach, leads=leads, joined_on=on))


@transaction.atomic
def leave(*, membership: Membership, at: datetime, on: date) -> Membership:
    """A coach leaves a programme: its clients keep their places and wait for another coach.

    What the coach saw of them ends with it. Raises ValidationError for the only lead of clients.
    """
    membership = Membership.objects.select_for_update(of=("self",)).get(pk=membership.pk)
    others = (
        Membership.objects.open().filter(programme=membership.programme).exclude(pk=membership.pk)
    )
    open_places = Place.objects.open().filter(programme=membership.programme)
    if membership.leads and open_places.exists() and not others.filter(leads=True).exists():
        raise ValidationError("Let somebody else lead first: clients still have places here.")
    for place in open_places.filter(coach=membership.coach).select_related("seeker"):
        for held in Coaching.objects.of(place.seeker).filter(coach=place.coach, ended_at=None):
            consent.end(coaching=held, by=membership.coach, at=at)
        place.coach = None
        keep(record=place)
    membership.left_on = on
    return keep(record=membership)


@transaction.atomic
def tell_outcome(*, outcome: Outcome, on: date) -> Outcome:
    """Keep what a client tells of what became of them."""
    outcome.told_on = on
    return keep(record=outcome)
