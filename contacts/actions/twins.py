"""Saying that two people of one name are two people."""

from django.db import transaction

from contacts.actions.records import keep
from contacts.models import NotTheSame, Person
from contacts.selectors.namesakes import people_called


@transaction.atomic
def not_the_same(*, one: Person, other: Person) -> NotTheSame:
    """Note for good that two are not the same person; noting it twice notes it once.

    Raises ValidationError for one and the same person.
    """
    first, second = sorted((one, other), key=lambda person: person.pk)
    list(Person.objects.select_for_update(no_key=True).filter(pk=first.pk))
    known = NotTheSame.objects.filter(first=first, second=second).first()
    return known or keep(record=NotTheSame(first=first, second=second))


@transaction.atomic
def is_somebody_else(*, person: Person) -> None:
    """Note that somebody is none of those of the same name, as was said where it was typed."""
    name = person.full_name
    for other in people_called(person.seeker_id, name, named=True) if name else ():
        if other.pk != person.pk:
            not_the_same(one=person, other=other)
