"""When to be in touch: the plan's numbers, days as the post counts them, and what follows what."""

from followup.rules.cadence.days import (
    NO_DAYS,
    business_days_after,
    clear_of,
    good_day,
    is_business_day,
    is_quiet,
    months_after,
    promise_due,
    thank_you_due,
)
from followup.rules.cadence.default_plan import FOR_ONE_PERSON, NUMBERS, USUAL, Number, Plan, Span
from followup.rules.cadence.next_step import thank_you_because

__all__ = [
    "FOR_ONE_PERSON",
    "NO_DAYS",
    "NUMBERS",
    "USUAL",
    "Number",
    "Plan",
    "Span",
    "business_days_after",
    "clear_of",
    "good_day",
    "is_business_day",
    "is_quiet",
    "months_after",
    "promise_due",
    "thank_you_because",
    "thank_you_due",
]
