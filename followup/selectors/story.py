"""One person's whole story over employers and years: everything that happened, page by page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import DateField, Q, Value
from django.urls import reverse

from contacts.models import Person
from followup.models import PanelSeat, PastContact, Pause, Promise, Watch
from followup.rules.application_status import day
from followup.selectors.timeline import (
    Event,
    became,
    contacts_made,
    happened,
    interviews,
    newest_first,
    noes,
    with_outcomes,
)

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

    from followup.selectors.promises import Kept

TAKEN_BACK: dict[str, str] = {
    Pause.Decision.PICK_UP: "You picked them up again",
    Pause.Decision.SLOWER: "You went on, slower",
}


@dataclass(frozen=True)
class WholeStory:
    """Everything with one person, newest first, where it happened and between which years."""

    events: list[Event]
    places: list[str]
    promises: "list[WithAnnotations[Promise, Kept]]"

    @property
    def years(self) -> str:
        """Such as “2024 to 2026”; empty while no day is known."""
        known = [event.on.year for event in self.events if event.on]
        if not known:
            return ""
        first, last = min(known), max(known)
        return str(first) if first == last else f"{first} to {last}"


def whole_story(person: Person) -> WholeStory:
    """The whole story in six queries, however long it is."""
    seats = list(
        with_outcomes(person.seats.select_related("interview__application__organization")).order_by(
            "interview__held_on", "pk"
        )
    )
    touches = person.touches.select_related("give", "keeps").order_by("-pk")
    promises = list(person.promises.in_order())
    events = [
        *noes(person, seats),
        *became(seats),
        *interviews(seats),
        *contacts_made(touches),
        *promised(promises),
        *rests_and_contacts(person),
        *openings(seats),
    ]
    return WholeStory(newest_first(events), places_of(person, seats), promises)


def places_of(person: Person, seats: list[PanelSeat]) -> list[str]:
    """Where we met and where they are now, in that order, each once."""
    met_at = [str(seat.interview.application.organization) for seat in seats]
    now = [str(person.organization)] if person.organization else []
    return list(dict.fromkeys([*met_at, *now]))


def promised(promises: Iterable[Promise]) -> Iterable[Event]:
    """Promises as they were made and taken back; one kept is told with what kept it."""
    for promise in promises:
        where = reverse("followup:promise-edit", args=[promise.pk])
        by = f"By {day(promise.due_on)}" if promise.due_on else ""
        yield Event(promise.made_on, f"You promised: “{promise}”", where, note=by)
        if promise.withdrawn_on:
            because = promise.withdrawn_because
            yield Event(promise.withdrawn_on, f"Taken back: “{promise}”", where, note=because)


def rests_and_contacts(person: Person) -> Iterable[Event]:
    """What happened outside the plan, when the plan rested and went on, and when they were let go.

    Both are read in one query, as rows of the same shape.
    """
    pauses = person.pauses.order_by().values_list(
        *(Value("PAUSE"), "pk", "since_on", "ended_on", "because", "decision", Value(""))
    )
    no_day = Value(None, output_field=DateField())
    contacts = person.past_contacts.order_by().values_list(
        *(Value("CONTACT"), "pk", "on", no_day, "words", "direction", "channel")
    )
    where = reverse("followup:person", args=[person.pk])
    if person.let_go_on:
        yield Event(person.let_go_on, "You stopped following up", where)
    for kind, pk, since_on, ended_on, words, way, channel in pauses.union(contacts, all=True):
        if kind == "PAUSE":
            yield from rested(since_on, ended_on, words, way, where)
        else:
            contact = PastContact(pk=pk, on=since_on, words=words, direction=way, channel=channel)
            yield from happened([contact])


def rested(
    since_on: date, ended_on: date | None, because: str, decision: str, where: str
) -> Iterable[Event]:
    """One pause: since when, and how it went on."""
    yield Event(since_on, "Left in peace", where, note=because)
    if ended_on:
        yield Event(ended_on, TAKEN_BACK.get(decision, "You went on"), where)


def openings(seats: list[PanelSeat]) -> Iterable[Event]:
    """Doors of the applications they sat for: found open, or closed for good."""
    sat_for = {seat.interview.application_id for seat in seats}
    ended = Q(found_on__isnull=False) | Q(closed_on__isnull=False)
    for watch in Watch.objects.filter(ended, application__in=sat_for):
        led_to = watch.found_as_id or watch.application_id
        where = reverse("followup:application", args=[led_to])
        if watch.found_on:
            yield Event(watch.found_on, f"A door opened: {watch}", where)
        else:
            note = watch.closed_because
            yield Event(watch.closed_on, f"A door stayed closed: {watch}", where, note=note)


def by_year(events: Iterable[Event]) -> list[tuple[int | None, list[Event]]]:
    """Events that come newest first, under their years."""
    years: dict[int | None, list[Event]] = {}
    for event in events:
        years.setdefault(event.on.year if event.on else None, []).append(event)
    return list(years.items())
