"""How somebody learned of a no, as a sentence that asserts nothing nobody said."""

from datetime import date

from followup.rules.application_status import day

SILENCE, FOUND_OUT = "SILENCE", "FOUND_OUT"


def how_told(
    *, channel: str, how: str, on: date, reason: str, by_somebody: bool, found_out: str = ""
) -> str:
    """The sentence about a no; it goes on after a name where `by_somebody` told it.

    `how` and `reason` are the labels of channel and reason.
    """
    if channel == SILENCE:
        told = f"never got back to you, as of {day(on)}"
        return sentence(told if by_somebody else f"You never heard, as of {day(on)}", reason)
    if channel == FOUND_OUT:
        words = f": {found_out.rstrip('.')}" if found_out else ""
        told = f"You found out another way on {day(on)}{words}"
        return sentence(f"did not tell you. {told}" if by_somebody else told, reason)
    return sentence(f"{'told you' if by_somebody else 'It came'} on {day(on)}, {how}", reason)


def sentence(told: str, reason: str) -> str:
    return f"{told}. {reason[:1].upper()}{reason[1:]}."
