"""What search finds somebody by: all that is known about them, in plain small words."""

from collections.abc import Iterable, Iterator

from django.db import transaction
from django.db.models import Prefetch, QuerySet

from contacts.models import Interest, Person
from contacts.selectors.search import plain

BATCH = 500
LONGEST_TEXT = 100_000  # letters; PostgreSQL takes at most 1 MiB of words, in any script


def refresh(people: QuerySet | Iterable[int]) -> None:
    """Write down anew what is known about people, given as a queryset or as their ids.

    Seven queries for every 500 people, whatever is known about them.
    """
    if isinstance(people, QuerySet):
        people = people.values_list("pk", flat=True)
    ids = list(people)
    for start in range(0, len(ids), BATCH):
        refresh_batch(ids[start : start + BATCH])


@transaction.atomic
def refresh_batch(ids: list[int]) -> None:
    people = (
        Person.objects.filter(pk__in=ids)
        .select_related("organization")
        .prefetch_related(
            Prefetch("interests", Interest.objects.order_by("pk")), "formerly__organization"
        )
        .select_for_update(of=("self",))
    )
    changed = []
    for person in people:
        text = " ".join(plain(known) for known in known_about(person) if known)[:LONGEST_TEXT]
        if text != person.search_text:
            person.search_text = text
            changed.append(person)
    Person.objects.bulk_update(changed, ["search_text"], batch_size=BATCH)


def known_about(person: Person) -> Iterator[str]:
    """Everything known about somebody, piece by piece, the shortest way to them first."""
    yield person.given_name
    yield person.family_name
    yield person.honorific
    yield person.suffix
    yield person.job_title
    yield person.email
    if person.organization:
        yield person.organization.name
    for interest in person.interests.all():
        yield interest.topic
        yield interest.words
    for past in person.formerly.all():
        yield str(past)
    yield person.recognized_by
    yield person.how_we_met
    yield person.notes
