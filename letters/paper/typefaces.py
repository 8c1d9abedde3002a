"""The typefaces a letter can be set in; they come along, with their licences, in static/fonts."""

import functools
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

# What every bundled typeface has: Latin as Western and Central Europe write it (Unicode's Latin-1
# and Latin Extended-A), and the signs of a typewriter's better sister.
PLAIN = re.compile("[\\s -~\u00a1-\u017f‘’‚“”„–—…•€]*")


@dataclass(frozen=True)
class Typeface:
    """A family, its file, and the sizes at which it looks as large as the others."""

    key: str
    label: str
    family: str  # its name in the stylesheets and in the PDF
    file: str
    scale: float  # against Source Serif; by the height of its small letters
    ascent: float  # of the line, as the file says (hhea), in parts of the type size
    descent: float
    tail: float  # how far g, j and y hang under the baseline

    def baseline(self, type_pt: float, line_pt: float) -> float:
        """From the top of a line to its baseline, in points; the leading is halved."""
        return (line_pt + (self.ascent - self.descent) * type_pt) / 2

    def rise(self, text: str) -> float:
        """How far letters stand over the baseline, in parts of the type size: as measured in the
        bundled files, none of their plain letters higher than 0.75, Western accents on capitals
        up to 0.92, Vietnamese ones up to 1.00.
        """
        highest = max(map(ord, text), default=0)
        return 0.75 if highest < 0x80 else 0.92 if highest < 0x180 else 1.0


SOURCE_SERIF = Typeface(
    key="SOURCE_SERIF",
    label="Source Serif, clear and even",
    family="Letter Serif",
    file="SourceSerif4-Regular.ttf",
    scale=1,
    ascent=1.036,
    descent=0.335,
    tail=0.25,
)
EB_GARAMOND = Typeface(
    key="EB_GARAMOND",
    label="EB Garamond, bookish and light",
    family="Letter Garamond",
    file="EBGaramond-Regular.ttf",
    scale=1.1,
    ascent=0.710,
    descent=0.290,
    tail=0.29,
)
SOURCE_SANS = Typeface(
    key="SOURCE_SANS",
    label="Source Sans, plain and open",
    family="Letter Sans",
    file="SourceSans3-Regular.ttf",
    scale=0.97,
    ascent=1.000,
    descent=0.326,
    tail=0.25,
)
TYPEFACES = {face.key: face for face in (SOURCE_SERIF, EB_GARAMOND, SOURCE_SANS)}


def typeface(key: str) -> Typeface:
    """The typeface of that key; Source Serif for an empty key. Raises ValueError if unknown."""
    if key and key not in TYPEFACES:
        raise ValueError(f"Not a typeface: {key!r}")
    return TYPEFACES.get(key, SOURCE_SERIF)


def families(face: Typeface) -> list[str]:
    """This typeface, then the other bundled ones, which come before those of the system."""
    return [face.family, *(other.family for other in TYPEFACES.values() if other is not face)]


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
