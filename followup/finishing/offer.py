"""What could be of use to them, as an offer: a deed, a thing to send, somebody to meet."""

import re

from followup.finishing import tact, things
from followup.finishing.dates import without_date
from followup.finishing.giving import deed, is_verb, thing_of
from followup.finishing.giving_words import (
    ALONE,
    COUNTED_MEALS,
    GIVEN,
    MEALS,
    NOT_THINGS,
    PEOPLE,
    SENT,
    TIPS,
    TOLD,
    VAGUE_THINGS,
)
from followup.finishing.phrases import Kind
from followup.finishing.promise import FOR_YOURSELF, is_open
from followup.finishing.saying import HELD, sentence
from followup.rules.sentences import Box, Reader

SAY_WHICH = "Say which: a letter names what it offers."
SAY_HOW = "Say what you would do with it: send it, lend it, tell her about it?"
# "…, could post the drawing": the offer comes at the end.
AT_THE_END = re.compile(
    r"^.+?, (?:and |but |so )?(?:i )?(?:could|can|would|will|'d) (.+)$", re.IGNORECASE
)
WANTED = re.compile(
    r"^(?:he|she|they)(?:'d| would| might| could| can| may)? (?:like|have|use|want|need|borrow|enjoy|love)s? (?=\S)",
    re.IGNORECASE,
)
MADE = re.compile(
    r"^(?:i )?(?:wrote|made|drew|found|built|collected|put together|have written|have made|recorded|compiled) "
    r"(?=(?:a|an|the|some|my)\b)",
    re.IGNORECASE,
)
MADE_BY_ME = re.compile(r"\bI (?:\w+ )?(?:wrote|made|drew|found|read|compiled|put together)\b")
KNOWN = re.compile(r"^(?:i )?(?:know|knew) (?=\S)", re.IGNORECASE)
INTRODUCTION = re.compile(
    r"^(?:(?:an?|the) )?(?:introduc(?:tion|ing)s?|intros?|connection|connecting)(?: (?:of|her|him|them))? (?:to|with) ",
    re.IGNORECASE,
)
BORROWED = re.compile(r"^(?:borrow(?:ing)?|(?:the |a )?loan of|use of) ", re.IGNORECASE)
HELP = re.compile(
    r"^(?:the |some |a bit of |my |a )?(?:helping )?(?:help|hand) (with|on|in) (?=\S)",
    re.IGNORECASE,
)
SPARE = re.compile(r"^(?:my|our|a spare|an old|some|the spare|spare|old)\b", re.IGNORECASE)


def could_give(text: str, reader: Reader) -> Box:
    """What could be of use to them, as an offer: a deed, a thing to send, somebody to meet."""
    if tact.asks(text):
        return Box(note=FOR_YOURSELF)
    text, _ = without_date(text)
    later = AT_THE_END.match(text)
    if later and (found := deed(later[1], reader)):
        return offer(found)
    text = WANTED.sub("", text)
    if INTRODUCTION.match(text):
        return offer(meeting(INTRODUCTION.sub("", text), reader), HELD)
    if BORROWED.match(text):
        return offer(with_thing("lend you {x}", BORROWED.sub("", text), reader))
    if HELP.match(text):
        return offer(with_thing("help with {x}", HELP.sub("", text), reader))
    known = KNOWN.match(text)
    if known:
        return offer(meeting(text[known.end() :], reader), HELD)
    made = MADE.match(text)
    text = MADE.sub("", text)
    found = "" if made else deed(text, reader)
    if found:
        return offer(found)
    if is_verb(text.split()) and not made:
        return Box(note=HELD)
    return thing_offered(text, reader, bool(made))


def offer(words: str, note: str = HELD) -> Box:
    """The offer as a box; held where no words came of it."""
    if not words or is_open(words):
        return Box(note=note)
    return Box("could", words, sentence("If it would be of use, I would be glad to {x}", words))


def with_thing(template: str, text: str, reader: Reader) -> str:
    """A template filled with a thing; empty where it is none."""
    found = thing_of(text, reader)
    return template.format(x=found.words) if found.kind in {Kind.THING, Kind.DOING} else ""


def meeting(text: str, reader: Reader) -> str:
    """Somebody to meet: "introduce you to my cousin, who runs a foundry"."""
    found = thing_of(text, reader)
    if found.kind is not Kind.THING:
        return ""
    words = found.words
    head = things.head_noun(words)
    if head in ALONE:
        words = re.sub(r"^the ", "", words)
    elif things.was_bare(text, words):
        words = f"{things.indefinite(words[4:])} {words[4:]}"
    if words.startswith("my "):
        words = re.sub(r"(?<!,) (?=who(?:'s)? )", ", ", words, count=1)
    return f"introduce you to {words}"


def thing_offered(text: str, reader: Reader, made: bool) -> Box:
    """A thing as something to do for them, by what it is."""
    found = thing_of(text, reader)
    if found.kind is Kind.HOW:
        return offer(f"tell you {found.words}")
    if found.kind is not Kind.THING:
        return Box(note=HELD)
    words = found.words
    head = things.head_noun(words)
    bare = things.was_bare(text, words) or not things.is_led(words)
    if head in VAGUE_THINGS and len(words.split()) <= 3 and not re.search(r"[A-Z]", words):
        typed = re.sub(r"^(?:the|a|an|some|a few|my|any|an old|that) ", "", words)
        if typed == head or typed.split()[0] in {"few", "old", "good", "useful", "nice", "short"}:
            return Box(note=SAY_WHICH)
    if re.match(r"some (?:kind|sort|type) of\b", words) or (head in PEOPLE and words == head):
        return Box(note=SAY_WHICH)
    if made or MADE_BY_ME.search(words):
        if head in {"thing", "things"}:
            return offer(f"send you {words}")
        if head in SENT or made:
            return offer(f"send you {words}" if head in SENT else "", SAY_HOW)
    if head in PEOPLE:
        return offer(meeting(text, reader))
    if head in TIPS:
        return offer(f"pass on {words}")
    return offer(by_kind(words, head, bare), SAY_HOW)


def by_kind(words: str, head: str, bare: bool) -> str:
    """The verb that goes with a thing: send, tell about, let have; empty where none is certain."""
    if head in MEALS | COUNTED_MEALS:
        named = re.sub(r"^(?:the|a) ", "", words)
        if named.split()[0] not in MEALS | COUNTED_MEALS or named in {"tea", "coffee"}:
            return f"let you have {words}" if head in {"tea", "coffee"} and bare else ""
        return f"invite you for {'a ' if head in COUNTED_MEALS else ''}{named}"
    if head in GIVEN:
        return (
            "" if re.fullmatch(rf"(?:the |my )?(?:honest )?{head}", words) else f"give you {words}"
        )
    if re.match(r"(?:the |a )?(?:broken|dead|wrong|missing)\b", words):
        return f"tell you about {words}"
    if not head.isalpha() and "-" not in head:
        return ""
    if head in NOT_THINGS:
        return ""
    if head in SENT and head not in TOLD:
        return f"send you {words}"
    if SPARE.match(words) and head not in TOLD | {"experience"}:
        return f"let you have {words}"
    if head in TOLD:
        return f"tell you about {words}"
    if re.search(r"(?:tion|ment|ness|ity|ance|ence|ship|ism|ing)$", head):
        return ""
    some = "some " if bare and not words.startswith("the ") else ""
    return f"let you have {some}{words}"
