"""The checklist on paper: every letter of a print run, with boxes to tick."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letters.paper import assembly, availability, styling
from letters.paper.layouts import form_named
from letters.paper.limits import cut, one_line
from letters.paper.mails import CoverRow, Printed
from letters.paper.typefaces import typeface

if TYPE_CHECKING:
    from weasyprint import Document

STEPS = ("signed", "stamped", "in the post")


def cover_sheet(
    rows: Sequence[CoverRow], heading: str, form: str, country: str = "", face: str = ""
) -> Printed:
    """The checklist alone, on the paper of a form of letter in a country.

    Raises TooMuchForPaper for endless lines, PaperUnavailable without Pango, and ValueError for an
    unknown form or typeface.
    """
    page = styling.page_measures(form_named(form).sheet(country), typeface(face))
    with availability.one_at_a_time:
        document = checklist(rows, heading, page)
        bound = assembly.bind([document], heading)
    return Printed(pdf=bound.pdf, pages=bound.pages)


def checklist(rows: Sequence[CoverRow], heading: str, page: tuple) -> "Document":
    """The laid-out checklist on pages of these measures."""
    clean = [
        CoverRow(cut(row.name), cut(row.address), row.pages, one_line(row.goes)) for row in rows
    ]
    words = {"rows": clean, "heading": heading, "steps": STEPS}
    return availability.press().document("checklist", words, "checklist", page)
