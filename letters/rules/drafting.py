"""First drafts for a whole panel: true sentences in one voice, each letter made another way.

A draft is made of what the seeker recorded and of joints that claim nothing. What is missing is a
gap, a question in square brackets. Variety is judged by mould, before the words are filled in.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from letters.rules import pieces
from letters.rules.drafts import Draft, Sentence
from letters.rules.moulds import CLOSE, LATER, OPENING, SECOND, moulds
from letters.rules.panel import Gift, Known
from letters.rules.pieces import Piece

__all__ = ["draft_panel"]

THANK_YOU = "THANK_YOU"
GAP = "gap"  # what stands for a mould where a question stands for a sentence
# Where a voice has no sentence left for a part, one that claims less says it, too.
CLAIMS_LESS = {
    "gift_found": "gift",
    "gift_made": "gift",
    "gift_owned": "gift",
    "gift_known": "gift",
    "gift_idea": "gift",
    "told": "noticed",
    "deed": "noticed",
}


def draft_panel(
    panel: Sequence[Known],
    voice: str,
    used: Iterable[str] = (),
    kept: Sequence[str] = (),
) -> list[Draft]:
    """One draft a person, in the order given; the same facts give the same drafts.

    `voice` is FORMAL, PLAIN or WARM. `used` are the moulds of letters that may be laid beside
    these, which are left alone while there are others. `kept` are moulds to be used again where
    they still fit: those of a letter that follows its facts.
    """
    spent = Counter(used)
    openings: Counter[str] = Counter()
    drafts = {}
    for known in sorted(panel, key=lambda one: len(pieces.pieces_of(one))):
        drafts[known.key] = draft(known, Chooser(voice, spent, kept), openings)
    return [drafts[known.key] for known in panel]


class Chooser:
    """Picks moulds: a kept one, else one not used yet, else the one used least."""

    def __init__(self, voice: str, spent: Counter[str], kept: Sequence[str]):
        self.voice, self.spent, self.kept = voice, spent, kept

    def said(self, places: Sequence[str], piece: Piece) -> Sentence:
        """A piece as a sentence that stands in one of these places of a letter."""
        pool = [one for place in places for one in moulds(self.voice, place, piece.part)]
        if piece.part in CLAIMS_LESS and all(self.spent[one] for one in pool):
            less = CLAIMS_LESS[piece.part]
            pool += [one for place in places for one in moulds(self.voice, place, less)]
        mould = self.pick(pool)
        return Sentence(filled(mould, piece.words), piece.rests_on, mould)

    def pick(self, pool: Sequence[str]) -> str:
        """One mould of several."""
        mould = next((one for one in self.kept if one in pool), None)
        mould = mould or min(pool, key=lambda one: self.spent[one])
        self.spent[mould] += 1
        return mould

    def began_with(self, found: Sequence[Piece]) -> str:
        """The move a kept letter began with; empty where there is none, or it is gone."""
        first = self.kept[0] if self.kept else ""
        for piece in found:
            for place in (OPENING, LATER, SECOND):
                if first in moulds(self.voice, place, piece.part):
                    return piece.move
        return ""


def filled(mould: str, words: str) -> str:
    """A mould with its words; a mark that the words bring along replaces the sentence's."""
    words = words.rstrip(".")
    if words[-1:] in "!?":
        mould = mould.replace("{x}.", "{x}").replace("{X}.", "{X}")
    return mould.format(x=words, X=words[:1].upper() + words[1:])


def draft(known: Known, chooser: Chooser, openings: Counter[str]) -> Draft:
    """One person's draft."""
    found = pieces.pieces_of(known)
    if known.occasion != THANK_YOU:
        return made(known, later_letter(known, found, chooser))
    return made(known, thank_you(known, found, chooser, openings))


def made(known: Known, paragraphs: Iterable[Sequence[Sentence]]) -> Draft:
    """A draft of these paragraphs, with the questions in them and the notes beside it."""
    whole = tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)
    gaps = tuple(one.text for paragraph in whole for one in paragraph if one.mould == GAP)
    notes = tuple(box.note for _, box in known.boxes if box.note)
    return Draft(known.key, whole, gaps, notes)


def thank_you(
    known: Known, found: list[Piece], chooser: Chooser, openings: Counter[str]
) -> Iterator[list[Sentence]]:
    """The first letter: a beginning that no colleague's letter has, thanks, what it brings."""
    first = beginning(found, chooser, openings)
    rest = [piece for piece in found if piece is not first]
    handed = [piece for piece in rest if piece.move in pieces.HANDS_OVER]
    spoken = [piece for piece in rest if piece.move not in pieces.HANDS_OVER]
    if first:
        opening = [chooser.said((OPENING, LATER), first), *brought(known, first, chooser)]
    else:
        opening = [gap(about_them(known))]
    # A thing remembered or shared stands by itself; thanks go on from whatever was said.
    if first and first.move not in pieces.HANDS_OVER and len(spoken) > 1:
        opening.append(chooser.said((LATER,), spoken.pop(0)))
    yield opening
    yield [chooser.said((LATER,), piece) for piece in spoken]
    for piece in handed:
        yield [chooser.said((LATER,), piece), *brought(known, piece, chooser)]
    if first and first.move not in pieces.HANDS_OVER and not handed:
        yield [gap(something_to_give(known, found))]
    yield [close(chooser, "first")]


def later_letter(known: Known, found: list[Piece], chooser: Chooser) -> Iterator[list[Sentence]]:
    """A second or later letter: it begins from the thing, is short, and never thanks again."""
    handed = [piece for piece in found if piece.move in pieces.HANDS_OVER]
    if not handed:
        yield [
            gap(
                f"What do you bring {known.name or 'them'} this time? A letter like this gives something."
            )
        ]
    for piece in handed[:1]:
        yield [chooser.said((SECOND,), piece), *brought(known, piece, chooser)]
    yield [close(chooser, "silence" if known.silent else "later")]


def beginning(found: list[Piece], chooser: Chooser, openings: Counter[str]) -> Piece | None:
    """The piece to begin with: the move that fewest colleagues' letters begin with."""
    kept = chooser.began_with(found)
    moves = [piece.move for piece in found]
    if not moves:
        return None
    move = kept or min(moves, key=lambda one: (openings[one], pieces.MOVES.index(one)))
    openings[move] += 1
    return next(piece for piece in found if piece.move == move)


def brought(known: Known, piece: Piece, chooser: Chooser) -> list[Sentence]:
    """What follows a thing handed over: that it is enclosed, still stands, or is asked for."""
    if piece.move == pieces.GIFT and known.gift:
        return given(known.gift)
    if piece.move != pieces.PROMISE:
        return []
    if known.enclosed:
        return [chooser.said((LATER,), Piece(piece.move, "enclosed", "", piece.rests_on))]
    if known.box("promise").carried:
        return [gap("Is it in the envelope? Say so here; else say when it comes.")]
    return [chooser.said((LATER,), Piece(piece.move, "stands", "", piece.rests_on))]


def given(gift: Gift) -> list[Sentence]:
    """The takeaway of a gift in the seeker's own words, and where it is found."""
    words = " ".join(gift.takeaway.split())
    link = gift.link.strip()
    if words and words[-1] not in '.!?…”"':
        words = f"{words.rstrip(' ,;:')}."
    if not words:
        return [Sentence(link, ("gift",), "link")] if link else [gap("What can they do with it?")]
    text = f"{words[:1].upper()}{words[1:]}"
    return [Sentence(f"{text}\n{link}".rstrip(), ("gift",), "takeaway")]


def close(chooser: Chooser, part: str) -> Sentence:
    """The last sentence, which offers and asks for nothing."""
    mould = chooser.pick(moulds(chooser.voice, CLOSE, part))
    return Sentence(mould, ("voice",), mould)


def gap(question: str) -> Sentence:
    """A question to the writer, where a sentence is missing."""
    return Sentence(f"[{question}]", (), GAP)


def about_them(known: Known) -> str:
    """What is asked where nothing at all is known."""
    whom = known.name or "this person"
    if not known.met:
        return (
            f"You have not met. What has {whom} done that you can thank for? Or leave this letter."
        )
    return f"What do you still remember of {whom}? What would you thank them for?"


def something_to_give(known: Known, found: list[Piece]) -> str:
    """What is asked where nothing is handed over, from what is known."""
    whom = known.name or "them"
    moves = {piece.move for piece in found}
    if moves & {pieces.REMEMBER, pieces.CARES}:
        return "What would you say to that now, or give? One sentence, or leave it out."
    return f"Is there something you could give {whom}? One sentence, or leave it at thanks."
