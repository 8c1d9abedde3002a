"""Keeping and deleting records, and what search knows of them."""

from typing import TypeVar

from django.db import transaction
from django.db.models import Model

from contacts.actions.search_text import refresh
from contacts.models import Interest, Organization, Person, User

Record = TypeVar("Record", bound=Model)


@transaction.atomic
def keep(*, record: Record) -> Record:
    """Check every law about a record, then write it down.

    Raises ValidationError with the law's own sentence. Forms skip constraints over fields they
    leave out; this does not.
    """
    record.full_clean()
    record.save()
    return record


@transaction.atomic
def delete(*, record: Model) -> None:
    """Delete a record and what hangs from it. Raises RestrictedError when others still need it."""
    record.delete()


@transaction.atomic
def keep_person(*, person: Person) -> Person:
    """Keep a person and what search knows about them."""
    keep(record=person)
    refresh([person.pk])
    person.refresh_from_db(fields=["search_text"])  # or keeping this one again would lose it
    return person


@transaction.atomic
def keep_person_at(*, person: Person, organization_name: str) -> Person:
    """Keep a person as working at an organization given by its name, which may be new or empty."""
    person.organization = organization_named(seeker=person.seeker, name=organization_name)
    return keep_person(person=person)


def organization_named(*, seeker: User, name: str) -> Organization | None:
    """The seeker's organization of that name, new if there was none; None for an empty name."""
    if not name.strip():
        return None
    known = Organization.objects.of(seeker).named(name).first()
    return known or keep(record=Organization(seeker=seeker, name=name.strip()))


@transaction.atomic
def keep_organization(*, organization: Organization) -> Organization:
    """Keep an organization, so that its people are found by its name."""
    keep(record=organization)
    refresh(organization.people.all())
    return organization


@transaction.atomic
def keep_interest(*, interest: Interest) -> Interest:
    """Keep what somebody cares about, so that they are found by it."""
    keep(record=interest)
    refresh([interest.person_id])
    return interest


@transaction.atomic
def delete_interest(*, interest: Interest) -> None:
    """Forget an interest, and that its person could be found by it."""
    delete(record=interest)
    refresh([interest.person_id])


@transaction.atomic
def close_account(*, seeker: User) -> None:
    """Delete a seeker's account and everything in it."""
    delete(record=seeker)
