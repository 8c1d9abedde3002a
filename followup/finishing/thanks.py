"""Thank you for …: a thing, or a deed as "-ing"."""

import re

from followup.finishing import things
from followup.finishing.facing import turned
from followup.finishing.giving import thing_of
from followup.finishing.giving_words import DESCRIBING, MY_OWN, NO_QUALITY, PEOPLE, YOURS
from followup.finishing.phrases import Kind, Phrase, as_gerund, as_infinitive, phrase
from followup.finishing.reading import after, kinds, read, subject_of
from followup.finishing.saying import HELD, doing, sentence
from followup.rules.sentences import Box, Reader

AS_IT_STANDS = re.compile(r"(?:such|so|all|some|any|both|what|lunch|dinner|breakfast|supper)\b")
SAYS_THANKS = re.compile(
    r"(?:many )?thank(?:s| you| u)?(?: (?:so|very|much|a lot|ever|again|sir|ma'?am|madam|indeed))*",
    re.IGNORECASE,
)
QUALITY = re.compile(r"(?:ness|ity|ism|ence|ance|cy|esty)$")
# A gerund that stands before a noun as a noun does: "parking pass".
COMPOUND = re.compile(
    r"(?:opening|closing|tasting|hiring|coaching|"
    r"parking|reading|training|meeting|packing|cooking|drawing|boarding|sewing) (?=[a-z]+\b)"
    r"(?!the|my|a|an|me|us|it|about|aloud|out|with|to|in|for|every|all|"
    r"his|her|their|your|on|so|very)\b",
)
MIXED = re.compile(r"^(.+?),? and (?:for )?((?:not )?\w+ing .+)$", re.IGNORECASE)
WITH_CLAUSE = re.compile(
    r"^(?!when|while|after|before|because|even|so|how|what|why|where|that )(.+?) "
    r"((?:when|while|after|before|because|even though|although|since|as|not to) .+)$",
    re.IGNORECASE,
)
PRAISED = re.compile(
    r"^(.+?) (was|were) ((?:so |very |really |such )*(?:fun|great|lovely|helpful|good|kind|"
    r"brilliant|excellent|delicious|wonderful|useful|perfect|fantastic|amazing|a delight|a joy))$",
    re.IGNORECASE,
)
VOCATIVE = re.compile(r",? (?:sir|ma'?am|madam|miss)$", re.IGNORECASE)
HOPED_FOR = re.compile(
    r"\b(?:second chance|another chance|keep(?:ing)? me in mind|"
    r"consider(?:ing)? me (?:again|for)|hiring me)\b",
    re.IGNORECASE,
)
ADJECTIVE_NOT_ADVERB = re.compile(
    r"\bvery (?:good|bad|nice)$|\b(?:explain|whisper|say|mention|suggest|describ)\w* me\b|"
    r"\b(?:me|us|you) were\b|\band (?:v|very|so|super|quite|really) \w+$",
    re.IGNORECASE,
)
# So little that thanks for it would be scorn.
TOO_LITTLE = re.compile(
    r"^(?:the |her |his |their |your |all )?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|few|\d+) "
    r"(?:whole )?(?:minutes?|mins?|seconds?|words?|sentences?|questions?)"
    r"(?: of (?:her|his|their|your) time)?$|"
    r"^(?:showing|turning) up\b|^(?:coming|laughing|not leaving|not sleeping|staying awake)$",
    re.IGNORECASE,
)
# "It" that nothing typed says the meaning of.
OF_NOTHING = re.compile(
    r"(?<!\ball) (?:of|about|for|with|after|during) (?:it|that|this)$", re.IGNORECASE
)
OWNER = re.compile(
    r"^(?:the )?(chief|mayor|dean|principal|captain|coach|judge|nurse|chef|officer|doctor|boss|"
    r"professor|sergeant|senator|governor|manager|director|president|chair)'s (?=\S)",
    re.IGNORECASE,
)


def thanked_for(text: str, reader: Reader) -> Box:
    """ "Thank you for …": a thing, or a deed as "-ing"."""
    text = VOCATIVE.sub("", text)
    owner = OWNER.match(text)
    if owner and not reader.title.lower().startswith(owner[1].lower()):
        return Box(note=HELD)  # whose boss, the reader's or the reader as boss?
    text = OWNER.sub("your ", text)
    if TOO_LITTLE.match(text) or (OF_NOTHING.search(text) and not re.search(r" and \w+ing ", text)):
        return Box(note=HELD)
    if SAYS_THANKS.fullmatch(text):
        return Box()
    text = re.sub(r"^(?:that|the way|how) (?=(?:he|she|they|you)\b)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\band for (?=the|her|his|their|your|all|an?\b)", "and ", text)
    text = re.sub(r"^(?:all )?the (?=(?:help|time)\b)", "", text, flags=re.IGNORECASE)
    if HOPED_FOR.search(text) or text.lower().startswith("thank"):
        return Box(note=HELD)
    words = as_praised(text, reader) or as_mixed(text, reader) or as_thanks(text, reader)
    if not words or ADJECTIVE_NOT_ADVERB.search(words):
        return Box(note=HELD)
    return Box("thanks", words, sentence("Thank you for {x}", words))


def as_praised(text: str, reader: Reader) -> str:
    """A thing that was good: "the exercise was fun" is "the exercise, which was fun"."""
    found = PRAISED.match(text)
    thing = phrase(found[1], reader) if found else None
    if found is None or thing is None or thing.kind is not Kind.THING:
        return ""
    return f"{thing.words}, which {found[2]} {found[3]}"


def as_thanks(text: str, reader: Reader) -> str:
    """What follows "Thank you for"; empty where it is not certain."""
    found = phrase(text, reader)
    match found.kind:
        case Kind.YOU:
            words = as_gerund(found.words, found.verb)
            return "" if is_half_turned(words) else words
        case Kind.DOING if COMPOUND.match(found.words):
            return owned(text, thing_of(text, reader))
        case Kind.DOING:
            return as_doing(found.words)
        case Kind.THING:
            return owned(text, found)
        case Kind.DO if "-" not in found.words.split()[0]:
            return doing(found.words)
        case Kind.DO | Kind.UNSURE:
            return as_unsure(text, reader)
    return ""


def as_mixed(text: str, reader: Reader) -> str:
    """A thing and a deed: "the tea and for not rushing me"."""
    parts = MIXED.match(text)
    if not parts:
        return ""
    thing, deed = phrase(parts[1], reader), phrase(parts[2], reader)
    if thing.kind is not Kind.THING or deed.kind is not Kind.DOING:
        return ""
    return f"{owned(parts[1], thing)} and for {deed.words}"


def is_half_turned(words: str) -> bool:
    """Whether a second deed kept its past: "giving me more than you had to and missed lunch"."""
    for token in read(f"Thank you for {words}."):
        if token.tag_ == "VBD" and token.dep_ == "conj" and subject_of(token) is None:
            subject = subject_of(token.head)
            if subject is None or subject.lower_ == "you":
                return True
    return False


def as_doing(words: str) -> str:
    """A deed as "-ing"; a word alone that rather describes somebody: "being encouraging"."""
    first = words.split()[0].lower()
    if first in MY_OWN or (first == "meeting" and not re.match(r"meeting (?:me|us|with)\b", words)):
        return ""
    describes = first == words and ("ADJ" in kinds(words) or words in DESCRIBING)
    return f"being {words}" if describes else words


def as_unsure(text: str, reader: Reader) -> str:
    """A thing with a clause after it, a thing read again, or a deed in its base form."""
    split = WITH_CLAUSE.match(text)
    if split:
        thing = thing_of(split[1], reader)
        doc, start = after("Thank you for", text)
        said = turned(doc, start, reader)
        if thing.kind is Kind.THING and said:
            lead = owned(split[1], thing)
            tail = said.partition(f" {split[2].split()[0]} ")[2]
            return f"{lead} {split[2].split()[0]} {tail}" if tail else ""
        return ""
    bare = as_infinitive(text, reader)
    is_verb = "-" not in text.split()[0] and "NOUN" not in kinds(text.split()[0])
    if bare.kind is Kind.DO and is_verb:
        return doing(bare.words)
    thing = thing_of(text, reader)
    return owned(text, thing) if thing.kind is Kind.THING else ""


def owned(text: str, thing: Phrase) -> str:
    """A thing with its "your" where it can only be theirs: "patience", "great questions"."""
    words = thing.words
    if AS_IT_STANDS.match(words):
        return words
    bare = things.was_bare(text, words) or not things.is_led(words)
    head = things.head_noun(words)
    if not bare or not words[:1].islower() or head in {"everything", "all", "something"}:
        return words
    if head in PEOPLE or not (kinds(head) or "-" in words or head in things.MASS):
        return ""
    plain = words.removeprefix("the ")
    if head in things.MASS and re.match(r"(?:[a-z]+ )+and an? ", plain):
        return plain  # "good coffee and a yarn"
    if head in YOURS or (QUALITY.search(head) and head not in NO_QUALITY):
        return f"your {plain}"
    return f"the {plain}"
