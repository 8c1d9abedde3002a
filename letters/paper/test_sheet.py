"""A test sheet: does the printer print at true size, and how far from its place?"""

from typing import TYPE_CHECKING

from letters.paper import assembly, availability, styling
from letters.paper.envelopes import EnvelopeForm, envelope_named
from letters.paper.labels import A4, LETTER
from letters.paper.limits import envelope_settings
from letters.paper.mails import Envelope, Printed
from letters.paper.measures import Sheet, mm
from letters.paper.typefaces import typeface

if TYPE_CHECKING:
    from weasyprint import Document

RULE = 100  # mm
ARM = 10  # mm, of the cross-hair to each side
THIN = 0.2  # mm
HOW = (
    "The rule is 100 mm long and the cross stands in the very middle. Measure both: if the rule is"
    " shorter, print at “actual size”; if the cross is off, set how far in your stationery."
)
ON_LETTER_PAPER = ("NO_10", "NO_9", "MONARCH")


def test_sheet(
    envelope: str, feed: str = "LANDSCAPE", offset: tuple[float, float] = (0, 0)
) -> Printed:
    """Page 1 an envelope, page 2 its letter paper, each with a cross-hair in its very middle and a
    rule of 100 mm; on the envelope also the corners of the two addresses.

    Raises ValueError for an unknown envelope or feed, or an offset out of range.
    """
    form = envelope_named(envelope)
    envelope_settings(Envelope((), (), envelope, False, feed, offset))
    paper = LETTER if envelope in ON_LETTER_PAPER else A4
    with availability.one_at_a_time:
        front = trial(form.name, (form.width, form.height), feed, offset, form)
        sheet = trial("Letter paper", paper, "LANDSCAPE", (0, 0))
        bound = assembly.bind([front, sheet], "Test sheet")
    return Printed(pdf=bound.pdf, pages=bound.pages)


test_sheet.__test__ = False  # type: ignore[attr-defined]  # it tests a printer, not the code


def trial(
    name: str,
    size: tuple[float, float],
    feed: str,
    offset: tuple[float, float],
    form: EnvelopeForm | None = None,
) -> "Document":
    """One page of the test sheet, laid out."""
    face = typeface("SOURCE_SANS")
    width, height = size
    turned = feed == "PORTRAIT"
    measures = (
        ("envelope", form or Sheet(width, height, 0, 0, 0, 0)),
        ("turned", turned),
        ("page", (height, width) if turned else size),
        ("families", styling.family_names(face)),
    )
    words = {
        "name": name,
        "how": HOW,
        "rules": [style(line, offset) for line in rules(width, height, form)],
        "words_style": words_style(width, height, offset),
    }
    return availability.press().document("trial", words, "envelope", measures)


def words_style(width: float, height: float, offset: tuple[float, float]) -> str:
    left, top = (width - RULE) / 2 + offset[0], height / 2 + 18 + offset[1]
    return f"left: {mm(left)}; top: {mm(top)}; width: {RULE}mm; font-size: 9pt; line-height: 11pt"


def rules(width: float, height: float, form: EnvelopeForm | None) -> list[tuple]:
    """Left, top, width and height of every thin line; where one is 0, the line has no breadth."""
    x, y = width / 2, height / 2
    left, under = x - RULE / 2, y + 15
    lines = [(x - ARM, y, 2 * ARM, 0), (x, y - ARM, 0, 2 * ARM), (left, under, RULE, 0)]
    for centimetre in range(11):
        lines.append((left + 10 * centimetre, under - 2, 0, 2))
    for block in (form.sender, form.to) if form else ():
        lines += [(block.left, block.top, 5, 0), (block.left, block.top, 0, 5)]
    return lines


def style(line: tuple, offset: tuple[float, float]) -> str:
    """A line centred on its place, drawn as one border of an empty box."""
    left, top, width, height = line
    if height:
        edge, left = "left", left - THIN / 2
    else:
        edge, top = "top", top - THIN / 2
    place = f"left: {mm(left + offset[0])}; top: {mm(top + offset[1])}"
    return f"{place}; width: {mm(width)}; height: {mm(height)}; border-{edge}-width: {THIN}mm"
