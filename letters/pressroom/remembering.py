"""The last results by what was asked, so that a page and its picture are not set twice."""

import pickle
import threading
from collections import OrderedDict
from copy import copy
from hashlib import sha256

MOST = 64  # results; a letter's page and its picture are 0.1 MB together
LARGEST = 1 << 20  # bytes


class Memory:
    """Results of functions that answer the same to the same; safe for threads, lost at the end."""

    def __init__(self, most: int = MOST):
        self.most = most
        self.results = OrderedDict()
        self.lock = threading.Lock()

    def __call__(self, asked, do):
        """What `do()` answered to this before, or does now; errors are not kept.

        What was asked may hold whole files, so it is known by its digest. Equal words put together
        in another way may have another one, and are then set again.
        """
        key = digest_of(asked)
        with self.lock:
            if key in self.results:
                self.results.move_to_end(key)
                return copy(self.results[key])  # a list could be changed by whoever has it
        result = do()
        if size_of(result) <= LARGEST:
            with self.lock:
                self.results[key] = copy(result)
                while len(self.results) > self.most:
                    self.results.popitem(last=False)
        return result

    def __contains__(self, asked) -> bool:
        with self.lock:
            return digest_of(asked) in self.results

    def forget(self) -> None:
        with self.lock:
            self.results.clear()


def digest_of(asked) -> bytes:
    return sha256(pickle.dumps(asked, protocol=5)).digest()


def size_of(result) -> int:
    """About how large; of all that comes of one print, the whole run stands for the rest."""
    result = getattr(result, "pdf", result)
    return len(result) if hasattr(result, "__len__") else 0
