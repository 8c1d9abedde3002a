"""How many pages one person may have set in a minute, so that nobody keeps the presses from others.

Counted by the database in one statement, so that no two processes count as one.
"""

from datetime import datetime

from django.db import connection

RENDERS = 30  # a minute and person; somebody who writes has a page set at every longer pause
SECONDS = 60

# Django's own upsert cannot count up. SQLite (3.35) and PostgreSQL both read this.
COUNT_ONE_MORE = """
INSERT INTO letters_pace (seeker_id, minute, sets) VALUES (%s, %s, 1)
ON CONFLICT (seeker_id) DO UPDATE SET
  sets = CASE WHEN letters_pace.minute = excluded.minute THEN letters_pace.sets + 1 ELSE 1 END,
  minute = excluded.minute
RETURNING sets
"""


def seconds_to_wait(seeker_pk: int, *, at: datetime) -> int:
    """Count one more setting of pages; 0 when it may be done, else the seconds until it may."""
    minute, second = divmod(int(at.timestamp()), SECONDS)
    with connection.cursor() as cursor:
        cursor.execute(COUNT_ONE_MORE, [seeker_pk, minute])
        (sets,) = cursor.fetchone()
    return SECONDS - second if sets > RENDERS else 0
