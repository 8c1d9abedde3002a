"""A no is typed, recorded and becomes a plan: one thank-you for everybody on the panel."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db import transaction

from contacts.actions import keep, keep_interest, keep_person, organization_named
from contacts.models import Interest, Person, User
from followup.actions.planning import plan_thank_you
from followup.actions.watches import watch_opening
from followup.actions.wishes import note_wish_with, obey
from followup.models import Application, Interview, PanelSeat, Promise, Rejection, Telling
from followup.rules.cadence import NO_DAYS
from followup.selectors.rejection_form import latest_interview


@transaction.atomic
def record_rejection(
    *,
    application: Application,
    on: date,
    due_on: date,
    holidays: Collection[date] = NO_DAYS,
    wished: dict[str, str] | None = None,
    **facts: Any,
) -> Rejection:
    """Record the no for an application and plan one thank-you per panel member, due on `due_on`.

    Nobody gets one against a wish: `wished` is what was wished with this no, as the form has it.
    A door it left open is watched from its month on. `facts` are the fields of a Rejection;
    `on` is today, before which nothing is due.
    """
    rejection = keep(record=Rejection(application=application, **facts))
    if wished and wished["kind"]:
        note_wish_with(rejection, on=on, holidays=holidays, **wished)
    seats = PanelSeat.objects.filter(interview__application=application)
    for seat in {seat.person_id: seat for seat in seats.select_related("person")}.values():
        plan_thank_you(seat=seat, on=on, due_on=due_on)
    watch_opening(rejection=rejection, on=on, holidays=holidays)
    return rejection


@transaction.atomic
def tell_no(
    *,
    telling: Telling,
    news: dict,
    room: dict,
    on: date,
    due_on: date,
    holidays: Collection[date] = NO_DAYS,
) -> Rejection:
    """Write down everything a seeker told about a no, once.

    `news` and `room` are the cleaned answers of the two pages. Telling it again returns the
    rejection that was recorded the first time.
    """
    telling = Telling.objects.select_for_update().get(pk=telling.pk)
    if telling.rejection:
        return telling.rejection
    application = applied_for(telling, news, room)
    interview = interviewed_in(application, room)
    seats = [seat_person(interview=interview, answers=answers, on=on) for answers in room["people"]]
    obey((seat.person_id for seat in seats), on)
    rejection = record_rejection(
        application=application,
        on=on,
        due_on=due_on,
        holidays=holidays,
        told_by=teller(application, news),
        wished={name: news[f"wished_{name}"] for name in OF_THE_WISH},
        **{field: news[field] for field in REJECTION_FACTS},
    )
    telling.rejection, telling.typed = rejection, {}
    telling.application = application
    telling.save()
    return rejection


REJECTION_FACTS = (
    "received_on",
    "channel",
    "reason",
    "their_words",
    "reopens_on",
    "reopens_as",
)


OF_THE_WISH = ("kind", "circle", "through", "words")


def applied_for(telling: Telling, news: dict, room: dict) -> Application:
    """The application the no is about: the one it was told from, or a new one."""
    application = telling.application
    organization = (
        application.organization
        if application
        else organization_named(seeker=telling.seeker, name=news["organization"])
    )
    if organization and room["organization_address"]:
        organization.postal_address = room["organization_address"]
        keep(record=organization)
    return application or keep(
        record=Application(
            seeker=telling.seeker, organization=organization, position=news["position"]
        )
    )


def interviewed_in(application: Application, room: dict) -> Interview:
    """The interview this panel sat in: the latest one known, or a new one.

    How it was held is noted as it is said; what was noted before stays where nothing is.
    """
    interview = latest_interview(application)
    if interview is None:
        interview = Interview(application=application, held_on=room["held_on"])
    interview.format = room["met"] or interview.format
    return keep(record=interview)


OF_THE_SEAT = ("role", "met", "told_me", "thankful_for")


def seat_person(*, interview: Interview, answers: dict, on: date) -> PanelSeat:
    """Seat one person on the panel with everything that was told about them."""
    person = met(interview.application, answers)
    seat = PanelSeat.objects.filter(
        interview__application=interview.application, person=person
    ).first() or PanelSeat(interview=interview, person=person)
    for field in OF_THE_SEAT:
        setattr(seat, field, answers[field])
    keep(record=seat)
    note_interest(person, answers["interested_in"], answers["interest_kind"])
    note_interest(person, answers["shared"], Interest.Kind.SHARED)
    if answers["promise"] and not person.promises.filter(words=answers["promise"]).exists():
        made_on = min(interview.held_on or on, on)
        keep(
            record=Promise(
                person=person,
                application=interview.application,
                words=answers["promise"],
                made_on=made_on,
                due_on=answers["promise_due_on"],
            )
        )
    return seat


def met(application: Application, answers: dict) -> Person:
    """The person these answers are about: one already known by name at this employer, or new."""
    seeker, organization = application.seeker, application.organization
    person = answers.get("person") or known_by_name(application, answers)
    person = person or Person(seeker=seeker, organization=organization)
    for field in ("honorific", "given_name", "family_name", "suffix", "job_title"):
        if answers[field]:
            setattr(person, field, answers[field])
    if answers["postal_address"]:
        person.postal_address = answers["postal_address"]
    return keep_person(person=person)


def known_by_name(application: Application, answers: dict) -> Person | None:
    """Somebody of that full name at that employer; a half-known name matches nobody."""
    if not (answers["given_name"] and answers["family_name"]):
        return None
    return (
        Person.objects.of(application.seeker)
        .filter(
            organization=application.organization,
            given_name__iexact=answers["given_name"],
            family_name__iexact=answers["family_name"],
        )
        .first()
    )


def note_interest(person: Person, topic: str, kind: str, words: str = "") -> None:
    """Note what somebody said they care about; of one noted already only new words are kept."""
    if not topic:
        return
    known = person.interests.filter(topic__iexact=topic).first()
    if known is None:
        keep_interest(interest=Interest(person=person, topic=topic, kind=kind, words=words))
    elif words and not known.words:
        known.words, known.source = words, Interest.Source.SAID
        keep_interest(interest=known)


def teller(application: Application, news: dict) -> Person | None:
    """Who told me: the panel member of that name, else somebody new at the same employer."""
    name = {field: news[f"teller_{field}"] for field in ("given_name", "family_name")}
    if not any(name.values()):
        return None
    people = Person.objects.of(application.seeker).filter(organization=application.organization)
    for person in people.filter(seats__interview__application=application):
        if (person.given_name.casefold(), person.family_name.casefold()) == (
            name["given_name"].casefold(),
            name["family_name"].casefold(),
        ):
            return person
    return keep_person(
        person=Person(
            seeker=application.seeker,
            organization=application.organization,
            honorific=news["teller_honorific"],
            **name,
        )
    )


@transaction.atomic
def keep_telling(
    *, seeker: User, application: Application | None, page: str, typed: dict[str, str]
) -> Telling:
    """Keep what was typed on one page ("news" or "room") of the no being told.

    One at a time for each seeker, so that two windows do not begin the same story twice.
    """
    User.objects.select_for_update(no_key=True).get(pk=seeker.pk)
    telling, _ = Telling.objects.get_or_create(
        seeker=seeker, application=application, rejection=None
    )
    return keep_page(telling=telling, page=page, typed=typed)


@transaction.atomic
def keep_page(*, telling: Telling, page: str, typed: dict[str, str]) -> Telling:
    """Keep one page of this telling; once it is recorded there is nothing left to keep."""
    telling = Telling.objects.select_for_update().get(pk=telling.pk)
    if not telling.rejection_id:
        telling.typed = {**telling.typed, page: typed}
        telling.save()
    return telling
