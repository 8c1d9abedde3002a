"""Noting what somebody invited me to, and that they did not after all."""

from django.db import transaction

from contacts.actions import delete, keep
from contacts.models import Person
from followup.models import Welcome


@transaction.atomic
def note_welcome(
    *, person: Person, to_contact: bool, to_apply: bool, words: str = ""
) -> Welcome | None:
    """Note what a person invited me to; with neither, what was noted is forgotten: then None."""
    Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    noted = Welcome.objects.filter(person=person).first() or Welcome(person=person)
    if not (to_contact or to_apply):
        if noted.pk:
            delete(record=noted)
        return None
    noted.to_contact, noted.to_apply, noted.words = to_contact, to_apply, words
    return keep(record=noted)
