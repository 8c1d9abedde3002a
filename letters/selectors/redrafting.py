"""What the app would write of a letter now, with the moulds it was drafted with."""

from letters.models import Letter
from letters.rules import drafting
from letters.rules.drafts import Draft
from letters.selectors.known_facts import known_about
from letters.selectors.stationery import stationery_of


def redrafted(letter: Letter) -> Draft:
    """A fresh draft of a letter from `.with_facts()`, sentence by sentence in its own moulds.

    A letter of which it is not known what the app wrote has no sentences to follow.
    """
    if not letter.drafted:
        return Draft(letter.touch_id, ())
    kept = [sentence["mould"] for sentence in letter.drafted]
    voice = letter.voice or stationery_of(letter.touch.person.seeker).voice
    known = known_about(letter.touch, letter.has_answered, encloses=encloses(letter))
    return drafting.draft_panel([known], voice, kept=kept)[0]


def encloses(letter: Letter) -> bool:
    """Whether something lies in its envelope, by what the letter says or brings."""
    return bool(letter.enclosures.strip() or letter.encloses_note or letter.has_papers)
