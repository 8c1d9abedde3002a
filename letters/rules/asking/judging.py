"""From a text to its asks: the parts that can ask, sentence by sentence.

What the phrases say and what was learned from many sentences decide together; where they differ
by much, the sentence is only a "maybe". The article's close and its kin are beyond appeal.
"""

import re

from letters.rules.asking.advice import ADVICE
from letters.rules.asking.direct import DIRECT
from letters.rules.asking.evidence import evidence
from letters.rules.asking.found import Ask
from letters.rules.asking.hearing import Hearing, hear
from letters.rules.asking.inquiries import INQUIRIES
from letters.rules.asking.letter import spoken_part
from letters.rules.asking.sentences import sentence_spans

# Log odds, set by hand and not learned, because the phrases were written with the corpus in view.
PLAIN_PHRASE, PHRASE, NO_PHRASE = 2.0, 1.6, -0.6
VETO, NO_VETO = -2.0, 0.3
# Log odds from which an ask is sure, without and with a phrase; and from which it may be one.
SURE, SURE_WITH_PHRASE, UNSURE = 0.3, -0.3, -0.4
LETTERS, SPACE = re.compile(r"[A-Za-z]{2}"), re.compile(r"\s")
UNNAMED = "hint"  # what is learned, not named


def asks(text: str) -> list[Ask]:
    """Every sentence of a draft that asks, may ask, or is a plain question, in order of place.

    Greeting, signature, quoted replies and quoted speech are not read. Offers, gifts, thanks for
    what was given, and words that let the reader off are no asks. Never raises.
    """
    spoken = spoken_part(text)
    said: dict[str, tuple[str, str]] = {}  # what is said twice is judged once
    found = []
    for start, end in sentence_spans(spoken):
        sentence = spoken[start:end]
        if sentence not in said:
            said[sentence] = judged(sentence)
        level, family = said[sentence]
        if level:
            found.append(Ask(text[start:end], start, end, level, family, *ADVICE[family]))
    return found


def judged(sentence: str) -> tuple[str, str]:
    """The level and family of one sentence; both empty when it asks nothing."""
    if not LETTERS.search(sentence) or not (SPACE.search(sentence) or "?" in sentence):
        return "", ""
    heard = hear(sentence)
    level = level_of(heard)
    if level:
        return level, heard.family or UNNAMED
    return ("question", "question") if heard.is_question and not heard.veto else ("", "")


def level_of(heard: Hearing) -> str:
    """ "ask", "maybe" or nothing."""
    if not heard.family and (heard.is_close or heard.is_one_word):
        return ""
    odds = odds_of(heard)
    if odds >= (SURE_WITH_PHRASE if heard.family else SURE):
        return "ask" if heard.family or not heard.veto else "maybe"
    return "maybe" if odds >= UNSURE or (heard.family and not heard.veto) else ""


def odds_of(heard: Hearing) -> float:
    """Log odds of an ask: what was learned, what the phrases say, and what the vetoes say."""
    phrase = PHRASE if heard.family else NO_PHRASE
    if heard.family in DIRECT | INQUIRIES and not heard.veto:
        phrase = PLAIN_PHRASE
    return evidence(heard.words) + phrase + (VETO if heard.veto else NO_VETO)
