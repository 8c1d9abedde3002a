"""What was learned from many labeled sentences: how likely a sentence is an ask.

A logistic regression over words, pairs and triples of words, and what the phrases heard. The
numbers in weights.json are made by `python -m language.learn`; here they are only added up.
"""

import json
import math
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from letters.rules.asking.hearing import Hearing

SCALE = 1000  # weights are stored as whole numbers, this many to the unit
BIAS = "bias"


def likelihood(heard: Hearing) -> float:
    """From 0 to 1, how likely a sentence asks for something."""
    numbers = weights()
    total = numbers.get(BIAS, 0) + sum(numbers.get(sign, 0) for sign in set(signs(heard)))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total / SCALE))))


@lru_cache(maxsize=1)
def weights() -> dict[str, int]:
    """What each sign adds, read once."""
    return json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))


def signs(heard: Hearing) -> Iterator[str]:
    """Everything about a sentence that may tell for or against an ask."""
    words = ["START", *heard.words.split(), "END"]
    yield from words
    yield from map(" ".join, pairwise(words))
    yield from map(" ".join, zip(words, words[1:], words[2:], strict=False))
    yield from (f"+{family}" for family in heard.families)
    yield from (f"-{veto}" for veto in heard.vetoes)
    yield f"={bool(heard.families)}{bool(heard.vetoes)}{heard.is_question}"
