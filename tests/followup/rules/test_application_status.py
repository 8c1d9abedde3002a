from datetime import date

import pytest

from followup.rules.application_status import standing

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ["Noted, not yet sent"]),
        ({"applied_on": date(2026, 10, 3)}, ["Applied on October 3, 2026"]),
        (
            {"applied_on": date(2026, 10, 3), "interviewed_on": date(2026, 11, 12)},
            ["Interviewed on November 12, 2026", "Applied on October 3, 2026"],
        ),
        ({"interviewed_on": date(2026, 12, 1)}, ["Interview on December 1, 2026"]),
        (
            {"told_on": TODAY, "waiting": 4, "sent": 1, "reopens_on": date(2027, 1, 1)},
            ["No on November 23, 2026, four letters to write", "Door in January 2027"],
        ),
        ({"told_on": TODAY, "waiting": 1}, ["No on November 23, 2026, one letter to write"]),
        ({"told_on": TODAY, "sent": 12}, ["No on November 23, 2026, 12 letters sent"]),
        (
            {"told_on": date(2026, 6, 1), "reopens_on": date(2026, 11, 1)},
            ["No on June 1, 2026", "Door open since November 2026"],
        ),
    ],
)
def test_standing_is_said_from_facts(facts, said):
    assert standing(today=TODAY, **facts) == said
