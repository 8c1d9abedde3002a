"""Meanings out of a small table of words: plain Python, nothing to install.

The table holds 128 numbers for each of some 24,000 English words, distilled from all-MiniLM-L6-v2
by `tools/ask_training/meanings.py`. A text means what its words mean, the rarer ones more.
"""

import math
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from types import SimpleNamespace

from followup.rules.matching import roots, spelled

NAME = "words-1"

# How much is taken off for nearness to the world's other subjects, for a wish near to all of them,
# and for all: what is left at FIT is a fair guess. Chosen on lists made for it.
WORLD_WEIGHT, VAGUE_WEIGHT, OFF = 0.6, 0.0, -0.112
FILE = Path(__file__).with_name("meanings.bin")
SUBJECTS = Path(__file__).with_name("subjects.txt")
MOST_WORDS = 80  # of a long note; what it is about stands at its beginning
FINE, MIDDLE = 240.0, 128  # numbers from -0.53 to 0.53 as one byte around the middle
NUMBERS = tuple(map(float, range(256)))


@cache
def table() -> SimpleNamespace:
    """Words in their places, their weights from 1 to 255, and their rows of signed bytes."""
    head, width, rest = FILE.read_bytes().split(b"\n", 2)
    count, size = int(head), int(width)
    words, rest = rest.split(b"\n\n", 1)
    places = {word: place for place, word in enumerate(words.decode().split("\n"))}
    rows = memoryview(rest)[count:].cast("b")
    return SimpleNamespace(places=places, weights=rest[:count], rows=rows, size=size)


@lru_cache(maxsize=50_000)
def place(word: str) -> int | None:
    """Where a word, or what it is a form of, stands in the table."""
    places = table().places
    return next((places[form] for form in roots(word) if form in places), None)


def weight(word: str) -> float:
    """How much a word tells, from 0 to 1: the rarer the more, one not in the table most."""
    found = place(word)
    return 1.0 if found is None else table().weights[found] / 255


def vector(text: str) -> list[float]:
    """What a text means, of length 1, or all zeros when none of its words is known."""
    known = table()
    total = [0.0] * known.size
    places = map(place, spelled(text)[:MOST_WORDS])
    for found in (one for one in places if one is not None):
        row = known.rows[found * known.size : (found + 1) * known.size]
        share = known.weights[found] / math.hypot(*row)
        total = [sum_ + share * number for sum_, number in zip(total, row, strict=True)]
    return unit(total)


def unit(numbers: list[float]) -> list[float]:
    length = math.hypot(*numbers) or 1.0
    return [number / length for number in numbers]


def meanings(many: Iterable[Sequence[tuple[float, str]]]) -> list[bytes]:
    """For each list of weighed texts what they mean together, as bytes to keep."""
    return [packed(parts) for parts in many]


def packed(parts: Sequence[tuple[float, str]]) -> bytes:
    vectors = [(share, vector(text)) for share, text in parts]
    summed = [sum(share * numbers[i] for share, numbers in vectors) for i in range(table().size)]
    return bytes(max(0, min(255, round(number * FINE) + MIDDLE)) for number in unit(summed))


def likenesses(one: bytes, many: Sequence[bytes]) -> list[float]:
    """How alike one meaning is to many, each from -1 to 1 (the cosine); 0 where one is unknown."""
    unknown = bytes([MIDDLE]) * len(one)
    if one == unknown:
        return [0.0] * len(many)
    shown, twice = spread(one), 2 * FINE * FINE
    return [
        0.0 if other == unknown else 1 - math.dist(shown, spread(other)) ** 2 / twice
        for other in many
    ]


@lru_cache(maxsize=10_000)
def spread(meaning: bytes) -> tuple[float, ...]:
    """A meaning as the numbers by which distances are reckoned fastest, about a kilobyte."""
    return tuple(map(NUMBERS.__getitem__, meaning))


@cache
def subject_names() -> list[str]:
    """The world's subjects, such as "food banks"."""
    return SUBJECTS.read_text().splitlines()


@cache
def subjects() -> list[bytes]:
    """What the world's subjects mean."""
    return meanings(((1.0, subject),) for subject in subject_names())
