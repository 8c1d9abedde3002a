"""Reading typed words, and forgetting them."""

import pytest

from followup.finishing import finish, reading
from followup.rules.sentences import Box, Field, Reader


def test_the_model_keeps_no_word_of_what_it_has_read():
    finish(Field.THANKS, "the tour of Quibblethorpe", Reader("Priya", "Raman", "Ms."))
    model, _ = reading._model()
    assert "Quibblethorpe" not in model.vocab.strings


@pytest.mark.parametrize("typed", ["", " \n"])
def test_nothing_typed_loads_no_model(typed, monkeypatch):
    monkeypatch.setattr(reading, "_model", lambda: pytest.fail("loaded"))
    assert finish(Field.THANKS, typed, Reader()) == Box()


def test_a_name_is_found_in_what_was_read():
    finish(Field.THANKS, "the tour", Reader())
    with reading.forgetting():
        words = reading.read("Yesterday Barack Obama met the nurses.")
        assert [word.text for word in words if reading.is_in_name(word)] == ["Barack", "Obama"]
