"""We both …: a clause without its "we", or a thing in common."""

import re

from followup.finishing.being import both_are
from followup.finishing.clauses import is_past_form
from followup.finishing.people import ends_as_people
from followup.finishing.phrases import Kind, phrase
from followup.finishing.reading import (
    NOUNS,
    Doc,
    Token,
    after,
    base,
    is_in_name,
    kinds,
    next_one,
    next_word,
)
from followup.finishing.saying import HELD, sentence
from followup.finishing.words import (
    ADVERBS,
    ANYBODY,
    LEANS,
    MEN,
    PRAISE,
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
MORE = "What about it? Finish “We both …” with a verb: like, collect, grew up with."
HELPERS = listed("are were have had can could would did do")
NEGATED = listed("don't didn't aren't can't won't haven't weren't couldn't")
THINKING = listed(
    """think believe want hate love like prefer hope need know wish feel enjoy value"""
)
# What two people can have one each of and say so: "a love of old engines".
INCLINED = listed(
    """love interest fondness weakness passion taste soft belief liking respect friend teacher
    enthusiasm affection"""
)
INCLINATIONS = listed("love fondness weakness passion taste belief")
ABOUT = listed("of about from for on with")
# What a letter does not open with: what went wrong for both of them.
MISFORTUNE = re.compile(
    r"\b(?:jilted|dumped|fired|sacked|laid off|widowed|bullied|robbed|evicted|orphaned|abandoned|"
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
    if SOMEBODY.search(rest) or '"' in rest or re.search(r"\s'\w", rest):
        return Box(note=HELD)
    had_both = re.match(r"both\b\s*", rest, re.IGNORECASE)
    bare = rest[had_both.end() :] if had_both else rest
    bare = re.sub(r",? (?:both|all)$", "", bare, flags=re.IGNORECASE)
    if not bare or "us both" in bare:
        return Box(note=HELD)
    return (
        in_common_by_people(bare, told=bool(lead or had_both))
        or in_common_by_helper(bare)
        or in_common_by_verb(bare, sure=bool(lead))
        or in_common_by_state(bare, sure=bool(had_both))
        or in_common_thing(bare, reader, told=bool(lead or had_both))
    )


def tag_after(token: Token) -> str:
    """The kind of the word after a word, or nothing."""
    following = next_one(token)
    return "" if following is None else str(following.tag_)


def we(words: str) -> Box:
    """A clause that "we" begins."""
    return Box("we", f"we {words}", sentence("We {x}", words))


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
    return verb.tag_ in {"VBD", "VBN"} and is_past_form(word) and verb.nbor().lower_ != "by"


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


MADE = listed("raised born brought educated trained taught bred named")


def in_common_by_state(text: str, sure: bool) -> Box | None:
    """What both are: "from Toledo", "early risers", "fussy about tools", "learning Welsh"."""
    doc, start = after("We are both", text)
    head = next((t for t in doc[start:] if t.tag_ != "RB"), doc[start])
    last = head.i >= len(doc) - 2
    if head.lower_ == "been":
        return we(f"have both {text}")
    if head.lower_ in MADE and not last and not ends_as_people(next_word(head)):
        return we(f"were both {text}")
    if head.lower_ in {"from", "into"} and not last:
        return we(f"are both {text}")
    leaning = head.lower_ in LEANS | PRAISE and not last and tag_after(head) in {"IN", "TO"}
    if leaning or (sure and head.tag_ in {"JJ", "RB", "IN"} and not last):
        return we(f"are both {text}")
    if head.tag_ in {"VBN", "VBD"} and next_word(head) == "by":
        return we(f"are both {text}")
    if sure and head.tag_ == "VBG" and not last:
        return we(f"are both {text}")
    return None


def in_common_thing(text: str, reader: Reader, told: bool) -> Box:
    """A thing that stands well in "We have … in common", or a doing that is thought."""
    if told:
        return Box(note=HELD)
    found = phrase(text, reader)
    if found.kind is Kind.DOING:
        if found.verb in THINKING:
            words = f"both {found.verb} {found.words.partition(' ')[2]}".strip()
            return we(words)
        if len(found.words.split()) > 3 or found.words.startswith(("being ", "not ")):
            return Box(note=MORE)
    elif found.kind is not Kind.THING or not is_shared_well(text):
        return Box(note=MORE)
    return in_common_named(text, found.words)


def in_common_named(text: str, named: str) -> Box:
    """A thing in "We have … in common", or what both have of their own: "maps on our walls"."""
    if names_whom(text, named):
        return Box(note=HELD)
    if re.match(r"[a-z]+s (?:on|in|over) our ", text):
        return we(f"both have {text}")
    words = re.sub(r"^the (?=[A-Z])", "", named)
    if words.split()[0] in INCLINATIONS:
        words = f"a {words}"
    return Box("common", words, sentence("We have {x} in common", words))


def names_whom(text: str, words: str) -> bool:
    """Whether a thing is people after all, or has a clause about them, or no dictionary knows it.

    "We have … in common" is said of neither.
    """
    head = re.split(r" (?:for|of|with|to|about|in|from|on)\b", words)[0].split()[-1].strip(",")
    unknown = head.islower() and not kinds(head) and words.startswith("the ")
    natives = head[:1].isupper() and head.endswith(("ans", "ites"))
    people = (natives or ends_as_people(head.lower())) and "same" not in words
    clause = re.search(r", (?:who|which|that)\b| who ", text) is not None
    return clause or people or (unknown and not text.startswith("the "))


def is_shared_well(text: str) -> bool:
    """Whether "We have … in common" is good English of a thing: "old bicycles"."""
    doc, start = after("We talked about", text)
    head = next((t for t in doc[start:] if t.dep_ == "pobj" and t.head.i == start - 1), None)
    if head is None or "in common" in text:
        return False
    if head.lower_ == "age" or (re.match(r"[A-Za-z]+ed\b", text) and not kinds(text.split()[0])):
        return False
    if head.lower_ in INCLINED:
        return True
    after_it = next_one(head)
    if after_it is not None and not (
        after_it.is_punct or after_it.tag_ == "CC" or after_it.lower_ in ABOUT or "same" in text
    ):
        return False
    before = [token.lower_ for token in doc[start : head.i]]
    if "same" in before:
        return len(doc) - start < 9
    if doc[start].lower_ in {"a", "an"}:
        return head.lower_ in INCLINED or "soft" in before
    if doc[start].tag_ in {"CD", "PRP$"} or doc[start].lower_ == "no":
        return False
    short = len(text.split()) <= (8 if " and " in text else 4)
    return short and (head.tag_ not in {"NN", "NNP"} or doc[start].lower_ == "the" or stands(head))


def stands(head: Token) -> bool:
    """Whether a noun needs no article."""
    from followup.finishing.things import stands_bare

    return not kinds(head.text) or stands_bare(head, named=head.text[:1].isupper())
