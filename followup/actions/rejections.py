"""A no is typed, recorded and becomes a plan: one thank-you for everybody on the panel."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from django.db import transaction

from contacts.actions import keep, keep_interest, keep_person, organization_named, pasts
from contacts.actions.twins import is_somebody_else
from contacts.models import Interest, Person, User
from contacts.selectors.namesakes import Named
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
    told_of = people_of(application, room, on)
    obey((person.pk for _, person in told_of), on)
    rejection = record_rejection(
        application=application,
        on=on,
        due_on=due_on,
        holidays=holidays,
        told_by=teller(application, news, told_of),
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
    "found_out",
    "reopens_on",
    "reopens_precision",
    "closes_on",
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


def people_of(application: Application, room: dict, on: date) -> list[tuple[dict, Person]]:
    """Everybody told of, seated in the interview; where nobody was met, none is noted."""
    if not room["people"] and not says_of_a_talk(room):
        return []
    interview = interviewed_in(application, room)
    return [
        (answers, seat_person(interview=interview, answers=answers, on=on).person)
        for answers in room["people"]
    ]


def says_of_a_talk(room: dict) -> bool:
    """Whether a room without people still tells of a talk: by its day, or how it was held."""
    nowhere = (Interview.Format.WRITING, Interview.Format.NOT_MET)
    if room["met"] == Interview.Format.NOT_MET:
        return False
    return bool(room["held_on"] or (room["met"] and room["met"] not in nowhere))


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
    person = met(interview.application, answers, on)
    seats = PanelSeat.objects.filter(interview__application=interview.application, person=person)
    # In which round they sat last: what they said in an earlier one stays.
    seat = seats.order_by("pk").last() or PanelSeat(interview=interview, person=person)
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


def met(application: Application, answers: dict, on: date) -> Person:
    """The person these answers are about: the one they name as known, else somebody new.

    Whoever was known by name and works here now has what they did before kept as their past; a
    recruiter stays where they are.
    """
    seeker, organization = application.seeker, application.organization
    known = answers.get("person")
    person = known or Person(seeker=seeker, organization=organization)
    by_name = bool(known and answers.get("known_by_name"))
    if by_name and answers.get("role") != PanelSeat.Role.RECRUITER:
        stays = "" if person.organization else person.job_title
        job = answers["job_title"] or stays
        pasts.move(person=person, to=organization, job_title=job, on=on)
    for field in FACTS if by_name else (*NAMES, *FACTS):
        if answers.get(field):
            setattr(person, field, answers[field])
    keep_person(person=person)
    if not known and (answers.get("same_as") or "").startswith("new:"):
        is_somebody_else(person=person)
    return person


NAMES = ("given_name", "family_name")  # somebody known by a former name keeps the name of today
FACTS = ("honorific", "suffix", "job_title", "recognized_by", "postal_address")


def note_interest(person: Person, topic: str, kind: str, words: str = "") -> None:
    """Note what somebody said they care about; of one noted already only new words are kept."""
    if not topic:
        return
    known = person.interests.filter(topic__iexact=topic).first()
    if known is None:
        # Their own words are what they said; how anything else is known, nobody has said yet.
        source = Interest.Source.SAID if words else ""
        noted = Interest(person=person, topic=topic, kind=kind, words=words, source=source)
        keep_interest(interest=noted)
    elif words and not known.words:
        known.words, known.source = words, Interest.Source.SAID
        keep_interest(interest=known)


def teller(application: Application, news: dict, told_of: Sequence[tuple]) -> Person | None:
    """Who told me: somebody known, one of those just told of, else somebody new at this employer.

    `told_of` are the cards of the room in their order, each with the person it became.
    """
    typed = Named.typed(news, prefix="teller_")
    if news.get("teller") or not typed.key:
        return news.get("teller")
    for answers, person in told_of:
        is_theirs = news["teller_was_there"] and Named.typed(answers).key == typed.key
        if is_theirs or answers.get("same_as") == TELLER:
            return person
    return keep_person(
        person=Person(
            seeker=application.seeker,
            organization=application.organization,
            honorific=news["teller_honorific"],
            given_name=typed.given,
            family_name=typed.family,
        )
    )


TELLER = "teller"  # the answer of a card that it is about whoever told the news


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
