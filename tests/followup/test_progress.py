"""My own record: every figure counted from what happened, nothing foretold."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from followup.selectors.progress import figures_of
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)
PAGE = "/figures/"


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: TODAY)


@pytest.fixture
def sam(client):
    sam = builders.seeker()
    client.force_login(sam)
    return sam


def sent(person, on, **facts):
    return builders.touch(person, sent_on=on, **{"give": builders.give(person.seeker)} | facts)


def answered(person, on, came_of, **facts):
    return sent(person, on, answered_on=on, came_of=came_of, **facts)


def table(figures, key: str) -> dict[str, list[int]]:
    (chart,) = [chart for chart in figures.charts if chart.key == key]
    return {name: numbers for name, numbers in chart.rows if any(numbers)}


def test_what_went_and_what_came_is_counted_in_its_month(sam):
    ada = builders.person(sam)
    promise = builders.promise(ada, made_on=date(2026, 10, 5))
    sent(ada, date(2026, 10, 31), keeps=promise, give=None, channel="EMAIL")
    answered(ada, date(2026, 11, 1), "CONVERSATION", channel="LETTER")
    answered(ada, date(2026, 11, 2), "OFFER", channel="CALL")
    builders.touch(ada, skipped_on=date(2026, 11, 3), give=builders.give(sam))
    builders.touch(ada, give=builders.give(sam))
    figures = figures_of(sam, TODAY)
    assert table(figures, "gives") == {"Nov 2026": [2, 1]}
    assert table(figures, "kept") == {"Oct 2026": [1, 1]}
    assert table(figures, "answers") == {"Nov 2026": [2, 0, 1, 0, 0, 1]}
    assert (figures.sent, figures.answers, figures.total["gives"]) == (3, 2, 2)
    assert (figures.total["OFFER"], figures.promises.kept) == (1, 1)


def test_being_asked_to_stop_is_no_answer_and_nothing_is_none_either(sam):
    ada = builders.person(sam)
    answered(ada, date(2026, 11, 1), "STOP")
    sent(ada, date(2026, 11, 2), came_of="NOTHING")
    figures = figures_of(sam, TODAY)
    assert (figures.answers, figures.total["STOP"], figures.sent) == (0, 1, 2)


@pytest.mark.parametrize(
    ("told_on", "sent_on", "in_time"),
    [
        (date(2026, 11, 23), date(2026, 11, 25), 1),
        (date(2026, 11, 23), date(2026, 11, 26), 0),
        (date(2026, 11, 20), date(2026, 11, 24), 1),
        (date(2026, 11, 25), date(2026, 11, 30), 1),  # over Thanksgiving and a weekend
    ],
)
def test_a_letter_is_in_time_within_two_business_days(sam, told_on, sent_on, in_time):
    application = builders.application(sam)
    builders.rejection(application, received_on=told_on)
    ada = builders.person(sam)
    sent(ada, sent_on, application=application, occasion="THANK_YOU")
    sent(ada, sent_on, application=application)
    figures = figures_of(sam, date(2026, 12, 1))
    assert (figures.letters_in_time, figures.letters_after_a_no) == (in_time, 1)


def ten_years(sam, step: int) -> None:
    ada = builders.person(sam)
    for days in range(0, 3650, step):
        on = TODAY - timedelta(days=days)
        answered(ada, on, "THANKS", keeps=builders.promise(ada, made_on=on))


def test_ten_years_take_no_more_questions_than_a_month(client, sam):
    def asked():
        with CaptureQueriesContext(connection) as questions:
            assert client.get(PAGE).status_code == 200
        return len(questions)

    asked()
    few = asked()
    ten_years(sam, 30)
    assert asked() == few <= 9


def test_ten_years_are_there_by_month_by_quarter_and_by_year(client, sam):
    ten_years(sam, 90)
    shown = client.get(PAGE).content.decode()
    assert shown.count('<svg class="chart"') == shown.count("<table") == 3
    assert "No trial of this practice exists" in shown
    assert "page=2" in shown and "page=10" in client.get(PAGE + "?page=9").content.decode()
    by_year = figures_of(sam, TODAY, by="year")
    assert sum(numbers[0] for numbers in table(by_year, "gives").values()) == by_year.sent == 41
    by_quarter = [figures_of(sam, TODAY, by="quarter", page=page) for page in (1, 2, 3, 4)]
    told = sum(n[0] for one in by_quarter for n in table(one, "gives").values())
    assert told == 41


@pytest.mark.parametrize(
    "query", ["by=week", "by=%00", "page=0", "page=-1", "page=99999", "page=²", "by=year&page=x"]
)
def test_strange_addresses_show_a_page(client, sam, query):
    assert client.get(f"{PAGE}?{query}").status_code == 200


def test_nothing_yet_promises_nothing(client, sam):
    shown = client.get(PAGE).content.decode()
    assert "nothing sent yet" in shown and "none yet" in shown


def test_figures_of_others_are_not_mine(sam):
    answered(builders.person(builders.seeker()), TODAY, "OFFER")
    figures = figures_of(sam, TODAY)
    assert (figures.sent, figures.answers, figures.letters_after_a_no) == (0, 0, 0)
