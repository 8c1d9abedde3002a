"""What they care about: a thing, a doing, or a clause of what they think."""

import re
from dataclasses import replace

from followup.finishing.bare_words import UNCOUNTED
from followup.finishing.facing import turned
from followup.finishing.phrases import Kind, Phrase, as_infinitive, phrase
from followup.finishing.reading import after, base, inflected, kinds
from followup.finishing.remember import is_about_somebody, what_was_said
from followup.finishing.remembered_things import JUDGED, head_of
from followup.finishing.saying import HELD, doing, sentence
from followup.finishing.things import COUNTED, was_bare
from followup.finishing.words import LOOKED_AT, PERSONS, RARELY_NOUNS, listed
from followup.rules.sentences import Box, Reader


def cared_about(text: str, reader: Reader) -> Box:
    """What they care about: a thing, a doing, or a clause of what they think."""
    said = what_was_said(text, reader)
    if said is not None and said.slot == "told":
        return said
    if NOBODY.match(text):
        return that_nobody(text, reader)
    more = AND_THAT.search(text)
    if more and more.start():
        box = cared_about(text[: more.start()], reader)
        return replace(box, note=f"Not used: “{more[0].strip(' ,')}”") if box.words else box
    found = phrase(text, reader)
    if found.kind is Kind.YOU and could_be_nouns(text):
        found = Phrase(Kind.UNSURE)
    return as_cared_for(found, text, reader)


# A second thing that is a clause: "long time series and that negative results are published".
AND_THAT = re.compile(r",? and that \w+ .+$")


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
    r"(?P<who>(?:the |those |all |our |her |his |their |every |each )?(?:\w+ )??\w+) "
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
    if found is None:
        return ""
    last = doc[start + len(found["who"].split()) - 1]
    one_of_many = doc[start].lower_ in {"every", "each"} and last.tag_ == "NN"
    if last.tag_ != "NNS" and not one_of_many:
        return ""
    return turned(doc, start, reader) or ""


def without_the(text: str, words: str) -> str:
    """A measure without the article that a thing would need: "battery life"."""
    typed = words.removeprefix("the ")
    if not was_bare(text, words):
        return words
    heads = re.split(r" (?:in|on|of|for|at|to|that|which|who|and)\b", typed)[0].split()
    measure = heads[-1] in MEASURES and (len(heads) > 1 or len(typed.split()) > 1)
    uncounted = is_uncounted(heads[-1]) and f"{heads[-1]} of " not in typed
    return typed if measure or uncounted else words


# "Resolution", "fit-up": what is done, and no one thing.
PROCESS = re.compile(r"(?:tion|sion)$|-(?:up|off|out|over|in)$")


def is_uncounted(noun: str) -> bool:
    """Whether a noun that was typed bare needs no article as what somebody cares about."""
    return noun in UNCOUNTED or (PROCESS.search(noun) is not None and noun not in COUNTED)


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
    if re.match(r"that (?:the|a|an|his|her|my|our|their|your|no|every|each|all)\b", words):
        return Box(note=HELD)
    if head_of(words) in PERSONS | LOOKED_AT | {"yourself"}:
        return Box(note=JUDGED, private=True)
    return Box("topic", words, sentence("I know that you care about {x}", words))
