"""How wide a line of words is before it is set, so that it can be set in a type that fits."""

import functools
import math
from pathlib import Path
from typing import TYPE_CHECKING

from letters.paper.typefaces import Typeface

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts" / "letters"
UNITS = 1000  # the size it is measured at
SLACK = 1.01  # the press may space letters a little differently


@functools.cache
def measured(file: str) -> "FreeTypeFont":
    from PIL import ImageFont  # at first use: most letters are set without it

    return ImageFont.truetype(str(FONTS / file), UNITS)


def width(text: str, face: Typeface) -> float:
    """The width of a line in parts of its type size; signs of other typefaces are a guess."""
    return measured(face.file).getlength(text) / UNITS * SLACK


def rows(text: str, face: Typeface, room: float, hang: float) -> int:
    """How many lines a text takes in `room`, turned over between words, the later ones indented by
    `hang`; all in parts of the type size.
    """
    if width(text, face) <= room:
        return 1
    taken, used = 1, 0.0
    for word in text.split(" "):
        wide = width(f"{word} ", face)
        if used and used + wide > room:
            taken, used = taken + 1, hang
        over = max(0, math.ceil((used + wide) / room) - 1)  # a word that is broken anywhere
        taken, used = taken + over, used + wide - over * (room - hang)
    return taken
