"""From a text to its asks: the parts that can ask, sentence by sentence.

What was learned from many sentences decides, and it was learned with what the phrases hear in them;
where it is not sure, the sentence is only a "maybe". The article's close is beyond appeal.
"""

import re

from letters.rules.asking.advice import ADVICE
from letters.rules.asking.direct import DIRECT
from letters.rules.asking.evidence import evidence, weights
from letters.rules.asking.found import Ask
from letters.rules.asking.hearing import Hearing, books, hear
from letters.rules.asking.inquiries import INQUIRIES
from letters.rules.asking.letter import spoken_part
from letters.rules.asking.sentences import sentence_spans

# Log odds from which an ask is sure: when a plain phrase is heard, when not, and when only words
# are heard that never ask; and from which it may be one. Set by learning from all voices of the
# corpus but one and judging that one: from here on somewhat more than half of them asked.
SURE_OF_PLAIN, SURE, SURE_DESPITE_VETO, UNSURE = -1.0, 0.0, 1.2, -1.6
LETTERS, SPACE = re.compile(r"[A-Za-z]{2}"), re.compile(r"\s")
UNNAMED = "hint"  # what is learned, not named

# Thanks or a gift may be followed by a request in the same breath: "..., and please call me".
IN_THE_SAME_BREATH = re.compile(
    r"[,;:–—]?\s+(?:and|but|so)\s+"
    r"(?=(?:please|kindly|do let|could you|would you|can you|will you)\b)",
    re.IGNORECASE,
)


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


def get_ready() -> None:
    """Read the weights and every page of phrases ahead of the first draft: half a second."""
    weights()
    for phrases in books():
        for page in phrases.values():
            page.any  # noqa: B018


def judged(sentence: str) -> tuple[str, str]:
    """The level and family of one sentence; both empty when it asks nothing."""
    level, family = judged_whole(sentence)
    if level != "ask" and (turn := IN_THE_SAME_BREATH.search(sentence)):
        level_then, family_then = judged_whole(sentence[turn.end() :])
        if level_then == "ask":
            return level_then, family_then
    return level, family


def judged_whole(sentence: str) -> tuple[str, str]:
    """The same, taking all of a sentence together."""
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
    odds = evidence(heard)
    if odds >= sure_from(heard):
        return "ask"
    return "maybe" if odds >= UNSURE or (heard.family and not heard.veto) else ""


def sure_from(heard: Hearing) -> float:
    """The log odds from which one sentence is sure to ask."""
    if heard.veto:
        return SURE if heard.family else SURE_DESPITE_VETO
    return SURE_OF_PLAIN if heard.family in DIRECT | INQUIRIES else SURE
