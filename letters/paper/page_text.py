"""Reads laid-out pages: every line of words with its place. The one module that looks into the
boxes of a WeasyPrint page, which are not part of its public face.
"""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from letters.paper.measures import MM_PER_PX, Zone

if TYPE_CHECKING:
    from weasyprint import Document


@dataclass(frozen=True)
class Line:
    """A line of words on a page, in mm from the upper left corner."""

    part: str  # what it belongs to: "to-1", "body-3", "closing"; empty for the running head
    text: str
    page: int  # from 0
    left: float
    right: float
    baseline: float
    type_mm: float  # the type size

    @property
    def box(self) -> Zone:
        """The line with its ascenders and tails, to be shown."""
        top, bottom = self.baseline - 0.78 * self.type_mm, self.baseline + 0.28 * self.type_mm
        return Zone(self.left, top, self.right, bottom)


def lines(document: "Document", first_page: int = 0) -> list[Line]:
    """Every line of words in a laid-out document; its pages count from `first_page`."""
    found: list[Line] = []
    seen: Counter[str] = Counter()
    for number, page in enumerate(document.pages, first_page):
        for box in page._page_box.descendants(placeholders=True):
            if getattr(box, "text", None) and box.text.strip():
                part = (box.element.get("data-part") or "") if box.element is not None else ""
                found.append(line(box, number, counted_on(part, seen)))
    return found


def counted_on(part: str, seen: Counter) -> str:
    """Of "to-2+", a block whose lines each count on: "to-2", then "to-3", ..."""
    if not part.endswith("+"):
        return part
    name, first = part[:-1].rsplit("-", 1)
    seen[part] += 1
    return f"{name}-{int(first) + seen[part] - 1}"


def line(box: Any, page: int, part: str) -> Line:
    left = box.position_x * MM_PER_PX
    return Line(
        part=part,
        text=box.text,
        page=page,
        left=left,
        right=left + box.width * MM_PER_PX,
        baseline=(box.position_y + box.baseline) * MM_PER_PX,
        type_mm=box.style["font_size"] * MM_PER_PX,
    )
