"""A draft as it is read: sentence by sentence, with what is said about each."""

from collections.abc import Iterable
from dataclasses import dataclass

from coaching.models import Comment
from coaching.rules.sentences import place_now, sentences
from letters.models import Letter
from letters.rules.asking import Ask, asks
from letters.rules.gaps import gaps_in
from letters.rules.language import english_part
from letters.rules.likeness import likeness

MOST_BESIDE = 30  # colleagues' letters a draft is laid beside


@dataclass(frozen=True)
class Piece:
    """A run of a letter's body: a sentence, or with `start` None what stands between two."""

    words: str
    start: int | None = None
    comments: int = 0
    ask: Ask | None = None
    is_copied: bool = False
    is_gap: bool = False


@dataclass(frozen=True)
class Said:
    """A comment, and whether its sentence still stands in the letter as it was quoted."""

    comment: Comment
    stands: bool

    @property
    def is_earlier(self) -> bool:
        """Whether it is about a wording that is no longer there."""
        return bool(self.comment.quote) and not self.stands

    @property
    def is_open(self) -> bool:
        return not (self.comment.taken_at or self.comment.declined_at)

    @property
    def can_replace(self) -> bool:
        return bool(self.comment.suggestion) and self.stands


def said_about(letter: Letter, comments: Iterable[Comment]) -> list[Said]:
    """What was said about a letter, each with whether its sentence still stands."""
    return [Said(comment, place_of(letter, comment) is not None) for comment in comments]


def place_of(letter: Letter, comment: Comment) -> tuple[int, int] | None:
    """Where a comment's sentence stands in a letter now."""
    if not comment.quote:
        return None
    unchanged = letter.version == comment.version
    return place_now(letter.body, comment.quote, comment.start, unchanged=unchanged)


def pieces_of(letter: Letter, comments: Iterable[Comment], beside: Iterable[Letter]) -> list[Piece]:
    """A letter's body in order, every sentence with its comments, its ask, and whether it is
    copied or a gap.

    `beside` are the letters it is compared with.
    """
    body, places = letter.body, [place_of(letter, comment) for comment in comments]
    asking = asks(english_part(body))
    copied = [copy for other in beside for copy in likeness(body, other.body).telling]
    gaps = gaps_in(body)
    pieces, at = [], 0
    for start, end in sentences(body):
        pieces.append(Piece(body[at:start]))
        same = any(copy.start < end and start < copy.end for copy in copied)
        gap = any(one.start < end and start < one.end for one in gaps)
        here = (one for one in asking if one.start < end and start < one.end)
        ask = None if gap else next(here, None)
        pieces.append(Piece(body[start:end], start, places.count((start, end)), ask, same, gap))
        at = end
    return [*pieces, Piece(body[at:])]
