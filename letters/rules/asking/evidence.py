"""What was learned from many labeled sentences: how strongly its words speak for an ask.

A logistic regression over words, pairs and triples of words, and rows of kinds of words. The
numbers in weights.json are made by `python -m language.learn`; here they are only added up.
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from letters.rules.asking.kinds import kind

SCALE = 1000  # weights are stored as whole numbers, this many to the unit
BIAS = "bias"


def evidence(words: str) -> float:
    """Log odds that a sentence in plain words asks for something: 0 is even, 2 is 7 to 1."""
    numbers = weights()
    return sum(numbers.get(sign, 0) for sign in {BIAS, *signs(words)}) / SCALE


@lru_cache(maxsize=1)
def weights() -> dict[str, int]:
    """What each sign adds, read once."""
    return json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))


def signs(words: str) -> Iterator[str]:
    """Everything in plain words that may tell for or against an ask."""
    row = ["START", *words.split(), "END"]
    kinds = [kind(word) for word in row]
    for length in (1, 2, 3):
        yield from rows(row, length, "")
    for length in (3, 4):
        yield from rows(kinds, length, "+")


def rows(words: list[str], length: int, mark: str) -> Iterator[str]:
    """Every so many words that stand in a row, after a mark."""
    return (mark + " ".join(words[i : i + length]) for i in range(len(words) - length + 1))
