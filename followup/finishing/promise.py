"""I promised to …, and what could be of use to them: a deed, a thing to send, somebody to meet."""

import re

from followup.finishing import tact
from followup.finishing.phrases import Kind, as_infinitive, phrase
from followup.finishing.reading import base, kinds
from followup.finishing.saying import HELD, sentence
from followup.rules.sentences import Box, Reader

# Words that begin a deed in a promise though they are nouns, too.
DO_FIRST = frozenset(
    [
        "send",
        "call",
        "email",
        "e-mail",
        "write",
        "share",
        "show",
        "lend",
        "give",
        "bring",
        "introduce",
        "forward",
        "pass",
        "let",
        "look",
        "find",
        "ask",
        "help",
        "visit",
        "follow",
        "come",
        "meet",
        "keep",
        "stay",
        "check",
        "think",
        "go",
        "drop",
        "mail",
        "post",
        "text",
        "phone",
        "ring",
        "put",
        "make",
        "take",
        "connect",
        "tell",
        "teach",
        "fix",
        "translate",
        "draft",
        "print",
        "copy",
        "scan",
        "return",
        "buy",
        "pick",
        "water",
        "walk",
        "cook",
        "bake",
        "build",
        "paint",
        "try",
        "read",
        "test",
        "review",
        "search",
        "dig",
        "invite",
        "join",
        "donate",
        "volunteer",
        "get",
        "message",
        "record",
        "set",
        "stop",
        "talk",
        "wave",
        "pray",
        "cheer",
        "vote",
        "nominate",
        "tag",
        "link",
        "point",
        "remind",
        "recommend",
        "ship",
        "fax",
        "hand",
        "loan",
        "order",
        "plant",
        "knit",
        "sew",
        "repair",
        "wash",
        "clean",
        "cover",
        "feed",
        "watch",
    ]
)
NOUN_AFTER = re.compile(r"^(?:of|for the|from)\b", re.I)


def promised(text: str, reader: Reader) -> Box:
    """ "I promised to …": a deed, or the thing itself."""
    if tact.asks(text):
        return Box(note="This is something for you. A letter gives; keep it as a note.")
    found = promised_deed(text, reader)
    if found:
        words = for_you(found)
        return Box("promise", words, sentence("I promised to {x}", words))
    thing = phrase(text, reader)
    if thing.kind is Kind.THING:
        return Box("promised_thing", thing.words, sentence("I promised you {x}", thing.words))
    return Box(note=HELD)


def promised_deed(text: str, reader: Reader) -> str:
    """The verb phrase of a promise or an offer; empty where it is a thing."""
    words = text.split()
    first = words[0].lower()
    if first.endswith("ing") and base(first) in DO_FIRST | {"introduce", "share"}:
        verb = base(first)
        text = " ".join([verb, *words[1:]])
        first = verb
    elif first in {"not", "always", "also", "personally", "at"} and len(words) > 1:
        return ""
    if "VERB" not in kinds(first) and first not in DO_FIRST and first != "be":
        return ""
    rest = " ".join(words[1:])
    if "NOUN" in kinds(first):
        if first not in DO_FIRST or re.match(r"of\b", rest, re.I) or not rest:
            if not (
                first in {"call", "visit", "write", "email", "help"}
                and rest
                and not re.match(r"(?:of|from)\b", rest, re.I)
            ):
                return ""
        if first in {
            "text",
            "copy",
            "print",
            "link",
            "record",
            "plant",
            "test",
            "review",
            "draft",
            "read",
            "recipe",
            "email",
            "call",
            "look",
            "talk",
            "message",
            "post",
        } and not re.match(
            r"(?:you|her|him|them|me|the|a|an|my|his|their|some|it|this|to|in|back|on|with|at|when|every|once|again|if|by|after|before|about|next)\b",
            rest,
            re.I,
        ):
            return ""
    found = as_infinitive(text, reader)
    return found.words if found.kind is Kind.DO else ""


TRANSFER = re.compile(
    r"^(send|forward|mail|email|e-mail|lend|give|bring|show|share|pass|loan|post|text|ship)\s+"
    r"(?:on |along |over )?(?=(?:the|a|an|my|some|that|those|this|these|our|two|three|any|photos?|pictures?|"
    r"links?|slides|notes|recipes?|pictures)\b)",
    re.IGNORECASE,
)


def for_you(words: str) -> str:
    """A deed of giving with the reader in it: "send the template", "send you the template"."""
    if re.search(r"\b(?:you|your|to [A-Z])", words):
        return words
    lead = TRANSFER.match(words)
    if not lead or re.search(r"\b(?:to|with) (?:the|my|a|her|his|their)\b", words):
        return words
    verb = lead[1].lower()
    rest = words[lead.end() :]
    if verb in {"share"}:
        return f"share {rest} with you"
    if verb in {"pass", "forward"}:
        return (
            f"pass {rest} on to you"
            if verb == "pass" and len(rest.split()) < 6
            else f"forward you {rest}"
            if verb == "forward"
            else words
        )
    return f"{verb} you {rest}"


PERSON_HEADS = re.compile(
    r"^(?:(?:my|a|an|the|our) )?(?:\w+ ){0,2}?(?:friend|cousin|brother|sister|uncle|aunt|neighbou?r|colleague|boss|"
    r"mother|father|mom|mum|dad|wife|husband|roommate|flatmate|teacher|professor|mentor|contact|someone|somebody|guy|woman|man|"
    r"plumber|printer|accountant|lawyer|mechanic|electrician|tutor|person)\b(?! (?:app|list|'s))",
    re.IGNORECASE,
)
HELP = re.compile(
    r"^(?:the |some |a bit of |my )?(?:help|hand|support)\b\s*(?:with|on|in|for)?\s*", re.I
)
ADVICE = re.compile(
    r"^(?:the |some |a few |my |any )?(?:tips?|advice|idea|ideas|thoughts|suggestions?|pointers|experience)\b",
    re.I,
)
VAGUE = re.compile(
    r"^(?:the |some |a few |a |an |my |any )?(?:tips?|advice|ideas?|thoughts|suggestions?|pointers|articles?|books?|links?|"
    r"something(?: useful| nice)?|help|support|info|information|contacts?|resources?|stuff|experience|knowledge)$",
    re.IGNORECASE,
)


def could_give(text: str, reader: Reader) -> Box:
    """What could be of use to them, as an offer: a deed, a thing to send, somebody to meet."""
    if tact.asks(text):
        return Box(note="This is something for you. A letter gives; keep it as a note.")
    if VAGUE.match(text):
        return Box(note="Say which: a letter names what it offers.")
    found = promised_deed(text, reader)
    if found:
        words = for_you(found)
    else:
        named = re.match(
            r"(?:an? )?introduc(?:tions?|e|ing) (?:to|her to|him to|them to) (.+)", text, re.I
        )
        named = named or re.match(
            r"(?:connect|connection|intro) (?:to|with|her with|him with) (.+)", text, re.I
        )
        person = named[1] if named else text
        thing = phrase(person, reader)
        if thing.kind is not Kind.THING:
            return Box(note=HELD)
        words = offered(thing.words, text, bool(named))
    return Box("could", words, sentence("If it would be of use, I would be glad to {x}", words))


def offered(thing: str, text: str, named: bool) -> str:
    """A thing as something to do for them."""
    if named or PERSON_HEADS.match(text):
        return f"introduce you to {thing}"
    if HELP.match(text):
        about = HELP.sub("", thing).strip()
        return f"help with {about}" if about else "help"
    if ADVICE.match(text):
        return f"pass on {thing}"
    return f"send you {thing}"
