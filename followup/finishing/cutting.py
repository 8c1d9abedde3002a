"""What may be left out of a phrase: only what leaves a first part that is complete by itself."""

import re

from followup.finishing.reading import FINITE, NOUNS, read
from followup.finishing.roles import is_person, of_time
from followup.rules.sentences import Field

BRACKET = re.compile(r"[(\[{]([^)\]}]*)[)\]}]?")
# What turns, corrects or unsays what stood before it.
TURNS = re.compile(
    r"(?:(?:me|mine) (?:first|second|third|fourth|fifth|not|never|neither|\d\w*)|me(?=,|$)|not|nor|"
    r"only|except|though|although|almost|indirectly|allegedly|ahem|not quite|"
    r"i(?:'d| would) (?:bet|guess|say|imagine)|i (?:bet|heard|hear|gather|suspect)|no,|"
    r"(?:every\w+|all|no\w*) (?:\w+ )?(?:but|except) (?:me|him|her|them)|"
    r"(?:every\w+|no\w*) knows? but .*)\b",
    re.IGNORECASE,
)
# A second part that gives the first its verb or its tense: "foster kids, we were".
COMPLETES = re.compile(
    r"(?:we|i|he|she|they|you|both of (?:us|them))(?: both)? "
    r"(?:were|was|are|is|am|did|do|does|had|have|has|both)\b\W*$|(?:we|i) both\b",
    re.IGNORECASE,
)
SPEAKS_OF_IT = re.compile(r"\b(?:nobody|no one|admits|honest about it|only)\b", re.IGNORECASE)


GIFTS = frozenset([Field.PROMISE, Field.COULD_GIVE])


def needs_the_rest(field: Field, text: str, dropped: str, typed: str) -> bool:
    """Whether a phrase would mislead, or say too little, without what is left out of it."""
    asides = [aside.strip() for aside in BRACKET.findall(typed)]
    if field not in GIFTS and any(re.fullmatch(r"[a-z]+(?: [a-z]+)?", aside) for aside in asides):
        return True  # "(chance)" says what "one" is
    if not dropped:
        return False
    first = re.split(r"[,;]\s+", dropped)[0].strip(" .")
    contrast = field is Field.CARES and re.match(r"not (?:\w+ing|just|the|only|a)\b", dropped)
    if (
        (TURNS.match(dropped.strip()) and not contrast)
        or COMPLETES.match(first)
        or "I would bet" in dropped
    ):
        return True
    if says_it_again(text, dropped):
        return True
    few = len(text.split())
    if field is Field.REMEMBER:
        return few <= 3 and is_bare(text) and "=" not in text
    if field is Field.CARES:
        return few <= 2 and SPEAKS_OF_IT.search(dropped) is not None and is_bare(text)
    return field is Field.SHARED and few <= 3 and is_bare(text) and "me " in f"{dropped} "


def says_it_again(text: str, dropped: str) -> bool:
    """Whether the first part is a word that the rest says again: "Forms. The forms."."""
    words = re.findall(r"[a-z]+", text.lower())
    last = words[-1] if words else ""
    return (
        len(words) <= 2
        and len(last) > 3
        and re.match(rf"\W*(?:the |all |just |more )?{last}\b", dropped, re.I) is not None
    )


def is_bare(text: str) -> bool:
    """Whether a phrase has no verb, no article and no owner, or is a time or a number."""
    doc = read(text)
    if any(token.tag_ in FINITE | {"VBG", "DT", "PRP$"} for token in doc):
        return False
    return any(token.tag_ in NOUNS | {"CD"} for token in doc)


def is_label(part: str) -> bool:
    """Whether a first part only says who somebody is, or for how long: "embalmer", "40 years"."""
    words = part.split()
    if not 0 < len(words) < 5 or words[0].lower() in {
        "my",
        "our",
        "her",
        "his",
        "their",
        "the",
        "no",
    }:
        return False
    return is_person(words[-1]) or (words[0][:1].isdigit() and of_time(words[-1]))
