"""Whoever told a no without having sat on its panel: they can be written to all the same."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from contacts.models import Person, User
from followup.models import Application, PanelSeat, Touch
from followup.selectors.wishes import is_free, told_of

FRESH_NEWS = timedelta(days=14)  # so long Today proposes to write to whoever told it


def told_by_somebody_alone(seeker: User, on: date) -> QuerySet[Application]:
    """Fresh noes of panels on which nobody sits, told by somebody not written to since."""
    seats = PanelSeat.objects.filter(interview__application=OuterRef("pk"))
    begun = Touch.objects.filter(
        person=OuterRef("rejection__told_by"), due_on__gte=OuterRef("rejection__received_on")
    )
    fresh = Application.objects.of(seeker).filter(
        rejection__received_on__range=(on - FRESH_NEWS, on),
        rejection__told_by__isnull=False,
        rejection__told_by__let_go_on=None,
    )
    return fresh.filter(~Exists(seats), ~Exists(begun))


@dataclass(frozen=True)
class Teller:
    """Who told a no from off the panel; when a letter or a call went to them since, if any did."""

    person: Person
    who: str
    sent_on: date | None


def teller_of(application: Application) -> Teller | None:
    """Who told the no of an application from off its panel, in one query.

    None where nobody is named, they sat there, asked for nothing, or are no longer followed up.
    """
    no = getattr(application, "rejection", None)
    if no is None or no.told_by_id is None:
        return None
    went = Touch.objects.sent().filter(person=OuterRef("pk"), sent_on__gte=no.received_on)
    people = Person.objects.filter(pk=no.told_by_id, let_go_on=None)
    known = people.exclude(seats__interview__application=application).annotate(
        wished=told_of(), went_on=Subquery(went.order_by("-sent_on").values("sent_on")[:1])
    )
    person = known.first()
    if person is None or not is_free(person):
        return None
    return Teller(person, "who told you" if no.was_told else "", person.went_on)
