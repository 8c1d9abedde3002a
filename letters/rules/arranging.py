"""Arranging: in which order, and in which paragraphs, a letter says what it has to say.

Letters of one panel differ in order as much as in wording. An arrangement is known by its order
alone, so that the moulds of a kept letter tell which one it had.
"""

from collections.abc import Iterator, Sequence

from letters.rules.pieces import CARES, HANDS_OVER, REMEMBER, THANKS, Piece

__all__ = [
    "ASKED",
    "OFFERED",
    "Arrangement",
    "arrangements",
    "lonely",
    "order_of",
    "place_of_thanks",
]

Arrangement = tuple[tuple[Piece, ...], ...]
OFFERED = frozenset({"could", "gift_person"})  # parts that offer, and hand nothing over yet
ASKED = "gap"  # the move of a piece that asks the writer for what is missing


def arrangements(found: Sequence[Piece], question: Piece | None) -> list[Arrangement]:
    """Every way to arrange these pieces that reads well, once for each order.

    `question`, if any, stands where nothing is handed over: after what they care about or told.
    """
    by_order: dict[tuple[str, ...], Arrangement] = {}
    for first in found:
        for one in beginning_with(first, found, question):
            by_order.setdefault(order_of(one), one)
    options = list(by_order.values())
    # An offer stands last: the close goes on from it.
    return [one for one in options if one[-1][-1].part in OFFERED] or options


def order_of(one: Arrangement) -> tuple[str, ...]:
    """The moves of an arrangement in their order."""
    return tuple(piece.move for paragraph in one for piece in paragraph if piece.move != ASKED)


def beginning_with(
    first: Piece, found: Sequence[Piece], question: Piece | None
) -> Iterator[Arrangement]:
    """The arrangements that begin with this piece."""
    bringing = brings(found, question)
    if first in bringing and first.move not in HANDS_OVER:
        opening, bringing = bringing, []  # what they care about leads to what is brought
    else:
        opening = [first]
        bringing = [piece for piece in bringing if piece is not first]
    if not any(piece.move in HANDS_OVER or piece.move == ASKED for piece in bringing):
        bringing = []
    placed = [*opening, *bringing]
    about = [one for one in found if one not in placed and one.move != THANKS]
    thanks = [one for one in found if one not in placed and one.move == THANKS]
    if first.move in HANDS_OVER:
        # What they told does not go on from a thing handed over; thanks do.
        ways: tuple[tuple[list[Piece], ...], ...] = (
            (opening, [*about, *thanks], bringing),
            ([*opening, *thanks], about, bringing),
            (opening, [*thanks, *about], bringing),
        )
    elif len(opening) > 1:
        ways = ((opening, [*about, *thanks]), (opening, [*thanks, *about]))
    else:
        ways = (
            ([*opening, *about], thanks, bringing),
            ([*opening, *thanks], about, bringing),
            ([*opening, *about], [*thanks, *bringing]),
            (opening, [*about, *thanks], bringing),
            ([*opening, *about], bringing, thanks),
        )
    for way in ways:
        yield paragraphed(way)


def brings(found: Sequence[Piece], question: Piece | None) -> list[Piece]:
    """What they care about, and what the letter hands over; else what they told, and a question."""
    handed = [piece for piece in found if piece.move in HANDS_OVER]
    moves = (CARES,) if handed else (CARES, REMEMBER)
    told = next((piece for move in moves for piece in found if piece.move == move), None)
    return [*([told] if told else []), *(handed or ([question] if question else []))]


def paragraphed(way: Sequence[Sequence[Piece]]) -> Arrangement:
    """Paragraphs without empty ones; nothing short stands alone after something short."""
    paragraphs: list[tuple[Piece, ...]] = []
    for paragraph in way:
        moves = [piece.move for piece in paragraph]
        if paragraphs and (moves == [ASKED] or (is_short(paragraph) and is_short(paragraphs[-1]))):
            paragraphs[-1] += tuple(paragraph)
        elif paragraph:
            paragraphs.append(tuple(paragraph))
    return tuple(paragraphs)


def is_short(paragraph: Sequence[Piece]) -> bool:
    """Whether this is one sentence that nothing follows, as something follows a thing given."""
    return len(paragraph) == 1 and paragraph[0].move not in HANDS_OVER


def lonely(one: Arrangement) -> int:
    """How many sentences stand alone; a first one may, and thanks may end with the close."""
    return sum(
        is_short(paragraph) and not (paragraph is one[-1] and paragraph[0].move == THANKS)
        for paragraph in one[1:]
    )


def place_of_thanks(one: Arrangement) -> str:
    """Where in a letter the thanks stand: what colleagues see of its order."""
    order = order_of(one)
    if THANKS not in order:
        return "nowhere"
    at = order.index(THANKS)
    return "last" if at and at == len(order) - 1 else {0: "first", 1: "second"}.get(at, "between")
