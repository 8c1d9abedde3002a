"""A second look at finished words: what a reader would stumble over is held after all."""

import re

from followup.finishing.cleaning import LONGEST
from followup.finishing.reading import (
    NOUNS,
    Doc,
    Token,
    base,
    kinds,
    next_one,
    next_word,
    read,
    subject_of,
)
from followup.finishing.words import ANYBODY, MEN, WOMEN, listed

OFFENDS = (
    # One word for another, a filler, an owner twice, a possessive left out.
    re.compile(r"\bthere own\b", re.IGNORECASE),
    re.compile(r", like(?:$| (?:actually|really|totally)\b)", re.IGNORECASE),
    re.compile(r"\byour \w+ you took\b"),
    re.compile(r"\bintroduce you to (?:the|a) contacts? of\b"),
)
OWNERS = MEN | WOMEN | ANYBODY | listed("guest folk grandmother grandfather neighbor neighbour")


STRAY = re.compile(
    r":(?!\d)|\b(?:hers|theirs|themself|n/a|idk|tbd|etc|lol|omg|btw|fyi)\b|[?@#<>|"
    r"\\{}\[\]*=_~]|\.\.",
    re.I,
)
ENDS_OPEN = re.compile(
    r"\b(?:a|an|the|and|or|but|of|to|with|my|your|that|which|who|because|if|when|than|very|so|"
    r"really|is|are|was|were|be|said|says|told me|(?<!\bget )(?<!\bbe )(?<!\bare )(?<!\bbeing "
    r")asked|mentioned|explained)$",
    re.IGNORECASE,
)
# "what the job is", "where the carp are"
ENDS_A_QUESTION = re.compile(
    r"\b(?:what|where|who|how|whose|than|as) (?:\S+ ){1,4}(?:is|are|was|were)$"
)
# "it" with nothing before it that it could be, and somebody named as the Japanese do.
LOOSE = re.compile(
    r"\b(?:half|most|part|pace|rest) of it$|\byou (?:been|gone|done|seen)\b|\b\w+-(?:san|ji|sama|"
    r"kun)\b|"
    r"(?<!takes )(?<!take )\b(?:tells?|knows?|has|have|see|find|guess|reads?) (?:age|height|depth|"
    r"price|size|name|number|value|state|date|year|weight) of\b"
)
TWICE = re.compile(r"\b(?!([A-Z]\w+) \1\b)(\w+) (?i:\2)\b")
# A letter thanks and gives; it tells nobody what they ought to do.
DEMANDS = re.compile(r"\bwhich you (?:should|must|ought|had better)\b|\byou must\b")
SINCE = re.compile(r"\b(?:is|are|'re|'s)\b(?:(?! since ).)* since (?:the|last|[A-Z])")


def reads_well(words: str) -> bool:
    """The last look: no stray mark, no open end, no word twice, nobody left as "her" or "him"."""
    amiss = (STRAY, LOOSE, TWICE, SINCE, DEMANDS)
    if ENDS_OPEN.search(words) and not ENDS_A_QUESTION.search(words):
        return False
    if words.count('"') % 2 or any(pattern.search(words) for pattern in amiss):
        return False
    return len(words.split()) <= LONGEST and not stumbles(words)


def stumbles(words: str) -> bool:
    """Whether finished words have a fault that only the whole shows."""
    if (
        any(pattern.search(words) for pattern in OFFENDS)
        or is_shouted(words)
        or is_half_turned(words)
    ):
        return True
    doc = read(f"I know that {words}.")
    return any(disagrees(token) or lacks_its_owner(token) or runs_on(token, doc) for token in doc)


def is_shouted(words: str) -> bool:
    """Whether a common word stands in capitals: "HOT SOUP", and not "NHS"."""
    loud = re.findall(r"\b[A-Z]{3,}\b", words)
    return sum(bool(kinds(word)) for word in loud) > 1


ONE_PERSON = listed("he she it anyone anybody everyone everybody someone somebody nobody")


def is_half_turned(words: str) -> bool:
    """Whether a second deed has kept the third person: "you write and smudges everything"."""
    if not words.startswith("you "):
        return False
    doc = read(f"I know that {words}.")
    return any(
        one.lower_ == "and"
        and (deed := next_one(one)) is not None
        and deed.tag_ in {"NNS", "VBZ"}
        and "VERB" in kinds(deed.text)
        and next_word(deed) in LEADS_AN_OBJECT
        for one in doc[3:]
    )


LEADS_AN_OBJECT = listed("the a an my your his her everything all every each it them him")


def disagrees(verb: Token) -> bool:
    """Whether a verb has not the form of its doer's: "you does", "anyone draw"."""
    subject = subject_of(verb)
    if subject is not None and subject.lower_ in ONE_PERSON:
        bare = not any(child.dep_ in {"aux", "auxpass"} for child in verb.children)
        return (
            verb.tag_ == "VBP" and bare and base(verb.lower_) == verb.lower_ and verb.i > subject.i
        )
    if subject is None or subject.lower_ != "you":
        return False
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    first = min([verb, *helpers], key=lambda token: token.i)
    return first.tag_ == "VBZ" and first.i > subject.i


def lacks_its_owner(noun: Token) -> bool:
    """Whether a plural person stands before a thing that is theirs: "every guests shoe size"."""
    owner = noun.lower_.removesuffix("s")
    joined = noun.dep_ in {"compound", "nmod", "amod"} and noun.head.i > noun.i
    several = noun.tag_ == "NNS" and noun.lower_.endswith("s")
    return several and joined and noun.head.tag_ in NOUNS and owner in OWNERS


def runs_on(verb: Token, doc: Doc) -> bool:
    """Whether a past deed follows another with nothing between: "drove for years never had"."""
    if verb.tag_ != "VBD" or verb.dep_ not in {"advcl", "conj", "ccomp", "dep"}:
        return False
    if subject_of(verb) is not None or any(child.dep_ == "mark" for child in verb.children):
        return False
    if any(child.dep_ in {"aux", "auxpass"} for child in verb.children):
        return False
    before = doc[verb.left_edge.i - 1] if verb.left_edge.i else verb
    led = {"CC", ",", ":", "WDT", "WP", "WRB", "IN"}
    return before.tag_ not in led and doc[verb.left_edge.i].tag_ not in led
