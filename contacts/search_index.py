"""The index search reads: FTS5 kept true by triggers on SQLite, GIN on PostgreSQL.

A migration that changes `Person` makes SQLite write the table anew, and its triggers go with the
old one: follow such a change with `RunPython(lay, lift)`.
"""

from django.db import connection

WORDS = "contacts_person_words"
FORGET = (
    f"INSERT INTO {WORDS}({WORDS}, rowid, search_text) VALUES ('delete', old.id, old.search_text);"
)
NOTE = f"INSERT INTO {WORDS}(rowid, search_text) VALUES (new.id, new.search_text);"

LAY = {
    "sqlite": [
        f"CREATE VIRTUAL TABLE {WORDS} USING fts5("
        "search_text, content='contacts_person', content_rowid='id',"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
        f"CREATE TRIGGER {WORDS}_added AFTER INSERT ON contacts_person BEGIN {NOTE} END",
        f"CREATE TRIGGER {WORDS}_removed AFTER DELETE ON contacts_person BEGIN {FORGET} END",
        f"CREATE TRIGGER {WORDS}_changed AFTER UPDATE OF search_text ON contacts_person"
        f" WHEN old.search_text <> new.search_text BEGIN {FORGET} {NOTE} END",
        f"INSERT INTO {WORDS}({WORDS}) VALUES ('rebuild')",
    ],
    "postgresql": [
        f"CREATE INDEX {WORDS} ON contacts_person USING gin (to_tsvector('simple', search_text))"
    ],
}
LIFT = {
    "sqlite": [
        *(f"DROP TRIGGER IF EXISTS {WORDS}_{what}" for what in ("added", "removed", "changed")),
        f"DROP TABLE IF EXISTS {WORDS}",
    ],
    "postgresql": [f"DROP INDEX IF EXISTS {WORDS}"],
}
# Since 3.42: words of erased notes leave the index at once instead of waiting for a merge.
ERASE_AT_ONCE = f"INSERT INTO {WORDS}({WORDS}, rank) VALUES ('secure-delete', 1)"


def lay(apps, schema_editor) -> None:
    """Build the index anew from what stands in the table."""
    lift(apps, schema_editor)
    vendor = schema_editor.connection.vendor
    for statement in LAY[vendor]:
        schema_editor.execute(statement, params=None)
    if vendor == "sqlite" and schema_editor.connection.Database.sqlite_version_info >= (3, 42):
        schema_editor.execute(ERASE_AT_ONCE, params=None)


def lift(apps, schema_editor) -> None:
    """Take the index away; people stay as they are."""
    for statement in LIFT[schema_editor.connection.vendor]:
        schema_editor.execute(statement, params=None)


def empty_journal() -> None:
    """Fold SQLite's write-ahead journal into the file and empty it, so that erased words go too."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
