"""What suits whom: by the words they care about."""

import pytest

from followup.rules.offering import Resource, best, suits, words

TRAILS = Resource("County map of trails", "Ten routes under an hour.", "running, outdoors")
SHIFTS = Resource("A rota that fills itself", "Swap shifts without calls.", "volunteers, schedules")
SECRETS = Resource("One-page phishing drill", "Try it on a Friday.", "information technology")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Volunteers’ schedules", {"volunteer", "schedule"}),
        ("Café policies and boxes", {"cafe", "policy", "box"}),
        ("IT manager", {"information", "technology"}),
        ("it is what it is", set()),
        ("HR business process analysis", {"human", "resource", "business", "process", "analysis"}),
        ("", set()),
    ],
)
def test_words_are_plain_small_and_singular(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("resource", "interests", "occupation", "why"),
    [
        (TRAILS, ["jazz", "trail running"], "", "matches “trail running”"),
        (SHIFTS, ["Volunteer scheduling"], "", "matches “Volunteer scheduling”"),
        (SECRETS, [], "IT manager", "matches their work, “IT manager”"),
        (TRAILS, ["quilting"], "hiring manager", ""),
        (TRAILS, [], "", ""),
        (Resource("x", "A route to running meetings"), ["trail running"], "", ""),  # in passing
        (Resource("x", topics="Firefly"), ["Firefly and Serenity (Browncoats)"], "",
         "matches “Firefly and Serenity (Browncoats)”"),
    ],
)  # fmt: skip
def test_match_says_why_in_their_words(resource, interests, occupation, why):
    match = suits(resource, interests, occupation)
    assert match.why == why
    assert bool(match.score) == bool(why)


def test_interest_weighs_more_than_work():
    match = suits(SECRETS, ["phishing"], "IT manager")
    assert match.why == "matches “phishing”"


def test_best_come_first_and_the_rest_stay_away():
    ranked = best([SECRETS, SHIFTS, TRAILS], ["trails", "volunteer training"], "")
    assert [(index, why) for index, _, why in ranked] == [
        (2, "matches “trails”"),
        (1, "matches “volunteer training”"),
    ]
    assert best([SECRETS, SHIFTS], ["jazz"], "") == []
