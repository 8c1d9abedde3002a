"""Reading typed words, and forgetting them."""

from followup.finishing import finish, reading
from followup.rules.sentences import Field, Reader


def test_the_model_keeps_no_word_of_what_it_has_read():
    finish(Field.THANKS, "the tour of Quibblethorpe", Reader("Priya", "Raman", "Ms."))
    model, _ = reading._model()
    assert "Quibblethorpe" not in model.vocab.strings
