"""What a web process and its workers say to each other, over a pipe of `multiprocessing`.

A request is (job, arguments, seconds). An answer is one of ("ready",), ("done", result),
("refused", name of one of REFUSALS, its words), ("spent", a sentence) and ("failed", a place).

Both are pickles between our own two ends. What a worker says is read with suspicion all the same,
since it has handled a stranger's text: an answer may hold the facts of `letters.paper`, and nothing
that could act.
"""

import io
import pickle
from dataclasses import is_dataclass
from enum import Enum
from multiprocessing.connection import Connection
from typing import Any

from letters.paper import PaperUnavailable, TooMuchForPaper

LONGEST = 1 << 28  # bytes; a thousand letters in one PDF are a tenth of that
REFUSALS = {
    kind.__name__: kind
    for kind in (TooMuchForPaper, PaperUnavailable, IndexError, ValueError, TypeError)
}


class AnswerUnpickler(pickle.Unpickler):
    """Reads plain values, and the dataclasses and enumerations of `letters.paper`."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("letters.paper.") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"A worker may not say {module}.{name}.")


def receive_answer(pipe: Connection) -> tuple:
    """Raises EOFError or OSError when the worker is gone, or says too much."""
    return AnswerUnpickler(io.BytesIO(pipe.recv_bytes(LONGEST))).load()
