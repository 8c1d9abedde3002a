"""The indexes search reads: FTS5 kept true by triggers on SQLite, GIN on PostgreSQL.

A migration that changes an indexed model makes SQLite write its table anew, and the triggers go
with the old one: follow such a change with `word_index(…)` of that table.
"""

from dataclasses import dataclass
from functools import partial

from django.db import connection
from django.db.migrations import RunPython


@dataclass(frozen=True)
class WordIndex:
    """Which words of which table are found. What migrations have laid is not changed in place."""

    name: str
    table: str
    columns: tuple[str, ...]
    plain: bool = False  # as `contacts.selectors.search.plain` writes words, not as typed


PEOPLE = WordIndex("contacts_person_words", "contacts_person", ("search_text",), plain=True)
ORGANIZATIONS = WordIndex("contacts_organization_words", "contacts_organization", ("name",))

# On PostgreSQL, as FTS5 does by itself: accents go, and signs part words. Without the latter,
# to_tsvector takes "Parks/Recreation" for one file and "example.org" for one host.
BARE = r"normalize(regexp_replace(normalize({}, NFD), '[\u0300-\u036f]', '', 'g'), NFC)"
PARTED = r"regexp_replace({}, '[!-/:-@[-`{{-~\u2000-\u206f]', ' ', 'g')"


def word_index(index: WordIndex) -> RunPython:
    """The step of a migration that lays an index, and takes it away backwards."""
    return RunPython(partial(lay, index), partial(lift, index))


def lay(index: WordIndex, apps, schema_editor) -> None:
    """Build the index anew from what stands in the table."""
    lift(index, apps, schema_editor)
    vendor = schema_editor.connection.vendor
    for statement in LAYING[vendor](index):
        schema_editor.execute(statement, params=None)
    if vendor == "sqlite" and schema_editor.connection.Database.sqlite_version_info >= (3, 42):
        # Words of erased notes leave the index at once instead of waiting for a merge.
        erase_at_once = f"INSERT INTO {index.name}({index.name}, rank) VALUES ('secure-delete', 1)"
        schema_editor.execute(erase_at_once, params=None)


def lift(index: WordIndex, apps, schema_editor) -> None:
    """Take the index away; the rows stay as they are."""
    for statement in LIFTING[schema_editor.connection.vendor]:
        schema_editor.execute(statement.format(index.name), params=None)


def fts5(index: WordIndex) -> list[str]:
    name, table, columns = index.name, index.table, ", ".join(index.columns)
    old, new = (", ".join(f"{row}.{c}" for c in index.columns) for row in ("old", "new"))
    forget = f"INSERT INTO {name}({name}, rowid, {columns}) VALUES ('delete', old.id, {old});"
    note = f"INSERT INTO {name}(rowid, {columns}) VALUES (new.id, {new});"
    differs = " OR ".join(f"old.{column} <> new.{column}" for column in index.columns)
    return [
        f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, content='{table}', content_rowid='id',"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
        f"CREATE TRIGGER {name}_added AFTER INSERT ON {table} BEGIN {note} END",
        f"CREATE TRIGGER {name}_removed AFTER DELETE ON {table} BEGIN {forget} END",
        f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {columns} ON {table}"
        f" WHEN {differs} BEGIN {forget} {note} END",
        f"INSERT INTO {name}({name}) VALUES ('rebuild')",
    ]


def gin(index: WordIndex) -> list[str]:
    return [f"CREATE INDEX {index.name} ON {index.table} USING gin ({document(index)})"]


LAYING = {"sqlite": fts5, "postgresql": gin}
LIFTING = {
    "sqlite": [
        *(f"DROP TRIGGER IF EXISTS {{}}_{what}" for what in ("added", "removed", "changed")),
        "DROP TABLE IF EXISTS {}",
    ],
    "postgresql": ["DROP INDEX IF EXISTS {}"],
}


def document(index: WordIndex) -> str:
    """The words of a row on PostgreSQL: the same to the letter in the index and in the question."""
    joined = " || ' ' || ".join(index.columns)
    return f"to_tsvector('simple', {joined if index.plain else PARTED.format(BARE.format(joined))})"


def ids_in(index: WordIndex, vendor: str) -> str:
    """SQL for the ids of the rows that hold the words of its one parameter."""
    if vendor == "sqlite":
        return f"SELECT rowid FROM {index.name} WHERE {index.name} MATCH %s"
    typed = "%s" if index.plain else BARE.format("%s")
    return f"SELECT id FROM {index.table} WHERE {document(index)} @@ to_tsquery('simple', {typed})"


def empty_journal() -> None:
    """Fold SQLite's write-ahead journal into the file and empty it, so that erased words go too."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
