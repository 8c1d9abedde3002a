"""The panel of an application over all its rounds: who was there when, and everything they said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from followup.models import Application, Interview, PanelSeat
from followup.rules.application_status import day


@dataclass(frozen=True)
class InRounds:
    """One person over the rounds of an application: where they sat, and what came up each time."""

    seat: PanelSeat
    rounds: list[str]
    said: list[str]


def rounds_of(interviews: Iterable[Interview]) -> list[InRounds]:
    """Everybody who sat in any round, each once; empty while there was no second round.

    The interviews come in order, with their seats at hand.
    """
    seats = [seat for interview in interviews for seat in interview.seats.all()]
    if len({seat.interview_id for seat in seats}) < 2:
        return []
    return [in_rounds(own) for own in by_person(seats)]


def by_person(seats: Iterable[PanelSeat]) -> list[list[PanelSeat]]:
    """The seats of each person, in the order in which they first sat."""
    found: dict[int, list[PanelSeat]] = {}
    for seat in seats:
        found.setdefault(seat.person_id, []).append(seat)
    return list(found.values())


def in_rounds(seats: list[PanelSeat]) -> InRounds:
    said = [seat.told_me for seat in seats if seat.told_me]
    return InRounds(
        seats[-1], [name_of(seat.interview) for seat in seats], list(dict.fromkeys(said))
    )


def name_of(interview: Interview) -> str:
    """A round as it is called, else by its day."""
    if interview.round:
        return interview.round
    return day(interview.held_on) if interview.held_on else "Interview"


def called(interviews: Sequence[Interview]) -> list[tuple[Interview, str]]:
    """Interviews in their order, each as its round is called; one without a name is called by its
    place where others have names.
    """
    are_named = any(one.round for one in interviews)
    numbered = enumerate(interviews, start=1)
    return [(one, one.round or unnamed(one, number * are_named)) for number, one in numbered]


def unnamed(interview: Interview, number: int) -> str:
    """What a round without a name is called: by its number, where that is to tell it apart."""
    if not interview.was_talk:
        return "The panel"
    return {0: "Interview", 1: "First round"}.get(number, f"Round {number}")


def known_before(application: Application) -> list[PanelSeat]:
    """The latest seat of everybody who sat in an earlier round, as a new round begins with them."""
    seats = (
        PanelSeat.objects.filter(interview__application=application)
        .select_related("person", "interview")
        .order_by("pk")
    )
    return [own[-1] for own in by_person(seats)]
