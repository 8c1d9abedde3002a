"""You told me …; and what they care about."""

import re

from followup.finishing.facing import turned
from followup.finishing.phrases import Kind, Phrase, as_infinitive, phrase
from followup.finishing.reading import after, base, inflected, is_in_name, kinds, read
from followup.finishing.roles import is_person, of_time
from followup.finishing.saying import HELD, doing, sentence
from followup.finishing.things import was_bare
from followup.finishing.words import (
    DEEDS,
    FAILINGS,
    LOOKED_AT,
    PERSONS,
    PRAISE,
    RARELY_NOUNS,
    SEEN,
    listed,
)
from followup.rules.sentences import Box, Reader

JUDGED = "This judges the person or how they look; a letter leaves it out."
SAID = re.compile(
    r"(?:(?:s?he|they|you) )?(?:also )?(?:told (?:me|us)|was telling (?:me|us)|mention(?:ed|s|ing)|"
    r"said|says|explained|talk(?:ed|ing|s)|spoke|went on)(?: (?:to|with) (?:me|us))?"
    r"(?: (?:a lot|so much|at length|for ages|for an hour|proudly|briefly|warmly))?,?"
    r"(?P<joint> about| that)? (?=\S)|(?P<about>about) ",
    re.IGNORECASE,
)
TELLS = re.compile(r"\btold (?:me|us) $", re.IGNORECASE)
# What is told and not told about: "told me the story".
TOLD_THINGS = listed("story stories truth joke jokes name names secret way reason")
CLAUSES = frozenset({Kind.YOU, Kind.OTHER, Kind.HOW, Kind.WE})
TITLES = listed("mr mrs ms dr prof")
ASKED = re.compile(r"\w+ (?:I|we)\b")  # "what I'd do" was asked, not told
# How somebody looks to the writer; what is kind to say of it is praise.
APPEARS = listed("look seem appear sound")
PLEASED = listed("ready happy pleased delighted proud glad excited relaxed interested cheerful")
MYSELF = re.compile(r"\b(?:me|my|us|I)\b")


def remembered(text: str, reader: Reader) -> Box:
    """ "You told me …", or what they did, or what is remembered of them."""
    said = what_was_said(text, reader)
    return said or what_was_seen(phrase(text, reader), reader, text)


def told(words: str) -> Box:
    """A clause that they said."""
    return Box("told", words, sentence("You told me that {x}", words))


def what_was_said(text: str, reader: Reader) -> Box | None:
    """What follows "told me", "said", "about"; nothing where the text begins otherwise."""
    lead = SAID.match(text)
    if lead is None:
        return None
    rest = text[lead.end() :]
    about = lead["about"] or (lead["joint"] or "").strip().lower() == "about"
    found = phrase(rest, reader)
    if about:
        if found.kind in {Kind.THING, Kind.DOING, Kind.HOW}:
            return Box("about", found.words, sentence("You told me about {x}", found.words))
        return None
    if TELLS.search(lead[0]) and found.kind is Kind.THING:
        head = head_of(found.words)
        if head in TOLD_THINGS:
            return None
        return Box("about", found.words, sentence("You told me about {x}", found.words))
    if found.kind not in CLAUSES or re.match(r"(?:almost )?(?:no|nothing)\b", rest, re.IGNORECASE):
        return None
    if found.kind is Kind.HOW:
        return Box("how", found.words, sentence("You told me {x}", found.words))
    return told(found.words)


def what_was_seen(found: Phrase, reader: Reader, text: str) -> Box:
    """What they did, or what is remembered of them, where no word tells that they said it."""
    words = found.words
    match found.kind:
        case Kind.YOU | Kind.OTHER:
            return clause_seen(found, reader)
        case Kind.WE if found.past:
            return Box("we_talked", words, sentence("{X}", words))
        case Kind.HOW if not ASKED.match(words):
            return Box("how", words, sentence("You told me {x}", words))
        case Kind.THING:
            return a_thing(words, text)
    return Box(note=HELD)


TO_COME = re.compile(r"\b(?:tomorrow|next (?:week|month|year|spring|summer|autumn|fall|winter))\b")


def clause_seen(found: Phrase, reader: Reader) -> Box:
    """A clause about them or theirs: done, told, or noticed."""
    words = found.words
    about_reader = found.kind is Kind.YOU
    if found.past and TO_COME.search(words):
        return Box(note=HELD)
    if about_reader and is_deed(found):
        return Box("deed", words, sentence("{X}", words))
    if found.said or is_told(found):
        if reader.met == "NOT_MET" and not found.said:
            return Box("known", words, sentence("I know that {x}", words))
        return told(words)
    if about_reader and found.verb in APPEARS and judges_looks(words):
        return Box(note=JUDGED, private=True)
    if about_reader and found.verb in FAILINGS and "never" not in words:
        return Box(note=JUDGED)
    if about_reader or not is_about_somebody(words):
        return Box("noticed", words, sentence("I remember that {x}", words))
    return Box(note=HELD)


def judges_looks(words: str) -> bool:
    """Whether somebody is told how they looked, and not in praise: "you looked ashamed"."""
    state = next((t for t in read(words) if t.dep_ in {"acomp", "oprd"}), None)
    return state is not None and state.lower_ not in PRAISE | PLEASED


def a_thing(words: str, text: str) -> Box:
    """A thing that is remembered; a lone name says too little, a person is judged by it."""
    head = head_of(words)
    if head in PERSONS | LOOKED_AT:
        return Box(note=JUDGED, private=True)
    if words[:1].isupper() and len(words.split()) == 1:
        return Box(note="What about it? Say it in a few words more.")
    if re.match(r"no\b", words) or denotes_reader(text) or is_no_thing(text, head):
        return Box(note=HELD)
    words = with_the(words)
    return Box("thing", words, sentence("I remember {x}", words))


def denotes_reader(text: str) -> bool:
    """Whether a noun phrase without an owner names a person, who is the reader: "tabla player"."""
    first = text.split()[0].lower()
    if first in OWNERS or "'s " in text:
        return False
    before = re.split(
        r"\b(?:with|who|of|in|on|at|by|from|for|about|as|which|after|before|that|to|and|under|behind)\b",
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


def is_about_somebody(words: str) -> bool:
    """Whether a clause tells of a third person by name, whose matters are not the reader's."""
    first = read(words)[0]
    named = first.tag_ == "NNP" and first.text[:1].isupper() and not kinds(first.text)
    return named or first.lower_.rstrip(".") in TITLES or is_in_name(first)


def is_told(found: Phrase) -> bool:
    """Whether a clause about the reader is of the kind that only they could tell."""
    return found.kind is Kind.YOU and not found.past and found.verb not in SEEN


def is_deed(found: Phrase) -> bool:
    """Whether a clause tells what the reader did, and not what they said of themselves."""
    if not found.past or "you were" in found.words:
        return False
    return found.verb in DEEDS or MYSELF.search(found.words) is not None


def cared_about(text: str, reader: Reader) -> Box:
    """What they care about: a thing, a doing, or a clause of what they think."""
    said = what_was_said(text, reader)
    if said is not None and said.slot == "told":
        return said
    if NOBODY.match(text):
        return that_nobody(text, reader)
    found = phrase(text, reader)
    if found.kind is Kind.YOU and could_be_nouns(text):
        found = Phrase(Kind.UNSURE)
    return as_cared_for(found, text, reader)


def could_be_nouns(text: str) -> bool:
    """Whether a phrase begins with several who do something, and no deed: "nurses going"."""
    first, *rest = text.lower().split()
    led = bool(rest) and (rest[0].endswith("ing") or rest[0] in {"a", "an", "the", "that"})
    is_several = first.endswith("s") and "NOUN" in kinds(first) and first not in RARELY_NOUNS
    return led and is_several


def as_cared_for(found: Phrase, text: str, reader: Reader) -> Box:
    """A phrase as what they care about, by its kind."""
    match found.kind:
        case Kind.THING | Kind.DOING | Kind.HOW:
            return topic(without_the(text, found.words))
        case Kind.DO:
            return topic(doing(found.words))
        case Kind.YOU if found.past and "you were" not in found.words:
            return Box("deed", found.words, sentence("{X}", found.words))
        case Kind.YOU:
            return known(found.words)
        case Kind.OTHER if is_about_somebody(found.words):
            return Box(note=HELD)
        case Kind.OTHER if not found.past:
            return known(as_care(found.words))
    gathered = as_gathering(text, reader)
    return topic(gathered) if gathered else care_to_do(text, reader)


NOBODY = re.compile(r"(?:nobody|no one|no-one|none|nothing|no|never|not)\b", re.IGNORECASE)
# People, or things, and what they do or have done: "families never being rushed".
GATHERING = re.compile(
    r"(?P<who>(?:the |those |all |our |her |his |their )?(?:\w+ )??\w+) "
    r"(?:(?:never |not |always |actually )?\w+ing|who|whose)\b (?=\S)"
)
# Heads of two nouns that need no article: "battery life", "class size".
MEASURES = listed(
    """life size weight tone speed flow balance choice supply demand response design coverage
    control performance readability pressure temperature memory time working contrast depth
    level pay capacity volume width height strength naloxone culture"""
)


def that_nobody(text: str, reader: Reader) -> Box:
    """ "nobody using it" as what they care for: that nobody uses it; other negations are held."""
    words = text.split()
    if len(words) < 3 or words[0].lower() not in {"nobody", "no-one"}:
        return Box(note=HELD)
    verb = base(words[1].lower())
    if not words[1].lower().endswith("ing") or not (verb == "be" or "VERB" in kinds(verb)):
        return Box(note=HELD)
    clause = phrase(f"that nobody {inflected(verb, 'VBZ')} {' '.join(words[2:])}", reader)
    if clause.kind is not Kind.OTHER:
        return Box(note=HELD)
    return known(f"you care that {clause.words}")


def as_gathering(text: str, reader: Reader) -> str:
    """Several people and what they do, as one topic turned to the reader; or nothing."""
    found = GATHERING.match(text)
    doc, start = after("They care about", text)
    if found is None or doc[start + len(found["who"].split()) - 1].tag_ not in {"NNS"}:
        return ""
    return turned(doc, start, reader) or ""


def without_the(text: str, words: str) -> str:
    """A measure without the article that a thing would need: "battery life"."""
    typed = words.removeprefix("the ")
    if not was_bare(text, words):
        return words
    heads = re.split(r" (?:in|on|of|for|at|to)\b", typed)[0].split()
    measure = heads[-1] in MEASURES and (len(heads) > 1 or len(typed.split()) > 1)
    return typed if measure else words


def care_to_do(text: str, reader: Reader) -> Box:
    """A deed in its base form as what they care about: "keep nurses"."""
    bare = as_infinitive(text, reader)
    if bare.kind is Kind.DO and "NOUN" not in kinds(text.split()[0]) and bare.verb != "thank":
        return topic(doing(bare.words))
    return Box(note=HELD)


def known(words: str) -> Box:
    """A clause that is known of them."""
    return Box("known", words, sentence("I know that {x}", words))


def as_care(words: str) -> str:
    """A clause about others as what the reader wants, unless it tells of the reader."""
    return words if re.search(r" you$| you (?!\w+ing)", words) else f"you care that {words}"


def topic(words: str) -> Box:
    """What they care about, named."""
    if head_of(words) in PERSONS | LOOKED_AT | {"yourself"}:
        return Box(note=JUDGED, private=True)
    return Box("topic", words, sentence("I know that you care about {x}", words))
