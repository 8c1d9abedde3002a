"""Which SQLite we stand on, and how it is told to keep what it acknowledged."""

import sqlite3
import sys

# Below this, two connections in WAL mode can corrupt the file when they checkpoint at one moment.
SAFE_FOR_WAL = (3, 51, 3)


def newest_sqlite() -> tuple[int, ...]:
    """Put the bundled SQLite in place of an older system library and return the version in use.

    Call it before Django imports `sqlite3`.
    """
    if sqlite3.sqlite_version_info < SAFE_FOR_WAL:
        try:
            import pysqlite3
        except ImportError:
            return sqlite3.sqlite_version_info
        sys.modules["sqlite3"] = pysqlite3
        return pysqlite3.sqlite_version_info
    return sqlite3.sqlite_version_info


def durable_options(version: tuple[int, ...]) -> dict:
    """Database options under which an acknowledged write survives power loss.

    IMMEDIATE cures "database is locked"; FULL syncs every commit; `secure_delete` keeps erased
    notes from staying readable in the file. `optimize` counts rows anew where a table has grown
    tenfold: without counts Today reads everybody to find the five touches of one day. The cache
    is 8 MiB per connection at most. The timeout is in seconds.
    """
    journal = "WAL" if version >= SAFE_FOR_WAL else "DELETE"
    return {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            f"PRAGMA journal_mode={journal};PRAGMA synchronous=FULL;PRAGMA secure_delete=ON;"
            "PRAGMA journal_size_limit=67108864;PRAGMA wal_autocheckpoint=1000;"
            "PRAGMA cache_size=-8192;PRAGMA optimize=0x10002;"
        ),
    }
