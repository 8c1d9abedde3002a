"""What two people both are, from the noun that says it: "lefties", "poets with day jobs"."""

import re

from followup.finishing.people import ends_as_people
from followup.finishing.reading import Doc, after, base, kinds
from followup.finishing.words import listed

KIN = listed(
    """fathers mothers dads moms mums parents sons daughters brothers sisters children siblings
    grandmothers grandfathers"""
)
# With these before it a word for kin says what the two of them are, and not whose they are.
THEMSELVES = listed(
    "single working new proud hockey soccer football dance band eldest youngest oldest middle"
)
CHILDHOOD = re.compile(r"(?:kids|brats)$", re.IGNORECASE)
WHO = listed("who")
LITTLE = listed("to our from my the a an with for of in at and both we two same us no")
IN_TAIL = listed("with in of from at on for by under")


def both_are(text: str) -> str | None:
    """What follows "we" of two who are this: "are both early risers".

    None where the text names no people; empty where it does and is not certain to be what the
    two are ("foster kids", which has a verb's look; "immigrant parents", which may be theirs).
    """
    words = text.replace(",", " ,").split()
    at = next((i for i, word in enumerate(words) if ends_as_people(word.lower())), -1)
    before = [word.lower() for word in words[:at]]
    if at < 0 or any(not is_describing(word) for word in before):
        return None
    head, tail = words[at], words[at + 1 :]
    if at > 2 or not is_plain(words[: at + 1]) or not is_apart(tail):
        return ""
    is_theirs = head.lower() in KIN and not set(before) & THEMSELVES
    if is_theirs and (before or (tail and tail[0].lower() in WHO)):
        return ""
    if CHILDHOOD.search(head) and any("ADJ" in kinds(word) or word[-1] == "s" for word in before):
        return ""  # "small kids" are whom they have
    verb = "were" if CHILDHOOD.search(head) and before else "are"
    lead = words[0] if len(words) > 1 and "-" not in words[0] else lowered(words[0])
    return f"{verb} both {' '.join([lead, *words[1:]])}"


def lowered(word: str) -> str:
    """A word beginning small, unless it is all in capitals or nobody knows it."""
    known = kinds(word.rpartition("-")[2])
    return word[:1].lower() + word[1:] if known and not word.isupper() else word


def is_describing(word: str) -> bool:
    """Whether a word can describe the people named after it."""
    found = kinds(word.rpartition("-")[2])
    participle = "VERB" in found and re.search(r"(?:ed|n)$", word) is not None
    return bool(found & {"NOUN", "ADJ"}) or participle or (not found and word not in LITTLE)


def is_plain(words: list[str]) -> bool:
    """Whether words and the people they end in are of everyday speech, and none may be a verb."""
    first = words[0].lower()
    if any(word[:1].isupper() for word in words[1:]):
        return False
    if len(words) > 1 and "VERB" in kinds(first) and base(first) == first:
        return "NOUN" in kinds(first)
    return len(words) > 1 or words[0].islower() or bool(kinds(first.rpartition("-")[2]))


def is_apart(tail: list[str]) -> bool:
    """Whether what follows only says more of them: "with day jobs", "who play righty"."""
    if not tail:
        return True
    if tail[0].lower() not in IN_TAIL | WHO or len(tail) > 6:
        return False
    doc, start = after("We are people", " ".join(tail))
    return not has_doer(doc, start)


def has_doer(doc: Doc, start: int) -> bool:
    """Whether somebody else does something in it."""
    doers = {"nsubj", "nsubjpass"}
    return any(
        (token.dep_ in doers and token.lower_ not in WHO) or token.lower_ in {"both", "us", "that"}
        for token in doc[start:]
    )
