"""What kind of phrase was typed, turned to the reader; UNSURE where that is not certain."""

import re

from followup.finishing import things
from followup.finishing.clauses import as_clause, as_gerund
from followup.finishing.deeds import as_deed, as_state
from followup.finishing.facing import turned
from followup.finishing.reading import (
    FINITE,
    NOUNS,
    Doc,
    Token,
    after,
    base,
    is_finite,
    kinds,
    read,
    subject_of,
)
from followup.finishing.shapes import UNSURE, Kind, Phrase
from followup.finishing.words import ADVERBS, BEGINS_ASIDE, COINED, QUESTION_WORDS, listed
from followup.rules.sentences import Reader

__all__ = ["ADVERBS", "Kind", "Phrase", "as_gerund", "as_infinitive", "joined", "phrase"]
QUOTED = re.compile(r"[\"“”]|\s'(?!\d\d)\w")
CONTINUES = re.compile(
    r"(?:and|but|or|nor|which|who|whose|where|when|while|because|so (?:that|he|she|they|i|we|"
    r"people|it|you|nobody)|though|although|even|like|as|including|especially|with|without|"
    r"for|to|in|on|at|from|of|by)\b",
    re.IGNORECASE,
)
# A first part that needs what follows its comma, or would say no without it.
NEGATED = re.compile(r"\b(?:not|never)\b|n't\b", re.IGNORECASE)
WAITS = re.compile(r"\b(?:when|if|while|because|since|although)\b", re.IGNORECASE)
# Somebody else does something in it, who could have done what follows as well.
OTHER_DOER = re.compile(r" (?:I|we|who|nobody|somebody|everybody|they|he|she)\b")
CONTRAST = re.compile(r"not (?:the|an?|to|by|with|for|in|on|from)\b")
PLACE = re.compile(r"[A-Z][\w.]*(?: [A-Z]\w*)?")


def phrase(text: str, reader: Reader) -> Phrase:
    """What the text is, as a phrase that faces the reader; UNSURE where that is not certain."""
    if QUOTED.search(text):
        return UNSURE
    return led(text, reader) or as_first_of(text, reader)


def as_first_of(text: str, reader: Reader) -> Phrase:
    """The first of the kinds that the text surely is."""
    for attempt in (as_clause, as_deed, as_doing, as_state, as_thing):
        found = attempt(text, reader)
        if found.kind is not Kind.UNSURE:
            return found
    return as_typed(text)


THIRD = re.compile(r"\b(?:he|she|they|him|her|his|their|them)\b", re.IGNORECASE)


def as_typed(text: str, said: bool = False) -> Phrase:
    """A clause that faces the reader already, as it was typed: "you keep, in a drawer, a note"."""
    words = text.split()
    if words[0].lower() != "you" or len(words) < 3 or THIRD.search(text):
        return UNSURE
    verb = next((t for t in read(text)[1:] if t.lower_ not in ADVERBS and t.text != ","), None)
    if verb is None or verb.tag_ not in FINITE | {"VB"}:
        return UNSURE
    return Phrase(Kind.YOU, f"you {text[4:]}", base(verb.text), verb.tag_ == "VBD", said)


def led(text: str, reader: Reader) -> Phrase | None:
    """What a text is by its first word: "that", "to", "how"; nothing where it does not tell."""
    words = text.split()
    first = words[0].lower().rstrip(",")
    if first == "that" and len(words) > 2:
        clause = as_clause(" ".join(words[1:]), reader, said=True)
        if clause.kind is Kind.UNSURE:
            clause = as_typed(" ".join(words[1:]), said=True)
        if clause.kind is not Kind.UNSURE:
            return clause
    exclaims = first == "what" and len(words) > 1 and words[1].lower() in {"a", "an"}
    if exclaims or first in BEGINS_ASIDE:
        return UNSURE
    if first in QUESTION_WORDS and len(words) > 2:
        return as_question(text, reader)
    if first == "to" and len(words) > 1:
        return as_infinitive(" ".join(words[1:]), reader)
    return None


def joined(text: str, reader: Reader) -> tuple[str, str]:
    """The text with deeds that commas join also joined by "and", and what was left out of it.

    "collects pens, has ink on his cuff" lacks its "and". Of a text whose first part stands alone
    ("grew up in Saskatoon, -40 and no gloves") the rest is left out.
    """
    parts = list(dict.fromkeys(part.strip() for part in re.split(r",\s+", text)))
    if len(parts) == 1 or (len(parts) == 2 and CONTRAST.match(parts[1])):
        return ", ".join(parts), ""  # "listen to the pump, not the gauge"
    if NEGATED.search(parts[0]) and not CONTINUES.match(parts[1]):
        return "", text
    if QUOTED.search(text) or WAITS.search(parts[0]):
        return text, ""
    plain = not any(OTHER_DOER.search(part) for part in parts[:-1])
    deeds = [as_deed(part, reader) for part in parts]
    if plain and all(deed.kind is Kind.YOU for deed in deeds):
        if not deeds[0].past and any(deed.past for deed in deeds):
            return parts[0], ", ".join(parts[1:])  # "ties flies, gave me one"
        return ", ".join(parts[:-1]) + " and " + parts[-1], ""
    if all(is_short_thing(part) for part in parts) and len(parts) > 2:
        return ", ".join(parts[:-1]) + " and " + parts[-1], ""
    tail = parts[1]
    listed = re.match(r"[A-Za-z]\S* (?:\S+ ){0,3}(?:and|or)\b", parts[-1])
    place = PLACE.fullmatch(tail) and parts[0].split()[-1][:1].isupper()
    adjectives = len(parts[0].split()) == 1 and "ADJ" in kinds(parts[0])
    if CONTINUES.match(tail) or listed or place or adjectives:
        return text, ""
    return parts[0], ", ".join(parts[1:])


def is_short_thing(part: str) -> bool:
    """Whether a part of a list is a noun or two, without a verb: "standards"."""
    doc, start = after("They care about", part)
    return len(part.split()) <= 2 and doc[-2].tag_ in NOUNS and doc[start].tag_ in NOUNS | {"JJ"}


INVERTS = listed("is are was were did do does would could can")


def as_question(text: str, reader: Reader) -> Phrase:
    """A clause that begins with how, why or what."""
    doc, start = after("She told me", text)
    first, second = doc[start], doc[start + 1]
    clauses = [
        t
        for t in doc[start + 1 :]
        if (is_finite(t) and subject_of(t) is not None)
        or (t.tag_ == "VB" and second.lower_ == "to")
    ]
    if not clauses or first.lower_ == "which" or second.lower_ in INVERTS:
        return UNSURE
    # "what was I proud of" is a question still, not a clause.
    if second.tag_ in FINITE and first.lower_ not in {"what", "who"}:
        return UNSURE
    if first.lower_ == "how" and doc[start + 2].lower_ in INVERTS and second.tag_ in {"JJ", "RB"}:
        return UNSURE
    words = turned(doc, start, reader)
    return Phrase(Kind.HOW, words) if words else UNSURE


def as_infinitive(text: str, reader: Reader) -> Phrase:
    """A verb in its base form, as it follows "to": "send her the template"."""
    doc, start = after("They wanted to", text)
    verb = doc[start]
    if verb.tag_ != "VB" or ("VERB" not in kinds(verb.text) and verb.lower_ != "be"):
        return UNSURE
    words = turned(doc, start, reader)
    return Phrase(Kind.DO, words, verb.lower_) if words else UNSURE


def as_doing(text: str, reader: Reader) -> Phrase:
    """A phrase that begins with an -ing verb: "walking me through the stock room"."""
    words = text.split()
    first = int(words[0].lower() in {"not", "just"} and len(words) > 1)
    word = words[first].lower()
    if not word.endswith("ing") or ("VERB" not in kinds(word) and word not in COINED):
        return UNSURE
    doc, start = after("Thank you for", text)
    if doc[start + first].tag_ not in {"VBG", "NN"}:
        return UNSURE
    if first == 0 and is_named_so(text):
        return UNSURE  # "boxing gym" is a thing
    said = turned(doc, start, reader)
    return Phrase(Kind.DOING, said, base(word)) if said else UNSURE


def is_named_so(text: str) -> bool:
    """Whether a word on "-ing" belongs to a bare noun after it: "boxing gym"."""
    doc, start = after("They talked about", text)
    noun = doc[start].head
    joined_to = doc[start].dep_ in {"compound", "amod"} and noun.i == start + 1
    return joined_to and noun.tag_ == "NN" and not things.stands_bare(noun)


def as_thing(text: str, reader: Reader) -> Phrase:
    """A noun phrase, with the article it needs; what it is about may be a clause of its own."""
    if text.split()[0].lower() in QUESTION_WORDS | BEGINS_ASIDE:
        return UNSURE
    doc, start = after("I remember", text)
    found = thing_after(doc, start, reader)
    if found.kind is not Kind.UNSURE or len(text.split()) == 1:
        return found
    # Read a second time where the first could have taken a noun for a verb.
    doc, start = after("They talked about", text)
    gerund = any(token.dep_ == "pcomp" for token in doc)
    ends = doc[-2]
    unsure = ends.tag_ in {"VBG", "VBN", "VBD", "VB", "JJ"} or ends.lower_.endswith("ing")
    if unsure and not gerund:
        return UNSURE
    return thing_after(doc, start, reader)


def is_no_noun(head: Token) -> bool:
    """Whether a dictionary knows a word, and not as a noun: "done"."""
    participle = head.text.endswith(("ed", "en")) or head.text in {"done", "gone", "sent"}
    done_to = head.text.endswith("ing") and any(c.dep_ == "compound" for c in head.children)
    return (participle or done_to) and head.tag_ == "NN" and "NOUN" not in kinds(head.text)


def thing_after(doc: Doc, start: int, reader: Reader) -> Phrase:
    """A noun phrase where it is all that depends on the word it was read after."""
    before = doc[start - 1]
    heads = [t for t in doc[start:] if t.head.i < start and not t.is_punct]
    if not heads or heads[0].head.i != before.i or any(t.dep_ != "prep" for t in heads[1:]):
        return UNSURE
    head = heads[0]
    if head.dep_ not in {"dobj", "pobj", "attr", "npadvmod", "pcomp"} or head.left_edge.i != start:
        return UNSURE
    if head.dep_ == "pcomp":
        # "porters being treated well"
        subject = subject_of(head)
        if head.tag_ != "VBG" or subject is None or subject.tag_ not in {"NNS", "NN", "NNP"}:
            return UNSURE
    elif head.tag_ not in NOUNS | {"VBG", "DT"} or is_no_noun(head):
        return UNSURE
    said = turned(doc, start, reader)
    if said is None or things.lacks_article_inside(doc, start):
        return UNSURE
    return Phrase(Kind.THING, things.with_article(said, head, doc, start))
