"""Days and deadlines in a promise, which a letter that comes later must not repeat."""

import re

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
NUMBERED = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = rf"(?:(?:the )?{NUMBERED}(?: (?:of )?{MONTH})?|{MONTH} {NUMBERED})"
SPAN = (
    r"(?:week|weekend|month|year|term|semester|half[- ]term|day|morning|afternoon|evening|"
    r"lunchtime|night)"
)
NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|a few|a couple of|the next few)"
CLOCK = r"(?: (?:at|after|before|from|around) \d{1,2}(?::\d\d)?(?: ?[ap]m)?)"
LEADS = (
    r"(?:(?:by|on|before|after|until|till|til|from|this|next|the|coming|first thing|late|early) )*"
)
DUE = r"(?:by|before|until|till|at|over|after) "
WHEN = "|".join(
    (
        rf"{LEADS}(?:{DAY}(?: (?:morning|afternoon|evening|night))?|{DATE})",
        rf"{LEADS}(?:tomorrow(?: \w+ing| night)?|tonight|today)",
        rf"(?:{DUE})?(?:the )?(?:next|this coming|this|coming) {SPAN}",
        rf"{DUE}(?:the )?(?:end|beginning|start|middle) of (?:the |this |next )?(?:{SPAN}|{MONTH})",
        rf"{DUE}the (?:weekend|morning)",
        rf"(?:by|before|until|till) (?:{MONTH}|christmas|easter|spring|summer|autumn|then|now)",
        rf"(?:with)?in {NUMBER} (?:more )?{SPAN}s?(?:' time)?",
        rf"(?:as )?soon(?: as (?:possible|i can))?|later(?: on)?|now|{SPAN} after next",
        r"right away|straight away|immediately|at once|shortly",
    )
)
LAST = re.compile(rf",?\s+(?:{WHEN}){CLOCK}?$", re.IGNORECASE)
ANYWHERE = re.compile(
    rf"\b(?:by|on|next|this|until|till|before) (?:{DAY}|{SPAN})\b|"
    rf"\b(?:tomorrow|tonight|today|{DAY})\b|\bby (?:the )?\d{{1,2}}(?:st|nd|rd|th)\b|"
    rf"\b{DATE}\b(?= (?:free|open))|\bbefore the end of\b",
    re.IGNORECASE,
)


def without_date(text: str) -> tuple[str, str]:
    """A text without the day at its end, and that day."""
    dropped = ""
    while (found := LAST.search(text)) and found.start():
        is_number = re.fullmatch(r"[\s,]*\d+", found[0])  # "Year 10" is no day
        if is_number or re.search(r"\bevery$", text[: found.start()]):
            break
        dropped = f"{found[0].strip(' ,')} {dropped}".strip()
        text = text[: found.start()]
    return text, dropped


def names_a_day(text: str) -> bool:
    """Whether a day or a deadline is still in a text."""
    return ANYWHERE.search(text) is not None
