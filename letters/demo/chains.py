"""Three years of touches, one chain for each person: what went, came back, waits or was let go."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import zip_longest

from contacts.models import Person
from followup.models import Application, Pause, Touch
from followup.rules import cadence
from followup.rules.cadence import USUAL
from followup.rules.cadence.next_step import Decision, Past, Step, next_step, unanswered_gives
from letters.demo.applying import Thanks
from letters.demo.carrying import Shelf
from letters.demo.world import World

SKIPPED, ANSWERED, CARRIES_ALREADY = 0.07, 0.36, 0.4  # shares of all touches
LONGEST_DELAY, LONGEST_SILENCE = 3, 16  # days
SLOWEST_DECISION = 25  # days
DECISIONS = [Pause.Decision.GO_ON] * 3 + [Pause.Decision.SLOWER]
STAYS_WARM = {"open_in", "promise"}
CAME_OF = [Touch.CameOf.THANKS] * 4 + [Touch.CameOf.CONVERSATION] * 3
CAME_OF += [Touch.CameOf.INTRODUCTION, Touch.CameOf.INVITATION]
WITHOUT_ADDRESS = [Touch.Channel.CALL, Touch.Channel.MESSAGE, Touch.Channel.IN_PERSON]


@dataclass(frozen=True)
class Start:
    """Where a stretch of a chain begins: with a thank-you, or with a first give to somebody met."""

    due_on: date
    occasion: str
    application: Application | None = None

    @property
    def why_then(self) -> str:
        """Why on that day, as the plan itself would say."""
        thanks = self.occasion == Touch.Occasion.THANK_YOU
        return cadence.thank_you_because() if thanks else "the first you sent"


@dataclass
class Story:
    """What happened with one person so far, as the rules read it."""

    on_panel: bool
    past: list[Past] = field(default_factory=list)
    decided: Decision | None = None

    def next_step(self, holidays: frozenset[date]) -> Step:
        return next_step(self.past, holidays=holidays, decided=self.decided, on_panel=self.on_panel)


def keep_in_touch(world: World, thanks: Sequence[Thanks]) -> list[Touch]:
    """Write down everything that went between the seeker and everybody."""
    starts = defaultdict(list)
    for one in thanks:
        start = Start(one.due_on, Touch.Occasion.THANK_YOU, one.application)
        starts[one.person.pk].append(start)
    for pk, who in world.written.items():
        if "since" in who:
            starts[pk].append(Start(world.before(who["since"]), Touch.Occasion.GIVE))
    shelf = Shelf(world)
    made = Touch.objects.bulk_create(
        touch
        for person in world.people.values()
        for touch in chain(
            world, person, sorted(starts[person.pk], key=lambda start: start.due_on), shelf
        )
    )
    Pause.objects.bulk_create(world.pauses)
    return made


def chain(world: World, person: Person, starts: list[Start], shelf: Shelf) -> list[Touch]:
    """All touches of one person; the last may still be open."""
    touches: list[Touch] = []
    story = Story(on_panel=any(start.occasion == Touch.Occasion.THANK_YOU for start in starts))
    ends = [start.due_on for start in starts[1:]]
    for start, until in zip_longest(starts, ends):
        touches += stretch(world, person, start, until, shelf, story)
        if person.let_go_on and until and person.let_go_on < until:
            break
    if touches and is_open(touches[-1]):
        arrange(world, touches[-1], shelf)
    return touches


def is_open(touch: Touch) -> bool:
    return not (touch.sent_on or touch.skipped_on)


def stretch(
    world: World, person: Person, start: Start, until: date | None, shelf: Shelf, story: Story
) -> Iterator[Touch]:
    """The touches from one start to the next: each begets the one after."""
    touch: Touch | None = Touch(
        person=person,
        application=start.application,
        due_on=start.due_on,
        occasion=start.occasion,
        why_then=start.why_then,
    )
    while touch and (until is None or touch.due_on < until):
        goes_on = day_of_going(world, touch)
        if person.let_go_on and goes_on > person.let_go_on:
            touch.skipped_on = person.let_go_on
            yield touch
            return
        if until and goes_on >= until:
            return  # it becomes the next thank-you
        if goes_on < world.on:
            go(world, touch, goes_on, shelf, story)
        yield touch
        if is_open(touch):
            return
        story.past.append(as_past(touch))
        touch = following(world, touch, until, story)


def went_on(touch: Touch) -> date:
    """The day a touch that is open no more was sent or let pass."""
    on = touch.sent_on or touch.skipped_on
    assert on
    return on


def as_past(touch: Touch) -> Past:
    return Past(
        on=went_on(touch),
        sent=touch.sent_on is not None,
        letter=touch.occasion == Touch.Occasion.THANK_YOU,
        promise=touch.occasion == Touch.Occasion.PROMISE,
        answered_on=touch.answered_on,
    )


def day_of_going(world: World, touch: Touch) -> date:
    """A thank-you goes when it is due; anything else within a few days."""
    if touch.occasion == Touch.Occasion.THANK_YOU:
        return touch.due_on
    delay = timedelta(days=world.chance.randint(0, LONGEST_DELAY))
    return cadence.good_day(touch.due_on + delay, world.holidays)


def following(world: World, touch: Touch, until: date | None, story: Story) -> Touch | None:
    """The touch that comes after one that was sent or let pass; None when the plan rests."""
    step = story.next_step(world.holidays)
    if step.due_on is None and decided(world, touch, step, until, story):
        step = story.next_step(world.holidays)
    if step.due_on is None:
        return None
    return Touch(
        person=touch.person,
        application=touch.application,
        due_on=step.due_on,
        why_then=step.why,
    )


def decided(world: World, touch: Touch, step: Step, until: date | None, story: Story) -> bool:
    """Note the pause, and how the seeker went on some days after being asked; if they did."""
    person, since = touch.person, went_on(touch)
    pause = Pause(person=person, since_on=since, ask_on=step.ask_on, because=step.why)
    world.pauses.append(pause)
    ends = min(filter(None, (until, person.let_go_on)), default=date.max)
    asked = step.ask_on and step.ask_on + timedelta(days=world.chance.randint(1, SLOWEST_DECISION))
    if asked and asked < min(world.on, ends):
        pause.ended_on, pause.decision = asked, world.chance.choice(DECISIONS)
        story.decided = Decision(asked, pause.decision)
    elif ends <= world.on:
        pause.ended_on = max(ends, since)  # by the next letter, or by letting go
    return bool(pause.decision)


def go(world: World, touch: Touch, on: date, shelf: Shelf, story: Story) -> None:
    """Send a touch with something in it, a thank-you also with thanks alone, or let it pass."""
    shelf.load(touch, on)
    thanks = touch.occasion == Touch.Occasion.THANK_YOU
    if touch.is_empty_handed or (
        not thanks and not touch.keeps and world.chance.random() < SKIPPED
    ):
        touch.skipped_on = on
        touch.skipped_because = next(world.skips)
        return
    touch.sent_on = on
    touch.channel = Touch.Channel.LETTER if thanks else world.chance.choice(ways_to(touch.person))
    who = world.written[touch.person.pk]
    silent = len(unanswered_gives(story.past, story.decided)) >= USUAL.unanswered - 1
    # Whoever the facts have something open for stays in touch.
    if world.chance.random() < ANSWERED or (silent and STAYS_WARM & who.keys()):
        answer(world, touch)


def ways_to(person: Person) -> list[str]:
    """How somebody can be reached: mostly by letter, where an address is known."""
    letters = [Touch.Channel.LETTER] * 5 if person.address_lines else []
    mails = [Touch.Channel.EMAIL] * 4 if person.email else []
    return [*letters, *mails, *WITHOUT_ADDRESS]


def answer(world: World, touch: Touch) -> None:
    """Something came back, if there was time for it."""
    on = went_on(touch) + timedelta(days=world.chance.randint(1, LONGEST_SILENCE))
    if on <= world.on:
        touch.answered_on = on
        touch.came_of = world.chance.choice(CAME_OF)
        touch.answer = next(world.answers)


def arrange(world: World, touch: Touch, shelf: Shelf) -> None:
    """What the touch still open carries, and when it is due where the facts say so."""
    who = world.written[touch.person.pk]
    promise = world.promises.get(touch.person.pk)
    if promise and promise.due_on:
        touch.keeps, touch.occasion = promise, Touch.Occasion.PROMISE
        touch.due_on = min(touch.due_on, promise.due_on)
    elif world.chance.random() < CARRIES_ALREADY:
        shelf.load(touch, world.on)
    if "open_in" in who:
        touch.due_on = world.on + timedelta(days=who["open_in"])
