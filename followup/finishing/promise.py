"""I promised to …: a deed, or the thing itself."""

import re
from dataclasses import replace

from followup.finishing import tact, things
from followup.finishing.dates import names_a_day, without_date
from followup.finishing.giving import deed, has_receiver, thing_of
from followup.finishing.giving_words import EVENTS, MEALS, PAPER, PEOPLE, TO_YOU, TOLD
from followup.finishing.phrases import Kind
from followup.finishing.reading import after, kinds
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
# What they promised the writer: "tell me if the list moves".
TO_THE_WRITER = re.compile(
    r"(?:tell|give|send|show|let|bring|get|lend|pass|write|email|introduce|offer|buy|teach|"
    r"call|ring|forward|keep) (?:me|us)\b",
    re.IGNORECASE,
)
# Somebody's child or wife, and nobody says whose; a matter, and nobody says which.
NOBODYS = re.compile(
    r"\bthe (?:boy|girl|kids?|son|daughter|wife|husband|mum|mom|mother|father|dad|twins|"
    r"children|little ones?|old man|missus|lad|grandkids?)\b|\bthing (?:for|about|in)\b",
    re.IGNORECASE,
)
# "Bring her abacha": for her, or what is hers?
HER = re.compile(
    r"(?:bring|send|give|show|teach|quiz|cook|make|lend|buy|get|bake|knit|save|"
    r"fetch|play|sing|text|tell) her "
    r"(?!(?:an?|the|my|our|some|any|this|that|how|what|where|when|who|why|if|to|in|on|at|for|with|"
    r"about|when|after|before|until|till|once|one|two|three|every|all|more|back|over|again|out|up|"
    r"as|by|and|or|around)\b)"
    r"(?=\w)",
    re.IGNORECASE,
)
AS_A_THREAT = re.compile(r"\b(?:sick|tired|fed up) (?:of|with) me\b|\band you (?:said|told)\b")
YOU = re.compile(r"\byou\b")
GIVING = (TO_YOU | {"give", "share", "pass", "hand"}) - {"email", "e-mail", "text"}


def promised(text: str, reader: Reader) -> Box:
    """ "I promised to …": a deed, or the thing itself."""
    if tact.asks(text):
        return Box(note=FOR_YOURSELF)
    later = SAID_LATER.match(text)
    text = later[1] if later else text
    if TO_THE_WRITER.match(text):
        return Box(note=FOR_YOURSELF)
    if OTHERWISE.match(text) or NOBODYS.search(text) or HER.match(text):
        return Box(note=HELD)
    whole = text
    text, date = without_date(text)
    named_after = date and re.search(rf"(?<!^)\b[A-Z]\w+ {re.escape(date)}", whole)
    if named_after or names_a_day(text):
        return Box(note=DATED)
    box = as_box(text, reader)
    if box.words and date:
        return replace(box, note=f"Left out, as the letter may come later: “{date}”")
    return box


def as_box(text: str, reader: Reader) -> Box:
    """The promise without its day."""
    found = deed(text, reader)
    if found:
        if not YOU.search(found):
            found = found.replace(" together", " with you")
        if AS_A_THREAT.search(found) or is_shorthand(found):
            return Box(note=HELD)
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


def is_shorthand(words: str) -> bool:
    """Whether a noun lacks its article, as in notes: "raise PR for font", "fix bug in form"."""
    doc, start = after("I promised to", words)
    return any(
        token.tag_ in {"NN", "NNP"}
        and token.dep_ == "dobj"
        and all(child.dep_ == "compound" for child in token.lefts)
        and (token.text.islower() or re.fullmatch("[A-Z]{2,3}", token.text) is not None)
        and ("NOUN" in kinds(token.text) or not kinds(token.text))
        and not things.stands_bare(token)
        and token.lower_ not in things.AFTER_PREPOSITIONS | MEALS | EVENTS
        for token in doc[start:]
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
