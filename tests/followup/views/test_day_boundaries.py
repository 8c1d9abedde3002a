"""What is due today turns at midnight where the seeker lives: also when the clocks change."""

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone

from tests import builders

pytestmark = pytest.mark.django_db

DETROIT, BERLIN, LORD_HOWE = "America/Detroit", "Europe/Berlin", "Australia/Lord_Howe"


@pytest.mark.parametrize(
    ("zone", "moment", "day"),
    [
        (DETROIT, (2026, 3, 8, 4, 59, 59), date(2026, 3, 7)),
        (DETROIT, (2026, 3, 8, 5), date(2026, 3, 8)),  # a day of 23 hours
        (DETROIT, (2026, 3, 9, 3, 59, 59), date(2026, 3, 8)),
        (DETROIT, (2026, 3, 9, 4), date(2026, 3, 9)),
        (DETROIT, (2026, 11, 1, 3, 59, 59), date(2026, 10, 31)),
        (DETROIT, (2026, 11, 1, 4), date(2026, 11, 1)),  # a day of 25 hours
        (DETROIT, (2026, 11, 2, 4, 59, 59), date(2026, 11, 1)),
        (DETROIT, (2026, 11, 2, 5), date(2026, 11, 2)),
        (BERLIN, (2026, 3, 28, 23), date(2026, 3, 29)),
        (BERLIN, (2026, 3, 29, 22), date(2026, 3, 30)),
        (BERLIN, (2026, 10, 25, 22, 59, 59), date(2026, 10, 25)),
        (BERLIN, (2026, 10, 25, 23), date(2026, 10, 26)),
        (LORD_HOWE, (2026, 10, 3, 13, 30), date(2026, 10, 4)),  # half an hour forward
        (DETROIT, (2027, 1, 1, 4, 59, 59), date(2026, 12, 31)),
        (DETROIT, (2028, 2, 29, 5), date(2028, 2, 29)),
        (DETROIT, (2028, 3, 1, 5), date(2028, 3, 1)),
    ],
)
def test_a_promise_is_due_today_from_midnight_on(client, monkeypatch, zone, moment, day):
    monkeypatch.setattr(timezone, "now", lambda: datetime(*moment, tzinfo=UTC))
    person = builders.person(builders.seeker(time_zone=zone))
    touch = builders.touch(person, due_on=day, keeps=builders.promise(person))
    client.force_login(person.seeker)
    shown = client.get("/").context["day"]
    assert shown.on == day
    assert shown.due == [touch]
    touch.due_on = date.fromordinal(day.toordinal() + 1)
    touch.save()
    shown = client.get("/").context["day"]
    assert (shown.due, [each.touch for each in shown.coming]) == ([], [touch])
