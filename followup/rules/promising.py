"""How many promises were kept, in figures and in words that shame nobody."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from followup.rules.application_status import NUMBERS


@dataclass(frozen=True)
class Reckoning:
    """Promises counted: `overdue` are some of the open ones; `withdrawn` count neither way."""

    kept: int = 0
    open: int = 0
    overdue: int = 0
    withdrawn: int = 0

    @property
    def made(self) -> int:
        """How many were made and not taken back."""
        return self.kept + self.open

    @property
    def percent(self) -> int | None:
        """Kept of those made, in percent; None while there is none."""
        return round(100 * self.kept / self.made) if self.made else None

    def __str__(self) -> str:
        """Such as “Kept five of seven; two are open, one of them past its day”."""
        if not self.made:
            return "None made yet" if not self.withdrawn else "None open"
        said = f"Kept {in_words(self.kept)} of {in_words(self.made)}"
        return f"{said}; {self.still_open}" if self.open else said

    @property
    def taken_back(self) -> str:
        """How many were taken back, in words."""
        return in_words(self.withdrawn)

    @property
    def still_open(self) -> str:
        """How many wait, and how many of them for longer than was said."""
        waits = f"{in_words(self.open)} {'is' if self.open == 1 else 'are'} open"
        if not self.overdue:
            return waits
        if self.open == 1:
            return f"{waits}, past its day"
        past = "past their day" if self.overdue > 1 else "past its day"
        return f"{waits}, {in_words(self.overdue)} of them {past}"


def in_words(count: int) -> str:
    """A number in words up to nine."""
    if not count:
        return "none"
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def reckoned(
    promises: Iterable[tuple[date | None, date | None, date | None]], on: date
) -> Reckoning:
    """Count promises given as (due_on, kept_on, withdrawn_on), seen from a day."""
    kept = still_open = overdue = withdrawn = 0
    for due_on, kept_on, withdrawn_on in promises:
        if withdrawn_on:
            withdrawn += 1
        elif kept_on:
            kept += 1
        else:
            still_open += 1
            overdue += due_on is not None and due_on < on
    return Reckoning(kept, still_open, overdue, withdrawn)
