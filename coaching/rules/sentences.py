"""Where a sentence of a letter stands, and whether it still stands there."""

from letters.rules.likeness.sentences import MOST_CHARACTERS, pieces


def sentence_at(body: str, start: int) -> tuple[int, int] | None:
    """The sentence of a body that starts at a place, from where to where; None if none does."""
    return next((each for each in sentences(body) if each[0] == start), None)


def place_now(body: str, quote: str, start: int, *, unchanged: bool) -> tuple[int, int] | None:
    """Where a quoted sentence stands in a body now: from where to where, or None.

    In an `unchanged` body that is where it was. In another it must stand there as a whole sentence
    and once only, for nobody can tell which of two was meant.
    """
    if unchanged:
        return start, start + len(quote)
    found = [(begin, end) for begin, end in sentences(body) if body[begin:end] == quote]
    return found[0] if len(found) == 1 else None


def sentences(body: str) -> list[tuple[int, int]]:
    """From where to where each sentence of a body goes."""
    return list(pieces(body[:MOST_CHARACTERS]))
