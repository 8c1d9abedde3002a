"""Pieces: what a letter to one person can speak of, each resting on the facts it came from."""

import re
from dataclasses import dataclass

from letters.rules.panel import Gift, Known

# What a letter does; letters of one panel begin with different ones.
PROMISE, GIFT, REMEMBER, SHARED, CARES, THANKS, OFFER = (
    "promise",
    "gift",
    "remember",
    "shared",
    "cares",
    "thanks",
    "offer",
)
MOVES = (PROMISE, REMEMBER, SHARED, GIFT, THANKS, CARES, OFFER)  # the strongest opening first
HANDS_OVER = frozenset({PROMISE, GIFT, OFFER})
# Thanks that speak of the news already.
OF_NEWS = re.compile(r"\b(?:call|phon|news|decision|let(?:ting)? me know|tell|told|email)", re.I)


@dataclass(frozen=True)
class Piece:
    """One thing to say: the move it is, the part of the moulds it fills, the words for it."""

    move: str
    part: str
    words: str
    rests_on: tuple[str, ...]


def pieces_of(known: Known) -> list[Piece]:
    """What a letter to this person can speak of, one piece a move; in the order of MOVES."""
    found = [
        promise(known),
        boxed(known, REMEMBER, "remember"),
        boxed(known, SHARED, "shared"),
        gift(known.gift) if known.gift else None,
        thanks(known),
        boxed(known, CARES, "cares_about"),
        # One thing handed over is enough; an offer is for who has nothing in the envelope.
        None if known.gift or known.box("promise").words else boxed(known, OFFER, "could_give"),
    ]
    return [piece for piece in found if piece]


def boxed(known: Known, move: str, fact: str) -> Piece | None:
    """A typed fact as a piece."""
    box = known.box(fact)
    return Piece(move, box.slot, box.words, (fact,)) if box.words else None


def promise(known: Known) -> Piece | None:
    """What was promised."""
    return boxed(known, PROMISE, "promise")


def thanks(known: Known) -> Piece | None:
    """What to thank for, once: what the seeker noted, else the talk; and the news."""
    if known.occasion != "THANK_YOU":
        return None
    box = known.box("thanks")
    reasons: list[tuple[str, tuple[str, ...]]] = []
    if box.words:
        reasons.append((box.words, ("thanks",)))
    elif known.talk:
        reasons.append(talk(known))
    if known.news and not (box.words and OF_NEWS.search(box.words)):
        reasons.append((known.news, ("news",)))
    if not reasons:
        return None
    words = ", and for ".join(words for words, _ in reasons)
    return Piece(THANKS, "thanks", words, tuple(fact for _, facts in reasons for fact in facts))


def talk(known: Known) -> tuple[str, tuple[str, ...]]:
    """The talk to thank for. What it was about is said only where little else is known, or every
    letter of a panel would say it.
    """
    if any(box.words for _, box in known.boxes):
        return known.talk.partition(" about ")[0], ("met",)
    return known.talk, known.talk_rests_on


def gift(given: Gift) -> Piece:
    """What goes with the letter, by how the seeker comes by it."""
    part = f"gift_{given.origin.lower()}" if given.origin else "gift"
    return Piece(GIFT, part, named(given.title, given.origin), ("gift",))


LED = re.compile(r"(?:a|an|the|my|our|your|some|one|two|three|how|what)\b", re.IGNORECASE)


def named(title: str, origin: str) -> str:
    """A title inside a sentence: small where it begins with an article, else in quotation marks,
    unless it is a person's name.
    """
    title = " ".join(title.split()).strip(" .,;:")
    if origin == "PERSON" or not title:
        return title
    if LED.match(title):
        return title[:1].lower() + title[1:]
    return title if title[0] in '“"' else f"“{title}”"
