"""Keeping and deleting records, and what search knows of them."""

from typing import TypeVar

from django.db import transaction
from django.db.models import Model, Q

from contacts.actions.search_text import refresh
from contacts.actions.told_apart import tell_apart
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
    """Keep a person, what search knows about them and what tells them from their namesakes."""
    was = as_it_stands(person)
    keep(record=person)
    refresh([person.pk])
    tell_apart(was, person)
    # Written down beside them just now: keeping this one again would lose it.
    person.refresh_from_db(fields=["search_text", "told_apart_by"])
    return person


def as_it_stands(person: Person) -> Person | None:
    """A person as the database has them now, before what was typed; None while they are new."""
    known = Person.objects.filter(pk=person.pk) if person.pk else Person.objects.none()
    return known.select_related("organization").first()


@transaction.atomic
def delete_person(*, person: Person) -> None:
    """Delete a person and what hangs from them; a namesake who is left needs no telling apart."""
    delete(record=person)
    tell_apart(person)


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
    of_it = Q(organization=organization) | Q(formerly__organization=organization)
    refresh(Person.objects.filter(of_it).distinct())
    told_apart = organization.people.exclude(told_apart_by="")
    tell_apart(*told_apart.defer("notes", "search_text"))
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
