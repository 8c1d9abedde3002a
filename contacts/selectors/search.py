"""Finding people by anything known about them, and other rows by their words, without reading all.

`Person.search_text` holds what is known as plain small words; `contacts/actions/search_text.py`
writes it. The database keeps an index of those words, and of the words of other tables as they are
written (`contacts/models/search_index.py`), so that finding somebody among 10,000 costs what it
costs among 100.
"""

import re
import unicodedata
from typing import TypeVar

from django.db import connections
from django.db.models import QuerySet

from contacts.models.search_index import PEOPLE, WordIndex, ids_in
from contacts.querysets import PersonQuerySet

Rows = TypeVar("Rows", bound=QuerySet)

LONGEST_WORD = 40
MOST_WORDS = 8
MOST_FOUND = 200  # more is not a find; another word narrows it

# Scripts written without spaces: every sign becomes a word, so that a family name is found alone.
UNSPACED = re.compile("([\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")
WORD = re.compile(r"[^\W_]+")

PREFIX = {"sqlite": ('"{}"*', " "), "postgresql": ("'{}':*", " & ")}


def plain(text: str) -> str:
    """Text as search knows it: small letters and digits, no accents, one space between words."""
    split = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(letter for letter in split if not unicodedata.combining(letter))
    return " ".join(WORD.findall(UNSPACED.sub(r" \1 ", bare)))


def words_in(typed: str) -> list[str]:
    """The first few words of what was typed, cut to a length every database can take."""
    return [word[:LONGEST_WORD] for word in plain(typed[:400]).split()[:MOST_WORDS]]


def words_as_written(typed: str) -> list[str]:
    """The same with accents and in one piece: for columns the database folds by itself.

    In scripts without spaces a row is found by how its words begin, not by any sign of them.
    """
    words = WORD.findall(unicodedata.normalize("NFC", typed[:400]))
    return [word[:LONGEST_WORD] for word in words[:MOST_WORDS]]


def prefixes(words: list[str], vendor: str) -> str:
    """The question to an index: all of these, or words that begin with them."""
    prefix, joint = PREFIX[vendor]
    # Words hold letters and digits only, so none can break out of its quotes.
    return joint.join(prefix.format(word) for word in words)


def people_matching(people: PersonQuerySet, typed: str) -> PersonQuerySet:
    """Those of `people` about whom every typed word, or one that begins with it, is known.

    Nothing typed leaves everybody.
    """
    return matching(people, PEOPLE, typed) if typed.strip() else people


def matching(rows: Rows, index: WordIndex, typed: str) -> Rows:
    """Those of `rows` that hold every typed word, or one that begins with it.

    At most `MOST_FOUND` of them, the latest, unordered. Signs without a letter or digit find none.
    """
    words = words_in(typed) if index.plain else words_as_written(typed)
    if not words:
        return rows.none()
    vendor = connections[rows.db].vendor
    holding = f"{index.table}.id IN ({ids_in(index, vendor)})"
    return found(rows, [holding], [prefixes(words, vendor)])


def found(rows: Rows, where: list[str], params: list[str]) -> Rows:
    """The latest few of `rows` for which SQL that asks an index is true."""
    # By id alone: asked for other columns too, SQLite walks through everything the seeker has.
    ids = rows.extra(where=where, params=params).order_by("-pk").values_list("pk", flat=True)
    return rows.model.objects.filter(pk__in=list(ids[:MOST_FOUND]))
