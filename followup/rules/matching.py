"""What suits whom: how a resource and a person read as words, and when a likeness is a fit.

Nothing here knows how meanings are had; `followup.matching` brings them. All numbers were chosen
on lists of people and resources written for it, with room to either side.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

# What a topic says counts once more, by this share of what the whole resource says.
TOPICS_WEIGHT = 0.3

# An interest is read alone and within their work, which makes plain what is meant by it.
WITHIN_WORK = 1.5

# Words shared count a little, a topic that is word for word what they care about counts for sure.
SHARED_WEIGHT, SAME_TOPIC, CERTAIN = 0.05, 0.4, 0.5

# Nobody is suggested when the best falls short of FIT; others follow when they come near enough.
FIT, FOLLOWS_WITHIN, LEAST = 0.12, 0.25, 0.005

# What is only assumed of somebody, and what is only like something they liked, must fit better.
LESS = {"CARES": 0.0, "ASSUMED": 0.05, "LIKED": 0.15}

ABBREVIATIONS = {"HR": "human resources", "IT": "information technology", "R&D": "research"}

# Words that say nothing about a subject, among them the ranks in a job title.
EMPTY_WORDS = """
a about after all an and any are as at be before by do every for from get has have how in into is
it its more my new no not of on only or our out over so some than that the their them they this to
too up was we what when where which who why will with without you your
work working job
assistant associate chief colleague coordinator deputy director head junior lead leader manager
member officer panel senior specialist supervisor team vice president would
"""
EMPTY = frozenset(EMPTY_WORDS.split())

# Topics that sort a shelf and say nothing about a subject.
SHELF_WORDS = """
article blog book document file free general guide idea interesting link list misc miscellaneous
note online other resource sheet stuff template thing tip tool topic useful various video website
"""
SHELF_MARKS = frozenset(SHELF_WORDS.split())


class Wish(NamedTuple):
    """One reason why somebody might value something: an interest, their work, a give they liked."""

    topic: str
    role: str = ""
    kind: str = "CARES"  # or ASSUMED or LIKED

    @property
    def why(self) -> str:
        if self.kind == "ASSUMED":
            return f"assumed from their work, “{self.topic}”"
        if self.kind == "LIKED":
            return f"like “{self.topic}”, which they answered"
        return f"matches “{self.topic}”"

    @property
    def parts(self) -> tuple[tuple[float, str], ...]:
        """What to read, with weights: an interest alone, and within their work."""
        if self.kind != "CARES" or not self.role:
            return ((1.0, self.topic),)
        return ((1.0, self.topic), (WITHIN_WORK, f"{self.role}: {self.topic}"))


class Resource(NamedTuple):
    """Something to give, as words."""

    text: str
    topics: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[tuple[float, str], ...]:
        """What to read, with weights: all of it, and its topics once more."""
        whole = ". ".join(part for part in (self.text, ", ".join(self.topics)) if part)
        topics = ", ".join(self.topics)
        return ((1.0, whole), (TOPICS_WEIGHT, topics)) if topics else ((1.0, whole),)


def field(record: object, name: str) -> Any:
    """A field of a mapping or an object; an empty string where there is none."""
    found = record.get(name) if isinstance(record, Mapping) else getattr(record, name, None)
    return "" if found is None else found


def as_list(listed: str | Iterable[str]) -> list[str]:
    """Topics as they come, with commas or as a list, cleaned."""
    parts = listed.split(",") if isinstance(listed, str) else map(str, listed)
    cleaned = (part.strip(" \t\n#") for part in parts)
    return [part for part in cleaned if part]


def as_resource(given: object) -> Resource:
    """The words of a mapping or an object: `title`, `takeaway`, `note`, `topics`."""
    topics = [topic for topic in as_list(field(given, "topics")) if words(topic) - SHELF_MARKS]
    # A takeaway speaks of anybody's day; where topics say what it is about, it only misleads.
    names = ("title", "note") if topics else ("title", "takeaway", "note")
    texts = (str(field(given, name)).strip(" .\n") for name in names)
    return Resource(". ".join(text for text in texts if text), tuple(topics))


def wishes(person: object) -> list[Wish]:
    """What a mapping or object with `interests`, `role` and perhaps `liked` may value.

    Where no interest is known their work is assumed to be one.
    """
    interests, liked = field(person, "interests"), field(person, "liked")
    listed = interests if isinstance(interests, str) else tuple(map(str, interests))
    return list(wishes_from(str(field(person, "role")), listed, tuple(liked)))


@lru_cache(maxsize=20_000)
def wishes_from(
    role: str, interests: str | tuple[str, ...], liked: tuple[str, ...]
) -> tuple[Wish, ...]:
    role = role.strip()
    cares = [Wish(topic, role) for topic in as_list(interests) if words(topic)]
    likes = [Wish(title, kind="LIKED") for title in liked if words(title)]
    if not cares and words(role):
        cares = [Wish(role, kind="ASSUMED")]
    return (*cares, *likes)


def score(likeness: float, shared: float, kind: str) -> float:
    """How well a resource meets a wish: how alike they are, with what shared words add."""
    total = likeness + SHARED_WEIGHT * shared - LESS[kind]
    return max(total + SAME_TOPIC, CERTAIN) if shared >= 1 else total


def fitting(scored: Iterable[tuple], fit: float = FIT) -> list[tuple]:
    """Of (what, score) those that fit, best first; none when even the best does not."""
    ranked = sorted(scored, key=lambda found: -found[1])
    if not ranked or ranked[0][1] < fit:
        return []
    least = max(ranked[0][1] - FOLLOWS_WITHIN, LEAST)
    return [found for found in ranked if found[1] >= least]


def shared(
    found: Mapping[str, float], wanted: Collection[str], weight: Callable[[str], float]
) -> float:
    """How much of what is wanted stands in a resource, from 0 to 1, rarer words counting more."""
    if not wanted:
        return 0.0
    weights = {word: weight(word) for word in wanted}
    hit = sum(weights[word] * found.get(word, 0.0) for word in wanted)
    return hit / (sum(weights.values()) or 1.0)


def weighed(resource: Resource) -> dict[str, float]:
    """Each telling word of a resource: 1 in a topic, less elsewhere."""
    found = dict.fromkeys(words(resource.text), 0.6)
    return found | dict.fromkeys(words(", ".join(resource.topics)), 1.0)


def spelled(text: str) -> list[str]:
    """The telling words of a text in their order: plain letters, small, without empty words."""
    for short, full in ABBREVIATIONS.items():
        text = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", full, text)
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = re.findall(r"[^\W_]+", plain.replace("'s", "").replace("’s", ""))
    return [word for word in found if word not in EMPTY and (len(word) > 1 or text == word)]


@lru_cache(maxsize=20_000)
def words(text: str) -> frozenset[str]:
    """The telling words of a text, singular."""
    return frozenset(map(singular, spelled(text)))


def singular(word: str) -> str:
    """An English noun without its plural ending, roughly: the same word always ends the same."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def roots(word: str) -> Sequence[str]:
    """A word and what it may be a form of, likeliest first."""
    found = [word]
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            found.append(word[: -len(ending)] + instead)
    return found


ENDINGS = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"),
    ("er", ""), ("ers", ""),
)  # fmt: skip


class Party(NamedTuple):
    """One side of an introduction: the name, how to greet them, what they do, what they love."""

    name: str
    greeting: str
    role: str
    topic: str


def why(one: Party, other: Party) -> str:
    """Why the two might like each other."""
    if one.topic.casefold() == other.topic.casefold():
        return f"Both care about “{one.topic}”."
    return f"{one.name} cares about “{one.topic}”, {other.name} about “{other.topic}”."


def described(party: Party) -> str:
    return f"{party.name} ({party.role})" if party.role else party.name


def note(to: Party, about: Party, signer: str) -> str:
    """The words to one side, before anything is said of it to the other."""
    same = to.topic.casefold() == about.topic.casefold()
    care = f"cares about {about.topic} as you do" if same else f"cares about {about.topic}"
    reason = "" if same else f", and you told me about {to.topic}"
    lines = (
        to.greeting,
        f"I know somebody you might enjoy: {described(about)} {care}{reason}.",
        "If you would like to meet, a word is enough, and I put you in touch once both have said "
        "yes. If not, just leave this be: nobody is waiting, and I pass on no more of either of "
        "you than you read here.",
        signer,
    )
    return "\n\n".join(line for line in lines if line)
