"""What was learned from many labeled sentences: how strongly its words speak for an ask.

A logistic regression over words, pairs and triples of roots, pairs with a word or two between, rows
of kinds of words, who is spoken of in which order, and what the phrases heard. The numbers in
weights.json are made by `python -m tools.ask_training.learn`; here they are only added up.
"""

import json
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from letters.rules.asking.hearing import Hearing
from letters.rules.asking.kinds import kind
from letters.rules.asking.roots import root

SCALE = 1000  # weights are stored as whole numbers, this many to the unit
BIAS = "bias"
PERSONS = {"I": "I", "ME": "I", "MY": "I", "YOU": "Y", "YOUR": "Y", "THEY": "T", "QM": "?"}


def evidence(heard: Hearing) -> float:
    """Log odds that a sentence asks for something: 0 is even, 2 is 7 to 1."""
    numbers = weights()
    known = numbers.keys() & {BIAS, *signs(heard)}
    return sum(map(numbers.__getitem__, known)) / SCALE


@lru_cache(maxsize=1)
def weights() -> dict[str, int]:
    """What each sign adds, read once."""
    return json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))


def signs(heard: Hearing) -> list[str]:
    """Everything in a sentence that may tell for or against an ask."""
    row = ["START", *heard.words.split(), "END"]
    kinds = list(map(kind, row))
    return [*row, *of_roots(row), *of_kinds(kinds), *of_persons(kinds), *of_phrases(heard)]


def of_roots(row: list[str]) -> list[str]:
    """Single roots, pairs and triples, and pairs with one or two words between."""
    roots = list(map(root, row))
    pairs = list(map(" ".join, pairwise(roots)))
    threes = [f"{pair} {one}" for pair, one in zip(pairs, roots[2:], strict=False)]
    over_one = map("_".join, zip(roots, roots[2:], strict=False))
    over_two = map("_".join, zip(roots, roots[3:], strict=False))
    return [*roots, *pairs, *threes, *over_one, *over_two]


def of_kinds(kinds: list[str]) -> list[str]:
    """Two, three and four kinds of words in a row."""
    pairs = [f"+{one} {other}" for one, other in pairwise(kinds)]
    threes = [f"{pair} {one}" for pair, one in zip(pairs, kinds[2:], strict=False)]
    fours = [f"{three} {one}" for three, one in zip(threes, kinds[3:], strict=False)]
    return [*pairs, *threes, *fours]


def of_persons(kinds: list[str]) -> list[str]:
    """Who is spoken of: in which order, who comes first and who last."""
    met = "".join(PERSONS[one] for one in kinds if one in PERSONS)
    return [f"@{met[:6]}", f"@<{met[:2]}", f"@>{met[-2:]}", f"@={''.join(sorted(set(met)))}"]


def of_phrases(heard: Hearing) -> list[str]:
    """What the phrases heard: a way of asking, words that never ask, or both."""
    family, veto = heard.family or "nothing", heard.veto or "nothing"
    return [
        f"!{family}",
        f"!-{veto}",
        f"!{bool(heard.family)} {veto}",
        f"!any {bool(heard.family)}",
        f"!-any {bool(heard.veto)}",
    ]
