"""A small language for phrases, and a book of them that is opened at the first word.

A phrase is words with single spaces. `a|b` is either, `a?` may be missing, `so_kind` is two words
in one place, `<verbs>` is a vocabulary, `.` is one word, `*` up to three words within a clause,
`**` up to eight words of any kind, `~a|b` means that neither comes next. START and END are the
edges of a clause.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from letters.rules.asking.words import VOCABULARIES

GAPS = {"*": "(?: [a-z#']+){0,3}?", "**": "(?: [^ ]+){0,8}?", ".": " [a-z#']+"}
REST = " **"  # at the end of a phrase: whatever follows
MOST_PER_WORD = 8  # places of one word that are looked at in a piece; no letter needs more


@dataclass(frozen=True)
class Phrase:
    """One phrase of one family, compiled when it is first needed."""

    family: str
    words: str

    @property
    def to_the_end(self) -> bool:
        """Whether the phrase covers everything after it in its clause."""
        return self.words.endswith(REST)

    def at(self, text: str, place: int) -> re.Match | None:
        """The phrase, where it begins at the space at `place`."""
        return compiled(self.words.removesuffix(REST)).match(text, place)


@dataclass
class Book:
    """Phrases by their first word."""

    by_word: dict[str, list[Phrase]] = field(default_factory=dict)


def book(families: dict[str, str]) -> Book:
    """A book of phrases, one phrase a line, named by family."""
    made = Book()
    for family, lines in families.items():
        for line in phrases_of(lines):
            for word in first_words(line):
                made.by_word.setdefault(word, []).append(Phrase(family, line))
    return made


def phrases_of(lines: str) -> list[str]:
    """One phrase a line; a line that is set in goes on with the phrase above it."""
    whole = lines.replace("|\n  ", "|").replace("\n  ", " ")
    return [line for line in whole.splitlines() if line]


def found(phrases: Book, text: str) -> Iterator[tuple[Phrase, int, int]]:
    """Every phrase of the book in plain text, with where it begins and ends."""
    place, seen = 0, {}
    for word in text.split():
        here = phrases.by_word.get(word)
        if here:
            seen[word] = seen.get(word, 0) + 1
            if seen[word] <= MOST_PER_WORD:
                for phrase in here:
                    match = phrase.at(text, place)
                    if match:
                        yield phrase, place, match.end()
        place += len(word) + 1


def first_words(line: str) -> Iterable[str]:
    """The words a phrase can begin with; an optional first word also lets the next one begin."""
    words: set[str] = set()
    for element in line.split():
        if element in GAPS or element.startswith("~"):
            raise ValueError(f"a phrase begins with a word: {line}")
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
    return re.compile("".join(map(expression, line.split())) + "(?= )")


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
