"""What the app would write of a letter now, with the moulds it was drafted with."""

from letters.models import Letter
from letters.rules.drafts import Draft
from letters.selectors.known_facts import drafts_for
from letters.selectors.stationery import stationery_of


def redrafted(letter: Letter) -> Draft:
    """A fresh draft of a letter from `.with_facts()`, sentence by sentence in its own moulds.

    A letter of which it is not known what the app wrote has no sentences to follow.
    """
    if not letter.drafted:
        return Draft(letter.touch_id, ())
    kept = [sentence["mould"] for sentence in letter.drafted]
    voice = letter.voice or stationery_of(letter.touch.person.seeker).voice
    return drafts_for([letter.touch], voice, kept=kept)[0]
