"""The last results by what was asked, so that a page and its picture are not set twice.

Kept in the memory of this process alone, not in the site's cache: letters are not written to files
on the way, and a folder of files would be slower than setting a page.
"""

import pickle
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from django.core.cache.backends.locmem import LocMemCache

MOST = 64  # results, the least used goes; a letter's page and its picture are 0.1 MB together
LARGEST = 1 << 20  # bytes


class ResultCache:
    """Results of functions that answer the same to the same; safe for threads, lost at the end.

    A name belongs to one process: after a fork another is taken, since a lock goes by the name.
    """

    def __init__(self, name: str):
        options = {"MAX_ENTRIES": MOST, "CULL_FREQUENCY": MOST}
        self.results = LocMemCache(name, {"TIMEOUT": None, "OPTIONS": options})

    def get_or_make(self, asked: tuple, make: Callable[[], Any]) -> Any:
        """A copy of what `make()` answered to this before, or its answer now; no error is kept."""
        key = digest_of(asked)
        result = self.results.get(key)
        if result is None:
            result = make()
            if size_of(result) <= LARGEST:
                self.results.set(key, result)
        return result

    def __contains__(self, asked: tuple) -> bool:
        return self.results.has_key(digest_of(asked))


def digest_of(asked: tuple) -> str:
    """What was asked may hold whole files, so it is known by its digest.

    Equal words put together in another way may have another one, and are then set again.
    """
    return sha256(pickle.dumps(asked, protocol=5)).hexdigest()


def size_of(result: Any) -> int:
    """About how large; of all that comes of one print, the whole run stands for the rest."""
    result = getattr(result, "pdf", result)
    return len(result) if hasattr(result, "__len__") else 0
