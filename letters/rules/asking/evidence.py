"""What was learned from many labeled sentences: how strongly its words speak for an ask.

A logistic regression over words, pairs and triples of words, and rows of kinds of words. The
numbers in weights.json are made by `python -m language.learn`; here they are only added up.
"""

import json
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from letters.rules.asking.kinds import kind

SCALE = 1000  # weights are stored as whole numbers, this many to the unit
BIAS = "bias"


def evidence(words: str) -> float:
    """Log odds that a sentence in plain words asks for something: 0 is even, 2 is 7 to 1."""
    numbers = weights()
    known = numbers.keys() & {BIAS, *signs(words)}
    return sum(map(numbers.__getitem__, known)) / SCALE


@lru_cache(maxsize=1)
def weights() -> dict[str, int]:
    """What each sign adds, read once."""
    return json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))


def signs(words: str) -> list[str]:
    """Everything in plain words that may tell for or against an ask."""
    row = ["START", *words.split(), "END"]
    kinds = list(map(kind, row))
    pairs = list(map(" ".join, pairwise(row)))
    kinds_of = list(map(" ".join, pairwise(kinds)))
    threes = [f"{pair} {word}" for pair, word in zip(pairs, row[2:], strict=False)]
    kinds_of = [f"+{pair} {word}" for pair, word in zip(kinds_of, kinds[2:], strict=False)]
    fours = [f"{three} {word}" for three, word in zip(kinds_of, kinds[3:], strict=False)]
    return [*row, *pairs, *threes, *kinds_of, *fours]
