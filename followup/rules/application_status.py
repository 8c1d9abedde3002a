"""Where an application stands, in words made from facts; there is no status to disagree with."""

from datetime import date

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def standing(
    *,
    today: date,
    applied_on: date | None = None,
    interviewed_on: date | None = None,
    told_on: date | None = None,
    waiting: int = 0,
    sent: int = 0,
    reopens_on: date | None = None,
    some_time: bool = False,
    became: str = "",
    on_hold: str = "",
) -> list[str]:
    """Short sentences without a full stop, the most telling first.

    `interviewed_on` is the latest interview, maybe still to come; `told_on` the day of the no;
    `waiting` and `sent` count the panel's letters; `reopens_on` the first day of the door's month.
    `became` is the latest of what became of it, in words; `on_hold` such as "on hold until
    December 12, 2026", while nothing is due.
    """
    latest = [became] if became else []
    if told_on:
        opens = ["Opening some time"] if some_time else reopening(reopens_on, today)
        return [*latest, after_the_no(told_on, waiting, sent, on_hold), *opens]
    said = [f"Applied on {day(applied_on)}"] if applied_on else []
    if interviewed_on:
        held = "Interviewed" if interviewed_on <= today else "Interview"
        said.insert(0, f"{held} on {day(interviewed_on)}")
    return [*latest, *said] or ["Noted, not yet sent"]


def after_the_no(told_on: date, waiting: int, sent: int, on_hold: str) -> str:
    """The no and its letters: those to write while there are any, else those that went."""
    no = f"No on {day(told_on)}"
    if waiting:
        return f"{no}, {letters(waiting)} {on_hold or 'to write'}"
    return f"{no}, {letters(sent)} sent" if sent else no


def reopening(reopens_on: date | None, today: date) -> list[str]:
    """The month a door opens, as one sentence or none."""
    if not reopens_on:
        return []
    month = f"{reopens_on:%B %Y}"
    return [f"Door in {month}" if reopens_on > today else f"Door open since {month}"]


def letters(count: int) -> str:
    """How many letters, in words up to nine."""
    number = NUMBERS[count] if count < len(NUMBERS) else str(count)
    return f"{number} letter{'' if count == 1 else 's'}"


def day(on: date) -> str:
    """A day as it is read: November 23, 2026."""
    return f"{on:%B} {on.day}, {on.year}"
