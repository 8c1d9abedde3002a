"""A thing that is remembered of somebody: which can be told back, and with which article."""

import re

from followup.finishing.giving import has_tense
from followup.finishing.reading import kinds, read
from followup.finishing.roles import is_person, of_time
from followup.finishing.saying import HELD, sentence
from followup.finishing.words import (
    LOOKED_AT,
    PERSONS,
    listed,
)
from followup.rules.sentences import Box

JUDGED = "This judges the person or how they look; a letter leaves it out."


def a_thing(words: str, text: str) -> Box:
    """A thing that is remembered; a lone name says too little, a person is judged by it."""
    head = head_of(words)
    if head in PERSONS | LOOKED_AT:
        return Box(note=JUDGED, private=True)
    if words[:1].isupper() and len(words.split()) == 1:
        return Box(note="What about it? Say it in a few words more.")
    if re.match(r"no\b", words) or denotes_reader(text) or is_no_thing(text, head):
        return Box(note=HELD)
    if has_tense(words):
        return Box(note=HELD)
    words = with_the(words)
    return Box("thing", words, sentence("I remember {x}", words))


def denotes_reader(text: str) -> bool:
    """Whether a noun phrase without an owner names a person, who is the reader: "tabla player"."""
    first = text.split()[0].lower()
    if first in OWNERS or "'s " in text:
        return False
    before = re.split(
        r"\b(?:with|who|of|in|on|at|by|from|for|about|as|which|after|before|that|to|and|under|"
        r"behind)\b",
        text,
    )[0]
    words = before.split()
    return bool(words) and (is_person(words[-1]) or (len(words) > 1 and is_person(words[0])))


def is_no_thing(text: str, head: str) -> bool:
    """Whether bare words are a quality, a time, a name or a deed, and nothing to be remembered."""
    doc = read(text)
    first = doc[0]
    if first.tag_ in {"DT", "PRP$"} or first.lower_ in OWNERS:
        return False
    if of_time(head) or head in QUALITIES or (head.endswith("ing") and first.lower_ == head):
        return True
    named = first.text[:1].isupper() and not kinds(first.text)
    if named or (first.text[:1].isupper() and len(doc) > 1 and doc[1].text[:1].isupper()):
        return len(doc) < 3 or doc[1].tag_ == "IN" or doc[2].tag_ == "IN"
    # "smokes behind the shed" may be what somebody does
    follows = doc[1].lower_ if len(doc) > 1 else ""
    deed = (
        first.lower_.endswith("s")
        and not first.lower_.endswith("ss")
        and {"VERB", "NOUN"} <= kinds(first.text)
    )
    return (
        deed and head in {first.lower_, ""} and follows not in {"of", "for", "about", "from", "and"}
    )


OWNERS = listed("my our her his their your")


QUALITIES = listed(
    """fear love hatred passion habit patience kindness enthusiasm warmth candor candour honesty
    generosity humor humour memory interest curiosity energy pride shyness loyalty faith"""
)


def with_the(words: str) -> str:
    """Things without an article with one, since the writer means those that were talked of."""
    first = read(words)[0]
    alone = words.islower() and len(words.split()) == 1
    if alone or (
        first.tag_ in {"NN", "NNS", "JJ", "JJR", "JJS", "VBN"}
        and first.lower_
        not in {
            "more",
            "less",
        }
    ):
        return f"the {words}"
    return words


def head_of(words: str) -> str:
    """The noun that a noun phrase is about."""
    doc = read(f"It was {words}.")
    start = 2
    head = next((t for t in doc if t.dep_ in {"attr", "dobj", "acomp"} and t.i >= start), None)
    return str(head.lower_) if head is not None else ""
