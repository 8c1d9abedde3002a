"""Sentences of a letter, where each stands, and its words without case, marks and names."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from letters.rules.abbreviations import ends_only_a_word
from letters.rules.gaps import blanked
from letters.rules.likeness.expected import is_expected

# Nobody reads on: a letter holds 8,000 characters, and a sentence of more words is cut there.
MOST_CHARACTERS = 10_000
MOST_WORDS = 50

ENDS = re.compile(r"[.!?…]+[\"'”’»)\]]*|\n+")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
CONTRACTED = {
    "n't": " not",
    "'ll": " will",
    "'ve": " have",
    "'re": " are",
    "'m": " am",
    "'d": " would",
}
CONTRACTION = re.compile("|".join(f"{end}\\b" for end in CONTRACTED))
NAME = "·"  # stands for whatever name or number is there


@dataclass(frozen=True)
class Sentence:
    """One sentence: where it starts and ends in its letter, and its words made plain."""

    start: int
    end: int
    words: tuple[str, ...]
    is_expected: bool

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(self.words)


def read(text: str) -> list[Sentence]:
    """The sentences of a letter that say something, with their places in the text.

    A gap says nothing: it is the app that asks there.
    """
    text = blanked(text[:MOST_CHARACTERS])
    return [
        Sentence(start, end, words, is_expected(text[start:end]))
        for start, end in pieces(text)
        if (words := plain_words(text[start:end]))
    ]


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each sentence goes, without the spaces around it."""
    start = 0
    for mark in ENDS.finditer(text):
        if ends_here(text, start, mark):
            yield from cut(text, start, mark.end())
            start = mark.end()
    yield from cut(text, start, len(text))


def ends_here(text: str, start: int, mark: re.Match) -> bool:
    """Whether a mark ends a sentence: a line that goes on in small letters was only wrapped."""
    after = text[mark.end() : mark.end() + 40].lstrip()
    if mark[0].startswith("\n"):
        return len(mark[0]) > 1 or not after[:1].islower()
    if text[mark.end() : mark.end() + 1].strip():
        return False
    if not mark[0].startswith(".") or mark[0].startswith("..."):
        return True
    after = after.lstrip("\"'“‘«([")[:1]
    return not (after.islower() or ends_only_a_word(text, start, mark.start(), after))


def cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence without the spaces around it; one without an end is cut into lengths."""
    words = list(WORD.finditer(text, start, end))
    for first in range(0, len(words), MOST_WORDS):
        begin = start if first == 0 else words[first].start()
        stop = end if first + MOST_WORDS >= len(words) else words[first + MOST_WORDS].start()
        piece = text[begin:stop]
        yield begin + len(piece) - len(piece.lstrip()), begin + len(piece.rstrip())


def plain_words(sentence: str) -> tuple[str, ...]:
    """Words in small letters with one sign for every name and number, contractions written out."""
    found = WORD.findall(unicodedata.normalize("NFKC", sentence).replace("’", "'"))
    shouted = sum(word.isupper() for word in found) * 2 > len(found) > 1
    plain: list[str] = []
    for place, word in enumerate(found):
        named = place and not shouted and word[:1].isupper() and not word.startswith(("I'", "I"))
        if word.isdigit() or named:
            plain += [NAME] * (plain[-1:] != [NAME])
        else:
            plain += CONTRACTION.sub(lambda end: CONTRACTED[end[0]], word.casefold()).split()
    return tuple(plain)
