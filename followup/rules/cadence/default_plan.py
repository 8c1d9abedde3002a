"""Every number of the plan in one place: what it does, its bounds, and where it comes from.

The evidence is thin and mostly surveys, and no trial of this practice exists: these are habits
worth starting from, not laws. What is marked as a judgement is one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, NamedTuple


class Span(NamedTuple):
    """Some days on which nobody is written to, the first and the last included."""

    first: date
    last: date


@dataclass(frozen=True)
class Number:
    """One number of the plan: what it is called, what it does, and between which bounds."""

    default: int
    least: int
    most: int
    unit: str
    label: str
    does: str
    source: str


def number(
    default: int, least: int, most: int, unit: str, label: str, does: str, source: str
) -> int:
    known = Number(default, least, most, unit, label, does, source)
    return field(default=default, metadata={"number": known})


JUDGED = "A judgement."


@dataclass(frozen=True)
class Plan:
    """The whole plan as it stands for one seeker, or for one person among theirs."""

    letter_days: int = number(
        *(2, 1, 5, "business days", "Thank-you letters"),
        "How soon after the no your letters are in the post.",
        "CareerBuilder 2005, 650 managers: 26 % expect one within two days, 36 % in three to five.",
    )
    promise_days: int = number(
        *(7, 1, 7, "days", "A promise without a day"),
        "How soon to keep what you promised when you named no day.",
        JUDGED,
    )
    first_give_days: int = number(
        *(21, 14, 28, "days after the letter", "The first give"),
        "The first time you send something they can use.",
        "Accountemps 2017: managers name one to three weeks; early contact foretells lasting ties.",
    )
    second_give_days: int = number(
        *(60, 45, 75, "days after the letter", "The second give"),
        "The next one, counted from the same letter.",
        "Monthly contact kept ties no worse than weekly; the day itself is a judgement.",
    )
    third_give_days: int = number(
        *(90, 75, 100, "days after the letter", "The third give"),
        "About when somebody new there has their first review. Never mention it.",
        "Surveys of hires who leave within ninety days; the day itself is a judgement.",
    )
    warm_days: int = number(
        *(90, 60, 120, "days after the last", "Then, while they answer"),
        "How often somebody hears from you who writes back.",
        "“Several times a year” is common networking advice; the number is a judgement.",
    )
    silent_months: int = number(
        *(6, 4, 9, "months after the third", "While they are silent"),
        "When somebody who never answered hears from you again, if you go on.",
        "Dormant ties keep their value (Levin and others 2011); the number is a judgement.",
    )
    silent_again_months: int = number(
        *(12, 10, 18, "months after the third", "And once more"),
        "The last time, before they are left in peace.",
        JUDGED,
    )
    least_gap_days: int = number(
        *(21, 14, 60, "days", "Never closer together than"),
        "The least distance between two of your letters to one person. A promise may be sooner.",
        "Reminders help once and then wear people out (Damgaard & Gravert 2018).",
    )
    unanswered: int = number(
        *(3, 2, 4, "gives", "Unanswered in a row"),
        "After so many without an answer the plan rests, and you are asked how to go on.",
        JUDGED,
    )
    first_year_most: int = number(
        *(5, 2, 5, "touches", "Most in the first twelve months"),
        "Your letter and what follows it, to one person.",
        "Four or more messages tripled complaints in one field study; the number is a judgement.",
    )
    yearly_most: int = number(
        *(4, 1, 6, "touches a year", "Most in any year after"),
        "To one person, in any twelve months.",
        JUDGED,
    )
    silent_yearly_most: int = number(
        *(2, 1, 4, "touches a year", "Most for a silent panel member"),
        "In any twelve months after the first, to somebody on a panel who never answered.",
        JUDGED,
    )
    organization_most: int = number(
        *(2, 1, 5, "people in seven days", "Most in one organization"),
        "Colleagues compare notes. The letters after a no do not count.",
        JUDGED,
    )
    weekly_most: int = number(
        *(5, 1, 15, "gives a week", "Most gives in a week"),
        "How many the plan suggests to you from Monday to Sunday.",
        "Giving in measured amounts lasts longer (Grant 2013); the number is a judgement.",
    )
    daily_most: int = number(
        *(5, 1, 5, "on a day", "Most on one day"),
        "Whatever is more than that moves to another day, and Today says so.",
        JUDGED,
    )
    quiet_from: int = number(
        *(20, 10, 26, "December", "Quiet from"),
        "The first day of December on which the plan leaves everybody in peace.",
        JUDGED,
    )
    quiet_until: int = number(
        *(3, 1, 15, "January", "Quiet until"),
        "The last such day in January. A greeting card of your own is always fine.",
        JUDGED,
    )
    look_weeks: int = number(
        *(12, 4, 26, "weeks", "Watch a door for"),
        "How long to look once a week, from the first Monday of its month.",
        JUDGED,
    )
    away: tuple[Span, ...] = ()
    held: tuple[Span, ...] = ()

    def changed(self, numbers: Mapping[str, int | None]) -> "Plan":
        """The same plan with some numbers of one's own; None keeps the usual one."""
        own: dict[str, Any] = {name: one for name, one in numbers.items() if one is not None}
        return replace(self, **own)

    @property
    def give_days(self) -> tuple[int, int, int]:
        """After how many days from the letter the first three gives are due."""
        return self.first_give_days, self.second_give_days, self.third_give_days


NUMBERS: dict[str, Number] = {
    each.name: each.metadata["number"] for each in fields(Plan) if "number" in each.metadata
}

# What may differ from person to person; the rest is about the seeker's own days.
FOR_ONE_PERSON = (
    *("first_give_days", "second_give_days", "third_give_days"),
    *("warm_days", "silent_months", "silent_again_months"),
    *("least_gap_days", "unanswered"),
    *("first_year_most", "yearly_most", "silent_yearly_most"),
)

USUAL = Plan()


def in_words(count: int) -> str:
    """A small number as it is read, such as "five"; a larger one in figures."""
    words = ("no", "one", "two", "three", "four", "five")
    return words[count] if count < len(words) else str(count)
