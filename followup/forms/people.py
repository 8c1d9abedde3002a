"""Choosing one of my people: those at the same organization first."""

from datetime import date

from django import forms
from django.db.models import Case, QuerySet, When

from contacts.models import Organization, Person, User

# A page can offer so many names and no more; anybody else is found by typing their name.
MOST_OFFERED = 300


class PersonChoice(forms.ModelChoiceField):
    """One of my people. Anybody of mine is accepted; a page's worth of them is offered."""

    def __init__(self, label: str, nobody: str, **kwargs):
        super().__init__(Person.objects.none(), label=label, required=False, **kwargs)
        self.nobody = nobody

    def offer(self, seeker: User, organization: Organization | None, chosen: int | None = None):
        """Offer the seeker's people, those at the organization under its name first."""
        people = Person.objects.of(seeker)
        self.queryset = people
        near: list[tuple[int, str]] = []
        far: list[tuple[int, str]] = []
        for person in people_near(people, organization, chosen):
            at_home = organization and person.organization_id == organization.pk
            (near if at_home else far).append((person.pk, str(person)))
        groups = [(f"At {organization}", near), ("Others", far)] if near else [("My people", far)]
        self.choices = [("", self.nobody), *(group for group in groups if group[1])]


def people_near(
    people: QuerySet[Person], organization: Organization | None, chosen: int | None
) -> list[Person]:
    """A page's worth of people by name: the one chosen, then the organization's, then others."""
    nearness = Case(
        When(pk=chosen or 0, then=0),
        When(organization=organization.pk if organization else 0, then=1),
        default=2,
    )
    near_first = people.order_by(nearness, "family_name", "given_name", "pk")[:MOST_OFFERED]
    return sorted(near_first, key=lambda person: (person.family_name, person.given_name, person.pk))


def until(today: date, day: date | None) -> date | None:
    """The day itself, when it is known and not still to come."""
    if day and day > today:
        raise forms.ValidationError("That day is still to come: choose today or earlier.")
    return day
