"""From a text to its asks: the parts that can ask, sentence by sentence, clause by clause."""

import re
from collections.abc import Iterator
from functools import lru_cache

from letters.rules.asking.advice import ADVICE
from letters.rules.asking.direct import DIRECT
from letters.rules.asking.found import Ask
from letters.rules.asking.hints import HINTED
from letters.rules.asking.indirect import INDIRECT
from letters.rules.asking.letter import spoken_part
from letters.rules.asking.offers import GIVE, OFFER
from letters.rules.asking.phrases import Book, book, found
from letters.rules.asking.sentences import sentence_spans
from letters.rules.asking.vetoes import RELEASE, REPORTED, THANKS, THANKS_AHEAD
from letters.rules.asking.wordings import plain

CLAUSE_ENDS = re.compile(
    r" (?:[;:()]|, (?:and|but|so|or|yet|then)|but|and please|(?:and|so|then)(?= (?:could|can|would"
    r"|will|perhaps|may|might|do you|are you|i would|i am|i hope|if|let me know|let us|tell|send"
    r"|keep|please)))(?= )"
)
LONGEST_VETO = 40
AHEAD = "ahead"


@lru_cache(maxsize=1)
def books() -> tuple[Book, Book, Book]:
    """The books of vetoes, of thanks ahead of the favor, and of asks."""
    vetoes = {"release": RELEASE, "thanks": THANKS, "reported": REPORTED}
    vetoes |= {"offer": OFFER, "give": GIVE}
    return book(vetoes), book({AHEAD: THANKS_AHEAD}), book(DIRECT | INDIRECT | HINTED)


def asks(text: str) -> list[Ask]:
    """Every sentence of a draft that asks, may ask, or is a plain question, in order of place.

    Greeting, signature, quoted replies and quoted speech are not read. Offers, gifts, thanks for
    what was given, and words that let the reader off are no asks. Never raises.
    """
    spoken = spoken_part(text)
    return [
        Ask(text[start:end], start, end, level, family, *ADVICE[family])
        for start, end in sentence_spans(spoken)
        for level, family in judged(spoken[start:end])
    ]


def judged(sentence: str) -> Iterator[tuple[str, str]]:
    """The level and family of one sentence, or nothing."""
    words = plain(sentence)
    family = asking_family(words)
    if family:
        yield "ask", family
    elif " QM " in words and not any(vetoed(clause) for clause in clauses(words)):
        yield "question", "question"


def asking_family(words: str) -> str:
    """The family of the first ask in a sentence, or an empty string."""
    for clause in clauses(words):
        for phrase, _, _ in found(books()[2], struck(clause)):
            return phrase.family
    return ""


def clauses(words: str) -> Iterator[str]:
    """The clauses of a sentence in plain words, each between START and END."""
    begin = 0
    for end in [*CLAUSE_ENDS.finditer(words), None]:
        clause = words[begin : end.start() if end else len(words)].strip()
        if clause:
            yield f" START {clause} END "
        begin = end.end() if end else begin


def vetoed(clause: str) -> bool:
    """Whether anything in a clause is an offer, a gift, thanks or another word that never asks."""
    return next(found(books()[0], clause), None) is not None


def struck(clause: str) -> str:
    """A clause without the words that are no ask."""
    ahead = next(found(books()[1], clause), None)
    for phrase, start, end in found(books()[0], clause):
        if ahead and phrase.family == "thanks":
            continue
        rest = len(clause) if phrase.to_the_end else end
        return clause[:start] + " ~" + struck_end(clause, rest)
    return clause


def struck_end(clause: str, rest: int) -> str:
    """What is left after a veto."""
    return clause[rest:] or " END "
