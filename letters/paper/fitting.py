"""Sets the lines of an address in the largest type that its place has room for."""

from collections.abc import Sequence

from letters.paper import typefaces
from letters.paper.measures import MM_PER_PT, Block, Zone
from letters.paper.typefaces import Typeface

Steps = Sequence[tuple[float, float]]  # sizes of type with their leading, largest first

HANG = 1.2  # parts of the type size: how far a line that is turned over hangs


def fitted(lines: tuple[str, ...], zone: Zone, face: Typeface, steps: Steps) -> Block:
    """These lines in the largest type that keeps their ink inside the zone, from its upper edge.

    Where no type keeps the longest line whole, the largest in which they still fit, turned over;
    where none is, the smallest. Proofreading tells.
    """
    rows = [(step, rows_of(lines, zone.width, face, step[0])) for step in steps]
    low = [(step, n) for step, n in rows if height(lines, n, face, *step) <= zone.height + 0.01]
    whole = [step for step, n in low if n == len(lines)]
    step = next(iter(whole or [step for step, _ in low]), steps[-1])
    return Block(zone.left, zone.top, zone.width, zone.bottom, *step)


def rows_of(lines: tuple[str, ...], width: float, face: Typeface, type_pt: float) -> int:
    """How many lines these become in a width in mm."""
    room = width / (type_pt * face.scale * MM_PER_PT)
    return sum(typefaces.rows(line, face, room, HANG) for line in lines)


def height(
    lines: tuple[str, ...], rows: int, face: Typeface, type_pt: float, line_pt: float
) -> float:
    """From the highest ink of the first line to the lowest of the last, in mm."""
    ink = (face.rise("".join(lines[:1])) + face.tail) * face.scale * type_pt
    return ((rows - 1) * line_pt + ink) * MM_PER_PT


def over(lines: tuple[str, ...], face: Typeface, block: Block) -> float:
    """The empty mm between the top of a block's first line and its ink."""
    type_pt = face.scale * block.type_pt
    ink = face.baseline(type_pt, block.line_pt) - face.rise("".join(lines[:1])) * type_pt
    return ink * MM_PER_PT
