"""Where the seeker knows somebody from: the latest talk, beside a name that is asked about."""

from collections.abc import Sequence
from dataclasses import replace

from django.db.models import Max

from contacts.models import User
from contacts.selectors.namesakes import Named, Namesake, namesakes_of
from followup.models import PanelSeat


def known_by(seeker: User, typed: Named) -> list[Namesake]:
    """Whom a seeker knows by a typed name, each with the month of their last talk."""
    return with_meetings(namesakes_of(seeker, typed))


def with_meetings(found: Sequence[Namesake]) -> list[Namesake]:
    """The same people with “met in May 2026”, where a talk with its day is known."""
    if not found:
        return []
    seats = PanelSeat.objects.filter(person__in=[one.person.pk for one in found])
    last = seats.values("person").annotate(on=Max("interview__held_on")).order_by()
    days = {row["person"]: row["on"] for row in last if row["on"]}
    return [
        replace(one, facts=(*one.facts, f"met in {days[one.person.pk]:%B %Y}"))
        if one.person.pk in days
        else one
        for one in found
    ]
