"""You told me …; and what they care about."""

import re

from followup.finishing.phrases import Kind, Phrase, as_infinitive, phrase
from followup.finishing.reading import kinds
from followup.finishing.saying import HELD, doing, sentence
from followup.rules.sentences import Box, Reader

# Deeds somebody does to a guest; told of in a letter as what the reader did.
DEEDS = frozenset(
    [
        "ask",
        "laugh",
        "smile",
        "walk",
        "offer",
        "make",
        "bring",
        "give",
        "explain",
        "show",
        "listen",
        "remember",
        "notice",
        "thank",
        "apologize",
        "apologise",
        "shake",
        "greet",
        "welcome",
        "introduce",
        "invite",
        "open",
        "hold",
        "pour",
        "wave",
        "draw",
        "point",
        "nod",
        "let",
        "help",
        "wait",
        "stay",
        "come",
        "sketch",
        "lend",
        "quote",
        "write",
        "call",
        "phone",
        "answer",
        "praise",
        "encourage",
        "joke",
        "get",
        "take",
        "read",
        "spell",
        "repeat",
        "ring",
        "share",
        "sing",
        "hum",
        "stop",
        "start",
        "begin",
        "end",
        "find",
        "fix",
        "say",
        "stand",
        "sit",
        "knock",
    ]
)
MIND = frozenset(
    [
        "think",
        "want",
        "like",
        "love",
        "hate",
        "wish",
        "believe",
        "prefer",
        "need",
        "hope",
        "feel",
        "know",
        "enjoy",
        "collect",
        "play",
        "run",
    ]
)


def remembered(text: str, reader: Reader) -> Box:
    """ "You told me …", or what they did, or what is remembered of them."""
    lead = SAID.match(text)
    told = lead is not None
    if lead:
        rest = text[lead.end() :]
        found = phrase(rest, reader)
        about = lead[0].rstrip().lower().endswith("about")
        fits = (
            {Kind.THING, Kind.DOING, Kind.HOW}
            if about
            else {Kind.YOU, Kind.OTHER, Kind.HOW, Kind.WE}
        )
        if about and found.kind in {Kind.THING, Kind.DOING}:
            return Box("about", found.words, sentence("You told me about {x}", found.words))
        if found.kind not in fits:
            told, found = False, phrase(text, reader)
    else:
        found = phrase(text, reader)
    match found.kind:
        case Kind.YOU if is_deed(found) and not told:
            return Box("deed", found.words, sentence("{X}", found.words))
        case Kind.YOU if not told and not is_told(found):
            return Box("noticed", found.words, sentence("I remember that {x}", found.words))
        case Kind.YOU | Kind.OTHER:
            if reader.met in {"NOT_MET"} and not told:
                return Box("known", found.words, sentence("I know that {x}", found.words))
            return Box("told", found.words, sentence("You told me that {x}", found.words))
        case Kind.WE:
            return Box("we_talked", found.words, sentence("{X}", found.words))
        case Kind.HOW:
            return Box("how", found.words, sentence("You told me {x}", found.words))
        case Kind.THING | Kind.DOING:
            return Box("thing", found.words, sentence("I remember {x}", found.words))
    return Box(note=HELD)


SAID = re.compile(
    r"(?:(?:s?he|they|you) )?(?:also )?(?:told (?:me|us)|was telling (?:me|us)|mention(?:ed|s|ing)|said|says|explained|"
    r"talk(?:ed|ing|s)|spoke|went on)(?: (?:to|with) (?:me|us))?(?: (?:a lot|so much|at length|for ages|for an hour|proudly|briefly|warmly))?(?:,)?(?: about| that)? (?=\S)|about ",
    re.IGNORECASE,
)
# What can be seen of somebody who is talked with, and need not have been told.
SEEN = frozenset(
    [
        "talk",
        "laugh",
        "smile",
        "speak",
        "wear",
        "look",
        "sit",
        "stand",
        "nod",
        "write",
        "drink",
        "type",
        "hum",
        "dress",
        "sound",
        "seem",
        "listen",
        "have",
        "be",
        "keep",
        "use",
        "draw",
        "eat",
        "sketch",
        "take",
        "gesture",
        "wave",
        "whistle",
        "carry",
        "come",
        "arrive",
    ]
)


def is_told(found: Phrase) -> bool:
    """Whether a clause about the reader is of the kind that only they could tell."""
    return not found.past and found.verb not in SEEN


def is_deed(found: Phrase) -> bool:
    """Whether a clause tells what the reader did, and not what they said of themselves."""
    if not found.past:
        return False
    return bool(found.verb in DEEDS or re.search(r"\b(?:me|my|us)\b", found.words))


def cared_about(text: str, reader: Reader) -> Box:
    """What they care about: a thing, a doing, or a clause of what they think."""
    found = phrase(text, reader)
    match found.kind:
        case Kind.THING | Kind.DOING:
            return Box(
                "topic", found.words, sentence("I know that you care about {x}", found.words)
            )
        case Kind.DO:
            words = doing(found.words)
            return Box("topic", words, sentence("I know that you care about {x}", words))
        case Kind.YOU if not found.past or found.verb in MIND:
            return Box("known", found.words, sentence("I know that {x}", found.words))
        case Kind.YOU | Kind.OTHER:
            return Box("known", found.words, sentence("I know that {x}", found.words))
        case Kind.HOW:
            return Box(
                "topic", found.words, sentence("I know that you care about {x}", found.words)
            )
    bare = as_infinitive(text, reader)
    if bare.kind is Kind.DO and "NOUN" not in kinds(text.split()[0]):
        words = doing(bare.words)
        return Box("topic", words, sentence("I know that you care about {x}", words))
    return Box(note=HELD)
