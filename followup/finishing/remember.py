"""You told me …: what they said, did, or are remembered by."""

import re

from followup.finishing.phrases import Kind, Phrase, phrase
from followup.finishing.reading import is_in_name, kinds, read
from followup.finishing.remembered_things import JUDGED, a_thing, head_of
from followup.finishing.saying import HELD, sentence
from followup.finishing.words import (
    DEEDS,
    FAILINGS,
    PRAISE,
    SEEN,
    listed,
)
from followup.rules.sentences import Box, Reader

SAID = re.compile(
    r"(?:(?:s?he|they|you) )?(?:also )?(?:told (?:me|us)|told(?= that)|was telling (?:me|us)|"
    r"mention(?:ed|s|ing)|"
    r"said|says|explained|talk(?:ed|ing|s)|spoke|went on)(?: (?:to|with) (?:me|us))?"
    r"(?: (?:a lot|so much|at length|for ages|for an hour|proudly|briefly|warmly))?,?"
    r"(?P<joint> about| that)? (?=\S)|(?P<about>about) ",
    re.IGNORECASE,
)
TELLS = re.compile(r"\btold (?:me|us) $", re.IGNORECASE)
# What is told and not told about: "told me the story".
TOLD_THINGS = listed("story stories truth joke jokes name names secret way reason")
CLAUSES = frozenset({Kind.YOU, Kind.OTHER, Kind.HOW, Kind.WE})
TITLES = listed("mr mrs ms dr prof")
ASKED = re.compile(r"\w+ (?:I|we)\b")  # "what I'd do" was asked, not told
# How somebody looks to the writer; what is kind to say of it is praise.
APPEARS = listed("look seem appear sound")
SEEN_DOING = listed("drink wear hold hum draw sketch knit carry wave laugh")
# What somebody tells that they are at: "restoring a 1962 Lambretta".
UNDER_WAY = listed(
    """do write study train build learn restore migrate move translate renovate finish catalogue
    convert rebuild digitise digitize raise plan retrain refurbish"""
)
THING_DONE = re.compile(r"the (?:first|last|only|one|best|worst) thing you \w+ .*\b(?:is|was)\b")
LED = re.compile(r"\w+ (?:an?|the|your|his|her|their|\d[\d,]*)\b")
PLEASED = listed("ready happy pleased delighted proud glad excited relaxed interested cheerful")
MYSELF = re.compile(r"\b(?:me|my|us|I)\b")


def remembered(text: str, reader: Reader) -> Box:
    """ "You told me …", or what they did, or what is remembered of them."""
    said = what_was_said(text, reader) or by_name(text)
    return said or what_was_seen(phrase(first_of_all(text), reader), reader, text)


PETS = "dog|cat|horse|parrot|pony|donkey|rabbit|tortoise|goat"
NAMED = re.compile(rf"({PETS}) ?(?:=|is|called|named|'s name is) ?([A-Z]\w+)$", re.IGNORECASE)
FIRST_TO = re.compile(
    r"(?:the )?((?:first|only|last|youngest|oldest) (?:(?:ever )?(woman|girl|female|lady)|man|boy|"
    r"person|one|teacher|nurse|driver|apprentice) (?:to|in|on|ever) .+)$",
    re.IGNORECASE,
)


def by_name(text: str) -> Box | None:
    """An animal of theirs by its name: "dog = Biscuit"."""
    found = NAMED.match(text)
    if found is None:
        return None
    words = f"your {found[1].lower()} {found[2]}"
    return Box("thing", words, sentence("I remember {x}", words))


def first_of_all(text: str) -> str:
    """Who was the first to do something, as the clause that it shortens."""
    found = FIRST_TO.match(text)
    if found is None:
        return text
    who = "she" if found[2] or HERS.search(text) else "he"
    return f"{who} was the {found[1][:1].lower()}{found[1][1:]}"


HERS = re.compile(r"\b(?:she|her|herself)\b", re.IGNORECASE)


def told(words: str) -> Box:
    """A clause that they said."""
    return Box("told", words, sentence("You told me that {x}", words))


def what_was_said(text: str, reader: Reader) -> Box | None:
    """What follows "told me", "said", "about"; nothing where the text begins otherwise."""
    lead = SAID.match(text)
    if lead is None:
        return None
    rest = text[lead.end() :]
    about = lead["about"] or (lead["joint"] or "").strip().lower() == "about"
    found = phrase(rest, reader)
    if about:
        if found.kind in {Kind.THING, Kind.DOING, Kind.HOW}:
            return Box("about", found.words, sentence("You told me about {x}", found.words))
        return None
    if TELLS.search(lead[0]) and found.kind is Kind.THING:
        head = head_of(found.words)
        if head in TOLD_THINGS:
            return None
        return Box("about", found.words, sentence("You told me about {x}", found.words))
    if found.kind not in CLAUSES or re.match(r"(?:almost )?(?:no|nothing)\b", rest, re.IGNORECASE):
        return None
    if found.kind is Kind.HOW:
        return Box("how", found.words, sentence("You told me {x}", found.words))
    return told(found.words)


def what_was_seen(found: Phrase, reader: Reader, text: str) -> Box:
    """What they did, or what is remembered of them, where no word tells that they said it."""
    words = found.words
    match found.kind:
        case Kind.YOU | Kind.OTHER:
            return clause_seen(found, reader)
        case Kind.WE if found.past:
            return Box("we_talked", words, sentence("{X}", words))
        case Kind.DOING if found.verb in SEEN_DOING and not MYSELF.search(words):
            seen = f"you were {words}"
            return Box("noticed", seen, sentence("I remember that {x}", seen))
        case Kind.DOING if (
            found.verb in UNDER_WAY and LED.match(words) and not MYSELF.search(words)
        ):
            return told(f"you were {words}")
        case Kind.HOW if not ASKED.match(words):
            return Box("how", words, sentence("You told me {x}", words))
        case Kind.THING if THING_DONE.match(words):
            return told(words)
        case Kind.THING:
            return a_thing(words, text)
    return Box(note=HELD)


TO_COME = re.compile(r"\b(?:tomorrow|next (?:week|month|year|spring|summer|autumn|fall|winter))\b")


def clause_seen(found: Phrase, reader: Reader) -> Box:
    """A clause about them or theirs: done, told, or noticed."""
    words = found.words
    about_reader = found.kind is Kind.YOU
    if found.past and TO_COME.search(words):
        return Box(note=HELD)
    if about_reader and is_deed(found):
        return Box("deed", words, sentence("{X}", words))
    if found.said or is_told(found):
        if reader.met == "NOT_MET" and not found.said:
            return Box("known", words, sentence("I know that {x}", words))
        return told(words)
    if about_reader and found.verb in APPEARS and judges_looks(words):
        return Box(note=JUDGED, private=True)
    if about_reader and found.verb in FAILINGS and "never" not in words:
        return Box(note=JUDGED)
    if about_reader or not is_about_somebody(words):
        return Box("noticed", words, sentence("I remember that {x}", words))
    return Box(note=HELD)


def judges_looks(words: str) -> bool:
    """Whether somebody is told how they looked, and not in praise: "you looked ashamed"."""
    state = next((t for t in read(words) if t.dep_ in {"acomp", "oprd"}), None)
    return state is not None and state.lower_ not in PRAISE | PLEASED


def is_about_somebody(words: str) -> bool:
    """Whether a clause tells of a third person by name, whose matters are not the reader's."""
    first = read(words)[0]
    named = first.tag_ == "NNP" and first.text[:1].isupper() and not kinds(first.text)
    return named or first.lower_.rstrip(".") in TITLES or is_in_name(first)


def is_told(found: Phrase) -> bool:
    """Whether a clause about the reader is of the kind that only they could tell."""
    return found.kind is Kind.YOU and not found.past and found.verb not in SEEN


def is_deed(found: Phrase) -> bool:
    """Whether a clause tells what the reader did, and not what they said of themselves."""
    if not found.past or "you were" in found.words:
        return False
    return found.verb in DEEDS or MYSELF.search(found.words) is not None
