"""What each touch carries: never the same twice, and nothing a colleague got that day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache

from contacts.models import Person
from followup import matching
from followup.actions import touches
from followup.models import Give, Touch
from followup.querysets import TouchQuerySet
from followup.rules.matching import Resource, as_resource, wishes
from followup.selectors import suggestions
from letters.demo import facts
from letters.demo.world import World


class Shelf:
    """The gives of one life, and who has had which."""

    def __init__(self, world: World):
        self.world = world
        self.had: dict[int, set[int]] = defaultdict(set)  # by person
        self.thanked_with: dict[int | None, set[int]] = defaultdict(set)  # by application
        self.suited: dict[int, list[tuple[Give, str]]] = {}

    def load(self, touch: Touch, on: date) -> None:
        """Let a touch keep the open promise, else carry what suits best of what was there then."""
        promise = self.world.promises.pop(touch.person.pk, None)
        if promise and promise.due_on is None and promise.withdrawn_on is None:
            touch.keeps = promise
            return
        if promise:
            self.world.promises[touch.person.pk] = promise  # open or taken back: not for now
        taken = self.had[touch.person.pk]
        if touch.occasion == Touch.Occasion.THANK_YOU:
            taken = taken | self.thanked_with[touch.application_id]
        for give, why in self.best_for(touch.person):
            if give.pk not in taken and give.made_at.date() <= on:
                self.hand_out(touch, give, why)
                return

    def hand_out(self, touch: Touch, give: Give, why: str) -> None:
        touch.give, touch.because = give, why
        self.had[touch.person.pk].add(give.pk)
        if touch.occasion == Touch.Occasion.THANK_YOU:
            self.thanked_with[touch.application_id].add(give.pk)

    def best_for(self, person: Person) -> list[tuple[Give, str]]:
        """Gives with the reason why, those that suit first, then the rest shuffled."""
        if person.pk not in self.suited:
            self.suited[person.pk] = self.ranked(person)
        return self.suited[person.pk]

    def ranked(self, person: Person) -> list[tuple[Give, str]]:
        gives = self.world.gives
        found = suiting(tuple(self.world.written[person.pk].get("cares", ())), person.job_title)
        # What suits nobody in particular is given to nobody: some touches are let pass instead.
        fitting = [(gives[index], why) for index, why in found]
        taken = {index for index, _ in found}
        rest = [(gives[index], "") for index in for_anybody() if index not in taken]
        self.world.chance.shuffle(rest)
        return [pair for pair in fitting + rest if pair[0].introduces_id != person.pk]


def open_touches(world: World) -> TouchQuerySet:
    """What is planned, with all that choosing reads."""
    known = ("person__organization", "person__seeker", "give", "keeps", "application")
    return Touch.objects.of(world.seeker).open().select_related(*known).order_by("pk")


def choose_for(several: Iterable[Touch]) -> None:
    """Choose what goes with each as a person would: what suits them, nothing a colleague gets.

    Where nothing on the shelf suits, nothing is chosen.
    """
    given: set[int] = set()
    for touch in several:
        fresh = (one for one in suggestions.shelf_for(touch) if one.give.pk not in given)
        best = next(fresh, None)
        if best and best.why and not (touch.give or touch.keeps):
            touches.choose_give(touch=touch, give=best.give, because=best.why)
            given.add(best.give.pk)


@cache
def suiting(cares: tuple[str, ...], job_title: str) -> list[tuple[int, str]]:
    """Which gives of the facts suit somebody, best first; the same in every copy of the life."""
    topics = [facts.parts(facts.parts(line, ":")[1], "|")[0] for line in cares]
    wished = wishes({"interests": topics, "role": job_title})
    return [(index, why) for index, _, why in matching.suited(resources(), wished)]


@cache
def resources() -> list[Resource]:
    return [as_resource(row) for row in facts.read("gives")["gives"]]


def for_anybody() -> list[int]:
    """The gives of use to anybody who works with volunteers."""
    rows = facts.read("gives")["gives"]
    return [index for index, row in enumerate(rows) if row.get("anybody")]
