"""What follows what with one person: every rule of the plan, by tables of days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.rules.cadence import USUAL, Span, is_business_day, is_quiet
from followup.rules.cadence.next_step import Decision, Past, next_step
from followup.selectors.public_holidays import public_holidays

LETTER = date(2026, 2, 2)  # a Monday


def letter(on=LETTER, answered_on=None):
    return Past(on, letter=True, answered_on=answered_on)


def gives(*days, answered=()):
    """Gives on these days; those answered were answered ten days later."""
    later = timedelta(days=10)
    return [Past(day, answered_on=day + later if day in answered else None) for day in days]


FIRST, SECOND, THIRD = date(2026, 2, 23), date(2026, 4, 3), date(2026, 5, 4)
FOURTH = date(2026, 8, 3)


@pytest.mark.parametrize(
    ("past", "due_on", "why"),
    [
        ([letter()], FIRST, "21 days after your letter"),
        ([letter(), *gives(FIRST)], SECOND, "60 days after your letter"),
        # Day 90 is a Sunday.
        ([letter(), *gives(FIRST, SECOND)], THIRD, "90 days after your letter"),
        # Day 180 is a Sunday again.
        (
            [letter(), *gives(FIRST, SECOND, THIRD, answered=[SECOND])],
            date(2026, 8, 3),
            "90 days after your last, because they answered",
        ),
        # A late give keeps its distance to the next.
        (
            [letter(), *gives(date(2026, 3, 30))],
            date(2026, 4, 20),
            "60 days after your letter, with 21 days between",
        ),
        # One let pass has had its turn.
        ([letter(), Past(FIRST, sent=False)], SECOND, "60 days after your letter"),
        # A promise kept is no step of the plan, but keeps its distance.
        (
            [letter(), Past(date(2026, 2, 10), promise=True)],
            date(2026, 3, 3),
            "21 days after your letter, with 21 days between",
        ),
        # Without a letter the days are counted from the first.
        (gives(LETTER), FIRST, "21 days after the first you sent"),
        # A new letter begins anew.
        (
            [*gives(FIRST, SECOND, answered=[SECOND]), letter(date(2026, 6, 1))],
            date(2026, 6, 22),
            "21 days after your letter",
        ),
    ],
)
def test_the_next_day_and_why(past, due_on, why):
    step = next_step(past)
    assert (step.due_on, step.why) == (due_on, why)


SILENCE = [letter(), *gives(FIRST, SECOND, THIRD)]
ASKED = date(2026, 5, 25)


def test_after_three_unanswered_gives_the_plan_rests_and_asks_three_weeks_later():
    step = next_step(SILENCE)
    assert (step.due_on, step.ask_on) == (None, ASKED)
    assert step.why == "three gives in a row went unanswered"


def test_two_may_be_enough_for_some():
    assert next_step(SILENCE[:3], plan=USUAL.changed({"unanswered": 2})).ask_on


@pytest.mark.parametrize(
    ("decision", "more", "due_on"),
    [
        ("GO_ON", [], date(2026, 11, 4)),  # six months after the third
        ("GO_ON", [date(2026, 11, 4)], date(2027, 5, 4)),  # twelve months after it
        ("GO_ON", [date(2026, 11, 4), date(2027, 5, 4)], None),
        ("SLOWER", [], date(2027, 5, 4)),
        ("SLOWER", [date(2027, 5, 4)], None),
    ],
)
def test_while_silent_six_and_twelve_months_or_only_the_latter_and_then_rest(
    decision, more, due_on
):
    step = next_step([*SILENCE, *gives(*more)], decided=Decision(ASKED, decision), on_panel=True)
    assert step.due_on == due_on
    assert step.ask_on is None
    if due_on is None:
        assert step.why == "they never answered, so they are left in peace"


def test_an_answer_ends_the_silence():
    answered = [*SILENCE[:-1], Past(THIRD, answered_on=date(2026, 6, 1))]
    assert next_step(answered).due_on == date(2026, 8, 3)
    late = [letter(), Past(FIRST, answered_on=date(2026, 6, 1)), *gives(SECOND, THIRD)]
    assert next_step(late).due_on == date(2026, 8, 3)


def test_what_was_decided_before_the_silence_decides_nothing():
    assert next_step(SILENCE, decided=Decision(FIRST, "GO_ON")).ask_on == ASKED


def test_picked_up_again_is_at_once_and_begins_to_count_anew():
    decided = Decision(date(2026, 9, 7), "PICK_UP")  # Labor Day
    step = next_step(SILENCE, decided=decided, holidays=public_holidays("US", 2026))
    assert (step.due_on, step.why) == (date(2026, 9, 8), "you picked them up again")
    again = [*SILENCE, *gives(date(2026, 9, 8))]
    assert next_step(again, decided=decided).due_on == date(2027, 2, 23)  # that was five


def test_nobody_is_planned_out_of_nothing():
    with pytest.raises(ValueError, match="a chain begins with a touch or a decision"):
        next_step([])


def test_five_in_the_first_twelve_months_then_four_a_year():
    past = [letter(), *gives(FIRST, SECOND, THIRD, FOURTH, answered=[FIRST, THIRD, FOURTH])]
    step = next_step(past)
    # Not in November: after a year four still lie within it until the first is a year old.
    assert step.due_on == date(2027, 2, 23)
    assert step.why.endswith("later, since that is enough for one year")
    after = [*past, *gives(date(2027, 2, 23))]
    assert next_step(after).due_on == date(2027, 5, 24)
    often = USUAL.changed({"yearly_most": 1})
    assert next_step(after, plan=often).due_on == date(2028, 2, 23)


def test_two_a_year_for_a_panel_member_who_never_answered():
    past = [letter(), *gives(FIRST, SECOND, THIRD), *gives(date(2026, 11, 4))]
    decided = Decision(date(2027, 2, 3), "PICK_UP")
    assert next_step(past, decided=decided).due_on == date(2027, 2, 23)
    # On May 4 the third give is a year old, and only that of November counts.
    assert next_step(past, decided=decided, on_panel=True).due_on == date(2027, 5, 4)


def test_a_leap_day_is_a_year_old_on_the_last_of_february():
    leap = date(2028, 2, 29)
    past = [letter(date(2027, 11, 1)), *gives(leap, date(2028, 3, 30), answered=[leap])]
    tight = USUAL.changed({"first_year_most": 3, "yearly_most": 2, "warm_days": 60})
    assert next_step(past, plan=tight).due_on == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("country", "on", "due_on"),
    [
        ("US", date(2026, 10, 22), date(2026, 11, 12)),
        ("US", date(2026, 10, 21), date(2026, 11, 12)),  # over Veterans Day
        ("US", date(2026, 11, 5), date(2026, 11, 27)),  # over Thanksgiving
        ("DE", date(2026, 4, 10), date(2026, 5, 4)),  # over the first of May and a weekend
        ("DE", date(2026, 9, 12), date(2026, 10, 5)),  # over German Unity Day, a Saturday
        ("GB", date(2026, 3, 13), date(2026, 4, 6)),  # over Good Friday
        ("US", date(2026, 11, 30), date(2027, 1, 4)),  # over the end of the year
        ("DE", date(2026, 12, 14), date(2027, 1, 4)),
        ("GB", date(2026, 12, 14), date(2027, 1, 4)),
        ("US", date(2028, 2, 8), date(2028, 2, 29)),  # onto a leap day
        ("US", date(2026, 2, 15), date(2026, 3, 9)),  # the day after the clocks go forward
        ("US", date(2026, 10, 11), date(2026, 11, 2)),  # the day after they go back
    ],
)
def test_gives_fall_on_days_when_post_and_offices_run(country, on, due_on):
    assert next_step([letter(on)], holidays=public_holidays(country, on.year)).due_on == due_on


def test_nobody_is_written_to_in_a_bad_time():
    away = (Span(date(2026, 2, 20), date(2026, 3, 6)),)
    step = next_step([letter()], plan=USUAL.changed({"away": away}))
    assert step.due_on == date(2026, 3, 9)
    assert step.why == "21 days after your letter, after the quiet days"


days = st.dates(date(2024, 1, 1), date(2032, 1, 1))
happened = st.builds(Past, on=days, sent=st.booleans(), letter=st.booleans(), promise=st.booleans())


@given(
    past=st.lists(happened, min_size=1, max_size=12),
    decided=st.none() | st.builds(Decision, on=days, kind=st.sampled_from(["GO_ON", "SLOWER"])),
    holidays=st.sets(days, max_size=30),
    on_panel=st.booleans(),
)
def test_whatever_happened_the_next_day_keeps_distance_caps_and_quiet_days(
    past, decided, holidays, on_panel
):
    past.sort(key=lambda each: each.on)
    step = next_step(past, decided=decided, holidays=holidays, on_panel=on_panel)
    assert step.why
    if step.due_on is None:
        return
    assert is_business_day(step.due_on, holidays)
    assert not is_quiet(step.due_on)
    assert step.due_on >= past[-1].on + timedelta(days=21)
    sent = [each.on for each in past if each.sent]
    if sent and step.due_on >= sent[0].replace(day=1) + timedelta(days=430):
        lately = [on for on in sent if on > step.due_on - timedelta(days=365)]
        assert len(lately) < (2 if on_panel else 4)
