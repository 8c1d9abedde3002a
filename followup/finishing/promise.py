"""I promised to …: a deed, or the thing itself."""

import re
from dataclasses import replace

from followup.finishing import tact, things
from followup.finishing.dates import names_a_day, without_date
from followup.finishing.giving import deed, has_receiver, thing_of
from followup.finishing.giving_words import EVENTS, MEALS, PAPER, PEOPLE, TO_YOU, TOLD
from followup.finishing.phrases import Kind
from followup.finishing.saying import HELD, sentence
from followup.finishing.verbs import is_verb, past_of
from followup.rules.sentences import Box, Reader

FOR_YOURSELF = "This is something for you. A letter gives; keep it as a note."
UNCLEAR = "Say what you promised: to send something, to tell something, to introduce somebody?"
DATED = "The day may have passed when the letter comes. Say the promise without it."
KEPT = "This reads as done already. A promise that is kept needs no words here."
OTHERWISE = re.compile(
    r"(?:not|never|always|no longer|nothing|whatever|"
    r"keep (?:quiet|mum|my mouth|schtum|silent))\b",
    re.IGNORECASE,
)
# "She wanted the recipe so I said I'd post it": the promise is what follows.
SAID_LATER = re.compile(
    r"^.+?\bi (?:said|promised|told (?:her|him|them))(?: (?:her|him|them))?"
    r"(?: that)? i(?:'d| would| will|'ll) (.+)$",
    re.IGNORECASE,
)
GIVING = (TO_YOU | {"give", "share", "pass", "hand"}) - {"email", "e-mail", "text"}


def promised(text: str, reader: Reader) -> Box:
    """ "I promised to …": a deed, or the thing itself."""
    if tact.asks(text):
        return Box(note=FOR_YOURSELF)
    later = SAID_LATER.match(text)
    text = later[1] if later else text
    if OTHERWISE.match(text):
        return Box(note=HELD)
    text, date = without_date(text)
    if names_a_day(text):
        return Box(note=DATED)
    box = as_box(text, reader)
    if box.words and date:
        return replace(box, note=f"Left out, as the letter may come later: “{date}”")
    return box


def as_box(text: str, reader: Reader) -> Box:
    """The promise without its day."""
    found = deed(text, reader)
    if found:
        if is_open(found):
            return Box(note=UNCLEAR)
        return Box(
            "promise", found, sentence("I promised to {x}", found), carried=is_carried(found)
        )
    if is_verb(text.split()):
        return Box(note=UNCLEAR)
    thing = thing_of(text, reader)
    head = things.head_noun(thing.words)
    if thing.kind is not Kind.THING:
        return Box(note=KEPT if past_of(text.split()[0].lower()) else HELD)
    led = things.is_led(thing.words) and not things.was_bare(text, thing.words)
    if head in PEOPLE | TOLD - PAPER | (frozenset() if led else EVENTS | MEALS):
        return Box(note=UNCLEAR)
    return Box(
        "promised_thing",
        thing.words,
        sentence("I promised you {x}", thing.words),
        carried=head in PAPER,
    )


def is_open(words: str) -> bool:
    """Whether a verb that needs more has lost it with its date: "tell you"."""
    return (
        re.fullmatch(r"(?:tell|show|give|send|teach|let|ask|lend) (?:you|them|him|her)", words)
        is not None
    )


def is_carried(words: str) -> bool:
    """Whether a letter can carry what was promised: a paper, a name, a small thing."""
    verb, _, rest = words.partition(" ")
    rest = re.sub(r"^you |^(?:on|along|down|up|out) ", "", rest)
    if has_receiver(rest) or (verb == "share" and not rest.endswith(" with you")):
        return False
    return verb in GIVING and things.head_noun(rest) in PAPER
