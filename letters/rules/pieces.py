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
        # One thing in the envelope is enough, and what is promised is not offered again.
        None if known.gift or is_promised(known) else boxed(known, OFFER, "could_give"),
    ]
    return [piece for piece in found if piece]


def boxed(known: Known, move: str, fact: str) -> Piece | None:
    """A typed fact as a piece."""
    box = known.box(fact)
    return Piece(move, box.slot, box.words, (fact,)) if box.words else None


def promise(known: Known) -> Piece | None:
    """What was promised."""
    return boxed(known, PROMISE, "promise")


ALREADY_PROMISED = "You have promised that already."
# Words that say how a thing is handed over, and not what it is.
HANDING = frozenset(
    re.findall(
        r"\w+",
        """send give lend tell show share pass bring introduce forward mail post have let about with
        some that this these those your from them what when into over along would could glad""",
    )
)


def is_promised(known: Known) -> bool:
    """Whether what could be given is what was promised: half of its words, or of the promise's."""
    offered, given = (content(known.box(fact).words) for fact in ("could_give", "promise"))
    return 2 * len(offered & given) >= min(len(offered), len(given)) > 0


def content(words: str) -> frozenset[str]:
    """The words that name a thing, one or several of it being the same."""
    found = re.findall(r"[^\W_]{3,}", words.lower())
    named = (word for word in found if word not in HANDING | {"you", "the", "for", "and", "our"})
    return frozenset(word.removesuffix("s") for word in named)


def unspoken(known: Known, fact: str) -> str:
    """Why words that could stand do not: a letter says one thing of each kind."""
    if fact != "could_give" or not boxed(known, OFFER, fact):
        return "Not in the letter, which says one thing of this kind."
    if is_promised(known):
        return ALREADY_PROMISED
    return "Not in the letter, which brings one thing and has one already."


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
