"""Deeds and states without their doer, who is the reader: "made me coffee", "proud of the ramp"."""

import re
from dataclasses import replace

from followup.finishing.clauses import has_its_form
from followup.finishing.facing import gender_of, is_several, turned
from followup.finishing.people import more_people_than_deed
from followup.finishing.reading import NOUNS, Doc, Token, after, base, kinds
from followup.finishing.shapes import UNSURE, Kind, Phrase, small
from followup.finishing.words import (
    ADVERBS,
    ANYBODY,
    FIRST_OF_TWO,
    LEANS,
    PRAISE,
    RARELY_NOUNS,
    listed,
)
from followup.rules.sentences import Reader

HELPING = listed(
    """is was has had does did isn't wasn't doesn't didn't won't can't can would could"""
)
MODALS = listed("can could would can't won't must will")
HIS = re.compile(r"\b(?:his|him|he|himself)\b", re.IGNORECASE)
THEIR = re.compile(r"\b(?:their|they|themselves)\b", re.IGNORECASE)


def doing_reader(text: str, reader: Reader) -> tuple[str, Reader]:
    """The pronoun that reads a deed without a doer, and the reader with the title that fits it."""
    gender = gender_of(reader) or ("m" if HIS.search(text) else "f")
    lead, title = ("He", "Mr") if gender == "m" else ("She", "Ms")
    return lead, Reader(reader.given, reader.family, title, reader.met)


# A word before a verb that tells how it is done: "hand-sews", "home-brews".
HOW_DONE = re.compile(
    r"(hand|home|self|co|re|pre|over|out|double|cross|dry|deep|spot|proof|sight|speed|freeze|"
    r"slow|crowd|test|ghost|fact|hot|free|live)-(?=[a-z]{3,})"
)


def as_deed(text: str, reader: Reader) -> Phrase:
    """A verb without its doer: "rebuilds pump organs", "made me coffee", "hand-sews each sack"."""
    lead = HOW_DONE.match(text)
    if lead is None:
        return as_plain_deed(text, reader)
    found = as_plain_deed(text[lead.end() :], reader)
    if not found.words.startswith("you "):
        return UNSURE
    return replace(found, words=f"you {lead[0]}{found.words[4:]}")


def as_plain_deed(text: str, reader: Reader) -> Phrase:
    """A verb without its doer, and with nothing joined to it by a hyphen."""
    words = text.split()
    adverbs = 0
    while adverbs < min(2, len(words) - 1) and words[adverbs].lower() in ADVERBS:
        adverbs += 1
    word = words[adverbs].lower().strip(",")
    if "VERB" not in kinds(word) and word not in HELPING | MODALS:
        return UNSURE
    if len(words) == 1 and word.endswith("s") and word not in RARELY_NOUNS:
        return UNSURE  # "adverts"
    lead, facing = doing_reader(text, reader)
    doc, start = after(lead, text)
    if not gender_of(reader) and THEIR.search(text) and any(is_several(t) for t in doc):
        return UNSURE
    verb = doc[start + adverbs]
    if not is_its_verb(verb, word in MODALS) or not surely_a_verb(verb, doc):
        return UNSURE
    said = turned(doc, 0, facing)
    if said is None:
        return UNSURE
    head = verb.head if verb.dep_ in {"aux", "auxpass"} else verb
    return Phrase(Kind.YOU, small(said, doc[0]), base(head.text), verb.tag_ == "VBD")


def is_its_verb(verb: Token, modal: bool) -> bool:
    """Whether a word is the verb of the sentence it was read in."""
    if modal:
        return bool(verb.tag_ == "MD")
    leads = verb.dep_ in {"ROOT", "ccomp", "aux", "auxpass"} or verb.head.dep_ == "ROOT"
    return verb.tag_ in {"VBZ", "VBD"} and leads and has_its_form(verb)


STATES = listed("being feeling getting having")
RELATIVE = listed("that who which whose")
FOLLOWS_A_VERB = listed("DT PRP PRP$ CD TO VBG RP WRB EX WP PDT")


def surely_a_verb(verb: Token, doc: Doc) -> bool:
    """Whether the first word is a verb and not a noun or an adjective that looks like one."""
    word = verb.lower_
    following = verb.nbor() if verb.i + 1 < len(doc) else None
    may_be = kinds(word)
    if verb.tag_ == "VBD" and word not in HELPING:
        # "used cars" and "lost keys" are things; "used a stopwatch" is a deed.
        if word in LEANS:
            return False  # "hooked on crosswords" is a state
        bare = following is not None and following.tag_ in NOUNS | {"JJ"}
        return not ("ADJ" in may_be and bare)
    if "NOUN" not in may_be or following is None or following.lower_ == "like":
        return True
    if is_people_first(word, following):
        return following.lower_ not in STATES | {"rights"} and word in RARELY_NOUNS
    if word in RARELY_NOUNS | HELPING:
        return True
    if word in FIRST_OF_TWO or following.lower_ in RELATIVE:
        return False  # "gloves that work"
    if following.is_punct and following.i == len(doc) - 1:
        return False
    return following.tag_ in FOLLOWS_A_VERB or following.tag_ in NOUNS | {"JJ"}


def is_people_first(word: str, following: Token) -> bool:
    """Whether a plural names people by what follows it: "nurses going home", "tenants rights"."""
    by_name = more_people_than_deed(word)
    if by_name and following.tag_ in NOUNS and word not in RARELY_NOUNS:
        return True
    is_people = by_name or base(word) in ANYBODY
    return is_people and (following.lower_ in STATES or following.tag_ == "VBG")


def as_state(text: str, reader: Reader) -> Phrase:
    """What somebody is, without the verb: "really into trains", "from Ohio", "patient with me"."""
    lead, facing = doing_reader(text, reader)
    doc, start = after(f"{lead} is", text)
    at = start
    while at < len(doc) - 2 and doc[at].lower_ in ADVERBS | {"so", "very", "quite", "super"}:
        at += 1
    head = doc[at]
    more = len(doc) - 1 > at + 1
    praised = head.lower_ in PRAISE and not (
        more and doc[at + 1].tag_ in NOUNS | {"JJ", "VBG", ","}
    )
    leaning = head.lower_ in LEANS and more and doc[at + 1].tag_ in {"IN", "TO"}
    placed = head.lower_ in {"from", "into", "against"} and more
    if not (praised or leaning or placed):
        return UNSURE
    said = turned(doc, 0, facing)
    if not said:
        return UNSURE
    said = small(said, doc[0])
    told = re.search(r"\b(?:me|my|I)\b", text) or any(t.tag_ == "VBD" for t in doc[start:])
    past = praised or head.lower_ == "born" or bool(told)
    if past:
        said = said.replace("you are", "you were", 1)
    return Phrase(Kind.YOU, said, "be", past)
