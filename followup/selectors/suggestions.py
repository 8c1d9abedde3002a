"""What could be given to one person: from the shelf, best first, and a few ideas that fit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from contacts.models import Interest, Person, User
from followup import matching
from followup.matching import meanings, table
from followup.models import Application, Give, Touch
from followup.rules import ideas
from followup.rules.matching import Resource, Wish, as_list, as_resource, wishes

MOST_SHOWN = 30
MOST_WEIGHED = 200  # of the newest on the shelf
MOST_LIKED = 5


@dataclass(frozen=True)
class OfferedIdea:
    """A starter idea and why it is offered."""

    idea: ideas.Idea
    why: str


@dataclass(frozen=True)
class Suggestion:
    """A give on the shelf and why it suits this person; `why` is empty when nothing says so."""

    give: Give
    score: float
    why: str


def shelf_for(touch: Touch) -> list[Suggestion]:
    """The seeker's gives this person has not had: those that suit them first, then the newest."""
    had = touch.person.touches.filter(give__isnull=False, skipped_on=None).exclude(pk=touch.pk)
    gives = list(
        Give.objects.of(touch.person.seeker_id)
        .exclude(pk__in=had.values("give"))
        .exclude(introduces=touch.person)
        .order_by("-made_at", "-pk")[:MOST_WEIGHED]
    )
    resources = list(map(as_resource, gives))
    keyed = [(give.pk, resource) for give, resource in zip(gives, resources, strict=True)]
    by, means = meanings.settled(touch.person.seeker, "give", keyed)
    suited = {
        index: Suggestion(gives[index], score, why)
        for index, score, why in matching.suited(resources, wishes_of(touch), means, by)
    }
    rest = [Suggestion(give, 0, "") for index, give in enumerate(gives) if index not in suited]
    return [*suited.values(), *rest][:MOST_SHOWN]


def wishes_of(touch: Touch) -> list[Wish]:
    """What they care about, else what their work lets one assume, and what they liked before."""
    person = touch.person
    liked = person.touches.filter(answered_on__isnull=False, give__isnull=False)
    known = {
        "interests": [interest.topic for interest in person.interests.all()],
        "role": role_of(person, touch.application),
        "liked": liked.order_by("-answered_on", "-pk").values_list("give__title", flat=True)[
            :MOST_LIKED
        ],
    }
    return wishes(known)


def role_of(person: Person, application: Application | None = None) -> str:
    """Their work in words: job title and organization, else the position I asked for there."""
    work = ", ".join(str(part) for part in (person.job_title, person.organization) if part)
    return work if person.job_title or not application else f"{application.position}, {work}"


def ideas_for(touch: Touch) -> list[OfferedIdea]:
    """The few starter ideas that fit this person, best first, without those on the shelf."""
    kept = set(Give.objects.of(touch.person.seeker_id).values_list("title", flat=True))
    cares = at_work(touch.person.interests.all())
    offered = fitting_ideas(cares, after_a_no=touch.occasion == Touch.Occasion.THANK_YOU)
    return [one for one in offered if one.idea.title not in kept][: ideas.MOST_OFFERED]


def at_work(interests: Iterable[Interest]) -> list[str]:
    """What somebody cares about at work; all our ideas are of work."""
    return [one.topic for one in interests if one.kind == Interest.Kind.WORK]


def fitting_ideas(cares: Sequence[str], *, after_a_no: bool = False) -> list[OfferedIdea]:
    """The starter ideas that fit what somebody said they care about at work; often none.

    Their work alone tells nothing: whoever does it knows its practices better. `after_a_no` leaves
    out what would sound like blame.
    """
    said = [Wish(topic) for topic in cares]
    known = [idea for idea in ideas.IDEAS if not (after_a_no and idea.about_staff)]
    suited = matching.suited(list(map(resource_of, known)), said, by=table)
    enough = [(index, why) for index, score, why in suited if score >= ideas.OFFERED_FROM]
    return [OfferedIdea(known[index], why) for index, why in enough]


def resource_of(idea: ideas.Idea) -> Resource:
    return Resource(f"{idea.title}. {idea.takeaway}", tuple(as_list(idea.topics)))


def idea_as_give(seeker: User, title: str) -> Give | None:
    """One of our ideas as a give of the seeker's own, not yet saved; None for an unknown title."""
    for idea in ideas.IDEAS:
        if idea.title == title:
            return Give(
                seeker=seeker,
                kind=idea.kind,
                title=idea.title,
                takeaway=idea.takeaway,
                topics=idea.topics,
                origin=Give.Origin.IDEA,
                note=f"A starter idea. Source: {idea.source}",
            )
    return None
