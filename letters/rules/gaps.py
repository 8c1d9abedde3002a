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
