"""How wide a line of words is before it is set, so that it can be set in a type that fits."""

import functools
from pathlib import Path

from letters.paper.typefaces import Typeface

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts" / "letters"
UNITS = 1000  # the size it is measured at
SLACK = 1.01  # the press may space letters a little differently


@functools.cache
def measured(file: str):
    from PIL import ImageFont  # at first use: most letters are set without it

    return ImageFont.truetype(str(FONTS / file), UNITS)


def width(text: str, face: Typeface) -> float:
    """The width of a line in parts of its type size; signs of other typefaces are a guess."""
    return measured(face.file).getlength(text) / UNITS * SLACK
