"""Names that still stand in a text are found; words that only look like parts of them are not."""

import pytest

from coaching.rules.naming import organizations_named, people_named


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada was kind.", ["Ada"]),
        ("ada's map", ["ada's"]),
        ("Adam and the ada-like", []),
        ("I met J. there", []),
        ("Müller and MÜLLER", ["MÜLLER"]),
        ("", []),
    ],
)
def test_people_are_found_by_whole_words_large_or_small(text, found):
    assert people_named(text, ["Ada J. Müller", "   "]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Northfield Public Library", ["Northfield Public Library"]),
        ("the northfield  public library", ["Northfield Public Library"]),
        ("in Northfield", ["Northfield"]),
        ("a northfield of ours", []),
        ("the Public Library", []),
    ],
)
def test_organizations_are_found_in_full_or_by_a_word_of_their_own(text, found):
    assert organizations_named(text, ["Northfield Public Library", ""]) == found
