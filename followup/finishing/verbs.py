"""Whether a phrase begins with a verb, and no noun like it: "post the key", "post code"."""

from followup.finishing.cleaning_words import ALWAYS_CAPITAL, MONTHS_AND_DAYS
from followup.finishing.giving_words import (
    FIRST_OF_TWO,
    MAINLY_VERBS,
    MESSAGES,
    NEVER_ALONE,
    OBJECT_LEADS,
    PAPER,
    PREPOSITIONS,
)
from followup.finishing.reading import base, inflected, kinds

RECEIVERS = frozenset(["her", "him", "them", "you"])
DAYS_AND_MONTHS = frozenset(MONTHS_AND_DAYS.split()[:19])


def is_verb(words: list[str]) -> bool:
    """Whether the first word is a verb in its base form ("template for the rota" has none)."""
    first, rest = words[0].lower(), [word.lower().strip(",.") for word in words[1:]]
    if first in MESSAGES and rest[:1] == ["over"]:
        return rest[1:2] != [] and rest[1] in OBJECT_LEADS
    if first in MESSAGES:
        return bool(rest) and rest[0] in OBJECT_LEADS - PREPOSITIONS
    if not may_be_verb(first) or (first in ALWAYS_CAPITAL and words[0] != first):
        return False  # "Excel macros"
    if not rest:
        return first in MAINLY_VERBS - NEVER_ALONE
    if rest[0] in {"with", "to", "for", "at"} and rest[1:2] and rest[1] in RECEIVERS:
        return True  # "sail with him"
    if is_compound(first, rest):
        return False
    if first in MAINLY_VERBS | {"be", "do"} or not is_noun_too(first):
        return True
    return rest[0] in OBJECT_LEADS - PREPOSITIONS


def may_be_verb(word: str) -> bool:
    """Whether a dictionary knows the word as a verb that is not bent."""
    if word in {"be", "do"} | MAINLY_VERBS:
        return True
    return "VERB" in kinds(word) and base(word) == word


def is_compound(first: str, rest: list[str]) -> bool:
    """Whether the first word is a noun by what follows: "list of", "phone number"."""
    if rest[0] in {"of", "from"}:
        return first not in {"think", "speak", "come", "hear", "learn"}
    if first in FIRST_OF_TWO:
        return is_noun(rest[0]) and rest[0] not in OBJECT_LEADS | PREPOSITIONS
    if first in MAINLY_VERBS:
        return False
    nouns = [word for word in rest[:2] if word not in OBJECT_LEADS | PREPOSITIONS]
    return rest[0] in {"and", "or"} or (len(nouns) == 2 and all(map(is_noun, nouns)))


def is_noun(word: str) -> bool:
    """Whether a word may be a noun; a dictionary of verbs forgets "template"."""
    return "NOUN" in kinds(word) or word in PAPER


def is_noun_too(word: str) -> bool:
    """Whether a verb is as likely a noun or an adjective: "further", "free", "template"."""
    return is_noun(word) or "ADJ" in kinds(word)


def is_doing(words: list[str]) -> bool:
    """Whether "-ing" is a deed, and no noun or title: "fixing her bike", not "packing list"."""
    first, rest = words[0].lower(), words[1:]
    if not first.endswith("ing") or not rest or not is_verb([base(first), *rest]):
        return False
    if rest[0] in PREPOSITIONS:
        names = [word for word in rest[1:2] if word[:1].isupper()]
        return all(word.lower() in DAYS_AND_MONTHS for word in names)
    return rest[0] in OBJECT_LEADS or rest[0][:1].isupper() or "NOUN" not in kinds(rest[0])


def past_of(word: str) -> bool:
    """Whether a verb is in its past: "sent", "emailed"."""
    return "VERB" in kinds(word) and word != base(word) and inflected(base(word), "VBD") == word
