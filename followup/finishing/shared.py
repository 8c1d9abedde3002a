"""We both …: a clause without its "we", or a thing in common."""

import re
from dataclasses import replace

from followup.finishing.being import both_are
from followup.finishing.clauses import as_clause, is_past_form
from followup.finishing.common import in_common_by_state, in_common_thing, is_quality, tag_after, we
from followup.finishing.cutting import TURNS
from followup.finishing.people import ends_as_people
from followup.finishing.phrases import QUOTED, Kind
from followup.finishing.reading import (
    NOUNS,
    Doc,
    Token,
    after,
    base,
    is_in_name,
    kinds,
)
from followup.finishing.saying import HELD, sentence
from followup.finishing.words import (
    ADVERBS,
    ANYBODY,
    LEANS,
    MEN,
    RARELY_BASE_NOUNS,
    WOMEN,
    listed,
)
from followup.rules.sentences import Box, Reader

WE = re.compile(
    r"(?:we|us|(?:the )?(?:two|both) of us|you and (?:i|me)|(?:s?he|they) and i)(?=\W)\s*",
    re.IGNORECASE,
)
CONTRACTED = {"'re": "are", "'ve": "have", "'d": "would"}
SOMEBODY = re.compile(
    r"\b(?:he|she|they|him|her|hers|his|their|theirs|them|I|my|me|mine|you|your)\b"
)
HELPERS = listed("are were have had can could would did do")
NEGATED = listed("don't didn't aren't can't won't haven't weren't couldn't")
# What a letter does not open with: what went wrong for both of them.
MISFORTUNE = re.compile(
    r"\b(?:jilted|dumped|failed (?:the|an?|our) (?:same )?exam|fired|"
    r"sacked|laid off|widowed|bullied|robbed|evicted|orphaned|abandoned|"
    r"dropped us|turned down|killed|layoffs?|redundanc\w+|burnout|stammer\w*|stutter\w*|"
    r"were (?:both )?there (?:at|when|for)|crash(?:es)?|disasters?|(?<!by )accidents?)\b",
    re.IGNORECASE,
)
ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))[- ](?:gen|generation|born|grade)",
    re.IGNORECASE,
)
EACH = re.compile(r"(?:neither|each) (?:one )?of us\b", re.IGNORECASE)


def in_common(text: str, reader: Reader) -> Box:
    """ "We both …": a clause without its "we", or a thing in common."""
    if MISFORTUNE.search(text) or ORDINAL.search(text):
        return Box(note=HELD)
    lead = WE.match(text)
    rest = text[lead.end() :] if lead else text
    rest = re.sub(r"^'(?:re|ve|d)\b", lambda m: CONTRACTED[m[0]], rest)
    if lead and not rest:
        return Box(note=HELD)
    if EACH.match(text) and not SOMEBODY.search(text):
        words = text[:1].lower() + text[1:]
        return Box("we", words, sentence("{X}", words))
    if is_of_others(rest) or QUOTED.search(rest):
        return before_its_comma(text, reader)
    return of_both(rest, reader, lead is not None)


def of_both(rest: str, reader: Reader, lead: bool) -> Box:
    """What both do, are or have, without the "we" before it; `lead` where there was one."""
    friend = re.fullmatch(r"(?:an? )?(mutual|common) (friend|acquaintance)", rest, re.IGNORECASE)
    if friend:
        return we(f"have a {friend[1].lower()} {friend[2].lower()}")
    if re.match(r"our\b", rest, re.IGNORECASE):
        return of_ours(rest, reader)
    had_both = re.match(r"both\b\s*", rest, re.IGNORECASE)
    bare = rest[had_both.end() :] if had_both else rest
    bare = re.sub(r",? (?:both|all)$", "", bare, flags=re.IGNORECASE)
    if not bare or "us both" in bare:
        return Box(note=HELD)
    told = lead or had_both is not None
    if told and is_quality(bare):
        return we(f"are both {bare}")
    return (
        in_common_by_people(bare, told=told)
        or in_common_by_helper(bare)
        or in_common_by_verb(bare, sure=lead)
        or in_common_by_state(bare, sure=had_both is not None)
        or in_common_thing(bare, reader, told=told)
    )


TOGETHER = re.compile(r"\b(?:same|both|each other|one another)\b")


def of_ours(text: str, reader: Reader) -> Box:
    """What those who belong to both of them do: "our dads would have known each other"."""
    found = as_clause(text, reader, said=True)
    if found.kind is not Kind.OTHER or not TOGETHER.search(text):
        return Box(note=HELD)
    return Box("we", found.words, sentence("{X}", found.words))


# "They" of a clause of its own are others: "before they tore it down".
OTHERS = re.compile(r"\b(?:before|after|when|until|because|since|while|where|once|as) they\b")


def is_of_others(text: str) -> bool:
    """Whether somebody is spoken of who is not the two of them."""
    return SOMEBODY.search(OTHERS.sub("", text)) is not None


def before_its_comma(text: str, reader: Reader) -> Box:
    """What both have, where only an afterthought speaks of one of them; else held."""
    first, comma, tail = text.partition(", ")
    if (
        not comma
        or QUOTED.search(text)
        or is_of_others(first)
        or len(first.split()) < 3
        or TURNS.match(tail)
    ):
        return Box(note=HELD)
    box = in_common(first, reader)
    return replace(box, note=f"Not used: “{tail}”") if box.words else box


def in_common_by_people(text: str, told: bool) -> Box | None:
    """ "early risers", "poets with day jobs"; held where it may be whom they have."""
    first = text.split()[0].lower()
    is_past = "VERB" in kinds(first) and is_past_form(first)
    is_deed = first in HELPERS | RARELY_BASE_NOUNS or (told and is_past)
    said = None if is_deed or first.endswith("ing") else both_are(text)
    if said is None:
        return None
    return we(said) if said else Box(note=HELD)


def in_common_by_helper(text: str) -> Box | None:
    """ "are fussy about tools", "have sung the Passion", "would rather repair"."""
    first, _, rest = text.partition(" ")
    rest = re.sub(r"^both\s+", "", rest, flags=re.IGNORECASE)
    word = first.lower()
    if word in NEGATED:
        return Box(note=HELD)
    if word not in HELPERS or not rest:
        return None
    doc, start = after(f"We {word}", rest)
    if word in {"have", "had"}:
        at = next((t for t in doc[start:] if t.lower_ not in ADVERBS), doc[start])
        if at.tag_ != "VBN" or (tag_after(at) in NOUNS and "ADJ" in kinds(at.text)):
            return owned(word, rest)
    elif word in {"did", "do"} and doc[start].tag_ not in {"VB", "RB"}:
        return we(f"both {word} {rest}")
    elif word not in {"are", "were"} and doc[start].tag_ not in {"VB", "RB"}:
        return Box(note=HELD)
    return we(f"{word} both {rest}")


def owned(verb: str, things: str) -> Box:
    """ "have an accent": what both have; one thing needs its article."""
    doc, start = after("We have", things)
    head = next((t for t in doc[start:] if t.dep_ == "dobj"), None)
    if head is None or (head.tag_ == "NN" and head.left_edge.tag_ not in {"DT", "PRP$", "CD"}):
        return Box(note=HELD)
    if "in common" in things:
        return we(f"{verb} {things}")
    return we(f"both {verb} {things}")


def in_common_by_verb(text: str, sure: bool) -> Box | None:
    """ "restore old bicycles", "grew up by the sea"; `sure` where a "we" stood before it."""
    words = text.split()
    adverbs = 0
    while adverbs < len(words) - 1 and words[adverbs].lower() in ADVERBS:
        adverbs += 1
    word = words[adverbs].lower().strip(",")
    if "VERB" not in kinds(word) or word.endswith("ing"):
        return None
    doc, start = after("We both", text)
    verb = doc[start + adverbs]
    if not (sure or word not in MEN | WOMEN | ANYBODY) or not has_a_tense(verb, word):
        return None
    liked = word in {"like", "love"} and not (adverbs == 0 and doc[start + 1].lower_ == "of")
    alone = after("They", text)[0][1 + adverbs]
    if not liked and not is_surely_verb(verb, alone, doc, sure):
        return None
    if word in {"hate", "dislike"} and names_somebody(doc):
        return Box(note=HELD, private=True)
    return we(f"both {text}")


def has_a_tense(verb: Token, word: str) -> bool:
    """Whether a verb is in its base form or its past, and not done "by" somebody."""
    if base(word) == word:
        return True
    if word in LEANS:
        return False  # "hooked on crosswords" is what they are
    return verb.tag_ in {"VBD", "VBN", "VBP"} and is_past_form(word) and verb.nbor().lower_ != "by"


def is_surely_verb(verb: Token, alone: Token, doc: Doc, sure: bool) -> bool:
    """Whether a word is a verb after "We both" or after "They" alone, and no noun."""
    if not {verb.tag_, alone.tag_} & {"VBP", "VB", "VBD"}:
        return False
    return sure or is_no_noun(verb, verb.lower_, doc)


AFTER_A_VERB = listed("DT PRP$ TO CD RP WRB WP EX PRP IN RB")


def is_no_noun(verb: Token, word: str, doc: Doc) -> bool:
    """Whether a word that could also be a noun is a verb here: "play bass", not "soil people"."""
    if verb.i + 1 >= len(doc):
        return False
    following = verb.nbor()
    if base(word) != word:
        describes = "ADJ" in kinds(word) and following.tag_ in NOUNS
        # "lapsed Catholics", "trained nurses": what they are
        return not (describes or following.tag_ == "NNPS" or ends_as_people(following.lower_))
    if "NOUN" in kinds(word) and following.lower_ == "of" and word not in {"think", "speak"}:
        return False
    if "NOUN" not in kinds(word) or word in RARELY_BASE_NOUNS:
        return True
    return following.tag_ in AFTER_A_VERB - {"IN", "RB"}


def names_somebody(doc: Doc) -> bool:
    """Whether a person is named."""
    return any(is_in_name(token) for token in doc)
