"""How a thing is offered, by what it is: sent, told of, let go, or eaten together."""

import re

from followup.finishing.giving_words import (
    COUNTED_MEALS,
    GIVEN,
    MEALS,
    NOT_THINGS,
    PAPER,
    SENT,
    TIPS,
    TOLD,
    VAGUE_THINGS,
)

SPARE = re.compile(r"(?:my|our|a spare|an old|some|the spare|spare|old)\b", re.IGNORECASE)
AMISS = re.compile(r"(?:the |a )?(?:broken|dead|wrong|missing)\b", re.IGNORECASE)
ABSTRACT = re.compile(r"(?:tion|ment|ness|ity|ance|ence|ship|ism|ing)$")
MINE = re.compile(r"\bI (?:\w+ )?(?:wrote|made|drew|found|read|compiled|put together)\b")
SOME_KIND = re.compile(r"some (?:kind|sort|type) of\b", re.IGNORECASE)
LED = re.compile(r"(?:the|a|an|some|a few|my|any|that) (?=\S)", re.IGNORECASE)
PLAIN = frozenset(["few", "old", "good", "useful", "nice", "short", "great"])


def presented(words: str, head: str, bare: bool) -> str:
    """A thing with the verb that goes with it; empty where none is certain."""
    if head in MEALS | COUNTED_MEALS:
        return invited(words, head, bare)
    if head in GIVEN:
        is_all = re.fullmatch(rf"(?:the |my |an? )?(?:honest )?{head}", words)
        return f"give you {words}" if not is_all or head == "lift" else ""
    verb = verb_for(words, head, bare)
    if verb == "send you" and bare and words == head and head in PAPER and not head.endswith("s"):
        words = f"the {words}"
    if verb == "let you have" and bare and not words.startswith("the "):
        words = f"some {words}"
    if verb == "let you have" and bare and words.startswith("the free "):
        words = f"a {words[4:]}"
    return f"{verb} {words}" if verb else ""


def verb_for(words: str, head: str, bare: bool) -> str:
    """What one does with a thing; empty for what cannot be handed over."""
    if AMISS.match(words):
        return "tell you about"
    if head in {"thing", "things"} and MINE.search(words):
        return "send you"
    if head in NOT_THINGS or not re.search("[a-z]", head):
        return ""
    if head in TIPS:
        return "pass on"
    if head in SENT - TOLD:
        return "send you"
    if head in TOLD:
        return "tell you about"
    if ABSTRACT.search(head) and not SPARE.match(words):
        return "" if bare else "tell you about"
    return "let you have"


def invited(words: str, head: str, bare: bool) -> str:
    """A meal as an invitation: "invite you for a pint at the Crown"; tea may be a packet of it."""
    named = re.sub(r"^(?:the|a) ", "", words)
    if named.split()[0] in MEALS | COUNTED_MEALS and named != "tea":
        return f"invite you for {'a ' if head in COUNTED_MEALS else ''}{named}"
    return f"let you have {words}" if head in {"tea", "coffee"} and bare and " " in named else ""


def is_vague(words: str, head: str) -> bool:
    """Whether a thing does not say which: "an article", "a few tips", "some kind of tool"."""
    if SOME_KIND.match(words):
        return True
    typed = LED.sub("", words, count=1)
    return head in VAGUE_THINGS and (
        typed == head or (typed.split()[0] in PLAIN and typed.count(" ") < 2)
    )
