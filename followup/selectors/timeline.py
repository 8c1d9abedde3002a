"""What happened between me and one person, as plain sentences, newest first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse

from contacts.models import Person
from followup.models import Give, Outcome, PanelSeat, PastContact, Rejection, Touch
from followup.rules.application_status import day
from followup.rules.outcomes import WORDS
from followup.selectors.as_rows import AsList, AsRow

OneTouch = TypeVar("OneTouch", bound=Touch)

MOST_SHOWN = 20
HOW: dict[str, str] = {
    Touch.Channel.LETTER: "by letter",
    Touch.Channel.EMAIL: "by e-mail",
    Touch.Channel.CALL: "by phone",
    Touch.Channel.MESSAGE: "by message",
    Touch.Channel.IN_PERSON: "in person",
}
BY: dict[str, str] = {
    PastContact.Channel.LETTER: "by letter",
    PastContact.Channel.CARD: "with a card",
    PastContact.Channel.EMAIL: "by email",
    PastContact.Channel.CALL: "by phone",
    PastContact.Channel.VOICEMAIL: "with a voicemail",
    PastContact.Channel.MESSAGE: "by message",
    PastContact.Channel.PARCEL: "with a parcel",
    PastContact.Channel.IN_PERSON: "in person",
}


@dataclass(frozen=True)
class Event:
    """One thing that happened: on which day if known, in a sentence, and where it stands."""

    on: date | None
    what: str
    where: str
    note: str = ""
    quote: str = ""
    thank: int | None = None  # what came from them and may be thanked for

    @property
    def when(self) -> str:
        """The day in words; made here since fifty date filters take longer than the queries."""
        return day(self.on) if self.on else "Day not known"


@dataclass(frozen=True)
class Story:
    """One person's past, newest first, the touch that comes next and the gives they had.

    `seats` are the panels they sat on, the latest first.
    """

    events: list[Event]
    next_touch: Touch | None
    gives: list[Give]
    seats: list[PanelSeat]
    goes_on: bool


def story_of(person: Person) -> Story:
    """The latest of one person's story, in four queries; `selectors.story` tells all of it."""
    # One more than is shown tells that the story goes on; the touch still open is another one.
    most = MOST_SHOWN + 2
    touches = list(
        person.touches.select_related("give", "keeps").order_by(
            Coalesce("sent_on", "skipped_on").desc(nulls_first=True), "-pk"
        )[:most]
    )
    seats = list(
        with_outcomes(person.seats.select_related("interview__application__organization")).order_by(
            F("interview__held_on").desc(nulls_last=True), "-pk"
        )[:most]
    )
    noted = happened(person.past_contacts.with_unthanked().order_by("-on", "-pk")[:most])
    made = [*contacts_made(touches), *noted]
    events = newest_first([*noes(person, seats), *became(seats), *interviews(seats), *made])
    return Story(
        events=events[:MOST_SHOWN],
        next_touch=next((t for t in touches if not t.sent_on and not t.skipped_on), None),
        gives=[touch.give for touch in touches if touch.sent_on and touch.give],
        seats=seats,
        goes_on=len(events) > MOST_SHOWN,
    )


def newest_first(events: list[Event]) -> list[Event]:
    """By day, the latest first; what has no day comes last."""
    return sorted(events, key=lambda event: event.on or date.min, reverse=True)


def noes(person: Person, seats: list[PanelSeat]) -> Iterable[Event]:
    """Every no this person told me, or sat on the panel of."""
    sat_for = [seat.interview.application_id for seat in seats]
    told = Rejection.objects.filter(Q(told_by=person) | Q(application__in=sat_for))
    for no in told.select_related("application__organization"):
        by_them = no.told_by_id == person.pk and no.was_told
        yield Event(
            on=no.received_on,
            what=f"{'They told you no' if by_them else 'A no'} for {no.application}",
            where=reverse("followup:application", args=[no.application_id]),
            note=f"A door: {no.opens}" if no.opens else "",
            quote=no.their_words if by_them else "",
        )


def became(seats: list[PanelSeat]) -> Iterable[Event]:
    """Everything that became of the applications they sat for; the seats come annotated."""
    rows = {seat.interview.application: getattr(seat, "became", None) or () for seat in seats}
    for application, told in rows.items():
        where = reverse("followup:application", args=[application.pk]) + "#became"
        for kind, on in told:
            happened_on = date.fromisoformat(on)
            yield Event(happened_on, f"{WORDS[kind].choose}: {application}", where)


def with_outcomes(seats: QuerySet[PanelSeat]) -> QuerySet[PanelSeat]:
    """Seats with what became of their application, as `became`, asked along with them."""
    told = Outcome.objects.filter(application=OuterRef("interview__application")).order_by()
    return seats.annotate(became=Subquery(told.values(all=AsList(AsRow("kind", "on")))))


def interviews(seats: list[PanelSeat]) -> Iterable[Event]:
    """Every interview they sat in."""
    for seat in seats:
        thanks = f"; thank them for {seat.thankful_for}" if seat.thankful_for else ""
        yield Event(
            on=seat.interview.held_on,
            what=str(seat.interview),
            where=reverse("followup:application", args=[seat.interview.application_id]),
            note=f"As {seat.get_role_display()}{thanks}",
        )


def carried(touch: Touch) -> str:
    """What a touch brought them."""
    brought = [f"You kept a promise: “{touch.keeps}”"] if touch.keeps else []
    return "; ".join([*brought, *([f"With {touch.give}"] if touch.give else [])])


def contacts_made(
    touches: Iterable[OneTouch], carried: Callable[[OneTouch], str] = carried
) -> Iterable[Event]:
    """What went out and what it `carried`, what came back, and what was let pass."""
    for touch in touches:
        where = reverse("followup:touch", args=[touch.pk])
        occasion = touch.get_occasion_display()
        if touch.answered_on:
            yield Event(touch.answered_on, answered(touch), where, note=touch.answer)
        if touch.sent_on:
            what = f"{occasion.capitalize()}, {HOW[touch.channel]}"
            yield Event(touch.sent_on, what, where, note=carried(touch))
        elif touch.skipped_on:
            yield Event(touch.skipped_on, f"Skipped: {occasion}", where, note=touch.skipped_because)


def happened(contacts: Iterable[PastContact]) -> Iterable[Event]:
    """What happened outside the plan, each led to where it is put right."""
    for each in contacts:
        out = each.direction == PastContact.Direction.OUT
        how = BY[each.channel]
        yield Event(
            on=each.on,
            what=f"You got in touch, {how}" if out else f"They got in touch, {how}",
            where=reverse("followup:past-contact-edit", args=[each.pk]),
            note=each.words,
            thank=each.pk if getattr(each, "unthanked", False) else None,
        )


def answered(touch: Touch) -> str:
    """What came back, in a sentence."""
    if touch.came_of == Touch.CameOf.STOP:
        return "They asked you to stop"
    return f"They answered: {touch.get_came_of_display()}"
