"""Reads back from a PDF where its words and lines stand, in mm from the upper left corner."""

import ctypes

import pypdfium2
from pypdfium2 import raw

MM = 25.4 / 72


def origin(page, text: str, nth: int = 0) -> tuple[float, float]:
    """Where the first letter of a text begins, on its baseline."""
    words = page.get_textpage()
    found = words.search(text, match_case=True)
    for _ in range(nth + 1):
        index, _count = found.get_next()
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(words.raw, index, x, y)
    return x.value * MM, (page.get_height() - y.value) * MM


def lines_drawn(page) -> list[tuple[float, float, float, float]]:
    """The left, top, right and bottom of everything drawn that is not a letter."""
    drawn = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
    height = page.get_height()
    bounds = [each.get_bounds() for each in drawn]
    return [
        (left * MM, (height - top) * MM, right * MM, (height - bottom) * MM)
        for left, bottom, right, top in bounds
    ]


def opened(pdf: bytes):
    return pypdfium2.PdfDocument(pdf)
