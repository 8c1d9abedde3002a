"""How many sets of pages one person may have in a minute, so that nobody keeps the workers from
others. Counted by the database in one statement, so that no two processes count as one.

Why neither Django's cache nor allauth's limiter, as measured in November 2026 with four processes
that asked 100 times together, 30 being allowed:
- `cache.incr` let 98 to 100 pass: in the site's cache of files, as in `dbcache://`, it reads, adds
  and writes in three steps;
- `allauth.core.ratelimit.consume` let 30 pass, but does not count a GET, as pages in pictures are;
  whoever meets its lock waits up to a second in a thread of the server and is refused without a
  word on when to come again; and it says of itself that it is to be deprecated.
"""

from datetime import datetime

from django.db import connection

RENDERS = 30  # a minute and person; somebody who writes has a page set at every longer pause
SECONDS = 60

# Django's own upsert cannot count up. SQLite (3.35) and PostgreSQL both read this.
COUNT_ONE_MORE = """
INSERT INTO letters_rendercount AS counted (seeker_id, minute, renders) VALUES (%s, %s, 1)
ON CONFLICT (seeker_id) DO UPDATE SET
  renders = CASE WHEN counted.minute = excluded.minute THEN counted.renders + 1 ELSE 1 END,
  minute = excluded.minute
RETURNING renders
"""


def count_render(*, seeker_pk: int, at: datetime) -> int:
    """Count one more setting of pages; 0 when it may be done, else the seconds until it may."""
    minute, second = divmod(int(at.timestamp()), SECONDS)
    with connection.cursor() as cursor:
        cursor.execute(COUNT_ONE_MORE, [seeker_pk, minute])
        (renders,) = cursor.fetchone()
    return SECONDS - second if renders > RENDERS else 0
