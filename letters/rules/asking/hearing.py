"""What the phrases hear in one sentence: which ways of asking, and which words that never ask."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from letters.rules.asking.direct import DIRECT
from letters.rules.asking.hints import HINTED
from letters.rules.asking.indirect import INDIRECT
from letters.rules.asking.offers import CLOSE, GIVE, OFFER
from letters.rules.asking.phrases import Book, book, found
from letters.rules.asking.vetoes import RELEASE, REPORTED, THANKS, THANKS_AHEAD
from letters.rules.asking.wordings import plain

CLAUSE_ENDS = re.compile(
    r" (?:[;:()]|, (?:and|but|so|or|yet|then)|but|and please|(?:and|so|then)(?= (?:could|can|would"
    r"|will|perhaps|may|might|do you|are you|i would|i am|i hope|if|let me know|let us|tell|send"
    r"|keep|please)))(?= )"
)
AHEAD, CLOSING = "ahead", "close"


@dataclass(frozen=True)
class Hearing:
    """One sentence in plain words, with the families of asks and of vetoes heard in it."""

    words: str
    families: tuple[str, ...]
    vetoes: frozenset[str]

    @property
    def family(self) -> str:
        """The first way of asking, or an empty string."""
        return self.families[0] if self.families else ""

    @property
    def is_question(self) -> bool:
        """Whether there is a question mark."""
        return " QM " in self.words

    @property
    def is_beyond_appeal(self) -> bool:
        """Whether this is the article's close or its kin, and nothing else is asked."""
        return CLOSING in self.vetoes and not self.families


@lru_cache(maxsize=1)
def books() -> tuple[Book, Book, Book]:
    """The books of vetoes, of thanks ahead of the favor, and of asks."""
    vetoes = {CLOSING: CLOSE, "release": RELEASE, "thanks": THANKS, "reported": REPORTED}
    vetoes |= {"offer": OFFER, "give": GIVE}
    return book(vetoes), book({AHEAD: THANKS_AHEAD}), book(DIRECT | INDIRECT | HINTED)


def hear(sentence: str) -> Hearing:
    """One sentence, clause by clause: vetoes first, then what is left is heard for asks."""
    words = plain(sentence)
    families: dict[str, None] = {}
    vetoes: set[str] = set()
    for clause in clauses(words):
        rest = struck(clause, vetoes)
        families |= dict.fromkeys(phrase.family for phrase, _, _ in found(books()[2], rest))
    return Hearing(words, tuple(families), frozenset(vetoes))


def clauses(words: str) -> Iterator[str]:
    """The clauses of a sentence in plain words, each between START and END."""
    begin = 0
    for end in [*CLAUSE_ENDS.finditer(words), None]:
        clause = words[begin : end.start() if end else len(words)].strip()
        if clause:
            yield f" START {clause} END "
        begin = end.end() if end else begin


def struck(clause: str, heard: set[str]) -> str:
    """A clause without the words that are no ask; the vetoes that struck them are told."""
    ahead = next(found(books()[1], clause), None)
    first = None
    for phrase, start, end in found(books()[0], clause):
        if ahead and phrase.family == "thanks":
            continue
        heard.add(phrase.family)
        first = first or (start, len(clause) if phrase.to_the_end else end)
    return f"{clause[: first[0]]} ~{clause[first[1] :] or ' END '}" if first else clause
