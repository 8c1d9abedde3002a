"""Which wish holds, and what it forbids: by table."""

from datetime import date

import pytest

from followup.rules.wishes import Said, forbids, holding

MAY, JUNE, JULY = date(2026, 5, 3), date(2026, 6, 3), date(2026, 7, 3)


def said(key, kind, circle, on, **words):
    return Said(key, kind, circle, on, **words)


@pytest.mark.parametrize(
    ("wishes", "holds"),
    [
        ([], None),
        ([(1, "STOP", "person", MAY)], 1),
        ([(1, "STOP", "person", MAY), (2, "WELCOME", "person", JUNE)], 2),
        ([(2, "WELCOME", "person", JUNE), (1, "STOP", "person", JULY)], 1),
        # Of two on one day the one noted later counts.
        ([(2, "WELCOME", "person", MAY), (1, "STOP", "person", MAY)], 2),
        # The more particular one holds, whenever it was said.
        ([(1, "RATHER_NOT", "panel", JULY), (2, "WELCOME", "person", MAY)], 2),
        ([(1, "STOP", "everybody", MAY), (2, "WELCOME", "person", JUNE)], 2),
        ([(1, "ONLY_THROUGH", "everybody", JULY), (2, "WELCOME", "panel", MAY)], 2),
        # A broader stop that was said later wins.
        ([(1, "STOP", "everybody", JULY), (2, "WELCOME", "person", MAY)], 1),
        ([(1, "STOP", "panel", JULY), (2, "WELCOME", "person", MAY)], 1),
        ([(1, "STOP", "everybody", MAY), (2, "WELCOME", "person", MAY)], 2),
        ([(3, "STOP", "everybody", MAY), (2, "WELCOME", "person", MAY)], 3),
        (
            [
                (1, "STOP", "everybody", JULY),
                (2, "STOP", "panel", JUNE),
                (3, "WELCOME", "person", MAY),
            ],
            1,
        ),
    ],
)
def test_the_most_particular_latest_wish_holds_unless_a_broader_stop_came_later(wishes, holds):
    found = holding(said(*wish) for wish in wishes)
    assert (found and found.key) == holds


@pytest.mark.parametrize("channel", ["LETTER", "EMAIL", "CALL", "MESSAGE", "IN_PERSON"])
def test_stop_and_rather_not_forbid_everything_and_a_welcome_nothing(channel):
    assert forbids("STOP", channel)
    assert forbids("RATHER_NOT", channel)
    assert not forbids("WELCOME", channel)
    assert forbids("ONLY_THROUGH", channel) == (channel != "LETTER")


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (
            said(1, "STOP", "everybody", MAY, place="Northfield Parks"),
            "On May 3, 2026 they asked you not to contact anybody at Northfield Parks",
        ),
        (
            said(1, "STOP", "person", MAY, who="Sam Larkin"),
            "On May 3, 2026 Sam Larkin asked you not to contact them",
        ),
        (
            said(1, "STOP", "panel", MAY, place="Archivist"),
            "On May 3, 2026 they asked you not to contact the panel for Archivist",
        ),
        (
            said(1, "ONLY_THROUGH", "panel", MAY, place="Archivist", through="Rita Lane"),
            "On May 3, 2026 they asked you to contact the panel for Archivist "
            "only through Rita Lane",
        ),
        (
            said(1, "RATHER_NOT", "everybody", MAY, place="Northfield Parks"),
            "On May 3, 2026 they said they would rather not hear from you at Northfield Parks",
        ),
        (
            said(1, "WELCOME", "panel", MAY, place="Archivist"),
            "On May 3, 2026 they said you can stay in touch about Archivist",
        ),
    ],
)
def test_a_wish_is_told_with_its_day(wish, sentence):
    assert wish.sentence == sentence
