"""Gathering what is known about each person, so that the rules can draft their letters."""

from collections.abc import Sequence

from contacts.models import Person
from followup.models import Application, PanelSeat, Touch
from letters.rules import drafting


def drafts_for(touches: Sequence[Touch], beside: Sequence[str] = ()) -> list[drafting.Draft]:
    """A draft for each open touch, in order, no two alike where the facts allow it.

    `beside` are letters colleagues have already, whose sentences are not used again.
    """
    return drafting.draft_panel([known_about(touch) for touch in touches], beside=beside)


def known_about(touch: Touch) -> drafting.Known:
    """Everything the record says about one person and this occasion, and nothing more."""
    person, application = touch.person, touch.application
    rejection = getattr(application, "rejection", None)
    seat = seat_of(person, application)
    return drafting.Known(
        key=touch.pk,
        role=seat.get_role_display() if seat else "",
        organization=str(application.organization if application else person.organization or ""),
        position=application.position if application else "",
        told_me=bool(rejection and rejection.told_by_id == person.pk),
        told_how=rejection.channel if rejection else "",
        chose_internal=bool(rejection and rejection.reason == rejection.Reason.INTERNAL),
        promise=touch.keeps.words if touch.keeps else "",
        thankful_for=seat.thankful_for if seat else "",
        topics=tuple(
            drafting.Topic(interest.topic, interest.kind, interest.source)
            for interest in person.interests.all()
        ),
        gift=gift_of(touch),
        met=seat is not None,
        occasion=touch.occasion,
    )


def seat_of(person: Person, application: Application | None) -> PanelSeat | None:
    """Where this person sat for that application, the latest interview first."""
    seats = [
        seat
        for seat in person.seats.all()
        if application and seat.interview.application_id == application.pk
    ]
    return max(seats, key=lambda seat: seat.pk, default=None)


def gift_of(touch: Touch) -> drafting.Gift | None:
    give = touch.give
    if give is None:
        return None
    words = f"{give.title} {give.topics} {give.note} {touch.because}".casefold()
    topics = (interest.topic for interest in touch.person.interests.all())
    return drafting.Gift(
        title=give.title,
        takeaway=give.takeaway,
        link=give.link,
        kind=give.kind,
        topic=next((topic for topic in topics if topic.casefold() in words), ""),
    )
