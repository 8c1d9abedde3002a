"""Telling people of one name apart wherever they are listed: kept beside each, like search text."""

from collections import defaultdict
from collections.abc import Iterable

from django.db import transaction

from contacts.models import Person, User
from contacts.rules import telling_apart
from contacts.selectors.namesakes import people_called
from contacts.selectors.search import plain


@transaction.atomic
def tell_apart(*people: Person | None) -> None:
    """Write down anew what tells the namesakes of these people apart, by the names they have here.

    Say it of somebody as they were and as they are now: those they leave behind may be alone with
    their name. Nobody is looked for under a name twice.
    """
    names = {
        (one.seeker_id, bool(one.full_name), plain(one.known_by)): one.known_by
        for one in people
        if one
    }
    for (seeker, named, _), called in names.items():
        write_down(people_called(seeker, called, named=named), named=named)


@transaction.atomic
def tell_everybody_apart(*, seeker: User) -> None:
    """The same for everybody a seeker knows, in one question: after many came in at once."""
    groups = defaultdict(list)
    people = Person.objects.of(seeker).select_related("organization").order_by("pk")
    for one in people.defer("notes", "search_text"):
        groups[bool(one.full_name), plain(one.known_by)].append(one)
    for (named, _), group in groups.items():
        write_down(group, named=named)


def write_down(group: Iterable[Person], *, named: bool) -> None:
    """Keep what tells these people, who have one name, apart."""
    group = list(group)
    of = "of that name" if named else ""
    apart = telling_apart.told_apart(map(as_alike, group), of)
    changed = [one for one in group if one.told_apart_by != apart[one.pk]]
    for one in changed:
        one.told_apart_by = apart[one.pk]
    Person.objects.bulk_update(changed, ["told_apart_by"], batch_size=500)


def as_alike(person: Person) -> telling_apart.Alike:
    return telling_apart.Alike(
        key=person.pk,
        suffix=person.suffix,
        job_title=person.job_title if person.full_name or person.recognized_by else "",
        employer=str(person.organization or ""),
        how_met=person.how_we_met,
    )
