"""Whether a word looks misspelt: unknown, and a letter short of, or beyond, a known word."""

import re

from followup.finishing.fresh_words import FRESH
from followup.finishing.reading import is_seen, kinds
from followup.finishing.words import listed

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST = 6  # letters; of shorter words too many are one letter from another
BEGINNINGS = ("re", "un", "pre", "co", "non", "over", "under", "micro", "multi", "mini", "post")


def misspelling(text: str) -> str:
    """The first word of a text that looks misspelt, or nothing."""
    words = re.findall(rf"(?<![\w'’.-])[a-z]{{{SHORTEST},}}(?![\w'’-])", text)
    return next((word for word in words if is_misspelt(word)), "")


def is_misspelt(word: str) -> bool:
    """Whether a lower-case word is unknown and one slip from a known one; a compound is not."""
    if word in FRESH or is_known(word) or is_compound(word) or is_seen(word):
        return False
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    dropped = (a + b[1:] for a, b in halves[1:] if b)
    swapped = (a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1)
    added = (a + letter + b for a, b in halves[1:-1] for letter in LETTERS)
    return any(kinds(one) for ones in (swapped, added, dropped) for one in ones)


def is_known(word: str) -> bool:
    """Whether a dictionary has the word, or the word without its plural."""
    if kinds(word) or word in LITTLE_LONG:
        return True
    if word.endswith("icly"):
        return False  # "basicly"
    return any(is_base(word.removesuffix(end)) for end in ENDINGS if word.endswith(end))


def is_base(word: str) -> bool:
    """Whether what is left without an ending is a word: "comp" of "comped", "torte" of "tortes"."""
    return bool(kinds(word)) or (len(word) > 3 and is_seen(word))


ENDINGS = ("s", "r", "er", "rs", "ers", "ly", "less", "ness", "ish", "able", "ed", "ing")


LITTLE_LONG = listed(
    """because during against although whether without within despite towards toward beside besides
    beyond anybody anyone someone everybody everyone nobody whoever whatever whichever
    yourself myself himself herself themselves ourselves itself eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty fifty sixty seventy
    eighty ninety hundred thousand million before around across behind beneath between
    through throughout except should would could couldn wouldn shouldn another either
    neither"""
)


def is_compound(word: str) -> bool:
    """Whether two known words make it, or a known one with a beginning: "handover", "preprint"."""
    if any(word.startswith(one) and is_known(word[len(one) :]) for one in BEGINNINGS):
        return True
    return any(is_known(word[:at]) and is_known(word[at:]) for at in range(3, len(word) - 2))
