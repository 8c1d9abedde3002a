"""What became of applications: what it asks of a day, and what is no longer planned after it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse

from contacts.models import Person
from followup.models import Application, Outcome, PanelSeat, Pause, Touch
from followup.rules import outcomes as rules
from followup.rules.application_status import day
from followup.selectors.as_rows import AsList, AsRow

MOST_OFFERS = 5
READ = ("pk", "kind", "on", "answer_by", "closes_on", "words", "stay_in_touch")
DAYS = ("on", "answer_by", "closes_on")


def outcomes_told(path: str = "pk") -> Subquery:
    """What became of the application at a path, to annotate as `told_outcomes`."""
    told = Outcome.objects.filter(application=OuterRef(path)).order_by()
    return Subquery(told.values(all=AsList(AsRow(*READ))))


def outcomes_in(rows: list[list[Any]] | None) -> list[Outcome]:
    """The outcomes of an annotation by `outcomes_told`, in order of days."""
    known = [Outcome(**read(row)) for row in rows or ()]
    return sorted(known, key=lambda one: (one.on, one.pk))


def read(row: list[Any]) -> dict[str, Any]:
    """The fields of one outcome, with their days."""
    told = dict(zip(READ, row, strict=True))
    return told | {name: told[name] and date.fromisoformat(told[name]) for name in DAYS}


def outcomes_of(application: Application) -> list[Outcome]:
    """What became of an application, in order of days: as it was read along, else asked for."""
    if hasattr(application, "told_outcomes"):
        told = outcomes_in(application.told_outcomes)
        for outcome in told:
            outcome.application = application
        return told
    return list(application.outcomes.in_order())


def ending_for(person: Person, application: Application | None) -> Outcome | None:
    """The outcome after which nothing more is planned for somebody about an application.

    None where it goes on, and for somebody the seeker has picked up again since.
    """
    if application is None:
        return None
    ended = ending_of(application)
    if ended and not picked_up_since(person, ended):
        return ended
    return None


def ending_of(application: Application) -> Outcome | None:
    """The latest outcome that ends the follow-ups about an application."""
    said = application.outcomes.in_order().reverse()
    ends = (one for one in said if rules.ends_followups(one.kind, one.stay_in_touch))
    return next(ends, None)


def picked_up_since(person: Person, ended: Outcome) -> bool:
    """Whether the seeker has decided to go on with somebody all the same."""
    return person.pauses.filter(outcome=ended).exclude(decision="").exists()


def because_of(outcome: Outcome) -> str:
    """Why nothing more is planned, such as "you were hired by Northfield Parks"."""
    return f"{rules.WORDS[outcome.kind].because} ({outcome.application})"[:300]


def offer_waiting(application: Application) -> Outcome | None:
    """The offer nobody has answered yet."""
    return application.outcomes.open_offers().in_order().last()


def resting_offer(application: Application, on: date) -> Outcome | None:
    """The offer for which everything rests on a day, of an application with outcomes at hand."""
    offer = open_offer(application)
    return offer if offer and on <= rules.rests_until(offer.on, offer.answer_by) else None


def open_offer(application: Application) -> Outcome | None:
    """The offer nobody has answered yet, of an application with its outcomes at hand."""
    offer = None
    for told in outcomes_of(application):
        if told.kind == rules.OFFER:
            offer = told
        elif told.kind in rules.DECIDES:
            offer = None
    return offer


def held_until(application: Application | None) -> date:
    """The first day after an offer that waits; the first day of all where none does."""
    offer = application and offer_waiting(application)
    if not offer:
        return date.min
    return rules.rests_until(offer.on, offer.answer_by) + timedelta(days=1)


def waits_for_thanks(after: Touch) -> PanelSeat | None:
    """Where somebody sat on another panel whose no came while the thanks for this one waited."""
    no = getattr(after.application, "rejection", None)
    if after.occasion != Touch.Occasion.THANK_YOU or no is None:
        return None
    thanked = Touch.objects.filter(person=after.person, occasion=Touch.Occasion.THANK_YOU)
    seats = PanelSeat.objects.filter(
        person=after.person,
        interview__application__rejection__received_on__gte=no.received_on,
    ).exclude(interview__application__in=thanked.exclude(application=None).values("application"))
    owed = seats.select_related("person__seeker", "interview__application__rejection")
    return owed.order_by("interview__application__rejection__received_on", "pk").first()


@dataclass(frozen=True)
class OfferToAnswer:
    """An offer that waits for its answer, in words."""

    title: str
    href: str
    when: str
    is_late: bool
    answers: tuple[tuple[str, str], ...] = ()


def offers_told() -> Subquery:
    """The offers nobody has answered yet, along with their seeker, to annotate as `offers`."""
    offers = Outcome.objects.open_offers().filter(application__seeker=OuterRef("pk")).order_by()
    row = AsRow(*READ, "application", "application__organization__name")
    return Subquery(offers.values(all=AsList(row)))


def offers_to_answer(rows: list[list[Any]] | None, on: date) -> list[OfferToAnswer]:
    """The offers of an annotation by `offers_told`, the soonest to answer first."""
    known = [(Outcome(application_id=row[-2], **read(row[:-2])), row[-1]) for row in rows or ()]
    soonest = sorted(known, key=lambda one: (one[0].answer_by or date.max, one[0].on, one[0].pk))
    return [to_answer(offer, employer, on) for offer, employer in soonest[:MOST_OFFERS]]


def to_answer(offer: Outcome, employer: str, on: date) -> OfferToAnswer:
    by = offer.answer_by
    late = bool(by and by < on)
    until = f" by {by:%B} {by.day}" if by and not late else ""
    return OfferToAnswer(
        title=f"Answer the offer from {employer}{until}",
        href=reverse("followup:application", args=[offer.application_id]) + "#became",
        when=f"was to be answered by {day(by)}" if by and late else f"it came on {day(offer.on)}",
        is_late=late,
        answers=tuple(
            (words, reverse("followup:outcome-new", args=[offer.application_id, kind]))
            for words, kind in (("I accept", rules.HIRED), ("I decline", rules.DECLINED))
        ),
    )


@dataclass(frozen=True)
class Became:
    """One outcome as the page of its application shows it."""

    outcome: Outcome
    said: str


def became_of(application: Application) -> list[Became]:
    """Everything that became of an application with its outcomes at hand, the latest first."""
    told = reversed(outcomes_of(application))
    return [
        Became(one, rules.status(one.kind, one.on, one.answer_by, one.closes_on)) for one in told
    ]


def goes_before_the_no(application: Application) -> bool:
    """Whether the latest that became of an application came on the day of its no or later."""
    no = getattr(application, "rejection", None)
    return any(no is None or told.on >= no.received_on for told in outcomes_of(application))


def concerned(application: Application) -> QuerySet[Touch]:
    """What is planned about an application."""
    open_touches = Touch.objects.open().filter(application=application)
    return open_touches.select_related("person__seeker", "keeps").order_by("pk")


def resting_after(application: Application) -> list[Pause]:
    """Pauses of people with whom this application was the last thing there was."""
    pauses = Pause.objects.open().filter(person__touches__application=application, outcome=None)
    found = pauses.select_related("person").distinct().order_by("pk")
    return [pause for pause in found if last_about(pause.person) == application.pk]


def last_about(person: Person) -> int | None:
    """The application the last touch with somebody was about."""
    last = person.touches.order_by("-pk").values_list("application", flat=True)
    return last.first()


def to_thank(application: Application) -> list[PanelSeat]:
    """Who sat on the panel and may be thanked after an outcome, each once."""
    seats = PanelSeat.objects.filter(interview__application=application, person__let_go_on=None)
    known = seats.select_related("person__seeker").order_by("pk")
    return list({seat.person_id: seat for seat in known}.values())
