"""What two people both are, from the noun that says it: "lefties", "poets with day jobs"."""

import re

from followup.finishing.people import ends_as_people
from followup.finishing.reading import Doc, after, base, kinds
from followup.finishing.words import listed

KIN = listed(
    """fathers mothers dads moms mums parents sons daughters brothers sisters children siblings
    grandmothers grandfathers"""
)
PERSONS_IN_ERS = listed(
    """doctors authors tutors mentors soldiers carpenters plumbers officers engineers foreigners
    northerners southerners islanders teenagers lawyers gardeners drummers strangers partners
    brothers daughters sisters fathers mothers neighbors neighbours villagers sailors tailors
    seniors juniors volunteers easterners westerners lovers rangers bachelors farmers grandfathers
    grandmothers outsiders newcomers latecomers foragers"""
)
TOOLS = listed(
    """cookers typewriters terriers retrievers setters toasters blenders mixers heaters coolers
    freezers dryers washers fryers grinders amplifiers synthesizers recorders coasters thrillers
    chargers choppers steamers tankers cruisers loafers blazers sensors reactors razors
    calculators generators radiators projectors processors monitors crackers peppers sliders
    lighters staplers scanners filters buffers rubbers wrappers binders scooters computers
    boosters diners dampers zippers stickers fasteners"""
)
RELATED = listed("sisters brothers siblings")  # of each other, or of others?
# With these before it a word for kin says what the two of them are, and not whose they are.
THEMSELVES = listed(
    "single working new proud hockey soccer football dance band eldest youngest oldest middle"
)
CHILDHOOD = re.compile(r"(?:kids|brats)$", re.IGNORECASE)
WHO = listed("who")
LITTLE = listed("to our from my the a an with for of in at and both we two same us no")
IN_TAIL = listed("with in of from at on for by under")


def both_are(text: str) -> str | None:
    """What follows "we" of two who are this: "are both early risers".

    None where the text names no people; empty where it does and is not certain to be what the
    two are ("foster kids", which has a verb's look; "immigrant parents", which may be theirs).
    """
    words = text.replace(",", " ,").split()
    at = next((i for i, word in enumerate(words) if ends_as_people(word.lower())), -1)
    before = [word.lower() for word in words[:at]]
    if at < 0 or any(not is_describing(word) for word in before):
        return None
    head, tail = words[at], words[at + 1 :]
    if at > 2 or not is_plain(words[: at + 1]) or not is_apart(tail):
        return ""
    if not is_agent(head.lower()):
        return None
    if head.lower() in RELATED and at == 0:
        return ""
    if head.lower() in KIN and "same" in tail:
        return ""  # "daughters in the same year"
    is_theirs = head.lower() in KIN and not set(before) & THEMSELVES
    if is_theirs and (before or (tail and tail[0].lower() in WHO)):
        return ""
    if CHILDHOOD.search(head) and any("ADJ" in kinds(word) or word[-1] == "s" for word in before):
        return ""  # "small kids" are whom they have
    verb = "were" if CHILDHOOD.search(head) and before else "are"
    lead = words[0] if len(words) > 1 and "-" not in words[0] else lowered(words[0])
    return f"{verb} both {' '.join([lead, *words[1:]])}"


def is_agent(word: str) -> bool:
    """Whether a word in "-ers" names who does something, not "hamsters" or "typewriters"."""
    last = word.rpartition("-")[2]
    if last in TOOLS:
        return False
    if not last.endswith(("ers", "ors")) or not kinds(last) or last in PERSONS_IN_ERS:
        return True
    stem = last[:-3]
    verbs = [stem, f"{stem}e"]
    if stem[-1:] == stem[-2:-1]:
        verbs.append(stem[:-1])
    if stem.endswith("i"):
        verbs.append(f"{stem[:-1]}y")
    return any("VERB" in kinds(verb) for verb in verbs)


def lowered(word: str) -> str:
    """A word beginning small, unless it is all in capitals or nobody knows it."""
    known = kinds(word.rpartition("-")[2])
    return word[:1].lower() + word[1:] if known and not word.isupper() else word


def is_describing(word: str) -> bool:
    """Whether a word can describe the people named after it."""
    found = kinds(word.rpartition("-")[2])
    participle = "VERB" in found and re.search(r"(?:ed|n)$", word) is not None
    return bool(found & {"NOUN", "ADJ"}) or participle or (not found and word not in LITTLE)


def is_plain(words: list[str]) -> bool:
    """Whether words and the people they end in are of everyday speech, and none may be a verb."""
    first = words[0].lower()
    if len(words) > 1 and words[-1][:1].isupper():
        return False
    if len(words) > 1 and words[0].islower() and "VERB" in kinds(first) and base(first) == first:
        return "NOUN" in kinds(first)
    return len(words) > 1 or words[0].islower() or bool(kinds(first.rpartition("-")[2]))


def is_apart(tail: list[str]) -> bool:
    """Whether what follows only says more of them: "with day jobs", "who play righty"."""
    if not tail:
        return True
    if tail[0].lower() not in IN_TAIL | WHO or len(tail) > 6:
        return False
    doc, start = after("We are people", " ".join(tail))
    return not has_doer(doc, start)


def has_doer(doc: Doc, start: int) -> bool:
    """Whether somebody else does something in it."""
    doers = {"nsubj", "nsubjpass"}
    return any(
        (token.dep_ in doers and token.lower_ not in WHO) or token.lower_ in {"both", "us", "that"}
        for token in doc[start:]
    )
