"""Who would value what, and why: by meaning, not only by words, over plain data."""

import heapq
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cache

from followup.offering import minilm, table
from followup.rules import offering
from followup.rules.offering import Resource, Wish

MOST_REMEMBERED = 20_000  # meanings of texts, about a kilobyte each
remembered: dict[Resource | Wish, bytes] = {}

NEAREST_OF_A_WISH, FINE = 20, 255
NEAR = 0.4

Suited = tuple[Hashable, float, str]


@cache
def language():
    """Where meanings come from: the model where it is installed, else the table of words."""
    return minilm if minilm.installed() else table


def rank(resource, people: Iterable) -> list[Suited]:
    """Who would value a resource: (id, score, why), best first; empty when nobody fits.

    The resource has `title`, `note`, `takeaway` and `topics` (a list, or words with commas), each
    person `id`, `role`, `interests` and perhaps `liked` (titles of what they answered); all may be
    mappings or objects. A score is about 0.1 for a fair guess, 0.3 for a good one; 0.5 is certain.
    """
    known = [
        (offering.field(person, "id"), wish)
        for person in people
        for wish in offering.wishes(person)
    ]
    return rank_wishes(offering.as_resource(resource), known)


def rank_wishes(
    resource: Resource,
    known: Sequence[tuple[Hashable, Wish]],
    meanings: Callable[[Sequence[Wish]], list[bytes]] | None = None,
) -> list[Suited]:
    """The same for wishes whose meanings may be kept somewhere: `meanings` brings them."""
    if not known or not resource.text + "".join(resource.topics):
        return []
    wished = [wish for _, wish in known]
    scores = scored(resource, wished, (meanings or meant)(wished))
    best: dict[Hashable, int] = {}
    for index, (who, _) in enumerate(known):
        if who not in best or scores[index] > scores[best[who]]:
            best[who] = index
    chosen = offering.fitting((index, scores[index]) for index in best.values())
    return [(known[index][0], round(score, 3), known[index][1].why) for index, score in chosen]


def suited(
    resources: Sequence[Resource], wished: Sequence[Wish], fit: float = offering.FIT
) -> list[tuple[int, float, str]]:
    """Which resources suit one person: (index, score, why), best first; empty when none does."""
    if not wished:
        return []
    of_wishes = meant(wished)
    found = []
    for index, resource in enumerate(resources):
        scores = scored(resource, wished, of_wishes)
        best = max(range(len(wished)), key=scores.__getitem__)
        found.append((index, scores[best], wished[best].why))
    return [one for one in sorted(found, key=lambda one: -one[1]) if one[1] >= fit]


def near(topics: Sequence[str], wished: Sequence[Wish]) -> float:
    """How near any of these topics is to any of the wishes, by the table: 0 for not very."""
    shown = table.meanings(one.parts for one in wished)
    best = max((max(table.likenesses(topic, shown)) for topic in plain(tuple(topics))), default=0)
    return best if shown and best >= NEAR else 0.0


@cache
def plain(topics: tuple[str, ...]) -> list[bytes]:
    return table.meanings(((1.0, topic),) for topic in topics)


def scored(resource: Resource, wished: Sequence[Wish], of_wishes: Sequence[bytes]) -> list[float]:
    """How well a resource meets each wish: what is alike, less what it has of the wide world."""
    meaning = meant([resource])[0]
    less = language().OFF + language().WORLD_WEIGHT * meaning[-1] / FINE
    vague = language().VAGUE_WEIGHT / FINE
    found = offering.weighed(resource)
    alike = language().likenesses(meaning[:-1], [one[:-1] for one in of_wishes])
    return [
        offering.score(likeness - less - vague * one[-1], shared(found, wish.topic), wish.kind)
        for wish, likeness, one in zip(wished, alike, of_wishes, strict=True)
    ]


def shared(found: dict[str, float], topic: str) -> float:
    return offering.shared(found, offering.words(topic), table.weight)


def meant(many: Sequence[Resource | Wish]) -> list[bytes]:
    """What resources or wishes mean, remembered by their words within this process.

    The last byte tells how near it is to the world's subjects: a resource to the nearest, a wish
    to the twenty nearest, for a vague one is near to many.
    """
    new = list(dict.fromkeys(one for one in many if one not in remembered))
    made = language().meanings([one.parts for one in new])
    fresh = {one: meaning + worldly(one, meaning) for one, meaning in zip(new, made, strict=True)}
    found = [fresh[one] if one in fresh else remembered[one] for one in many]
    if len(remembered) + len(fresh) > MOST_REMEMBERED:
        remembered.clear()
    remembered.update(fresh)
    return found


def worldly(one: Resource | Wish, meaning: bytes) -> bytes:
    most = 1 if isinstance(one, Resource) else NEAREST_OF_A_WISH
    if most > 1 and not language().VAGUE_WEIGHT:
        return b"\0"
    near = heapq.nlargest(most, language().likenesses(meaning, language().subjects()))
    if not any(near):
        return bytes([FINE])  # what no word tells is taken for something else
    return bytes([max(0, min(255, round(FINE * sum(near) / most)))])
