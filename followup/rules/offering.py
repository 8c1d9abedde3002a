"""Which gives suit which person: words they care about, found in what is on the shelf."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# How much a shared word says, by where it stands in the give. Topics were chosen to be found by.
IN_TOPICS, IN_TITLE, IN_TEXT = 1.0, 0.8, 0.4

# An interest of many words is met when two of them are, so a name in brackets does not dilute it.
WORDS_THAT_MAKE_AN_INTEREST = 2

# Below this a shared word is chance: one word of two that occurs in passing.
LEAST_SCORE = 0.4

# What somebody does for a living says less than what they said they care about.
OCCUPATION_WEIGHT = 0.5

ABBREVIATIONS = {"HR": "human resources", "IT": "information technology", "R&D": "research"}

# Words that say nothing about a subject, among them the ranks in a job title.
EMPTY_WORDS = """
a about all an and any are as at be by do for from get how in into is it its more my new not of on
or our out over so some than that the their them they this to up was we what when who why with you
your work working job
assistant associate chief colleague coordinator deputy director head junior lead leader manager
member officer panel senior specialist supervisor team vice president would
"""
EMPTY = frozenset(EMPTY_WORDS.split())


@dataclass(frozen=True)
class Resource:
    """Something on the shelf, as words: what it is, its use, its topics, a note."""

    title: str
    takeaway: str = ""
    topics: str = ""
    note: str = ""


@dataclass(frozen=True)
class Match:
    """How well a give suits somebody (0 not at all, 1 fully) and why, in words; empty for 0."""

    score: float
    why: str


NO_MATCH = Match(0.0, "")


def words(text: str) -> frozenset[str]:
    """The telling words of a text: plain letters, small, singular, without empty words."""
    for short, full in ABBREVIATIONS.items():
        text = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", full, text)
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = re.findall(r"[^\W_]+", plain.replace("'s", "").replace("’s", ""))
    return frozenset(singular(word) for word in found if word not in EMPTY)


def singular(word: str) -> str:
    """An English noun without its plural ending, roughly: the same word always ends the same."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def suits(resource: Resource, interests: Sequence[str], occupation: str = "") -> Match:
    """How well a resource suits somebody with these interests and this work, and why.

    The strongest interest decides; their work counts half and only speaks when no interest does
    better.
    """
    found = weighed(resource)
    best_match = NO_MATCH
    for interest in interests:
        score = likeness(found, words(interest))
        if score > best_match.score:
            best_match = Match(score, f"matches “{interest.strip()}”")
    score = OCCUPATION_WEIGHT * likeness(found, words(occupation))
    if score > best_match.score:
        best_match = Match(score, f"matches their work, “{occupation.strip()}”")
    return best_match


def weighed(resource: Resource) -> dict[str, float]:
    """Each telling word of a resource with the weight of the best place it stands in."""
    places = (
        (f"{resource.takeaway} {resource.note}", IN_TEXT),
        (resource.title, IN_TITLE),
        (resource.topics, IN_TOPICS),
    )
    return {word: weight for text, weight in places for word in words(text)}


def likeness(found: dict[str, float], wanted: frozenset[str]) -> float:
    """How much of what is wanted is found, from 0 to 1; 0 when it may be chance."""
    if not wanted:
        return 0.0
    hits = sum(found.get(word, 0.0) for word in wanted)
    score = min(1.0, hits / min(len(wanted), WORDS_THAT_MAKE_AN_INTEREST))
    return score if score >= LEAST_SCORE else 0.0


def best(
    resources: Iterable[Resource], interests: Sequence[str], occupation: str = ""
) -> list[tuple[int, float, str]]:
    """The resources that suit, best first, as (index, score, why); equal ones keep their order.

    Empty when nothing fits: better to offer nothing than something for anybody.
    """
    matches = [(index, suits(one, interests, occupation)) for index, one in enumerate(resources)]
    fitting = [(index, match.score, match.why) for index, match in matches if match.score]
    return sorted(fitting, key=lambda found: -found[1])
