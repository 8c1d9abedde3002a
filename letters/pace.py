"""How many pages one person may have set in a minute, so that nobody keeps the presses from others.

Counted in the cache, which all processes share.
"""

from datetime import datetime

from django.core.cache import cache

RENDERS = 30  # a minute and person; somebody who writes has a page set at every longer pause
SECONDS = 60


def seconds_to_wait(seeker_pk: int, *, at: datetime) -> int:
    """Count one more setting of pages; 0 when it may be done, else the seconds until it may."""
    minute, second = divmod(int(at.timestamp()), SECONDS)
    key = f"pace-{seeker_pk}-{minute}"
    cache.add(key, 0, timeout=2 * SECONDS)
    try:
        count = cache.incr(key)
    except ValueError:  # thrown out between the two lines
        return 0
    return SECONDS - second if count > RENDERS else 0
