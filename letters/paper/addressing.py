"""Sets the lines of an address: together where they fit, alone where one turns over."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from letters.paper.mails import LetterSheet
from letters.paper.measures import MM_PER_PT, Block
from letters.paper.placement import Plan, sender_lines
from letters.paper.typefaces import PLAIN, Typeface, width


@dataclass(frozen=True)
class Typed:
    """Lines of an address that are set as one paragraph, or a single one that turns over."""

    part: str  # "to-2", or "to-2+" when every further line counts on
    text: str
    style: str = "whole"


def sender_blocks(letter: LetterSheet, plan: Plan) -> list[Typed]:
    """The name, which is larger, and then the address."""
    name, *lines = sender_lines(letter, plan.form) or ("",)
    if not name:
        return []
    return [
        Typed("sender-1", name, "name turned"),
        *address_blocks("sender", lines, plan.sender, plan.face, first=2),
    ]


def address_blocks(
    name: str, lines: Sequence[str], block: Block | None, face: Typeface, first: int = 1
) -> list[Typed]:
    """Neighbouring lines that fit are one paragraph: it is set in a fraction of the time."""
    if block is None:
        return []
    room = block.width / (block.type_pt * face.scale * MM_PER_PT)
    blocks = []
    for fits, group in groupby(enumerate(lines, first), lambda one: whole(one[1], face, room)):
        numbered = list(group)
        if fits:
            text = "\n".join(line for _, line in numbered)
            blocks.append(Typed(f"{name}-{numbered[0][0]}+", text))
        else:
            blocks += [Typed(f"{name}-{number}", line, "turned") for number, line in numbered]
    return blocks


def whole(line: str, face: Typeface, room: float) -> bool:
    """Whether a line surely is one line, in so many parts of the type size."""
    return bool(line.strip() and PLAIN.fullmatch(line)) and width(line, face) <= room
