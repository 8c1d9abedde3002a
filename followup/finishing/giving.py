"""A deed in its base form, as a promise or an offer names it: "send you the template"."""

import re
from dataclasses import replace

from followup.finishing import things
from followup.finishing.cleaning import ALWAYS_CAPITAL, LITTLE, MONTHS_AND_DAYS
from followup.finishing.facing import turned
from followup.finishing.giving_words import (
    FIRST_OF_TWO,
    HAS_OWN_TO,
    JOINING,
    MAINLY_VERBS,
    NEVER_ALONE,
    NOT_GIVEN,
    OBJECT_LEADS,
    TO_YOU,
)
from followup.finishing.phrases import Kind, Phrase, as_thing, phrase
from followup.finishing.reading import FINITE, NOUNS, after, base, inflected, kinds, read
from followup.finishing.words import SUBJECTS
from followup.rules.sentences import Reader

ADVERBS_FIRST = frozenset(
    ["also", "definitely", "gladly", "happily", "personally", "certainly", "always"]
)
VERBS_OF_TODAY = frozenset(["email", "e-mail", "text", "whatsapp", "message"])
PREPOSITIONS = frozenset(
    [
        "in",
        "on",
        "about",
        "to",
        "over",
        "one",
        "two",
        "three",
        "how",
        "what",
        "when",
        "where",
        "why",
        "if",
        "for",
        "at",
        "with",
        "by",
        "after",
        "before",
        "once",
        "until",
        "from",
        "as",
    ]
)
# Nothing a reader could know the meaning of, unless a noun before has named it.
POINTS_BACK = frozenset(["it", "that", "this", "one", "some", "those", "these", "them"])


def deed(text: str, reader: Reader) -> str:
    """The text as a deed that faces the reader; empty where it is a thing, or not certain."""
    words = text.split()
    while len(words) > 1 and words[0].lower() in ADVERBS_FIRST:
        words = words[1:]
    first = words[0].lower()
    if is_doing(words):
        first = base(first)
    elif not is_verb(words):
        return ""
    text = " ".join([words[0] if words[0].lower() == first else first, *words[1:]])
    if first in JOINING and re.match(r"(?:in touch|to|with)\b", " ".join(words[1:])):
        text = " ".join([words[0], "you", *words[1:]])
    elif first in NEVER_ALONE - {
        "do",
        "be",
        "get",
        "give",
        "leave",
        "pass",
        "try",
        "find",
    } and words[1].lower() in PREPOSITIONS - {
        "one",
        "two",
        "three",
        "in",
        "how",
        "what",
        "about",
        "on" if first != "share" else "",
    }:
        return ""
    doc, start = after("They wanted to", text)
    if points_back(doc, start, reader):
        return ""
    said = turned(doc, start, reader)
    return for_you(said) if said else ""


def is_doing(words: list[str]) -> bool:
    """Whether "-ing" is a deed, and no noun or title: "fixing her bike", not "packing list"."""
    first, rest = words[0].lower(), words[1:]
    if not first.endswith("ing") or not rest or not is_verb([base(first), *rest]):
        return False
    if rest[0] in PREPOSITIONS:
        return not any(word[:1].isupper() and not is_month(word) for word in rest[1:2])
    return rest[0] in OBJECT_LEADS or rest[0][:1].isupper() or "NOUN" not in kinds(rest[0])


def is_month(word: str) -> bool:
    """Whether a capital is that of a day or a month and so no name."""
    return word.lower() in MONTHS_AND_DAYS.split()[:19]


def thing_of(text: str, reader: Reader) -> Phrase:
    """The text as a thing, read again as "the …" where its first word could be something else."""
    found = phrase(text, reader)
    first = text.split()[0].lower()
    if found.kind in {Kind.UNSURE, Kind.DOING, Kind.YOU, Kind.OTHER} and not past_of(first):
        if is_verb(text.split()) or is_doing(text.split()):
            return found
        if kinds(first) & {"NOUN", "ADJ"} and first not in SUBJECTS and first not in LITTLE:
            again = as_thing(f"the {text}", reader)
            if again.kind is Kind.THING and not has_finite(again.words):
                mass = things.head_noun(again.words)
                bare = mass in things.MASS or is_plural(again.words, mass)
                return replace(again, words=again.words[4:]) if bare else again
    if found.kind is Kind.THING and re.match(r"[A-Z]{2,5}\b(?! [A-Z])", found.words):
        return replace(found, words=f"the {found.words}")
    return found


def is_plural(words: str, head: str) -> bool:
    """Whether a thing is several."""
    return any(token.lower_ == head and token.tag_ in {"NNS", "NNPS"} for token in read(words))


def has_finite(words: str) -> bool:
    """Whether a clause stands in what should be a thing, but for one that tells which."""
    return any(token.tag_ in FINITE and token.dep_ == "ROOT" for token in read(f"{words}."))


def is_verb(words: list[str]) -> bool:
    """Whether the first word is a verb in its base form, and no noun ("template for the rota")."""
    first, rest = words[0].lower(), [word.lower().strip(",.") for word in words[1:]]
    if first in ALWAYS_CAPITAL and words[0] != first and first not in VERBS_OF_TODAY:
        return False  # "Excel macros"
    if first in {"be", "do"}:
        return bool(rest)
    if first in VERBS_OF_TODAY:
        return bool(rest) and rest[0] in OBJECT_LEADS - {"to", "in", "on", "about", "one", "two"}
    if "VERB" not in kinds(first) or (base(first) != first and first not in MAINLY_VERBS):
        return False
    if not rest:
        return first in MAINLY_VERBS - NEVER_ALONE
    if rest[0] in {"and", "or"} and first not in MAINLY_VERBS:
        return False
    if rest[0] in {"of", "from"} and first not in {"think", "speak", "come", "hear", "learn"}:
        return False
    if first in MAINLY_VERBS or "NOUN" not in kinds(first) | kinds_of_adjective(first):
        before_noun = rest[0] not in OBJECT_LEADS and "NOUN" in kinds(rest[0]) - {"for"}
        return not (first in FIRST_OF_TWO and before_noun and rest[0] not in PREPOSITIONS)
    return rest[0] in OBJECT_LEADS - PREPOSITIONS


def kinds_of_adjective(word: str) -> frozenset[str]:
    """ "further" and "free" are verbs seldom: an adjective counts here as a noun does."""
    return frozenset(["NOUN"]) if "ADJ" in kinds(word) else frozenset()


def points_back(doc: object, start: int, reader: Reader) -> bool:
    """Whether an "it" or "that" stands for something that is named nowhere before it."""
    named = False
    for token in list(doc)[start + 1 :]:  # type: ignore[call-overload]
        if token.tag_ in NOUNS:
            named = True
        pointing = token.lower_ in POINTS_BACK - {"them"} and token.tag_ in {
            "PRP",
            "DT",
            "NN",
            "CD",
        }
        alone = token.head.i <= token.i and token.dep_ not in {"det", "mark", "nummod"}
        if pointing and alone and not named:
            return True
    return False


def for_you(words: str) -> str:
    """A deed of giving with the reader in it: "send the template", "send you the template"."""
    verb, _, rest = words.partition(" ")
    if re.search(r"\byou\b|\byours?elf\b", rest) or not rest:
        return words
    if re.match(r"(?:your|back|off|out|in|round|along|over|to|on|up|for)\b", rest):
        return words
    if verb == "share":
        plain = len(rest.split()) < 6 and not re.search(
            r"\b(?:with|on|in|when|once|if|to|at)\b", rest
        )
        return f"share {with_article(rest)} with you" if plain else words
    if verb == "give":
        lead = re.match(r"(?:the|my|a|an|some)\b", rest)
        given = things.head_noun(rest) in NOT_GIVEN
        return words if given or not lead or has_receiver(rest) else f"give you {rest}"
    if verb not in TO_YOU or has_receiver(rest):
        return words
    return f"{verb} you {with_article(rest)}"


def with_article(rest: str) -> str:
    """A thing after its verb with the article it needs: "send link" is "send the link"."""
    doc, start = after("I remember", rest)
    remember = doc[start - 1]
    head = next((one for one in doc if one.head.i == remember.i and one.dep_ == "dobj"), None)
    if head is None or head.left_edge.i != start:
        return rest
    return things.with_article(rest, head, doc, start)


def has_receiver(rest: str) -> bool:
    """Whether somebody else is to have it: "the book to her boss", "Ingrid the tables"."""
    to = re.search(r"\b(\w+) (?:to|for) (?:the|my|a|an|her|his|their|your|our|[A-Z])\b", rest)
    if to and to[1].lower() not in HAS_OWN_TO and not re.search(rf"{to[1]} for\b", rest):
        return True
    doc = read(rest)
    if doc[0].tag_ in {"NNP", "NNPS"} and len(doc) > 1 and doc[1].tag_ in {"DT", "PRP$"}:
        return True
    return bool(re.match(r"[A-Z]\w+ (?:the|a|my|some)\b", rest))


def past_of(word: str) -> bool:
    """Whether a verb is in its past: "sent", "emailed"."""
    return "VERB" in kinds(word) and word != base(word) and inflected(base(word), "VBD") == word
