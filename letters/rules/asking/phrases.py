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
    place, seen = 0, {}
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
