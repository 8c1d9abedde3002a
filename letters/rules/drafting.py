"""First drafts for a whole panel: true sentences in one voice, each letter made another way.

A draft is made of what the seeker recorded and of joints that claim nothing. What is missing is a
gap, a question in square brackets. Variety is judged by mould, before the words are filled in.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from letters.rules import pieces
from letters.rules.arranging import (
    ASKED,
    OFFERED,
    Arrangement,
    arrangements,
    lonely,
    order_of,
    place_of_thanks,
)
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
    "offered": "first",
}
# How a letter ends that thanks after an outcome: it offers no more help, and says what happened.
AFTER = {
    "HIRED": "hired",
    "OFFERED_DECLINED": "declined",
    "DECLINED": "declined_unoffered",
    "OTHER": "other_offer",
    "WITHDREW": "withdrew",
}
# The boxes in plain words, as notes name them.
FIELDS = {
    "remember": "what you remember",
    "cares_about": "what they care about",
    "shared": "what you both share",
    "thanks": "what you thank for",
    "promise": "what you promised",
    "could_give": "what you could give",
}
# Sentences of one place stand in the other, too, but for those that say where they stand.
ELSEWHERE = {OPENING: LATER, LATER: OPENING}
ONE_PLACE = re.compile(
    r"\b(?:first|begin|start|writing|write|close|finish|leave out)\b|This letter|This is",
    re.IGNORECASE,
)
JOINT = 3  # so many first words of two letters laid side by side are seen to be the same


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
    chooser = Chooser(voice, used, kept)
    drafts = {}
    # Who has least to be spoken of has the least choice, and chooses first.
    for known in sorted(panel, key=lambda one: len(pieces.pieces_of(one))):
        drafts[known.key] = draft(known, chooser)
    return [drafts[known.key] for known in panel]


class Chooser:
    """Picks moulds and arrangements: kept ones, else those that no letter beside has yet."""

    def __init__(self, voice: str, used: Iterable[str], kept: Sequence[str]):
        self.voice, self.kept = voice, kept
        self.spent: Counter[str] = Counter()
        self.joints: Counter[str] = Counter()
        self.openings: Counter[str] = Counter()
        self.orders: Counter[str] = Counter()
        for mould in used:
            self.spend(mould)

    def spend(self, mould: str) -> None:
        """Count a mould, and the words it begins with, as used."""
        self.spent[mould] += 1
        self.joints[joint(mould)] += 1

    def said(self, place: str, piece: Piece) -> Sentence:
        """A piece as a sentence that stands in this place of a letter."""
        mould = self.pick(self.pool(place, piece.part))
        return Sentence(filled(mould, piece.words), piece.rests_on, mould)

    def pool(self, place: str, part: str) -> tuple[str, ...]:
        """The moulds for a part in a place; others that say no more, where all are used."""
        pool = moulds(self.voice, place, part)
        more = moulds(self.voice, place, CLAIMS_LESS.get(part, ""))
        if place in ELSEWHERE:
            others = moulds(self.voice, ELSEWHERE[place], part)
            more += tuple(one for one in others if not ONE_PLACE.search(one))
        is_used_up = all(self.spent[one] for one in pool)
        return pool + more if is_used_up or any(one in more for one in self.kept) else pool

    def pick(self, pool: Sequence[str]) -> str:
        """One mould of several."""
        mould = next((one for one in self.kept if one in pool), None)
        mould = mould or min(pool, key=lambda one: (self.spent[one], self.joints[joint(one)]))
        self.spend(mould)
        return mould

    def arranged(self, found: Sequence[Piece], question: Piece | None) -> Arrangement:
        """The arrangement of a kept letter, else one that begins as the fewest beside it do."""
        options = arrangements(found, question)
        kept = self.kept_order(found)
        if kept:
            one = max(options, key=lambda option: alike(order_of(option), kept))
        else:
            one = min(options, key=self.seen)
        self.openings[one[0][0].move] += 1
        self.orders[place_of_thanks(one)] += 1
        return one

    def seen(self, option: Arrangement) -> tuple[int, int, int, int]:
        """How much of an arrangement is seen beside it, and how many sentences stand alone."""
        first = option[0][0].move
        return (
            self.openings[first],
            pieces.MOVES.index(first),
            lonely(option),
            self.orders[place_of_thanks(option)],
        )

    def kept_order(self, found: Sequence[Piece]) -> tuple[str, ...]:
        """The moves of the kept letter in their order, as far as they are still found."""
        left = list(found)
        order = []
        for mould in self.kept:
            for piece in left:
                parts = {piece.part, CLAIMS_LESS.get(piece.part, piece.part)}
                places = (OPENING, LATER)
                if any(mould in moulds(self.voice, one, part) for one in places for part in parts):
                    order.append(piece.move)
                    left.remove(piece)
                    break
        return tuple(order)


def joint(mould: str) -> str:
    """The first words of a sentence, before what is filled in."""
    return " ".join(mould.partition("{")[0].split()[:JOINT]).rstrip(":,")


def alike(order: Sequence[str], kept: Sequence[str]) -> int:
    """How many moves, from the first, two orders share."""
    return next(
        (at for at, (one, two) in enumerate(zip(order, kept, strict=False)) if one != two),
        min(len(order), len(kept)),
    )


def filled(mould: str, words: str) -> str:
    """A mould with its words; a mark that the words bring along replaces the sentence's."""
    words = words.rstrip(".").replace("'", "’")
    if words[-1:] in "!?":
        mould = mould.replace("{x}.", "{x}").replace("{X}.", "{X}")
    return mould.format(x=words, X=words[:1].upper() + words[1:])


def draft(known: Known, chooser: Chooser) -> Draft:
    """One person's draft."""
    found = pieces.pieces_of(known)
    if known.occasion != THANK_YOU:
        return made(known, later_letter(known, found, chooser))
    return made(known, thank_you(known, found, chooser))


def made(known: Known, paragraphs: Iterable[Sequence[Sentence]]) -> Draft:
    """A draft of these paragraphs, with the questions in them and the notes beside it."""
    whole = tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)
    gaps = tuple(one.text for paragraph in whole for one in paragraph if one.mould == GAP)
    return Draft(known.key, whole, gaps, notes(known, whole))


def thank_you(known: Known, found: list[Piece], chooser: Chooser) -> Iterator[list[Sentence]]:
    """The first letter: a beginning that no colleague's letter has, thanks, what it brings."""
    if unsaid := what_came(known):
        yield [gap(unsaid)]
    elif not found:
        yield [gap(about_them(known))]
    if not found:
        yield [leave(known, found, chooser)]
        return
    question = (
        None
        if known.outcome or known.came
        else Piece(ASKED, "", something_to_give(known, found), ())
    )
    place = LATER if unsaid else OPENING
    spoken: list[list[Sentence]] = []
    for paragraph in chooser.arranged(found, question):
        spoken.append([])
        for piece in paragraph:
            spoken[-1] += sentences(known, piece, place, chooser)
            place = LATER
    last = leave(known, found, chooser)
    # Thanks alone before the close stand with it.
    if len(spoken) > 1 and len(spoken[-1]) == 1:
        spoken[-1].append(last)
    else:
        spoken.append([last])
    yield from spoken


def leave(known: Known, found: Sequence[Piece], chooser: Chooser) -> Sentence:
    """How a first letter ends: what became of it, or help; other help only where it gave some."""
    if known.outcome:
        return close(chooser, AFTER[known.outcome], "outcome")
    if OFFERED & {piece.part for piece in found}:
        return close(chooser, "offered")
    is_given = any(piece.move in pieces.HANDS_OVER for piece in found)
    return close(chooser, "first" if is_given else "alone")


def sentences(known: Known, piece: Piece, place: str, chooser: Chooser) -> list[Sentence]:
    """A piece in its sentence, with what follows a thing handed over; or a question."""
    if piece.move == ASKED:
        return [gap(piece.words)]
    return [chooser.said(place, piece), *brought(known, piece, chooser)]


def later_letter(known: Known, found: list[Piece], chooser: Chooser) -> Iterator[list[Sentence]]:
    """A second or later letter: it begins from the thing, is short, and never thanks again."""
    handed = next((piece for piece in found if piece.move in pieces.HANDS_OVER), None)
    if handed:
        yield sentences(known, handed, SECOND, chooser)
    else:
        whom = known.name or "them"
        yield [gap(f"What do you bring {whom} this time? A letter like this gives something.")]
    brings = ("offered" if handed.part in OFFERED else "later") if handed else "alone"
    yield [close(chooser, "silence" if known.silent else brings)]


def brought(known: Known, piece: Piece, chooser: Chooser) -> list[Sentence]:
    """What follows a thing handed over: that it is enclosed, still stands, or is asked for."""
    if piece.move == pieces.GIFT and known.gift:
        return given(known.gift)
    if piece.move != pieces.PROMISE:
        return []
    if known.enclosed:
        return [chooser.said(LATER, Piece(piece.move, "enclosed", "", piece.rests_on))]
    if known.box("promise").carried:
        return [gap("Is it in the envelope? Say so here; else say when it comes.")]
    return [chooser.said(LATER, Piece(piece.move, "stands", "", piece.rests_on))]


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


def close(chooser: Chooser, part: str, *facts: str) -> Sentence:
    """The last sentence, which asks for nothing."""
    mould = chooser.pick(chooser.pool(CLOSE, part))
    return Sentence(mould, ("voice", *facts), mould)


def gap(question: str) -> Sentence:
    """A question to the writer, where a sentence is missing."""
    return Sentence(f"[{question}]", (), GAP)


def notes(known: Known, whole: Iterable[Sequence[Sentence]]) -> tuple[str, ...]:
    """What does not stand in the letter, beside it: the words, the box they are from, and why."""
    spoken = {fact for paragraph in whole for one in paragraph for fact in one.rests_on}
    beside = []
    for fact, box in known.boxes:
        is_said = fact in spoken and box is known.box(fact)
        # A later letter says one thing, and the first one said the rest.
        is_lost = box.words and known.occasion == THANK_YOU and not is_said
        note = f"{box.note} {pieces.unspoken(known, fact) if is_lost else ''}".strip()
        if note:
            beside.append(f"“{box.typed}” ({FIELDS[fact]}): {note}" if box.typed else note)
    return tuple(beside)


def what_came(known: Known) -> str:
    """What is asked where the words noted of what came from them make no sentence of thanks."""
    if not known.came or known.box("thanks").words:
        return ""
    return f"You noted: {known.came}. What do you thank them for? One sentence."


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
