"""What tells people of one name apart, in as few words as will do; and when a change is a past."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

LONGEST = 80  # characters
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ALIKE = 0.75  # of the letters in their order: less is no slip of the finger


@dataclass(frozen=True)
class Alike:
    """One of several people of the same name, and what is known of them; `key` is their number."""

    key: int
    suffix: str = ""
    job_title: str = ""
    employer: str = ""
    how_met: str = ""


Way = Callable[[Alike], str]
# What is tried, the shortest first.
WAYS: tuple[Way, ...] = (
    lambda one: one.job_title,
    lambda one: one.employer,
    lambda one: f"{one.job_title}, {one.employer}" if one.job_title and one.employer else "",
    lambda one: one.how_met.rstrip("."),
)


def told_apart(people: Iterable[Alike], of: str = "of that name") -> dict[int, str]:
    """For each of these people of one name the words that no other of them has; empty for whoever
    is alone with their suffix, which stands in their name.
    """
    by_suffix = defaultdict(list)
    for one in people:
        by_suffix[folded(one.suffix).rstrip(".")].append(one)
    apart: dict[int, str] = {}
    for group in by_suffix.values():
        apart |= told_apart_among(group, of) if len(group) > 1 else {group[0].key: ""}
    return apart


def told_apart_among(group: Sequence[Alike], of: str) -> dict[int, str]:
    """The same among those whom no suffix tells apart: at last by the order they came in."""
    told: dict[int, str] = {}
    for way in WAYS:
        said = {one.key: cut(way(one)) for one in group}
        often = Counter(map(folded, said.values()))
        for key, words in said.items():
            if words and often[folded(words)] == 1:
                told.setdefault(key, words)
    for number, key in enumerate(sorted(one.key for one in group)):
        told.setdefault(key, f"the {ordinal(number)} {of}".strip())
    return told


def ordinal(number: int) -> str:
    return ORDINALS[number] if number < len(ORDINALS) else f"{number + 1}th"


def cut(words: str) -> str:
    """Words in one line, short enough to stand behind a name."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def folded(words: str) -> str:
    return " ".join(words.casefold().split())


def is_correction(was: str, now: str) -> bool:
    """Whether a change only fills in or puts right what stood there: "Smyth" for "Smith"."""
    before, after = folded(was), folded(now)
    if not before or before == after:
        return True
    if not after:
        return False
    if before in after or after in before:
        return True
    return SequenceMatcher(None, before, after, autojunk=False).ratio() >= ALIKE
