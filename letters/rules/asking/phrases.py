"""A small language for phrases, and a book of them that is opened at the first word.

A phrase is words with single spaces. `a|b` is either, `a?` may be missing, `so_kind` is two words
in one place, `<verbs>` is a vocabulary, `.` is one word, `*` up to three words within a clause,
`**` up to eight words of any kind, `~a|b` means that neither comes next. START and END are the
edges of a clause.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from letters.rules.asking.direct import DIRECT
from letters.rules.asking.hints import HINTED, INQUIRIES
from letters.rules.asking.indirect import INDIRECT
from letters.rules.asking.offers import CLOSE, GIVE, OFFER
from letters.rules.asking.vetoes import RELEASE, REPORTED, RHETORIC, THANKS, THANKS_AHEAD
from letters.rules.asking.wordings import plain
from letters.rules.asking.words import VOCABULARIES

START = "START"
GAPS = {"*": "(?: [a-z#']+){0,3}?", "**": "(?: [^ ]+){0,8}?", ".": " [a-z#']+"}
REST = " **"  # at the end of a phrase: whatever follows
MOST_PER_WORD = 8  # places of one word that are looked at in a piece; no letter needs more


@dataclass(frozen=True)
class Phrase:
    """One phrase of one family; it may cover everything after it in its clause."""

    family: str
    words: str
    to_the_end: bool


@dataclass
class Page:
    """The phrases that begin with one word."""

    phrases: list[Phrase] = field(default_factory=list)

    @cached_property
    def any(self) -> re.Pattern:
        """All phrases of the page at once, to turn it quickly where none fits."""
        return re.compile("|".join(source(phrase.words) for phrase in self.phrases))

    def read(self, text: str, place: int) -> Iterator[tuple[Phrase, int, int]]:
        """Every phrase of the page that begins at the space at `place`, and where it ends."""
        if self.any.match(text, place):
            for phrase in self.phrases:
                match = compiled(phrase.words).match(text, place)
                if match:
                    yield phrase, place, match.end()


Book = dict[str, Page]


def book(families: dict[str, str]) -> Book:
    """A book of phrases, one phrase a line, named by family."""
    made: Book = {}
    for family, lines in families.items():
        for line in phrases_of(lines):
            phrase = Phrase(family, line.removesuffix(REST), line.endswith(REST))
            for word in sorted(headings(line)):
                made.setdefault(word, Page()).phrases.append(phrase)
    return made


def phrases_of(lines: str) -> list[str]:
    """One phrase a line; a line that is set in goes on with the phrase above it."""
    whole = lines.replace("|\n  ", "|").replace("\n  ", " ")
    return [line for line in whole.splitlines() if line]


def found(phrases: Book, text: str) -> Iterator[tuple[Phrase, int, int]]:
    """Every phrase of the book in plain text, with where it begins and ends."""
    place = 0
    seen: dict[str, int] = {}
    words = text.split()
    for word, after in zip(words, [*words[1:], ""], strict=True):
        for heading in (word, f"{START} {after}") if word == START else (word,):
            page = phrases.get(heading)
            if page:
                seen[word] = seen.get(word, 0) + 1
                if seen[word] <= MOST_PER_WORD:
                    yield from page.read(text, place)
        place += len(word) + 1


def headings(line: str) -> set[str]:
    """The words a phrase is looked up by: its first, and the second as well after START."""
    elements = line.split()
    if elements[0] != START or elements[1] in GAPS:
        return first_words(elements)
    return {f"{START} {word}" for word in first_words(elements[1:])}


def first_words(elements: list[str]) -> set[str]:
    """The words a phrase can begin with; an optional first word also lets the next one begin."""
    words: set[str] = set()
    for element in elements:
        if element in GAPS or element.startswith("~"):
            raise ValueError(f"a phrase begins with a word: {' '.join(elements)}")
        words |= {one.split()[0] for one in alternatives(element.rstrip("?"))}
        if not element.endswith("?"):
            return words
    return words


def alternatives(element: str) -> list[str]:
    """All that may stand in one place, vocabularies written out."""
    every: list[str] = []
    for one in element.split("|"):
        every += VOCABULARIES[one[1:-1]] if one.startswith("<") else [one.replace("_", " ")]
    return every


@lru_cache(maxsize=4096)
def compiled(line: str) -> re.Pattern:
    """The regular expression of one phrase; it holds no unbounded repetition."""
    return re.compile(source(line))


def source(line: str) -> str:
    """The text of that regular expression."""
    return "".join(map(expression, line.split())) + "(?= )"


def expression(element: str) -> str:
    """One place of a phrase as a regular expression."""
    if element in GAPS:
        return GAPS[element]
    if element.startswith("~"):
        return f"(?! {choice(element[1:])} )"
    if element.endswith("?"):
        return f"(?: {choice(element[:-1])})?"
    return f" {choice(element)}"


def choice(element: str) -> str:
    """Alternatives as a group, longest first."""
    every = sorted(
        {re.escape(one).replace(r"\ ", " ").replace(r"\#", "#") for one in alternatives(element)},
        key=len,
    )
    return every[0] if len(every) == 1 else f"(?:{'|'.join(reversed(every))})"


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
