"""What two people both are, and what they have in common."""

import re

from followup.finishing.people import ends_as_people
from followup.finishing.phrases import Kind, phrase
from followup.finishing.reading import (
    Token,
    after,
    kinds,
    next_one,
    next_word,
)
from followup.finishing.saying import HELD, sentence
from followup.finishing.words import (
    LEANS,
    PRAISE,
    RARELY_BASE_NOUNS,
    listed,
)
from followup.rules.sentences import Box, Reader

MORE = "What about it? Finish “We both …” with a verb: like, collect, grew up with."


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


def tag_after(token: Token) -> str:
    """The kind of the word after a word, or nothing."""
    following = next_one(token)
    return "" if following is None else str(following.tag_)


def we(words: str) -> Box:
    """A clause that "we" begins."""
    return Box("we", f"we {words}", sentence("We {x}", words))


MADE = listed("raised born brought educated trained taught bred named")


UNSAID = listed("single broke unemployed late old sick alone poor rich young fat")


def is_quality(text: str) -> bool:
    """Whether one word says how both of them are: "left-handed", "Welsh"."""
    alone = text.rpartition("-")[2]
    is_deed = alone.lower() in UNSAID | RARELY_BASE_NOUNS
    known = "ADJ" in kinds(alone) or alone in {"handed", "footed"}
    return " " not in text and known and not is_deed


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
    deed = "VERB" in kinds(head.text) and not kinds(head.text) & {"ADJ", "NOUN", "ADV"}
    if leaning or (sure and head.tag_ in {"JJ", "RB", "IN"} and not last and not deed):
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
