"""Days and deadlines in a promise, which a letter that comes later must not repeat."""

import re

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
DATE = rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?{MONTH})?|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?)"
SPAN = r"(?:week|weekend|month|year|term|semester|half[- ]term|day|morning|afternoon|evening|lunchtime|night)"
NUMBER = r"(?:\d+|a|an|one|two|three|four|five|six|a few|a couple of|the next few)"
CLOCK = r"(?: (?:at|after|before|from|around) \d{1,2}(?::\d\d)?(?: ?[ap]m)?)"
WHEN = (
    rf"(?:(?:by|on|before|after|until|till|til|from|this|next|the|coming|this coming|first thing|late|early) )*"
    rf"(?:{DAY}(?: (?:morning|afternoon|evening|night))?|{DATE}|tomorrow(?: \w+ing| night)?|tonight|today)"
    rf"|(?:by |before |until |till |at |over )?(?:the )?(?:next|this|coming|end of (?:the|this|next)|this coming|beginning of (?:the )?|start of (?:the )?) ?{SPAN}"
    rf"|(?:at|by|over|before|after|until|till) the (?:end of (?:the |this |next )?(?:{SPAN}|{MONTH})|weekend)"
    rf"|(?:by|before|until|till) (?:(?:the )?(?:end of )?{MONTH}|christmas|easter|spring|summer|autumn|then|now)"
    rf"|(?:until|till|by) (?:the )?end of {MONTH}"
    rf"|(?:with)?in {NUMBER} (?:more )?{SPAN}s?(?:' time)?"
    rf"|(?:as )?soon(?: as (?:possible|i can))?|right away|straight away|immediately|at once|shortly|later(?: on)?|now|{SPAN} after next"
)
LAST = re.compile(rf",?\s+(?:{WHEN}){CLOCK}?$", re.IGNORECASE)
ANYWHERE = re.compile(
    rf"\b(?:by|on|next|this|until|till|before) (?:{DAY}|{SPAN})\b|\b(?:tomorrow|tonight|today|{DAY})\b|"
    rf"\bby (?:the )?\d{{1,2}}(?:st|nd|rd|th)\b|\b{DATE}(?<!\d)\b(?= (?:free|open))|\bbefore the end of\b",
    re.IGNORECASE,
)


def without_date(text: str) -> tuple[str, str]:
    """A text without the day at its end, and that day."""
    dropped = ""
    while (found := LAST.search(text)) and found.start():
        if re.fullmatch(r"[\s,]*\d+", found[0]) or re.search(r"\bevery$", text[: found.start()]):
            break
        dropped = f"{found[0].strip(' ,')} {dropped}".strip()
        text = text[: found.start()]
    return text, dropped


def names_a_day(text: str) -> bool:
    """Whether a day or a deadline is still in a text."""
    return ANYWHERE.search(text) is not None
