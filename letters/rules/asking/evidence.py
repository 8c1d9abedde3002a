"""What was learned from many labeled sentences: how strongly its words speak for an ask.

A logistic regression over words, pairs and triples of roots, pairs with a word or two between, rows
of kinds of words, who is spoken of in which order, and what the phrases heard. The numbers in
weights.json are made by `python -m tools.ask_training.learn`; here they are only added up.
"""

import json
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from letters.rules.asking.kinds import kind
from letters.rules.asking.phrases import Hearing

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


FORMS = """
send sent|give gave given|tell told|make made|take took taken|come came|go went gone|say said
write wrote written|know knew known|think thought|find found|keep kept|meet met|see saw seen
speak spoke spoken|hear heard|get got|leave left|bring brought|buy bought|feel felt|hold held
lend lent|pay paid|have has had having|be is are was were been being am|do did does done doing
"""
ROOT = {
    form: f"{line.split()[0]}."
    for line in FORMS.strip().replace("\n", "|").split("|")
    for form in line.split()
}
EDGES = frozenset({"START", "END", "QM"})


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What is left of a word without its ending; rough, but the same for all its forms."""
    if word in ROOT or word in EDGES:
        return ROOT.get(word, word)
    for ending in ("ies", "ying", "ied"):
        if word.endswith(ending) and len(word) > 5:
            return f"{word.removesuffix(ending)}y."
    return f"{bare(word)}."


def bare(word: str) -> str:
    """A word without -ing, -ed, -s, a last -e, or the second of two like letters."""
    for ending, length in (("ing", 5), ("ed", 4), ("es", 4), ("s", 3)):
        if word.endswith(ending) and len(word) > length and not word.endswith("ss"):
            word = word.removesuffix(ending)
            break
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word
