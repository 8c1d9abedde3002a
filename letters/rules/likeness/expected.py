"""What must be alike in thank-you letters, and so gives nothing away."""

import re

GREETING = re.compile(
    r"dear\b|to whom\b|(?:good )?(?:morning|afternoon|evening|day)\b|hello\b|hi\b", re.I
)
SIGN_OFF = re.compile(
    r"(?:(?:yours|very|most)\s+)?(?:sincerely|truly|faithfully|respectfully|cordially|regards)\b"
    r"|(?:with|my|kind|best|warm)\W.{0,40}\b(?:regards|wishes|thanks)\W*\Z"
    r"|(?:many )?thanks\W*\Z",
    re.I,
)
THANKS = re.compile(r"\b(?:thank|thanks|grateful|gratitude|appreciated?)\b", re.I)
THANKED = re.compile(
    r"\b(?:time|interview|conversation|meeting|opportunity|considering|considered|consideration"
    r"|application|position|job|offer|hired|declined|role|hour|news|speaking|talking)\b",
    re.I,
)
AGAIN = re.compile(
    r"\b(?:follow(?:ing)? up|in touch|again|soon|before long|anything else"
    r"|other (?:ways|things|help)|whenever|any time|anytime|if (?:there|you)"
    r"|be of (?:use|help|service))\b",
    re.I,
)
HELP = re.compile(r"\b(?:help|useful|use|hand|hands|easier|assist|service|support)\b", re.I)
WISHES = re.compile(
    r"\b(?:wish(?:es|ing)?|hope|hoping)\b.{0,60}\b(?:well|best|luck|success|great|good)\b", re.I
)
# A long sentence says something of its own besides; thanks of a few words say nothing else.
MOST_CHARACTERS = 140
SHORT_THANKS = 30


def is_expected(sentence: str) -> bool:
    """Whether a sentence is one that every letter of this kind has: thanks, offer, wishes."""
    if GREETING.match(sentence) or SIGN_OFF.match(sentence):
        return len(sentence) <= 80
    if len(sentence) > MOST_CHARACTERS:
        return False
    is_short = len(sentence) <= SHORT_THANKS
    thanks = THANKS.search(sentence) and (is_short or THANKED.search(sentence))
    offer = AGAIN.search(sentence) and HELP.search(sentence)
    return bool(thanks or offer or WISHES.search(sentence))
