"""Sentences with a slot, in three voices, each written whole.

A mould claims nothing but its part's own fact; the words in the slot are the seeker's. `{x}` begins
small, `{X}` with a capital letter, and neither ends with a mark. The words may be singular, plural
or a gerund, and up to 25 of them: no verb agrees with them, and mostly they come last. A mould is
known by its own text, so a sent letter still knows its moulds when others join or leave.
"""

from letters.rules.moulds import formal, outcomes, plain, warm

__all__ = ["CLOSE", "FORMAL", "LATER", "OPENING", "PLAIN", "SECOND", "VOICES", "WARM", "moulds"]

FORMAL, PLAIN, WARM = "FORMAL", "PLAIN", "WARM"
# Where in which letter a sentence stands.
OPENING, LATER, SECOND, CLOSE = "OPENING", "LATER", "SECOND", "CLOSE"

VOICES = {
    voice: {
        OPENING: module.OPENING,
        LATER: module.LATER,
        SECOND: module.SECOND,
        CLOSE: module.CLOSE | ends,
    }
    for voice, module, ends in (
        (FORMAL, formal, outcomes.FORMAL),
        (PLAIN, plain, outcomes.PLAIN),
        (WARM, warm, outcomes.WARM),
    )
}


def moulds(voice: str, place: str, part: str) -> tuple[str, ...]:
    """The sentences of a voice for a part in a place, the best first; none where there is none."""
    return VOICES[voice][place].get(part, ())
