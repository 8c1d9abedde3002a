"""The least that tells people of one name apart, and which change is more than a slip."""

import pytest

from contacts.rules.telling_apart import LONGEST, Alike, is_correction, told_apart

RANGER = {"job_title": "Ranger", "employer": "Northfield"}
FIRST, SECOND = "the first of that name", "the second of that name"


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ([{}], [""]),
        ([{"suffix": "Jr."}, {"suffix": ""}], ["", ""]),
        (
            [{"suffix": "Jr."}, {"suffix": "jr"}],
            [FIRST, SECOND],
        ),
        ([RANGER, {"job_title": "Clerk"}], ["Ranger", "Clerk"]),
        ([RANGER, RANGER | {"employer": "Holly"}], ["Northfield", "Holly"]),
        (
            [RANGER, RANGER | {"employer": "Holly"}, {"job_title": "Clerk", "employer": "Holly"}],
            ["Northfield", "Ranger, Holly", "Clerk"],
        ),
        (
            [RANGER, RANGER | {"how_met": "On the ferry."}],
            [FIRST, "On the ferry"],
        ),
        ([{"job_title": "Ranger"}, {}], ["Ranger", SECOND]),
        ([{"job_title": "Ranger"}, {"job_title": " RANGER "}], [FIRST, SECOND]),
        ([{}, {"suffix": "III"}, {}], [FIRST, "", SECOND]),
    ],
)
def test_people_of_one_name_are_told_apart_by_the_least_that_will_do(people, told):
    found = told_apart(Alike(key, **known) for key, known in enumerate(people))
    words = [found[key] for key in range(len(people))]
    assert words == [was or now for was, now in zip(told, words, strict=True)]
    names = [
        (one.get("suffix", "").strip(".").lower(), found[key]) for key, one in enumerate(people)
    ]
    assert len(set(names)) == len(people)


def test_what_tells_apart_is_short_and_in_one_line():
    long = {"how_met": "At the long table\nby the window, " * 9}
    words = told_apart([Alike(1, **long), Alike(2)])[1]
    assert len(words) <= LONGEST and "\n" not in words


def test_eleven_of_a_name_are_counted():
    words = set(told_apart(Alike(key) for key in range(11)).values())
    assert len(words) == 11 and "the 11th of that name" in words


@pytest.mark.parametrize(
    ("was", "now", "is_one"),
    [
        ("", "Larkin", True),
        ("Larkin", "LARKIN ", True),
        ("Smith", "Smyth", True),
        ("Northfeild Parks", "Northfield Parks", True),
        ("Park", "Park-Jones", True),
        ("Supervisor", "Night Supervisor", True),
        ("Larkin", "Okafor", False),
        ("Northfield", "Riverside Clinic", False),
        ("Lee", "", False),
    ],
)
def test_a_correction_is_told_from_a_change(was, now, is_one):
    assert is_correction(was, now) is is_one
