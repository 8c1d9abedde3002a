"""A deed in its base form, as a promise or an offer names it: "send you the template"."""

import re
from dataclasses import replace

from followup.finishing import things
from followup.finishing.cleaning_words import LITTLE
from followup.finishing.facing import turned
from followup.finishing.giving_words import (
    HAS_OWN_TO,
    JOINING,
    LOST_BEFORE,
    LOST_WITHOUT,
    NOT_GIVEN,
    SENT,
    TO_YOU,
)
from followup.finishing.phrases import Kind, Phrase, as_thing, phrase
from followup.finishing.reading import FINITE, NOUNS, Doc, after, base, kinds, next_word, read
from followup.finishing.verbs import is_doing, is_verb, past_of
from followup.finishing.words import SUBJECTS
from followup.rules.sentences import Reader

# Nothing a reader could know the meaning of, unless a noun before has named it.
POINTS_BACK = frozenset(["it", "that", "this", "one", "some", "those", "these"])
ALREADY_YOURS = re.compile(r"\byou\b|\byours?elf\b", re.IGNORECASE)
PARTICLE = re.compile(r"(?:your|back|off|out|in|round|along|over|to|on|up|for)\b")
FOLLOWED = re.compile(r"\b(?:with|on|in|when|once|if|to|at)\b")
RECEIVER = re.compile(r"\b(\w+) (?:to|for) (?:the|my|a|an|her|his|their|your|our|[A-Z])\b")
NAMED_FIRST = re.compile(r"[A-Z]\w+ (?:the|a|my|some)\b")


def deed(text: str, reader: Reader) -> str:
    """The text as a deed that faces the reader; empty where it is a thing, or not certain."""
    words = text.split()
    if is_doing(words):
        words = [base(words[0].lower()), *words[1:]]
    elif not is_verb(words):
        return ""
    first, rest = words[0].lower(), words[1:]
    if first in JOINING and re.match(r"(?:in touch|to|with)\b", " ".join(rest)):
        rest = ["you", *rest]
    elif first in LOST_WITHOUT and rest[0].lower() in LOST_BEFORE and not is_led_by_particle(rest):
        return ""  # "share on our group": what?
    doc, start = after("They wanted to", " ".join([words[0], *rest]))
    said = None if points_back(doc, start) else turned(doc, start, reader)
    return for_you(said) if said else ""


def is_led_by_particle(rest: list[str]) -> bool:
    """Whether a "by" or "on" belongs to the verb: "bring by the gauge", "send on my notes"."""
    particle = rest[0].lower() in {"by", "on"} and len(rest) > 2
    return particle and rest[1].lower() in {"the", "my", "a", "an", "some", "those", "his", "her"}


def thing_of(text: str, reader: Reader) -> Phrase:
    """The text as a thing, read again as "the …" where its first word could be something else."""
    first, _, rest = text.partition(" ")
    if first.lower() in SENT and first[1:].islower():
        text = f"{first.lower()} {rest}".strip()  # "Playlist", which no dictionary knows
    found = phrase(text, reader)
    if found.kind in {Kind.UNSURE, Kind.DOING, Kind.YOU, Kind.OTHER} and may_be_thing(text):
        again = as_thing(f"the {text}", reader)
        if again.kind is Kind.THING and not has_tense(again.words):
            head = things.head_noun(again.words)
            bare = head in things.MASS or is_plural(again.words, head)
            return replace(again, words=again.words[4:]) if bare else again
    if found.kind is Kind.THING and re.match(r"[A-Z]{2,5}\b(?! [A-Z])", found.words):
        return replace(found, words=f"the {found.words}")
    return found


def may_be_thing(text: str) -> bool:
    """Whether a text that was not read as a thing could be one by its first word."""
    words = text.split()
    first = words[0].lower()
    if past_of(first) or is_verb(words) or is_doing(words):
        return False
    of_nouns = kinds(first) & {"NOUN", "ADJ"} or not kinds(first)
    return bool(of_nouns or first.endswith("ing")) and first not in SUBJECTS | LITTLE


def is_plural(words: str, head: str) -> bool:
    """Whether a thing is several."""
    return any(token.lower_ == head and token.tag_ in {"NNS", "NNPS"} for token in read(words))


def has_tense(words: str) -> bool:
    """Whether a thing is a clause after all."""
    return any(token.tag_ in FINITE and token.dep_ == "ROOT" for token in read(f"{words}."))


def points_back(doc: Doc, start: int) -> bool:
    """Whether an "it" or "that" stands for something that is named nowhere before it."""
    for token in list(doc)[start + 1 :]:
        if token.tag_ in NOUNS:
            return False
        alone = token.head.i <= token.i and token.dep_ not in {"det", "mark", "nummod"}
        if next_word(token) == "of":
            return False  # "some of my dad's jam"
        if token.lower_ in POINTS_BACK and alone and token.tag_ in {"PRP", "DT", "CD"}:
            return True
    return False


def for_you(words: str) -> str:
    """A deed of giving with the reader in it: "send the template", "send you the template"."""
    verb, _, rest = words.partition(" ")
    if not rest or ALREADY_YOURS.search(rest) or PARTICLE.match(rest) or has_receiver(rest):
        return words
    if verb == "share" and len(rest.split()) < 6 and not FOLLOWED.search(rest):
        return f"share {with_article(rest)} with you"
    if verb == "give":
        is_led = re.match(r"(?:the|my|a|an|some)\b", rest)
        return f"give you {rest}" if is_led and things.head_noun(rest) not in NOT_GIVEN else words
    return f"{verb} you {with_article(rest)}" if verb in TO_YOU else words


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
    to = RECEIVER.search(rest)
    if to and to[1].lower() not in HAS_OWN_TO and f"{to[1]} for " not in rest:
        return True
    return NAMED_FIRST.match(rest) is not None
