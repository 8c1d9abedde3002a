"""Why a phrase is held before it is read: doubt, jest, another language, a word nobody knows."""

import re

from followup.finishing import tact
from followup.finishing.cleaning import LONGEST, UNSURE
from followup.finishing.foreign import (
    is_foreign,
    is_strange,
    marked_word,
    strange_deed,
    stray_word,
    unknown_word,
)
from followup.finishing.promise import FOR_YOURSELF
from followup.finishing.saying import HELD
from followup.finishing.spelling import misspelling
from followup.rules.sentences import Field

TOO_LONG = "This is too long for one sentence of a letter. Say it in a dozen words."
SAY_WHICH = "Say which: a letter names what it gives."
NOT_SURE = "You are not sure of this, so a letter does not say it."
NOT_ENGLISH = "This does not look English. A sentence is made from English only."
GIVING = frozenset([Field.PROMISE, Field.COULD_GIVE])
TAKES_FIRST_PART = frozenset([Field.REMEMBER, Field.CARES, Field.SHARED])


def why_held(field: Field, typed: str, said: str, text: str) -> str:
    """Why a phrase is held before it is read, or nothing."""
    if is_foreign(said):
        return NOT_ENGLISH
    if len(text.split()) > LONGEST:
        return TOO_LONG
    if field in GIVING and VAGUE.match(typed):
        return SAY_WHICH
    if is_amiss(field, typed, said):
        return HELD
    if is_doubted(typed) and field not in {Field.COULD_GIVE, Field.THANKS}:
        return NOT_SURE
    if field is Field.COULD_GIVE and OF_ONESELF.search(typed):
        return FOR_YOURSELF
    return why_not_known(field, typed, said)


def is_amiss(field: Field, typed: str, said: str) -> bool:
    """Whether something in a phrase shows that it does not mean, or not say, what it seems to."""
    unlike_english = field in TAKES_FIRST_PART and DISAGREES.search(said) is not None
    in_play = has_aside(field, typed) or is_jest(field, typed) or asks_itself(field, typed)
    slips = SHORTHAND.search(said) or GLUED.search(said)
    return unlike_english or in_play or slips is not None


def has_aside(field: Field, typed: str) -> bool:
    """Whether a bracket or a quotation says that a phrase is not meant as it stands."""
    if field in GIVING:
        return TAKEN_BACK.search(typed) is not None
    quoted = typed.strip()[:1] in '"“'
    return field in TAKES_FIRST_PART and (quoted or OWN_ASIDE.search(typed) is not None)


def asks_itself(field: Field, typed: str) -> bool:
    """Whether a phrase is, or has in its middle, a question to oneself."""
    return "?" in typed and (
        field is not Field.COULD_GIVE or re.search(r"\?\W+or\b", typed) is not None
    )


# As they write for whom English is new: "she have", "he explain".
DISAGREES = re.compile(
    r"(?<!did )(?<!does )(?<!would )(?<!that )(?<!could )(?<!should )\b(?:he|she) "
    r"(?:have|are|were|explain|want|sell|count|work|live|keep|say|give|take|know|like|love)\b"
)
PARTS = re.compile(r"[,;.]\s+|\s+[-–—]+\s+|\s*—\s*|\.\.+\s*|\n+")


def is_doubted(typed: str) -> bool:
    """Whether the first part of a phrase is in doubt, and not only an afterthought to it:
    "open a ticket on the date picker, #212 I think".
    """
    parts = PARTS.split(typed)
    for place, part in enumerate(parts):
        if UNSURE.search(part) is None:
            continue
        alone = not re.search(r"\w", UNSURE.sub("", part))
        if place - alone <= 0 or len(parts[0].split()) < 4 or "?" in part:
            return True
    return False


def why_not_known(field: Field, typed: str, said: str) -> str:
    """Which word is not English or is misspelt, or nothing."""
    unknown = marked_word(said) or (unknown_word(said) if reads_lone(field, said) else "")
    if unknown:
        return f"“{unknown}” is in no English dictionary. Say it in other words."
    if is_strange(said):
        return NOT_ENGLISH
    strange = stray_word(said) if is_hasty(typed) else strange_deed(said)
    if strange:
        return f"“{strange}” is in no English dictionary. Say it in other words."
    misspelt = misspelling(said)
    return f"“{misspelt}” looks misspelt. Put it right and the sentence can stand." * bool(misspelt)


# What a hasty hand leaves out: capitals of "I" and days, apostrophes, whole words.
HASTY = re.compile(
    r"(?<![\w'’])(?:i|im|ive|dont|didnt|doesnt|isnt|wasnt|cant|wont|hes|shes|theyre|thats|its an?|"
    r"w|n|u|ur|b4|thru|lil|jus|em|gonna|wanna|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|english|"
    r"christmas|easter)(?![\w'’])|&"
)


def is_hasty(typed: str) -> bool:
    """Whether a phrase is typed in haste, so that a word nobody knows is a slip or a name."""
    return HASTY.search(typed) is not None


def reads_lone(field: Field, said: str) -> bool:
    """Whether a lone word is looked up: not a gift's, nor a name's that is shared ("Munros")."""
    return field not in GIVING and (field is not Field.SHARED or said[:1].islower())


def is_jest(field: Field, typed: str) -> bool:
    """Whether a gift is meant in scorn, or a phrase laughs at itself."""
    if field in GIVING and tact.jests(typed):
        return True
    return field in GIVING | {Field.THANKS} and JOKING.search(typed) is not None


# An aside in brackets that says of whom it is not so: "celiac (my sister, not me)".
OWN_ASIDE = re.compile(r"\([^)]*\b(?:not(?! just| only)|me|than|I)\b")
# A promise that its own bracket takes back, or that was made to somebody else.
TAKEN_BACK = re.compile(
    r"\((?:[^)]*\b)?(?:no\b(?=\W*(?:\)|i\b|way\b|chance\b))|never\b|not (?:really|going|happening|"
    r"true)|I (?:will not|won'?t|am not))|"
    r"^\W*i promised (?!to\b|that\b|i\b|her\b|him\b|them\b|you\b|the\b|my\b|a\b|an\b)"
    r"\w+ i\b",
    re.IGNORECASE,
)
SHORTHAND = re.compile(
    r"(?<![\w'’.-])(?:lmao|rofl|smh|ngl|v|w|u|r|n|b4|pg|jr|sr|govt|mgr|msg|wk|wks|yr|hr|appt|tho|"
    r"exp|\d+x)(?![\w'’-])"
)
# One word that should be another: "it's chin", "its all doors", "telling me were I lost".
GLUED = re.compile(
    r"\bits (?:all|a|an|the|not|just|only|been|so|very|really)\b|"
    r"\b(?:me|us|know|see|tell|show|telling|showing) were\b|"
    r"\w (?:scratch|hold|lose|show|use|change|keep|wag|lift)\w* it's\b",
    re.IGNORECASE,
)
VAGUE = re.compile(r"^\W*(?:maybe |perhaps )?some(?:thing|\s(?:kind|sort) of)\b", re.IGNORECASE)
JOKING = re.compile(
    r"\b(?:lmf?ao|rot?fl|smh|(?:\d|five) stars?|"
    r"lol|ha|heh|hehe|haha\w*|jk|joking|kidding|oops|yeah right)\b|[🤣🙄]",
    re.IGNORECASE,
)
# The writer as the gift, which is a request for work: "an extra on the shifts... ME".
OF_ONESELF = re.compile(
    r"\bME\b|\b[Mm]yself\b|\b(?:extra|more|another) (?:\w+ )?shifts?\b|"
    r"\blike me\b|\b[Mm]e as\b|"
    r"\bmy (?:nights|evenings|weekends|hands)\b|\bper[- ]diem\b"
)
