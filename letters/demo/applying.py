"""What was applied for, who sat in which room, and how it ended."""

from dataclasses import dataclass
from datetime import date, timedelta

from contacts.models import Person
from followup.models import (
    Application,
    Debrief,
    Interview,
    PanelSeat,
    Rejection,
    Watch,
    WatchLook,
    Wish,
)
from followup.rules import cadence, watches
from letters.demo import facts
from letters.demo.world import World, first_of_month, workday


@dataclass(frozen=True)
class Thanks:
    """A thank-you that a no calls for: to whom, for which application, due when."""

    person: Person
    application: Application
    due_on: date


@dataclass(frozen=True)
class Past:
    """Where the applications led: thank-yous owed, and for each person the last talk."""

    thanks: list[Thanks]
    met_on: dict[int, tuple[date, Application]]


def apply_everywhere(world: World) -> Past:
    """Write down applications, interviews, panels and noes."""
    rows = facts.applications()
    made = Application.objects.bulk_create(application(world, row, at) for row, at in rows)
    pairs = list(zip([row for row, _ in rows], made, strict=True))
    openings_of(pairs)
    rounds = [(row, one, talk) for row, one in pairs for talk in row.get("interviews", ())]
    held = Interview.objects.bulk_create(interview(world, one, talk) for _, one, talk in rounds)
    seats = PanelSeat.objects.bulk_create(
        seat(world, where, line, talk.get("homework", {}))
        for where, (_, _, talk) in zip(held, rounds, strict=True)
        for line in talk["room"]
    )
    # Of whatever lies back the seeker has told; only today's talk waits.
    told_of = [talk for talk in held if talk.held_on and talk.held_on < world.on]
    Debrief.objects.bulk_create(Debrief(interview=talk, told_on=talk.held_on) for talk in told_of)
    told = [(row, one) for row, one in pairs if "no" in row and not by_hand(world, row)]
    noes = Rejection.objects.bulk_create(rejection(world, one, row) for row, one in told)
    Wish.objects.bulk_create(
        Wish(seeker=world.seeker, application=one, kind=Wish.Kind.WELCOME, said_on=no.received_on)
        for (row, one), no in zip(told, noes, strict=True)
        if row["no"].get("stay")
    )
    watch_openings(world, noes)
    world.printed = next((one for row, one in pairs if by_hand(world, row)), None)
    return Past(thanks=thanks(world, told, seats), met_on=last_talks(seats))


def by_hand(world: World, row: dict) -> bool:
    """Whether the story of this no is told later, by the real actions."""
    return world.copy == 0 and row.get("printed", False)


def application(world: World, row: dict, at: str) -> Application:
    return Application(
        seeker=world.seeker,
        organization=world.organizations[at],
        position=row["position"],
        applied_on=world.before(row["ago"]) if "ago" in row else None,
        notes=row.get("notes", ""),
    )


def openings_of(pairs: list[tuple[dict, Application]]) -> None:
    """Let an application that came through a door say from which one it started."""
    earlier = {row["position"]: one for row, one in pairs}
    reopened = [(row["reopens"], one) for row, one in pairs if "reopens" in row]
    for position, one in reopened:
        one.reopened_from = earlier[position]
    Application.objects.bulk_update([one for _, one in reopened], ["reopened_from"])


def interview(world: World, one: Application, talk: dict) -> Interview:
    """A talk so many days after applying, or so many `ahead` of the day of loading."""
    held_on = workday(applied_on(one) + timedelta(days=talk.get("after", 0)), world.holidays)
    if "ahead" in talk:
        held_on = ahead(world, talk["ahead"])
    return Interview(
        application=one,
        held_on=held_on,
        round=talk.get("round", ""),
        format=talk.get("format", Interview.Format.IN_PERSON),
    )


def ahead(world: World, days: int) -> date:
    """Today itself, whatever day it is; else a working day by then."""
    return workday(world.on + timedelta(days=days), world.holidays) if days else world.on


def seat(world: World, where: Interview, line: str, homework: dict[str, str]) -> PanelSeat:
    """From a line such as "ruth HIRING_MANAGER: telling me about the shelf".

    Homework is what to find out, a bar, and what could be promised.
    """
    who, thankful_for = facts.parts(line, ":")
    key, role = who.split()
    to_find_out, could_promise = facts.parts(homework.get(key, ""), "|")
    return PanelSeat(
        interview=where,
        person=world.people[key],
        role=role,
        thankful_for=thankful_for,
        to_find_out=to_find_out,
        could_promise=could_promise,
    )


def told_on(world: World, one: Application, row: dict) -> date:
    return workday(applied_on(one) + timedelta(days=row["no"]["after"]), world.holidays)


def applied_on(one: Application) -> date:
    """The day of an application of this life, each of which has one."""
    assert one.applied_on
    return one.applied_on


def rejection_facts(world: World, one: Application, row: dict) -> dict:
    """The fields of a Rejection, out of the facts."""
    no = row["no"]
    opens = no.get("door")
    return {
        "received_on": told_on(world, one, row),
        "channel": no["how"],
        "told_by": world.people.get(no.get("by", "")),
        "reason": no["why"],
        "their_words": no.get("words", ""),
        "reopens_on": opens and first_of_month(world.on + timedelta(days=opens)),
        "reopens_as": no.get("door_as", ""),
    }


def rejection(world: World, one: Application, row: dict) -> Rejection:
    return Rejection(application=one, **rejection_facts(world, one, row))


def watch_openings(world: World, noes: list[Rejection]) -> None:
    """Watch the doors those noes left open; one that led somewhere was found when I applied."""
    led_to = {
        one.reopened_from_id: one
        for one in Application.objects.of(world.seeker).filter(reopened_from__isnull=False)
    }
    made = Watch.objects.bulk_create(
        watch(world, no, led_to.get(no.application_id)) for no in noes if no.reopens_on
    )
    looked = [
        WatchLook(watch=one, on=monday)
        for one in made
        for monday in mondays(one.from_on, (one.found_on or world.on) - timedelta(days=8))
    ]
    WatchLook.objects.bulk_create(looked)


def watch(world: World, no: Rejection, found: Application | None) -> Watch:
    assert no.reopens_on
    over = watches.is_over(no.reopens_on, world.on)
    closed_on = watches.last_look(no.reopens_on) if over and not found else None
    return Watch(
        application=no.application,
        what=no.reopens_as or "a door reopens",
        from_on=no.reopens_on,
        found_on=(found.applied_on or no.reopens_on) if found else None,
        found_as=found,
        closed_on=closed_on,
        closed_because="it did not open" if closed_on else "",
    )


def mondays(from_on: date, until: date) -> list[date]:
    """The weeks in which I looked, by their Mondays."""
    first = watches.first_look(from_on)
    last = min(until, watches.last_look(from_on))
    return [first + timedelta(days=days) for days in range(0, (last - first).days + 1, 7)]


def thanks(world: World, told: list, seats: list[PanelSeat]) -> list[Thanks]:
    """One thank-you for everybody who sat on a panel that said no."""
    due = {
        one.pk: cadence.thank_you_due(told_on(world, one, row), world.holidays) for row, one in told
    }
    owed = {
        (taken.interview.application_id, taken.person_id): taken
        for taken in seats
        if taken.interview.application_id in due
    }
    return [
        Thanks(taken.person, taken.interview.application, due[taken.interview.application_id])
        for taken in owed.values()
    ]


def last_talks(seats: list[PanelSeat]) -> dict[int, tuple[date, Application]]:
    """For each person the day of the last interview they sat in, and for what."""
    talks = [(seat.interview.held_on, seat) for seat in seats if seat.interview.held_on]
    in_order = sorted(talks, key=lambda talk: talk[0])
    return {seat.person_id: (on, seat.interview.application) for on, seat in in_order}
