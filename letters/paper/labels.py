"""Address labels, for printers that take no envelopes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letters.paper import assembly, availability, page_text, styling
from letters.paper.envelopes import RETURN_PT
from letters.paper.fitting import fitted, over, rows_of
from letters.paper.limits import address
from letters.paper.mails import Printed, Problem
from letters.paper.measures import MM_PER_PT, Block, mm
from letters.paper.preflight.places import postcode_faults
from letters.paper.typefaces import Typeface, typeface

if TYPE_CHECKING:
    from weasyprint import Document

INSIDE = 3  # mm kept free inside each label: sheets lie a little askew in a printer
STEPS = ((12, 14), (11, 13), (10, 12), (9.5, 11), (RETURN_PT, 10), (8, 9))


@dataclass(frozen=True)
class LabelSheet:
    """Labels in rows and columns, in mm; `left` and `top` are the first label's corner."""

    key: str
    name: str
    page: tuple[float, float]
    label: tuple[float, float]
    left: float
    top: float
    pitch: tuple[float, float]
    columns: int
    rows: int

    @property
    def count(self) -> int:
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """The upper left corner of a label, counted from 0, row by row."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.pitch[0], self.top + row * self.pitch[1]


LETTER, A4 = (215.9, 279.4), (210, 297)
# LibreOffice's label list, whose numbers add up to the page on both sides.
LABEL_SHEETS = {
    sheet.key: sheet
    for sheet in (
        LabelSheet(
            "AVERY_5160", "Avery 5160", LETTER, (66.7, 25.4), 4.8, 12.7, (69.85, 25.4), 3, 10
        ),
        LabelSheet(
            "AVERY_5163", "Avery 5163", LETTER, (101.6, 50.8), 4.0, 12.7, (106.4, 50.8), 2, 5
        ),
        LabelSheet("AVERY_L7160", "Avery L7160", A4, (63.5, 38.1), 7.2, 15.15, (66.04, 38.1), 3, 7),
        LabelSheet(
            "AVERY_L7163", "Avery L7163", A4, (99.1, 38.1), 4.67, 15.15, (101.6, 38.1), 2, 7
        ),
    )
}


def label_sheet_named(key: str) -> LabelSheet:
    """The sheet of labels of that key. Raises ValueError if unknown."""
    if key not in LABEL_SHEETS:
        raise ValueError(f"Not a sheet of labels: {key!r}")
    return LABEL_SHEETS[key]


def labels(
    addresses: Sequence[tuple[str, ...]], sheet: str, first: int = 1, face: str = ""
) -> Printed:
    """Addresses on labels, row by row, beginning with the label numbered `first`, from 1.

    Raises ValueError for an unknown sheet or a first label that it does not have, TooMuchForPaper
    and PaperUnavailable as letters do.
    """
    form, type_ = label_sheet_named(sheet), typeface(face)
    if not addresses or not 1 <= first <= form.count:
        raise ValueError(f"Labels on {form.name} begin at 1 to {form.count}, with an address.")
    clean = [address(lines) for lines in addresses]
    pages: list[list[dict]] = [[] for _ in range((first - 1 + len(clean) - 1) // form.count + 1)]
    for place, lines in enumerate(clean, first - 1):
        page, spot = divmod(place, form.count)
        pages[page].append({"lines": lines, "style": style(lines, form, spot, type_)})
    with availability.one_at_a_time:
        documents = [label_document(page, form, type_) for page in pages]
        bound = assembly.bind(documents, "Labels")
    return Printed(pdf=bound.pdf, pages=bound.pages)


def block_on(lines: tuple[str, ...], form: LabelSheet, spot: int, face: Typeface) -> Block:
    """Where an address stands on its label: in the middle of its height, 3 mm inside it."""
    left, top = form.corner(spot)
    width, height = form.label
    inside = Block(left + INSIDE, top + INSIDE, width - 2 * INSIDE, top + height - INSIDE, 0, 0)
    block = fitted(lines, inside.zone, face, STEPS)
    rows = rows_of(lines, block.width, face, block.type_pt)
    free = inside.zone.height - rows * block.line_pt * MM_PER_PT
    down = free / 2 if free > 0 else -over(lines, face, block)
    return Block(
        block.left, block.top + down, block.width, block.bottom, block.type_pt, block.line_pt
    )


def label_problems(
    addresses: Sequence[tuple[str, ...]], sheet: str, face: str = "", country: str = ""
) -> list[Problem]:
    """Which addresses do not fit their label, with 3 mm kept inside it, or lack the postcode of
    the country they are in.

    Raises as `labels` does. A problem has no place: what matters is whose address it is.
    """
    form, type_ = label_sheet_named(sheet), typeface(face)
    clean = [address(lines) for lines in addresses]
    lacking = [fault for lines in clean for fault in postcode_faults(lines, country)]
    with availability.one_at_a_time:
        crowded = [lines for lines in clean if not fits(lines, form, type_)]
    return lacking + [
        Problem(
            f"This address is too large for a label of {form.name}: “{', '.join(lines)[:60]}”.",
            "Leave out a line, or take a larger label.",
        )
        for lines in crowded
    ]


def fits(lines: tuple[str, ...], form: LabelSheet, face: Typeface) -> bool:
    """Whether the set lines stay on a label, the first of its sheet."""
    words = [{"lines": lines, "style": style(lines, form, 0, face)}]
    left, top = form.corner(0)
    right, bottom = left + form.label[0] - INSIDE, top + form.label[1] - INSIDE
    return all(
        line.right <= right + 0.1 and line.baseline + face.tail * line.type_mm <= bottom + 0.1
        for line in page_text.lines(label_document(words, form, face))
    )


def style(lines: tuple[str, ...], form: LabelSheet, spot: int, face: Typeface) -> str:
    """Where an address stands; what is too large for its label is cut off at its edge, since the
    label under it is somebody else's.
    """
    block = block_on(lines, form, spot, face)
    height = form.corner(spot)[1] + form.label[1] - block.top
    return f"{styling.shifted(block, (0, 0), face)}; height: {mm(height)}"


def label_document(page: list[dict], form: LabelSheet, face: Typeface) -> "Document":
    measures = (("page", form.page), ("families", styling.family_names(face)))
    return availability.press().document("labels", {"labels": page}, "labels", measures)
