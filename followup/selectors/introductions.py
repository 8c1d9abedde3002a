"""Pairs of my people who care about the same thing and do not know each other."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from contacts.models import Interest, Person, User
from followup.matching import table
from followup.models import PanelSeat, Touch
from followup.rules.matching import Party, why, words
from followup.selectors.wishes import free_of_wishes

# The newest interests are looked at, and of a subject many share its newest people.
MOST_INTERESTS, MOST_OF_ONE, MOST_NEAR = 3000, 12, 150
MOST_PAIRS, MOST_WITH_ONE = 100, 3
NEAR = 0.6  # two interests this alike are about the same thing


@dataclass(frozen=True)
class Pair:
    """Two who might like each other, what each cares about, and why in a sentence."""

    one: Person
    other: Person
    topics: tuple[str, str]
    why: str


def pairs_of(seeker: User, of: Person | None = None) -> list[Pair]:
    """Pairs, what fewest share first; with `of` only those of one person."""
    found = list(strangers(cared_about(seeker, of), of))
    people = {number for pair in found for number, _ in pair}
    known = acquainted(people)
    wanted = [pair for pair in found if frozenset(dict(pair)) not in known]
    rows = Person.objects.of(seeker).filter(pk__in=people).for_rows()
    loaded = {person.pk: person for person in rows}
    return [as_pair(loaded, pair) for pair in varied(wanted, of)]


def cared_about(seeker: User, of: Person | None) -> list[tuple[int, str, int | None]]:
    """Who cares about what, and where they work: the newest, and everything of one person."""
    people = free_of_wishes(Person.objects.of(seeker).filter(let_go_on=None), Touch.Channel.EMAIL)
    interests = Interest.objects.filter(person__in=people)
    rows = interests.order_by("-pk").values_list("person", "topic", "person__organization")
    newest = [row for row in rows[:MOST_INTERESTS] if words(row[1])]
    own = rows.filter(person=of) if of else []
    return list(dict.fromkeys([*own, *newest]))


def strangers(rows: Iterable[tuple], of: Person | None) -> Iterator[tuple]:
    """Pairs of (person, topic) about the same thing who do not work at the same place."""
    groups: dict[frozenset, list] = defaultdict(list)
    for person, topic, place in rows:
        groups[words(topic)].append((person, topic, place))
    seen = set()
    for group in sorted(groups_and_near(groups), key=len):
        for (one, first, here), (other, second, there) in combinations(group, 2):
            pair = frozenset((one, other))
            apart = one != other and (here is None or here != there)
            if apart and pair not in seen and (of is None or of.pk in pair):
                seen.add(pair)
                both = ((one, first), (other, second))
                yield both if of is None or one == of.pk else both[::-1]
                if len(seen) >= 3 * MOST_PAIRS:
                    return


def groups_and_near(groups: dict[frozenset, list]) -> Iterator[list]:
    """Those about the same words, then two subjects that mean nearly the same."""
    groups = {key: rows[:MOST_OF_ONE] for key, rows in groups.items()}
    yield from groups.values()
    newest = list(groups)[:MOST_NEAR]
    means = table.meanings(((1.0, groups[key][0][1]),) for key in newest)
    for place, meaning in enumerate(means):
        for step, alike in enumerate(table.likenesses(meaning, means[place + 1 :]), 1):
            if alike >= NEAR:
                yield groups[newest[place]][:2] + groups[newest[place + step]][:2]


def acquainted(people: set[int]) -> set[frozenset]:
    """Pairs of these who sat on one panel, or whom I have introduced."""
    panels = defaultdict(set)
    seats = PanelSeat.objects.filter(person__in=people).values_list("interview", "person")
    for interview, person in seats:
        panels[interview].add(person)
    known = {frozenset(pair) for panel in panels.values() for pair in combinations(panel, 2)}
    introduced = Touch.objects.filter(
        person__in=people, give__introduces__in=people, skipped_on=None
    )
    return known | {
        frozenset(pair) for pair in introduced.values_list("person", "give__introduces")
    }


def varied(pairs: Iterable[tuple], of: Person | None) -> list[tuple]:
    """Not the same person again and again."""
    shown: Counter[int] = Counter()
    chosen: list[tuple] = []
    for pair in pairs:
        numbers = [number for number, _ in pair]
        if of or max(shown[number] for number in numbers) < MOST_WITH_ONE:
            shown.update(numbers)
            chosen.append(pair)
    return chosen[:MOST_PAIRS]


def as_pair(people: dict[int, Person], pair: tuple) -> Pair:
    (one, first), (other, second) = pair
    sides = party(people[one], first), party(people[other], second)
    return Pair(people[one], people[other], (first, second), why(*sides))


def party(person: Person, topic: str, greeting: str = "") -> Party:
    work = ", ".join(str(part) for part in (person.job_title, person.organization) if part)
    # As others are told of them: what tells namesakes apart is for the seeker's own eyes.
    return Party(person.known_by or str(person), greeting, work, topic)
