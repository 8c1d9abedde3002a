"""What the app would write of a letter now, with the moulds it was drafted with."""

from letters.models import Letter
from letters.rules import drafting
from letters.rules.drafts import Draft
from letters.rules.pieces import content
from letters.selectors.known_facts import along_with, known_about
from letters.selectors.stationery import stationery_of


def redrafted(letter: Letter) -> Draft:
    """A fresh draft of a letter from `.with_facts()`, sentence by sentence in its own moulds.

    A letter of which it is not known what the app wrote has no sentences to follow.
    """
    if not letter.drafted:
        return Draft(letter.touch_id, ())
    kept = [sentence["mould"] for sentence in letter.drafted]
    voice = letter.voice or stationery_of(letter.touch.person.seeker).voice
    known = known_about(
        letter.touch,
        letter.has_answered,
        encloses=encloses_promise(letter),
        outcomes=along_with(letter),
    )
    return drafting.draft_panel([known], voice, kept=kept)[0]


def encloses_promise(letter: Letter) -> bool:
    """Whether what the letter says is enclosed is what was promised, by a word of both."""
    kept = letter.touch.keeps
    return bool(kept and content(letter.enclosures) & content(kept.words))
