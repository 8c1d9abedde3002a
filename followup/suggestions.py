"""What could be given to one person: from the shelf, best first, and ideas for an empty one."""

from dataclasses import dataclass

from contacts.models import User
from followup.models import Give, Touch
from followup.rules import ideas, offering

MOST_SHOWN = 30


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
        .order_by("-made_at", "-pk")[:200]
    )
    suited = {
        index: Suggestion(gives[index], score, why)
        for index, score, why in offering.best(
            [as_resource(give) for give in gives], topics_of(touch), occupation_of(touch)
        )
    }
    rest = [Suggestion(give, 0, "") for index, give in enumerate(gives) if index not in suited]
    return [*suited.values(), *rest][:MOST_SHOWN]


def as_resource(give: Give) -> offering.Resource:
    return offering.Resource(
        title=give.title, takeaway=give.takeaway, topics=give.topics, note=give.note
    )


def topics_of(touch: Touch) -> list[str]:
    return [interest.topic for interest in touch.person.interests.all()]


def occupation_of(touch: Touch) -> str:
    """What is assumed they care about when nothing is known: their work, job and organization."""
    person, application = touch.person, touch.application
    words = [person.job_title, str(person.organization or ""), application and application.position]
    return " ".join(word for word in words if word)


def ideas_for(touch: Touch) -> list[ideas.Idea]:
    """Our own starter ideas for this person, best first, without those on the shelf already."""
    kept = set(Give.objects.of(touch.person.seeker_id).values_list("title", flat=True))
    suited = ideas.ideas_for(topics_of(touch), occupation_of(touch))
    return [idea for idea in suited if idea.title not in kept]


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
                note=f"A starter idea. Source: {idea.source}",
            )
    return None
