"""Lays laid-out pages and ready PDFs on one pile, and writes the pile as one PDF."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from letters.paper import availability
from letters.paper.limits import TooMuchForPaper
from letters.paper.measures import MM_PER_PX

if TYPE_CHECKING:
    from pypdf import PdfReader
    from weasyprint import Document

Part: TypeAlias = "Document | bytes"  # a page laid out, or a PDF as it was given

PDF_PAGES = 40  # an enclosed PDF of more pages is not printed with a letter
PDF_BYTES = 10_000_000


class Bound(NamedTuple):
    """A pile as one PDF, how many pages it has, and the code points that it cannot draw."""

    pdf: bytes
    pages: int
    missing: tuple[int, ...]


class Pile:
    """Parts in the order they are printed; on both sides of the paper each begins on a front."""

    def __init__(self, both_sides: bool):
        self.both_sides = both_sides
        self.parts: list[Part] = []
        self.pages = 0

    def lay(self, part: Part) -> None:
        """Put a part on the pile, and a blank page where the next would begin on a back."""
        self.parts.append(part)
        self.pages += page_count(part)
        if self.both_sides and self.pages % 2:
            self.parts.append(blank_after(part))
            self.pages += 1


def blank_after(part: Part) -> "Document":
    """An empty page of the size of a part's last one."""
    if isinstance(part, bytes):
        box = opened(part).pages[-1].mediabox
        size = (float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4)
    else:
        last = part.pages[-1]
        size = (last.width * MM_PER_PX, last.height * MM_PER_PX)
    measures = (("page", tuple(round(side, 4) for side in size)),)
    return availability.press().document("blank", {}, "blank", measures)


def page_count(part: Part) -> int:
    return len(opened(part).pages) if isinstance(part, bytes) else len(part.pages)


def opened(pdf: bytes) -> "PdfReader":
    """A ready PDF, read. Raises TooMuchForPaper for what cannot be printed after a letter."""
    from pypdf import PdfReader  # at first use: few letters enclose a PDF
    from pypdf.errors import PyPdfError

    if len(pdf) > PDF_BYTES:
        raise TooMuchForPaper("An enclosed PDF may be 10 MB large; this one is larger.")
    try:
        reader = PdfReader(io.BytesIO(pdf))
        pages = 0 if reader.is_encrypted else len(reader.pages)
    except (PyPdfError, ValueError, KeyError, RecursionError, OSError) as fault:
        raise TooMuchForPaper("An enclosed PDF cannot be read.") from fault
    if not pages:
        raise TooMuchForPaper("An enclosed PDF is locked or has no pages.")
    if pages > PDF_PAGES:
        raise TooMuchForPaper(f"An enclosed PDF may have {PDF_PAGES} pages; this one has {pages}.")
    return reader


def bind(parts: Sequence, title: str, both_sides: bool = False) -> Bound:
    """One PDF of all parts; laid-out pages can be bound again and again.

    Where nothing was brought along ready-made, it is PDF/UA-1; with foreign pages it cannot be.
    """
    ours = [part for part in parts if not isinstance(part, bytes)]
    pdf, missing = availability.press().write(ours, title, both_sides)
    if len(ours) < len(parts):
        pdf = with_foreign_pages(pdf, parts)
    return Bound(pdf, sum(map(page_count, parts)), missing)


def with_foreign_pages(pdf: bytes, parts: Sequence) -> bytes:
    """Put the pages of ready PDFs where they belong among ours, without what they carry besides."""
    from pypdf import PdfWriter

    # A copy of ours keeps its tags, title and wishes to the printer; only the claim to be
    # accessible as a whole goes, since nobody knows that of the foreign pages.
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    writer.root_object.pop("/Metadata", None)
    place = 0
    for part in parts:
        pages = opened(part).pages if isinstance(part, bytes) else ()
        for page in pages:
            added = writer.insert_page(page, place)
            for key in ("/Annots", "/AA", "/StructParents"):
                added.pop(key, None)
            place += 1
        place += 0 if isinstance(part, bytes) else len(part.pages)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()
