"""What could be of use to them, as an offer: a deed, a thing to send, somebody to meet."""

import re

from followup.finishing import tact, things
from followup.finishing.dates import without_date
from followup.finishing.giving import deed, thing_of
from followup.finishing.giving_words import ALONE, PEOPLE, SENT
from followup.finishing.phrases import Kind
from followup.finishing.presenting import is_vague, presented
from followup.finishing.promise import FOR_YOURSELF, is_open
from followup.finishing.saying import HELD, sentence
from followup.finishing.verbs import is_verb
from followup.rules.sentences import Box, Reader

SAY_WHICH = "Say which: a letter names what it offers."
SAY_HOW = "Say what you would do with it: send it, lend it, tell her about it?"
# "…, could post the drawing": the offer comes at the end.
AT_THE_END = re.compile(
    r"^.+?, (?:and |but |so )?(?:i )?(?:could|can|would|will|'d) (.+)$", re.IGNORECASE
)
WANTED = re.compile(
    r"^(?:he|she|they)(?:'d| would| might| could| can| may)? "
    r"(?:like|have|use|want|need|borrow|enjoy|love)s? (?=\S)",
    re.IGNORECASE,
)
MADE = re.compile(
    r"^(?:i )?(?:wrote|made|drew|found|built|collected|"
    r"put together|have written|have made|recorded|compiled) "
    r"(?=(?:a|an|the|some|my)\b)",
    re.IGNORECASE,
)
KNOWN = re.compile(r"^(?:i )?(?:know|knew) (?=\S)", re.IGNORECASE)
INTRODUCTION = re.compile(
    r"^(?:(?:an?|the) )?(?:introduc(?:tion|ing)s?|intros?|connection|connecting)"
    r"(?: (?:of|her|him|them))? (?:to|with) ",
    re.IGNORECASE,
)
BORROWED = re.compile(r"^(?:borrow(?:ing)?|(?:the |a )?loan of|use of) ", re.IGNORECASE)
HELP = re.compile(
    r"^(?:the |some |a bit of |my |a )?(?:helping )?(?:help|hand) (with|on|in) (?=\S)",
    re.IGNORECASE,
)
UNSURE_FIRST = re.compile(r"^\w+ly (?=(?:an?|the|some|my)\b)", re.IGNORECASE)
SOMEONE_TO = re.compile(r"(?:the )?some(?:one|body) to\b", re.IGNORECASE)


def could_give(text: str, reader: Reader) -> Box:
    """What could be of use to them, as an offer: a deed, a thing to send, somebody to meet."""
    if tact.asks(text):
        return Box(note=FOR_YOURSELF)
    text, _ = without_date(text)
    later = AT_THE_END.match(text)
    if later and (found := deed(later[1], reader)):
        return offer(found)
    text = UNSURE_FIRST.sub("", WANTED.sub("", text))
    for pattern, way in WAYS:
        lead = pattern.match(text)
        if lead:
            return offer(way(text[lead.end() :], reader))
    made = MADE.match(text)
    if made:
        return made_offered(text[made.end() :], reader)
    found = deed(text, reader)
    if found or is_verb(text.split()):
        return offer(found)
    return thing_offered(text, reader)


def offer(words: str, note: str = HELD) -> Box:
    """The offer as a box; held where no words came of it."""
    if not words or is_open(words):
        return Box(note=note)
    return Box("could", words, sentence("If it would be of use, I would be glad to {x}", words))


def lending(text: str, reader: Reader) -> str:
    """A loan: "lend you my tent"."""
    found = thing_of(text, reader)
    return f"lend you {found.words}" if found.kind is Kind.THING else ""


def helping(text: str, reader: Reader) -> str:
    """Help with something: "help with the move"."""
    found = thing_of(text, reader)
    return f"help with {found.words}" if found.kind in {Kind.THING, Kind.DOING} else ""


def meeting(text: str, reader: Reader) -> str:
    """Somebody to meet: "introduce you to my cousin, who runs a foundry"."""
    found = thing_of(text, reader)
    words = found.words
    if found.kind is not Kind.THING or SOMEONE_TO.match(words):
        return ""
    if things.head_noun(words) in ALONE:
        words = words.removeprefix("the ")
    elif things.was_bare(text, words):
        words = f"{things.indefinite(words[4:])} {words[4:]}"
    if words.startswith("my "):
        words = re.sub(r"(?<!,) (?=who(?:'s)? )", ", ", words, count=1)
    return f"introduce you to {words}"


CONTACT_OF = re.compile(
    r"^(?:(?:the|an?|my) )?contacts?(?: details| info(?:rmation)?)? (?:for|of) "
    r"(?=(?:an?|the|my|our)\b)",
    re.IGNORECASE,
)


def passing_on(text: str, reader: Reader) -> str:
    """How to reach somebody: "pass on the contact details of a surfacing firm in Moab"."""
    found = thing_of(text, reader)
    return f"pass on the contact details of {found.words}" if found.kind is Kind.THING else ""


WAYS = (
    (CONTACT_OF, passing_on),
    (INTRODUCTION, meeting),
    (KNOWN, meeting),
    (BORROWED, lending),
    (HELP, helping),
)


def made_offered(text: str, reader: Reader) -> Box:
    """What was made or found, as something to send; held where it is no paper."""
    found = thing_of(text, reader)
    is_sent = found.kind is Kind.THING and things.head_noun(found.words) in SENT
    return offer(f"send you {found.words}" if is_sent else "", SAY_HOW)


# A thing that only what is said elsewhere tells: "that table", "the same paper".
POINTING = re.compile(r"(?:that|this|these|those|the same|the other) (?:\w+ )?\w+", re.IGNORECASE)


def thing_offered(text: str, reader: Reader) -> Box:
    """A thing as something to do for them, by what it is."""
    found = thing_of(text, reader)
    if found.kind is Kind.HOW:
        return offer(f"tell you {found.words}")
    if found.kind is not Kind.THING:
        return Box(note=HELD)
    words = found.words
    if POINTING.fullmatch(text):
        return Box(note=SAY_WHICH)
    head = things.head_noun(words)
    if is_vague(words, head) or (head in PEOPLE and words == head):
        return Box(note=SAY_WHICH)
    if head in PEOPLE:
        return offer(meeting(text, reader))
    bare = things.was_bare(text, words) or not things.is_led(words)
    return offer(presented(words, head, bare), SAY_HOW)
