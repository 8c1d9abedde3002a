"""From a text to its asks: the parts that can ask, sentence by sentence.

What the phrases say and what was learned from many sentences decide together; where they differ
by much, the sentence is only a "maybe". The article's close and its kin are beyond appeal.
"""

import re
from collections.abc import Iterator

from letters.rules.asking.advice import ADVICE
from letters.rules.asking.evidence import likelihood
from letters.rules.asking.found import Ask
from letters.rules.asking.hearing import Hearing, hear
from letters.rules.asking.letter import spoken_part
from letters.rules.asking.sentences import sentence_spans

# How likely an ask must be, on the scale of `likelihood`: alone, and where a phrase says it is one.
SURE, UNSURE = 0.75, 0.5
SURE_WITH_PHRASE = 0.25
WORD = re.compile(r"[A-Za-z]{2}")
UNNAMED = "hint"  # what is learned, not named


def asks(text: str) -> list[Ask]:
    """Every sentence of a draft that asks, may ask, or is a plain question, in order of place.

    Greeting, signature, quoted replies and quoted speech are not read. Offers, gifts, thanks for
    what was given, and words that let the reader off are no asks. Never raises.
    """
    spoken = spoken_part(text)
    return [
        Ask(text[start:end], start, end, level, family, *ADVICE[family])
        for start, end in sentence_spans(spoken)
        if WORD.search(spoken, start, end)
        for level, family in judged(spoken[start:end])
    ]


def judged(sentence: str) -> Iterator[tuple[str, str]]:
    """The level and family of one sentence, or nothing."""
    heard = hear(sentence)
    level = level_of(heard)
    if level:
        yield level, heard.family or UNNAMED
    elif heard.is_question and not heard.vetoes:
        yield "question", "question"


def level_of(heard: Hearing) -> str:
    """ "ask", "maybe" or nothing."""
    if heard.is_beyond_appeal:
        return ""
    likely = likelihood(heard)
    if likely >= (SURE_WITH_PHRASE if heard.family else SURE):
        return "ask"
    return "maybe" if heard.family or likely >= UNSURE else ""
