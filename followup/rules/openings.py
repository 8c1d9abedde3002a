"""An opening in words: its month, its day, or only some time."""

from datetime import date

from followup.rules.application_status import day

MONTH, DAY, SOME_TIME = "MONTH", "DAY", "SOME_TIME"


def in_words(on: date | None, precision: str) -> str:
    """When something opens: "January 2027", "December 9, 2026", "Some time"; empty if it does not.

    A month of which a day is known by accident is read as its month.
    """
    if precision == SOME_TIME:
        return "Some time"
    if on is None:
        return ""
    return day(on) if precision == DAY else f"{on:%B %Y}"
