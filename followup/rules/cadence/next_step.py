"""What follows what with one person: the next day to be in touch and why, or a pause and why."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from followup.rules.cadence.days import (
    NO_DAYS,
    first_free,
    good_day,
    is_quiet,
    months_after,
    thank_you_due,
)
from followup.rules.cadence.default_plan import USUAL, Plan, in_words

GO_ON, SLOWER, PICK_UP = "GO_ON", "SLOWER", "PICK_UP"
NEVER = date.min


@dataclass(frozen=True)
class Past:
    """One touch that went out, or was let pass, on a day; or what just happened, `planned` by none.

    What came in is not sent, and answers on its own day.
    """

    on: date
    sent: bool = True
    letter: bool = False
    promise: bool = False
    answered_on: date | None = None
    planned: bool = True

    @property
    def is_contact(self) -> bool:
        """Whether the two were in touch: it went out, or it came in."""
        return self.sent or not self.planned

    @property
    def is_give(self) -> bool:
        """A step of the plan: no letter after a no, no promise kept, nothing that just happened."""
        return self.planned and not self.letter and not self.promise


@dataclass(frozen=True)
class Decision:
    """What the seeker said when the plan rested: go on, slower, or pick them up again."""

    on: date
    kind: str


@dataclass(frozen=True)
class Step:
    """When to be in touch next, and why then; without a day the plan rests.

    A pause with `ask_on` asks the seeker on that day how to go on; one without is a rest.
    """

    due_on: date | None
    why: str
    ask_on: date | None = None


@dataclass(frozen=True)
class Dated(Step):
    """A step that has its day."""

    due_on: date


def next_step(
    past: Sequence[Past],
    *,
    plan: Plan = USUAL,
    holidays: Collection[date] = NO_DAYS,
    decided: Decision | None = None,
    on_panel: bool = False,
) -> Step:
    """The step that follows what happened with one person; `past` is in order of days.

    A day is a business day outside the quiet ones, at least 21 days after the last touch and
    within the caps of a year. Raises ValueError when nothing has happened and nothing was decided.
    """
    if not past and not decided:
        raise ValueError("a chain begins with a touch or a decision")
    silence = unanswered_gives(past, decided)
    if len(silence) >= plan.unanswered:
        step = in_silence(past, silence, decided, plan)
    else:
        step = in_turn(past, decided, plan)
    if step.due_on is None:
        return step
    return allowed(step.due_on, step.why, past, plan, holidays, on_panel)


def last_letter(past: Sequence[Past]) -> Past | None:
    return next((each for each in reversed(past) if each.letter and each.sent), None)


def unanswered_gives(past: Sequence[Past], decided: Decision | None) -> list[date]:
    """The days of the gives sent since the letter, the last answer, or being picked up again."""
    letter = last_letter(past)
    heard = [each.answered_on for each in past if each.answered_on]
    picked_up = [decided.on] if decided and decided.kind == PICK_UP else []
    since = max([*heard, *picked_up, *([letter.on] if letter else [])], default=date.min)
    gives = (each for each in past if each.sent and each.is_give and not each.answered_on)
    return [each.on for each in gives if each.on >= since]


def in_silence(
    past: Sequence[Past], silence: list[date], decided: Decision | None, plan: Plan
) -> Step:
    """Ask first; then one at six months after the third and one at twelve, or only the latter."""
    fell_silent = silence[plan.unanswered - 1]
    if not decided or decided.kind == PICK_UP or decided.on < fell_silent:
        ask_on = fell_silent + timedelta(days=plan.least_gap_days)
        return Step(None, f"{in_words(plan.unanswered)} gives in a row went unanswered", ask_on)
    months = [plan.silent_again_months]
    if decided.kind == GO_ON:
        months.insert(0, plan.silent_months)
    used = sum(each.is_give and each.on >= fell_silent for each in past) - 1
    if used >= len(months):
        return Step(None, "they never answered, so they are left in peace")
    why = f"{months[used]} months after the give that went unanswered, as you decided"
    return Step(months_after(fell_silent, months[used]), why)


def in_turn(past: Sequence[Past], decided: Decision | None, plan: Plan) -> Step:
    """Days 21, 60 and 90 after the letter, then every 90; at once for somebody picked up again."""
    if decided and decided.kind == PICK_UP and (not past or past[-1].on <= decided.on):
        return Step(decided.on, "you picked them up again")
    letter = last_letter(past)
    start = letter or past[0]
    used = sum(each.is_give for each in past[past.index(start) + 1 :])
    if used < len(plan.give_days):
        days = plan.give_days[used]
        since = "your letter" if letter else begun(start)
        return Step(start.on + timedelta(days=days), f"{days} days after {since}")
    answered = ", because they answered" if any(each.answered_on for each in past) else ""
    last = "your last" if past[-1].planned else "you were last in touch"
    why = f"{plan.warm_days} days after {last}{answered}"
    return Step(past[-1].on + timedelta(days=plan.warm_days), why)


def begun(first: Past) -> str:
    """What began a chain without a letter, in words."""
    return "the first you sent" if first.planned or first.sent else "they got in touch"


def allowed(
    day: date,
    why: str,
    past: Sequence[Past],
    plan: Plan,
    holidays: Collection[date],
    on_panel: bool,
) -> Dated:
    """The first day from `day` on that keeps distance, caps and quiet days, saying why."""
    moved: list[str] = []
    if past and day < (earliest := past[-1].on + timedelta(days=plan.least_gap_days)):
        day, moved = earliest, [f"with {plan.least_gap_days} days between"]
    sent = [each.on for each in past if each.sent]
    silent = on_panel and not any(each.answered_on for each in past)
    before = None
    while before != day:
        before = day
        if (day := first_free(day, sent, plan, silent_on_panel=silent)) != before:
            moved = ["later, since that is enough for one year"]
        if is_quiet(day, plan):
            moved.append("after the quiet days")
        day = good_day(day, holidays, plan)
    return Dated(day, ", ".join([why, *dict.fromkeys(moved)]))


def thank_you_because(
    plan: Plan = USUAL, *, told_on: date | None = None, due_on: date | None = None, on: date = NEVER
) -> str:
    """Why on that day, in words: "two business days after the no", where that is so.

    A no that came longer ago than that, as seen `on` a day, is named by the day it came.
    """
    if told_on and due_on:
        usual = thank_you_due(told_on, plan=plan)
        came = f"the no came on {told_on:%B} {told_on.day}"
        if due_on < usual:
            return came
        if due_on > usual and due_on <= on:
            return f"as soon as you can: {came}"
    days = plan.letter_days
    return f"{in_words(days)} business day{'s' * (days != 1)} after the no"
