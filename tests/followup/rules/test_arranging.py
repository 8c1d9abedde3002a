"""Each thing on its day: no day, week or office has too many, and what moves says why."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from followup.rules.cadence import USUAL, Span
from followup.rules.cadence.arranging import Gone, Wish, arrange, week_of

MONDAY = date(2026, 11, 23)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def placed(wishes, gone=(), today=MONDAY, **plan):
    places = arrange(wishes, gone, today=today, plan=USUAL.changed(plan))
    return {place.key: (place.on, place.because) for place in places}


def test_what_is_due_stays_on_its_day():
    wishes = [Wish(1, MONDAY), Wish(2, day(2)), Wish(3, day(-4))]
    assert placed(wishes) == {1: (MONDAY, ""), 2: (day(2), ""), 3: (MONDAY, "")}


def test_a_sixth_on_one_day_moves_to_the_next():
    found = placed([Wish(number, MONDAY) for number in range(6)], weekly_most=15)
    assert found[5] == (day(1), "five on one day are enough")
    assert [on for on, _ in found.values()].count(MONDAY) == 5


def test_a_sixth_in_one_week_moves_to_the_next_week():
    found = placed([Wish(number, MONDAY) for number in range(6)])
    assert found[5] == (day(7), "five on one day are enough")
    found = placed([Wish(0, day(1))], [Gone(MONDAY)] * 5)
    assert found[0] == (day(7), "five a week are enough")


def test_colleagues_hear_from_me_two_in_any_seven_days():
    found = placed([Wish(number, MONDAY, organization=7) for number in range(4)])
    reason = "colleagues of theirs hear from you that week"
    assert [on for on, _ in found.values()] == [MONDAY, MONDAY, day(7), day(7)]
    assert found[2][1] == reason
    before = [Gone(day(-3), organization=7), Gone(day(-5), organization=7)]
    assert placed([Wish(1, MONDAY, organization=7)], before)[1] == (day(2), reason)
    assert placed([Wish(1, MONDAY, organization=8)], before)[1] == (MONDAY, "")


def test_a_promise_is_for_its_own_day_whatever_else_there_is():
    quiet = date(2026, 12, 24)
    crowd = [Wish(number, MONDAY, organization=7, promise=True) for number in range(7)]
    assert {on for on, _ in placed(crowd).values()} == {MONDAY}
    assert placed([Wish(1, quiet, promise=True)], today=quiet)[1] == (quiet, "")
    # It takes the place of a give.
    both = [Wish(1, MONDAY), Wish(2, MONDAY, promise=True)]
    assert placed(both, daily_most=1)[1][0] == day(1)


def test_quiet_days_move_what_is_due_past_them():
    assert placed([Wish(1, date(2026, 12, 18))], today=date(2026, 12, 21))[1] == (
        date(2027, 1, 4),
        "these are quiet days",
    )
    away = (Span(MONDAY, day(8)),)
    moved = placed([Wish(1, MONDAY, away=away)])
    assert moved[1] == (day(9), "it is a bad time for them")


def test_what_was_not_done_on_friday_may_be_done_on_sunday():
    assert placed([Wish(1, day(-3))], today=day(-1))[1] == (day(-1), "")


@given(
    wishes=st.lists(
        st.builds(
            Wish,
            key=st.integers(),
            due_on=st.dates(date(2026, 11, 1), date(2027, 1, 31)),
            organization=st.integers(1, 4),
        ),
        max_size=40,
        unique_by=lambda wish: wish.key,
    ),
    gone=st.lists(
        st.builds(Gone, on=st.dates(date(2026, 11, 17), MONDAY), organization=st.integers(1, 4)),
        max_size=6,
    ),
)
def test_no_day_week_or_office_ever_has_too_many(wishes, gone):
    places = arrange(wishes, gone, today=MONDAY)
    where = {wish.key: wish.organization for wish in wishes}
    assert {place.key for place in places} == set(where)
    for place in places:
        same_day = [other for other in places if other.on == place.on]
        assert len(same_day) <= 5
        week = [other for other in places if week_of(other.on) == week_of(place.on)]
        before = [each for each in gone if week_of(each.on) == week_of(place.on)]
        assert len(week) + len(before) <= max(5, len(before))
        lately = [
            other
            for other in places
            if where[other.key] == where[place.key]
            and timedelta() <= place.on - other.on < timedelta(days=7)
        ]
        assert len(lately) <= 2
