"""Places in a text: counted as a browser counts them, and marked."""

from collections.abc import Iterable


def one_kind_of_line(text: str) -> str:
    """The text with line ends as they stand in a text field, whichever way it was sent."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def browser_place(text: str, place: int) -> int:
    """A place in a text counted in UTF-16 units, as scripts count: an emoji is two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def segments(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The whole text in pieces, each with whether it lies in one of the spans, which lie apart."""
    pieces, place = [], 0
    for start, end in sorted(spans):
        pieces += [(text[place:start], False), (text[start:end], True)]
        place = end
    return [(piece, inside) for piece, inside in [*pieces, (text[place:], False)] if piece]
