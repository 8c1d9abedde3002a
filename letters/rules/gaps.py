"""Gaps: questions in square brackets that a draft leaves to its writer."""

import re
from dataclasses import dataclass

LONGEST = 400  # characters
# "[What did she say that you still remember?]", "[Something only you know.]"; never "[name]",
# "[sic]", "[1]" or "“[the park] is mine”", which stand in letters people wrote themselves.
GAP = re.compile(rf"\[[^\[\]]{{2,{LONGEST}}}\]")
ASKS = re.compile(r"\?|[^.…][.!]\Z")


@dataclass(frozen=True)
class Gap:
    """One gap, its brackets included, and from where to where it stands."""

    text: str
    start: int
    end: int


def gaps_in(text: str) -> list[Gap]:
    """The gaps of a text in their order: whatever in brackets asks, or is a whole sentence."""
    return [
        Gap(found[0], *found.span()) for found in GAP.finditer(text) if ASKS.search(found[0][1:-1])
    ]


def without_gaps(text: str) -> str:
    """The text with its gaps left out, and no empty paragraph where one stood."""
    for gap in reversed(gaps_in(text)):
        text = text[: gap.start] + text[gap.end :]
    return "\n\n".join(part for part in re.split(r"\n{2,}", text) if part.strip())


def blanked(text: str) -> str:
    """The text with spaces for its gaps, so that all else stays in its place."""
    for gap in gaps_in(text):
        text = text[: gap.start] + " " * len(gap.text) + text[gap.end :]
    return text
