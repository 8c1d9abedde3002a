"""Messages between a web process and its presses: the length in eight bytes, then a pickle.

Pickle is for our own two ends only. What a press says is read with suspicion all the same, since it
has handled a stranger's text: its answers may hold the facts of `letters.paper`, and nothing that
could act.
"""

import io
import pickle
from dataclasses import is_dataclass
from enum import Enum

LONGEST = 1 << 28  # bytes; a thousand letters in one PDF are a tenth of that


class Answer(pickle.Unpickler):
    """Reads plain values, and the dataclasses and enumerations of `letters.paper`."""

    def find_class(self, module, name):
        if module.startswith("letters.paper.") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"A press may not say {module}.{name}.")


def send(stream, message) -> None:
    """Write a message to an unbuffered stream. Raises OSError when nobody is there to read it."""
    packed = pickle.dumps(message, protocol=5)
    rest = memoryview(len(packed).to_bytes(8, "big") + packed)
    while rest:
        rest = rest[stream.write(rest) :]


def receive(stream, reader=pickle.Unpickler):
    """Read a message from an unbuffered stream. Raises EOFError when the other end is gone."""
    length = int.from_bytes(exactly(stream, 8), "big")
    if length > LONGEST:
        raise pickle.UnpicklingError(f"A message of {length} bytes is too long.")
    return reader(io.BytesIO(exactly(stream, length))).load()


def exactly(stream, length: int) -> bytes:
    parts = []
    while length:
        part = stream.read(min(length, 1 << 20))
        if not part:
            raise EOFError("The other end is gone.")
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
