"""How alike two letters are: panel members compare notes, so what is copied is shown.

Two letters are read sentence by sentence. A sentence stands in both when its words are the same,
or nearly: names, numbers and a word or two may be swapped. What must be alike, such as thanks for
the interview and the offer at the end, hardly weighs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from letters.rules.likeness.sentences import Sentence, read
from letters.rules.likeness.weighing import matched, weight

__all__ = ["TOO_LIKE", "Copy", "Likeness", "Sentence", "compared", "likeness", "read"]

# From here on two letters are too alike: a quarter of what one of them says for itself stands in
# the other. One sentence of four that matter is noticed by whoever lays both side by side. First
# drafts for a panel of ten of whom different things are known stay under it; one letter sent twice
# with only the names swapped is over 0.9.
TOO_LIKE = 0.25


@dataclass(frozen=True)
class Copy:
    """One sentence that stands in both letters: from where to where in each.

    `expected` says that it must be alike in letters of this kind; `same` that every word is.
    """

    start: int
    end: int
    there_start: int
    there_end: int
    expected: bool
    same: bool


@dataclass(frozen=True)
class Likeness:
    """How alike two letters are, from 0 to 1, and the sentences that stand in both."""

    score: float
    copies: tuple[Copy, ...] = ()

    @property
    def is_too_like(self) -> bool:
        return self.score >= TOO_LIKE and bool(self.telling)

    @property
    def telling(self) -> tuple[Copy, ...]:
        """The copies that give a letter away: those that need not be alike."""
        return tuple(copy for copy in self.copies if not copy.expected)


def likeness(one: str, other: str) -> Likeness:
    """How alike two texts are and which sentences they share, in the order of the first."""
    return compared(read(one), read(other))


def compared(one: Sequence[Sentence], other: Sequence[Sentence]) -> Likeness:
    """The likeness of two letters that were read already; the same seen from either side.

    The score is the share of the letter that says less which stands in the other one too.
    """
    least = min(total(one), total(other))
    pairs = sorted(matched(one, other), key=lambda pair: pair.here.start)
    shared = sum(pair.alike * min(weight(pair.here), weight(pair.there)) for pair in pairs)
    copies = (
        Copy(
            start=pair.here.start,
            end=pair.here.end,
            there_start=pair.there.start,
            there_end=pair.there.end,
            expected=pair.here.is_expected or pair.there.is_expected,
            same=pair.here.words == pair.there.words,
        )
        for pair in pairs
    )
    return Likeness(score=min(shared / least, 1.0) if least else 0.0, copies=tuple(copies))


def total(sentences: Iterable[Sentence]) -> float:
    return sum(weight(sentence) for sentence in sentences)
