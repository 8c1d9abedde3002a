"""One person's whole story over employers and years: everything that happened, page by page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q
from django.urls import reverse

from contacts.models import Person
from followup.models import PanelSeat, Pause, Promise, Watch
from followup.rules.application_status import day
from followup.selectors.timeline import (
    Event,
    contacts_made,
    happened,
    interviews,
    newest_first,
    noes,
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
    """The whole story in seven queries, however long it is."""
    seats = list(
        person.seats.select_related("interview__application__organization").order_by(
            "interview__held_on", "pk"
        )
    )
    touches = person.touches.select_related("give", "keeps").order_by("-pk")
    promises = list(person.promises.in_order())
    events = [
        *noes(person, seats),
        *interviews(seats),
        *contacts_made(touches),
        *happened(person.past_contacts.order_by("-pk")),
        *promised(promises),
        *rests(person),
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


def rests(person: Person) -> Iterable[Event]:
    """When the plan rested and how it went on, and when they were let go."""
    where = reverse("followup:person", args=[person.pk])
    if person.let_go_on:
        yield Event(person.let_go_on, "You let them go", where)
    for pause in person.pauses.all():
        yield Event(pause.since_on, "Left in peace", where, note=pause.because)
        if pause.ended_on:
            went_on = TAKEN_BACK.get(pause.decision, "You went on")
            yield Event(pause.ended_on, went_on, where)


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
