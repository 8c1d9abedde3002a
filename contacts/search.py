"""Finding people by anything known about them, without reading everybody.

`Person.search_text` holds what is known as plain small words. The database keeps an index of those
words (`contacts/search_index.py`), so that finding somebody among 10,000 costs what it costs
among 100.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from django.db import connections, transaction
from django.db.models import QuerySet

from contacts.models import Person

BATCH = 500
LONGEST_TEXT = 100_000  # letters; PostgreSQL takes at most 1 MiB of words, in any script
LONGEST_WORD = 40
MOST_WORDS = 8
MOST_FOUND = 200  # more is not a find; another word narrows it

# Scripts written without spaces: every sign becomes a word, so that a family name is found alone.
UNSPACED = re.compile("([\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")
WORD = re.compile(r"[^\W_]+")

# The index leads and people follow, each by their id, so that nobody else's row is read.
FOUND = {
    "sqlite": {
        "tables": ["contacts_person_words"],
        "where": [
            "contacts_person_words.rowid = contacts_person.id",
            "contacts_person_words MATCH %s",
        ],
    },
    "postgresql": {
        "where": ["to_tsvector('simple', contacts_person.search_text) @@ to_tsquery('simple', %s)"]
    },
}
PREFIX = {"sqlite": ('"{}"*', " "), "postgresql": ("'{}':*", " & ")}


def plain(text: str) -> str:
    """Text as search knows it: small letters and digits, no accents, one space between words."""
    split = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(letter for letter in split if not unicodedata.combining(letter))
    return " ".join(WORD.findall(UNSPACED.sub(r" \1 ", bare)))


def words_in(typed: str) -> list[str]:
    """The first few words of what was typed, cut to a length every database can take."""
    return [word[:LONGEST_WORD] for word in plain(typed[:400]).split()[:MOST_WORDS]]


def people_matching(people: QuerySet, typed: str) -> QuerySet:
    """Those of `people` about whom every typed word, or one that begins with it, is known.

    At most `MOST_FOUND` of them, unordered. Nothing typed leaves everybody; signs without a letter
    or digit find nobody.
    """
    if not typed.strip():
        return people
    words = words_in(typed)
    if not words:
        return people.none()
    vendor = connections[people.db].vendor
    prefix, joint = PREFIX[vendor]
    # Words hold letters and digits only, so none can break out of its quotes.
    query = joint.join(prefix.format(word) for word in words)
    found = people.extra(**FOUND[vendor], params=[query]).order_by()
    # By id alone: asked for both at once, SQLite walks through everybody the seeker knows.
    ids = list(found.values_list("pk", flat=True)[:MOST_FOUND])
    return people.model.objects.filter(pk__in=ids)


def refresh(people: QuerySet | Iterable[int]) -> None:
    """Write down anew what is known about people, given as a queryset or as their ids.

    Five queries for every 500 people, whatever is known about them.
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
        .prefetch_related("interests")
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
    yield person.how_we_met
    yield person.notes
