"""Who would value what, and why: by meaning, not only by words, over plain data."""

import heapq
from collections.abc import Hashable, Iterable, Sequence
from functools import cache

from followup.matching import minilm, table
from followup.rules import matching
from followup.rules.matching import Resource, Wish

MOST_REMEMBERED = 20_000  # meanings of texts, about a kilobyte each
remembered: dict[tuple, bytes] = {}

NEAREST_OF_A_WISH, FINE, PLAINLY = 20, 255, 0.5

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
        (matching.field(person, "id"), wish)
        for person in people
        for wish in matching.wishes(person)
    ]
    return rank_wishes(matching.as_resource(resource), known)


def rank_wishes(
    resource: Resource,
    known: Sequence[tuple[Hashable, Wish]],
    of_wishes: Sequence[bytes] = (),
    by=None,
) -> list[Suited]:
    """The same for wishes, what they mean in the language `by` being known perhaps."""
    if not known or not resource.text + "".join(resource.topics):
        return []
    by = by or language()
    means = means_of([wish for _, wish in known], of_wishes, by)
    scores = scored(meant([resource], by)[0], resource, list(means), list(means.values()), by)
    score_of = dict(zip(means, scores, strict=True))
    best: dict[Hashable, tuple[float, Wish]] = {}
    for who, wish in known:
        score = score_of[wish]
        if who not in best or score > best[who][0]:
            best[who] = score, wish
    chosen = matching.fitting((who, score) for who, (score, _) in best.items())
    return [(who, round(score, 3), best[who][1].why) for who, score in chosen]


def means_of(wished: Sequence[Wish], of_wishes: Sequence[bytes], by) -> dict[Wish, bytes]:
    """What each wish means; one that many have stands there once, and is weighed once."""
    if of_wishes:
        return dict(zip(wished, of_wishes, strict=True))
    alone = list(dict.fromkeys(wished))
    return dict(zip(alone, meant(alone, by), strict=True))


def suited(
    resources: Sequence[Resource],
    wished: Sequence[Wish],
    of_resources: Sequence[bytes] = (),
    by=None,
) -> list[tuple[int, float, str]]:
    """Which resources suit one person: (index, score, why), best first; empty when none does."""
    if not wished:
        return []
    by = by or language()
    of_wishes = meant(wished, by)
    found = []
    for index, meaning in enumerate(of_resources or meant(resources, by)):
        scores = scored(meaning, resources[index], wished, of_wishes, by)
        best = max(range(len(wished)), key=scores.__getitem__)
        found.append((index, round(scores[best], 3), wished[best].why))
    fitting = [one for one in found if one[1] >= matching.FIT]
    return sorted(fitting, key=lambda one: -one[1])


def subjects_of(text: str) -> list[str]:
    """The world's subjects a text is plainly about, by the table, nearest first; mostly few."""
    (meaning,) = table.meanings([((1.0, text),)])
    near = zip(table.likenesses(meaning, table.subjects()), table.subject_names(), strict=True)
    return [name for likeness, name in sorted(near, reverse=True) if likeness >= PLAINLY]


def scored(
    meaning: bytes, resource: Resource, wished: Sequence[Wish], of_wishes: Sequence[bytes], by
) -> list[float]:
    """How well a resource meets each wish: what is alike, less what it has of the wide world."""
    less = by.OFF + by.WORLD_WEIGHT * meaning[-1] / FINE
    vague = by.VAGUE_WEIGHT / FINE
    found, words, score = matching.weighed(resource), matching.words, matching.score
    none_of = found.keys().isdisjoint  # most wishes share no word, which is soon seen
    alike = by.likenesses(meaning[:-1], [one[:-1] for one in of_wishes])
    scores = []
    for (topic, _, kind), likeness, one in zip(wished, alike, of_wishes, strict=True):
        near = likeness - less - vague * one[-1]
        wanted = words(topic)
        in_both = 0.0 if none_of(wanted) else matching.shared(found, wanted, table.weight)
        scores.append(score(near, in_both, kind))
    return scores


def meant(many: Sequence[Resource | Wish], by) -> list[bytes]:
    """What resources or wishes mean in a language, remembered by their words in this process.

    The last byte tells how near it is to the world's subjects: a resource to the nearest, a wish
    to the twenty nearest, for a vague one is near to many.
    """
    keys = [(by, one) for one in many]
    new = list(dict.fromkeys(key for key in keys if key not in remembered))
    made = by.meanings([one.parts for _, one in new])
    fresh = {
        key: meaning + worldly(key[1], meaning, by) for key, meaning in zip(new, made, strict=True)
    }
    found = [fresh[key] if key in fresh else remembered[key] for key in keys]
    if len(remembered) + len(fresh) > MOST_REMEMBERED:
        remembered.clear()
    remembered.update(fresh)
    return found


def worldly(one: Resource | Wish, meaning: bytes, by) -> bytes:
    most = 1 if isinstance(one, Resource) else NEAREST_OF_A_WISH
    if most > 1 and not by.VAGUE_WEIGHT:
        return b"\0"
    near = heapq.nlargest(most, by.likenesses(meaning, by.subjects()))
    if not any(near):
        return bytes([FINE])  # what no word tells is taken for something else
    return bytes([max(0, min(255, round(FINE * sum(near) / most)))])
