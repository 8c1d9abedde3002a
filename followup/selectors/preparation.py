"""Everything worth having in mind before an interview, person by person."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from django.db.models import Exists, OuterRef, Prefetch

from contacts.models import Interest, Person
from followup import matching
from followup.models import (
    Application,
    Give,
    Interview,
    PanelSeat,
    PastContact,
    Promise,
    Touch,
)
from followup.rules import homework
from followup.rules.homework import Question
from followup.rules.matching import as_resource, wishes
from followup.selectors import suggestions

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

MOST_WEIGHED, MOST_COULD = 60, 3


class Written(TypedDict):
    """Whether anything has gone out to somebody on a panel."""

    written_to: bool


@dataclass(frozen=True)
class SeatSheet:
    """One person on the panel: what is known, what to find out, what to ask, what to promise."""

    seat: PanelSeat
    interests: list[Interest]
    find_out: list[str]
    questions: list[Question]
    could: list[str]
    promises: list[Promise]

    @property
    def person(self) -> Person:
        return self.seat.person


def sheets_of(interview: Interview) -> list[SeatSheet]:
    """A sheet for everybody on the panel of an interview, in five queries."""
    application = interview.application
    shelf = list(Give.objects.of(application.seeker_id).order_by("-made_at", "-pk")[:MOST_WEIGHED])
    return [
        sheet_of(seat, place, shelf, application) for place, seat in enumerate(seats_of(interview))
    ]


def seats_of(interview: Interview) -> "list[WithAnnotations[PanelSeat, Written]]":
    """The panel with all a sheet tells of it."""
    gone = Touch.objects.sent().filter(person=OuterRef("person"))
    noted = PastContact.objects.outgoing().filter(person=OuterRef("person"))
    had = Touch.objects.filter(give__isnull=False, skipped_on=None).only("person", "give")
    seats = interview.seats.select_related("person__organization").order_by("pk")
    return list(
        seats.annotate(written_to=Exists(gone) | Exists(noted)).prefetch_related(
            Prefetch("person__interests", Interest.objects.order_by("pk")),
            Prefetch("person__promises", Promise.objects.open().order_by("due_on", "pk")),
            Prefetch("person__touches", had),
        )
    )


def sheet_of(
    seat: "WithAnnotations[PanelSeat, Written]",
    place: int,
    shelf: list[Give],
    application: Application,
) -> SeatSheet:
    interests = list(seat.person.interests.all())
    kinds = frozenset(interest.kind for interest in interests)
    return SeatSheet(
        seat=seat,
        interests=interests,
        find_out=homework.to_find_out(known_of(seat, interests, kinds)),
        questions=homework.questions_for(seat.role, kinds, place),
        could=could_promise(seat, interests, shelf, application),
        promises=list(seat.person.promises.all()),
    )


def known_of(
    seat: "WithAnnotations[PanelSeat, Written]", interests: list[Interest], kinds: frozenset[str]
) -> homework.Known:
    person = seat.person
    read = any(interest.source == Interest.Source.HOMEWORK for interest in interests)
    return homework.Known(
        name=bool(person.full_name),
        job=bool(person.job_title),
        page=bool(person.link),
        kinds=kinds,
        read_beforehand=read,
        met_before=seat.written_to,
    )


def could_promise(
    seat: PanelSeat, interests: list[Interest], shelf: list[Give], application: Application
) -> list[str]:
    """What would suit them: from the shelf, and starter ideas that fit; nothing else."""
    topics = [interest.topic for interest in interests]
    role = suggestions.role_of(seat.person, application)
    had = {touch.give_id for touch in seat.person.touches.all()}
    gives = [each for each in shelf if each.pk not in had and each.introduces_id != seat.person_id]
    wished = wishes({"interests": topics, "role": role})
    suited = matching.suited(list(map(as_resource, gives)), wished)
    found = [gives[index].title for index, _, _ in suited][:MOST_COULD]
    offered = suggestions.fitting_ideas(suggestions.at_work(interests))
    ideas = [one.idea.title for one in offered]
    return [*found, *(title for title in ideas if title not in found)][:MOST_COULD]
