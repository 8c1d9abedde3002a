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
    rests: bool = False,
    on_hold: str = "",
) -> list[str]:
    """Short sentences without a full stop, the most telling first.

    `interviewed_on` is the latest interview, maybe still to come; `told_on` the day of the no;
    `waiting` and `sent` count the panel's letters; `reopens_on` the first day of the door's month.
    `became` is the latest of what became of it, in words; `rests` while an offer waits; `on_hold`
    such as "on hold until December 12, 2026", while nothing is due.
    """
    latest = [became] if became else []
    if told_on:
        opens = ["Opening some time"] if some_time else reopening(reopens_on, today)
        return [*latest, after_the_no(told_on, waiting, sent, rests, on_hold), *opens]
    said = [f"Applied on {day(applied_on)}"] if applied_on else []
    if interviewed_on:
        held = "Interviewed" if interviewed_on <= today else "Interview"
        said.insert(0, f"{held} on {day(interviewed_on)}")
    return [*latest, *said] or ["Noted, not yet sent"]


def after_the_no(told_on: date, waiting: int, sent: int, rests: bool, on_hold: str) -> str:
    """The no and its letters: those to write while there are any, else those that went."""
    no = f"No on {day(told_on)}"
    if waiting and rests:
        return f"{no}, {letters(waiting)} resting until you answer the offer"
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


def letters_left(*, to_write: int, to_print: int, to_post: int, nameless: int) -> str:
    """What is still to be done for a panel, such as "2 letters to write, 1 to post"."""
    kinds = ((to_write, "to write"), (to_print, "to print"), (to_post, "to post"))
    parts = [f"{many} {what}" for many, what in kinds if many]
    if parts:
        many, _, what = parts[0].partition(" ")
        parts[0] = f"{many} letter{'' if many == '1' else 's'} {what}"
    left = ", ".join(parts)
    if not nameless:
        return left
    if left:
        return f"{left}; {nameless} more wait{'s' if nameless == 1 else ''} for a name"
    return f"{nameless} letter{' waits' if nameless == 1 else 's wait'} for a name"


def resting(count: int) -> str:
    """That letters rest while an offer waits for its answer."""
    rest = "rests" if count == 1 else "rest"
    return f"{count} letter{'' if count == 1 else 's'} {rest} until you answer the offer"


def day(on: date) -> str:
    """A day as it is read: November 23, 2026."""
    return f"{on:%B} {on.day}, {on.year}"
