"""When two records are one person: how long that can be undone, and how words come together."""

from datetime import date, timedelta

UNDO_FOR = timedelta(days=30)


def may_be_undone(merged_on: date, on: date) -> bool:
    """Whether a merge of one day can still be undone on another: for thirty days."""
    return on - merged_on <= UNDO_FOR


def both(mine: str, theirs: str, longest: int | None, between: str = "\n") -> str | None:
    """Two notes in one, mine first, each said once; None when that is too long to keep.

    `longest` counts characters, None for any length.
    """
    if theirs.strip() in mine:
        return mine
    whole = theirs if mine.strip() in theirs else f"{mine}{between}{theirs}"
    return whole if longest is None or len(whole) <= longest else None
