"""Finding the sentences two letters share, and how much each weighs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest

from letters.rules.likeness.sentences import Sentence

EXPECTED_WEIGHT = 0.5  # words, however long it is
# Two sentences are one when seven words of ten are shared in their order: names are left out of
# the count already, so a word or two may be swapped in a sentence of eight.
NEARLY = 0.7
SHORTEST_NEARLY = 5  # words; shorter ones are alike only when they are the same
# Bounds for letters nobody writes: sentences looked at for near copies, and tries for each.
MOST_SENTENCES = 80
MOST_TRIES = 3


@dataclass(frozen=True)
class Pair:
    """A sentence here, the one there, and how alike they are, from 0.7 to 1."""

    here: Sentence
    there: Sentence
    alike: float


def weight(sentence: Sentence) -> float:
    """How much a sentence says for itself, in words; what every letter has says next to nothing."""
    return EXPECTED_WEIGHT if sentence.is_expected else len(sentence.words)


def matched(one: Sequence[Sentence], other: Sequence[Sentence]) -> list[Pair]:
    """Pairs of sentences that are the same or nearly, each sentence in one pair at most."""
    pairs = list(same(one, other))
    taken = {id(side) for pair in pairs for side in (pair.here, pair.there)}
    left = [sentence for sentence in one if id(sentence) not in taken][:MOST_SENTENCES]
    right = [sentence for sentence in other if id(sentence) not in taken][:MOST_SENTENCES]
    for pair in sorted(near(left, right), key=lambda pair: -pair.alike):
        if not {id(pair.here), id(pair.there)} & taken:
            taken |= {id(pair.here), id(pair.there)}
            pairs.append(pair)
    return pairs


def same(one: Sequence[Sentence], other: Sequence[Sentence]) -> Iterator[Pair]:
    """Sentences whose words are all the same, one by one."""
    waiting: dict[tuple[str, ...], list[Sentence]] = {}
    for sentence in reversed(other):
        waiting.setdefault(sentence.words, []).append(sentence)
    for sentence in one:
        if twins := waiting.get(sentence.words):
            yield Pair(sentence, twins.pop(), 1.0)


def near(one: Sequence[Sentence], other: Sequence[Sentence]) -> Iterator[Pair]:
    """Sentences that share most of their words in the same order."""
    long_enough = [there for there in other if len(there.words) >= SHORTEST_NEARLY]
    for here in one:
        if len(here.words) < SHORTEST_NEARLY:
            continue
        hopeful = [(shared_words(here, there), n) for n, there in enumerate(long_enough)]
        hopeful = [pair for pair in hopeful if pair[0] >= NEARLY]
        in_order = common_order(here.words)
        for _, n in nlargest(MOST_TRIES, hopeful):
            there = long_enough[n]
            alike = 2 * in_order(there.words) / (len(here.words) + len(there.words))
            if alike >= NEARLY:
                yield Pair(here, there, alike)


def shared_words(one: Sentence, other: Sentence) -> float:
    """The share of words both have, in any order: quick, and a good guess."""
    count = len(one.vocabulary) + len(other.vocabulary)
    return 2 * len(one.vocabulary & other.vocabulary) / count


def common_order(words: tuple[str, ...]) -> Callable[[tuple[str, ...]], int]:
    """A count of the words another sentence shares with this one in the same order.

    The longest common subsequence by bits, one addition for each word: Hyyrö, "Bit-parallel LCS
    computation revisited", 2004.
    """
    places: dict[str, int] = {}
    for place, word in enumerate(words):
        places[word] = places.get(word, 0) | 1 << place
    full = (1 << len(words)) - 1

    def count(others: tuple[str, ...]) -> int:
        open_places = full
        for word in others:
            met = open_places & places.get(word, 0)
            open_places = (open_places + met) | (open_places - met)
        return len(words) - (open_places & full).bit_count()

    return count
