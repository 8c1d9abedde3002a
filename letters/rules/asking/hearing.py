"""What the phrases hear in one sentence: which ways of asking, and which words that never ask."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from letters.rules.asking.direct import DIRECT
from letters.rules.asking.hints import HINTED
from letters.rules.asking.indirect import INDIRECT
from letters.rules.asking.inquiries import INQUIRIES
from letters.rules.asking.offers import CLOSE, GIVE, OFFER
from letters.rules.asking.phrases import Book, book, found
from letters.rules.asking.vetoes import RELEASE, REPORTED, RHETORIC, THANKS, THANKS_AHEAD
from letters.rules.asking.wordings import plain

CLAUSE_ENDS = re.compile(
    r" (?:[;:()]|, (?:and|but|so|or|yet|then)|but|(?:and|so|then)(?= (?:could|can|would"
    r"|will|perhaps|may|might|do you|are you|i would|i am|i hope|if|let me know|let us|tell|send"
    r"|keep|please)))(?= )"
)
ASKING = DIRECT | INQUIRIES | INDIRECT | HINTED
VETOES = {"release": RELEASE, "thanks": THANKS, "reported": REPORTED, "rhetoric": RHETORIC}
VETOES |= {"offer": CLOSE + OFFER, "give": GIVE}


@dataclass(frozen=True)
class Hearing:
    """One sentence in plain words: the first way of asking heard in it, and the first veto."""

    words: str
    family: str
    veto: str
    is_close: bool

    @property
    def is_question(self) -> bool:
        """Whether there is a question mark."""
        return " QM " in self.words

    @property
    def is_one_word(self) -> bool:
        """Whether there is but one word, which only a phrase can tell for an ask."""
        return self.words.count(" ") <= 3


@lru_cache(maxsize=1)
def books() -> tuple[Book, Book, Book, Book]:
    """The books of vetoes, of thanks ahead of the favor, of the article's close, and of asks."""
    ahead, close = {"ahead": THANKS_AHEAD}, {"close": CLOSE}
    return book(VETOES), book(ahead), book(close), book(ASKING)


def hear(sentence: str) -> Hearing:
    """One sentence, clause by clause: vetoes first, then what is left is heard for asks."""
    words = plain(sentence)
    family = veto = ""
    for clause in clauses(words):
        rest, struck_by = struck(clause)
        veto = veto or struck_by
        family = family or next((phrase.family for phrase, _, _ in found(books()[3], rest)), "")
    is_close = bool(veto) and next(found(books()[2], words), None) is not None
    return Hearing(words, family, veto, is_close)


def clauses(words: str) -> Iterator[str]:
    """The clauses of a sentence in plain words, each between START and END."""
    begin = 0
    for end in [*CLAUSE_ENDS.finditer(words), None]:
        clause = words[begin : end.start() if end else len(words)].strip()
        if clause:
            yield f" START {clause} END "
        begin = end.end() if end else begin


def struck(clause: str) -> tuple[str, str]:
    """A clause without the words that are no ask, and the veto that struck them."""
    ahead = next(found(books()[1], clause), None)
    for phrase, start, end in found(books()[0], clause):
        if not (ahead and phrase.family == "thanks"):
            rest = "" if phrase.to_the_end else clause[end:]
            return f"{clause[:start]} ~{rest or ' END '}", phrase.family
    return clause, ""
