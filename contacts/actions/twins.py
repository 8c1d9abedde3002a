"""Saying that two people of one name are two people."""

from django.db import transaction

from contacts.actions.records import keep
from contacts.models import NotTheSame, Person


@transaction.atomic
def not_the_same(*, one: Person, other: Person) -> NotTheSame:
    """Note for good that two are not the same person; noting it twice notes it once.

    Raises ValidationError for one and the same person.
    """
    first, second = sorted((one, other), key=lambda person: person.pk)
    list(Person.objects.select_for_update(no_key=True).filter(pk=first.pk))
    known = NotTheSame.objects.filter(first=first, second=second).first()
    return known or keep(record=NotTheSame(first=first, second=second))
