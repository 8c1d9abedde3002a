"""Verbs on the record: applications, panels, promises, welcomes; and what follows."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import delete, keep, organization_named
from contacts.models import Person
from followup.actions.planning import (
    end_pause,
    is_left_alone,
    plan_promise,
    plan_thank_you,
    promised_on,
    replan,
)
from followup.actions.rejections import met
from followup.actions.watches import watch_opening
from followup.actions.wishes import obey
from followup.models import Application, Interview, PanelSeat, Promise, Rejection, Touch, Welcome
from followup.querysets import TouchQuerySet
from followup.rules import cadence
from followup.rules.cadence import NO_DAYS
from followup.selectors.touch_history import plan_for

# What of a no speaks of an opening: while it stays, the opening stays as it was edited.
OF_THE_OPENING = ("reopens_on", "reopens_precision", "closes_on", "reopens_as")


@transaction.atomic
def keep_application(*, application: Application, organization_name: str) -> Application:
    """Keep an application at the organization of that name, which is noted when it is new."""
    organization = organization_named(seeker=application.seeker, name=organization_name)
    if organization is None:
        raise ValidationError({"organization": "Say at which organization."})
    application.organization = organization
    return keep(record=application)


@transaction.atomic
def delete_application(*, application: Application) -> None:
    """Delete an application, its interviews and its no, and thank-yous that have not gone out.

    People, promises and everything sent stay.
    """
    unsent_thanks(application).delete()
    delete(record=application)


@transaction.atomic
def delete_interview(*, interview: Interview) -> None:
    """Delete an interview and its seats, and unsent thank-yous of those who sat in no other."""
    people = list(interview.seats.values_list("person", flat=True))
    application = interview.application
    delete(record=interview)
    thank_no_longer(application, people)


@transaction.atomic
def seat_on_panel(*, seat: PanelSeat, who: dict, on: date, due_on: date | None) -> PanelSeat:
    """Seat somebody, chosen or new, on a panel; after the no their thank-you is planned, too.

    `who` holds `person` or a name and job title; `due_on` is when a thank-you is due and None
    while nobody said no. Raises ValidationError when they sit there already.
    """
    seat.person = met(seat.interview.application, who, on)
    keep(record=seat)
    obey([seat.person.pk], on)
    if due_on:
        plan_thank_you(seat=seat, on=on, due_on=due_on)
    return seat


@transaction.atomic
def leave_panel(*, seat: PanelSeat) -> None:
    """Take a seat away, and the unsent thank-you with it unless they sat in another interview."""
    application, person = seat.interview.application, seat.person_id
    delete(record=seat)
    thank_no_longer(application, [person])


def unsent_thanks(application: Application) -> TouchQuerySet:
    """Thank-yous of an application that have not gone out."""
    return Touch.objects.open().filter(application=application, occasion=Touch.Occasion.THANK_YOU)


def thank_no_longer(application: Application, people: Collection[int]) -> None:
    """Drop unsent thank-yous of people who no longer sit on any panel of an application."""
    seated = PanelSeat.objects.filter(interview__application=application).values("person")
    unsent_thanks(application).filter(person__in=people).exclude(person__in=seated).delete()


@transaction.atomic
def put_right(*, rejection: Rejection, on: date, holidays: Collection[date] = NO_DAYS) -> Rejection:
    """Keep a no as it is known now, and watch the door it leaves open, or no longer."""
    before = Rejection.objects.get(pk=rejection.pk)
    keep(record=rejection)
    if any(getattr(before, fact) != getattr(rejection, fact) for fact in OF_THE_OPENING):
        watch_opening(rejection=rejection, on=on, holidays=holidays)
    return rejection


@transaction.atomic
def make_promise(*, promise: Promise, on: date) -> Promise:
    """Note a promise, and let the touch planned for that person keep it, or plan one that does.

    A promise without a day is kept while it is remembered: within a week, as usual.
    """
    keep(record=promise)
    plan_to_keep(promise, on)
    return promise


def plan_to_keep(promise: Promise, on: date) -> None:
    """Let the touch planned for that person keep an open promise, or plan one that does."""
    person = promise.person
    if is_left_alone(person):
        return
    touch = person.touches.open().first()
    if touch is None:
        plan_promise(promise=promise, on=on, application=promise.application)
    elif touch.keeps is None:
        due_on = promise.due_on or cadence.promise_due(promise.made_on, plan_for(person))
        touch.keeps, touch.due_on = promise, min(touch.due_on, max(on, due_on))
        if touch.occasion == Touch.Occasion.GIVE:
            touch.occasion, touch.why_then = Touch.Occasion.PROMISE, promised_on(promise)
        keep(record=touch)
        end_pause(person=person, on=on)


@transaction.atomic
def withdraw_promise(
    *, promise: Promise, on: date, because: str, holidays: Collection[date] = NO_DAYS
) -> Promise:
    """Take a promise back, with a word why; a touch planned to keep it keeps it no longer."""
    release(promise)
    promise.withdrawn_on, promise.withdrawn_because = on, because
    keep(record=promise)
    hurry_no_more(promise.person, on, holidays)
    return promise


@transaction.atomic
def delete_promise(*, promise: Promise, on: date, holidays: Collection[date] = NO_DAYS) -> None:
    """Delete a promise recorded in error. Raises RestrictedError once a touch has kept it."""
    release(promise)
    delete(record=promise)
    hurry_no_more(promise.person, on, holidays)


def release(promise: Promise) -> None:
    """Let touches that have not gone out no longer keep a promise."""
    for touch in promise.touches.filter(sent_on__isnull=True):
        touch.keeps = None
        if touch.occasion == Touch.Occasion.PROMISE:
            touch.occasion = Touch.Occasion.GIVE
        keep(record=touch)


def hurry_no_more(person: Person, on: date, holidays: Collection[date]) -> None:
    """A touch that was in a hurry because of a promise goes back to its day in the plan."""
    if person.touches.open().filter(occasion=Touch.Occasion.GIVE).exists():
        replan(person=person, on=on, holidays=holidays)


@transaction.atomic
def note_welcome(
    *, person: Person, to_contact: bool, to_apply: bool, words: str = ""
) -> Welcome | None:
    """Note what a person invited me to; with neither, what was noted is forgotten: then None."""
    Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    noted = Welcome.objects.filter(person=person).first() or Welcome(person=person)
    if not (to_contact or to_apply):
        if noted.pk:
            delete(record=noted)
        return None
    noted.to_contact, noted.to_apply, noted.words = to_contact, to_apply, words
    return keep(record=noted)
