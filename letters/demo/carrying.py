"""What each touch carries: never the same twice, and nothing a colleague got that day."""

from collections import defaultdict
from datetime import date

from contacts.models import Person
from followup.models import Give, Touch
from followup.rules import offering
from followup.suggestions import as_resource
from letters.demo import facts
from letters.demo.world import World


class Shelf:
    """The gives of one life, and who has had which."""

    def __init__(self, world: World):
        self.world = world
        self.resources = [as_resource(give) for give in world.gives]
        self.had: dict[int, set[int]] = defaultdict(set)  # by person
        self.thanked_with: dict[int, set[int]] = defaultdict(set)  # by application
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
            taken = taken | self.thanked_with[touch.application.pk]
        for give, why in self.best_for(touch.person):
            if give.pk not in taken and give.made_at.date() <= on:
                self.hand_out(touch, give, why)
                return

    def hand_out(self, touch: Touch, give: Give, why: str) -> None:
        touch.give, touch.because = give, why
        self.had[touch.person.pk].add(give.pk)
        if touch.occasion == Touch.Occasion.THANK_YOU:
            self.thanked_with[touch.application.pk].add(give.pk)

    def best_for(self, person: Person) -> list[tuple[Give, str]]:
        """Gives with the reason why, those that suit first, then the rest shuffled."""
        if person.pk not in self.suited:
            self.suited[person.pk] = self.ranked(person)
        return self.suited[person.pk]

    def ranked(self, person: Person) -> list[tuple[Give, str]]:
        lines = self.world.facts[person.pk].get("cares", ())
        topics = [facts.parts(facts.parts(line, ":")[1], "|")[0] for line in lines]
        found = offering.best(self.resources, topics, person.job_title)
        gives = self.world.gives
        fitting = [(gives[index], why) for index, _, why in found]
        rest = [(give, "") for give in gives if give not in {one for one, _ in fitting}]
        self.world.chance.shuffle(rest)
        return [pair for pair in fitting + rest if pair[0].introduces_id != person.pk]
