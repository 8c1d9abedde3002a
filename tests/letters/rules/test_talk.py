"""The talk as something to thank for: only as it was held, and only where somebody says how."""

import pytest

from letters.rules.talk import news_of, talk_of, way_to_thank_for


@pytest.mark.parametrize(
    ("met", "position", "words", "facts"),
    [
        (
            "IN_PERSON",
            "store manager",
            "meeting with me about the position of store manager",
            ("met", "position"),
        ),
        (
            "PHONE",
            "the night desk",
            "talking with me on the phone about the night desk",
            ("met", "position"),
        ),
        ("VIDEO", "n/a", "talking with me by video", ("met",)),
        ("WRITING", "store manager", "", ()),
        ("NOT_MET", "store manager", "", ()),
        ("", "store manager", "", ()),
    ],
)
def test_nobody_is_thanked_for_a_talk_that_was_not(met, position, words, facts):
    assert talk_of(met, position) == (words, facts)


def test_a_form_letter_is_not_called_a_call():
    assert news_of("CALL") == "calling me with the decision"
    assert news_of("EMAIL") == news_of("LETTER") == "letting me know the decision"
    assert news_of("SILENCE") == ""


@pytest.mark.parametrize(
    ("ways", "way"),
    [
        (["PHONE", "IN_PERSON"], "IN_PERSON"),
        (["IN_PERSON", "PHONE"], "IN_PERSON"),
        (["PHONE", "VIDEO"], "VIDEO"),
        (["PHONE", "NOT_MET"], "PHONE"),
        (["IN_PERSON", ""], "IN_PERSON"),
        (["PHONE", ""], ""),
        (["PHONE"], "PHONE"),
        ([], ""),
    ],
)
def test_of_several_rounds_the_nearest_talk_is_named_or_none(ways, way):
    assert way_to_thank_for(ways) == way
