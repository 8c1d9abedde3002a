"""What was typed, its hurried spelling mended where only one thing can be meant."""

import re

from followup.finishing.mending_words import NO_DOING, SHORTHANDS, SPELLED
from followup.finishing.reading import base, kinds

WORD = re.compile(r"(?<![\w'’.@/-])[a-z0-9]+(?!['’.@/]?\w|-)")
LOST_ITS_G = re.compile(r"(?<![\w'’-])[a-z]{2,}in\b'?(?![\w-])")


def mended(text: str) -> str:
    """The text with dropped letters, shorthand and lost apostrophes put right."""
    text = WORD.sub(lambda word: SPELLED.get(word[0], word[0]), text)
    text = LOST_ITS_G.sub(lambda word: with_its_g(word[0]), text)
    for pattern, whole in SHORTHANDS:
        text = pattern.sub(whole, text)
    return text


def with_its_g(word: str) -> str:
    """ "shoutin'" as "shouting"; any other word as it is."""
    bare = word.rstrip("'")
    doing = f"{bare}g"
    if bare in NO_DOING or kinds(bare) or "VERB" not in kinds(doing) or base(doing) == doing:
        return word
    return doing
