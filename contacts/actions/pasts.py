"""What somebody was before: kept when it changes, noted by hand, and forgotten again."""

from datetime import date

from django.db import transaction

from contacts.actions.records import (
    as_it_stands,
    delete,
    keep,
    keep_person,
    keep_person_at,
    organization_named,
)
from contacts.actions.search_text import refresh
from contacts.models import Formerly, Organization, Person
from contacts.rules.telling_apart import is_correction


@transaction.atomic
def keep_changed(
    *, person: Person, organization_name: str, keeps_past: bool, on: date
) -> Formerly | None:
    """Keep a person as working at that organization; what they were before, if that is wished.

    What is returned is their past, None where nothing but a spelling was put right.
    """
    was = as_it_stands(person)
    keep_person_at(person=person, organization_name=organization_name)
    return note_change(was=was, now=person, on=on) if was and keeps_past else None


@transaction.atomic
def move(*, person: Person, to: Organization, job_title: str, on: date) -> Formerly | None:
    """Let a person who is known work at another organization, and keep where they did before."""
    if person.organization_id == to.pk:
        return None
    was = as_it_stands(person)
    person.organization, person.job_title = to, job_title
    keep_person(person=person)
    return note_change(was=was, now=person, on=on) if was else None


def note_change(*, was: Person, now: Person, on: date | None) -> Formerly | None:
    """Keep what a person was, until a day if it is known, as far as it is no longer so."""
    past = Formerly(person=now, until_on=on)
    if not is_correction(was.family_name, now.family_name):
        past.given_name, past.family_name = was.given_name, was.family_name
    then, today = (str(one.organization or "") for one in (was, now))
    if not (is_correction(then, today) and is_correction(was.job_title, now.job_title)):
        past.organization, past.job_title = was.organization, was.job_title
    if not (past.full_name or past.organization or past.job_title):
        return None
    return keep_past(past=past)


@transaction.atomic
def keep_past(*, past: Formerly, organization_name: str | None = None) -> Formerly:
    """Keep what somebody was, so that they are found by it; at an organization given by its name,
    where one is given. Raises ValidationError where it says nothing.
    """
    if organization_name is not None:
        seeker = past.person.seeker
        past.organization = organization_named(seeker=seeker, name=organization_name)
    keep(record=past)
    refresh([past.person_id])
    return past


@transaction.atomic
def delete_past(*, past: Formerly) -> None:
    """Forget what somebody was, and that they could be found by it."""
    person = past.person_id
    delete(record=past)
    refresh([person])


# What is filled in where it was empty; what differs is noted beside what was known.
FILLED = ("honorific", "suffix", "email", "phone", "link", "postal_address", "how_we_met")
NAMED_SO = {"how_we_met": "how you met", "postal_address": "address", "honorific": "title"}


@transaction.atomic
def join_typed(*, known: Person, typed: Person, organization_name: str, on: date) -> Person:
    """Keep what was typed of somebody new who turned out to be known: empty facts are filled in,
    a new employer or job leaves its past, and what differs goes to the notes. Nothing is lost.
    """
    notes = [known.notes, typed.notes]
    for field in FILLED:
        said, was = getattr(typed, field).strip(), getattr(known, field).strip()
        if said and not was:
            setattr(known, field, said)
        elif said and said != was:
            notes.append(f"Also {NAMED_SO.get(field, field)}: {said}")
    known.notes = "\n".join(filter(None, notes))
    known.private = known.private or typed.private
    known.job_title = typed.job_title or known.job_title
    employer = organization_name or str(known.organization or "")
    keep_changed(person=known, organization_name=employer, keeps_past=True, on=on)
    return known
