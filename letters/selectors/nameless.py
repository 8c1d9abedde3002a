"""Nobody is addressed without a name: the one place that drafting, printing and mailing ask."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet

from contacts.models import Person
from followup.models import Touch
from letters.models import Letter

CURE = "Add their name, or write through somebody who has one."


def may_be_addressed(person: Person, through: Person | None = None) -> bool:
    """Whether a letter can say to whom it goes: by their name, or by that of who passes it on."""
    return bool(person.full_name or (through and through.full_name))


def is_nameless(letter: Letter) -> bool:
    """Whether nobody is named on the envelope of a letter: it is neither printed nor mailed."""
    return not may_be_addressed(letter.touch.person, letter.through)


def nameless_among(letters: Iterable[Letter]) -> str:
    """In a sentence which of these letters name nobody, and the cure; empty when all do."""
    people = [str(letter.touch.person) for letter in letters if is_nameless(letter)]
    return no_name_of(people) if people else ""


def no_name_of(people: Iterable[str]) -> str:
    """Why there is no letter to these people, and the cure."""
    return f"No name is known yet for {'; and for '.join(people)}. {CURE}"


def refuse_nameless(person: Person, through: Person | None = None) -> None:
    """Raises ValidationError where a letter would name nobody."""
    if not may_be_addressed(person, through):
        raise ValidationError(no_name_of([str(person)]))


def who_may_pass_on(touch: Touch) -> QuerySet[Person]:
    """Who has a name and knows the reader of a letter: the same panel, or the same employer.

    Whoever is no longer followed up with is not asked to pass anything on.
    """
    person = touch.person
    near = Q(organization=person.organization_id) if person.organization_id else Q(pk=None)
    if touch.application_id:
        near |= Q(seats__interview__application=touch.application_id)
    known = Person.objects.of(person.seeker_id).filter(near, let_go_on=None).exclude(pk=person.pk)
    return known.exclude(given_name="", family_name="").distinct().by_name()
