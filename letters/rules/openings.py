"""How a letter opens: from the strongest reason there is for writing to this person."""

from collections.abc import Sequence
from dataclasses import dataclass

from letters.rules.panel import Gift, Known, Topic
from letters.rules.phrase_picker import Unsaid
from letters.rules.typed import inside, one_line, promised
from letters.rules.wording import openings as wording

POSITION_WORDS = frozenset({"position", "job", "role", "post", "opening"})


@dataclass(frozen=True)
class Opening:
    """The first sentences, what they say about it on the desk, and the topic they spent."""

    text: str
    reason: str
    topic: str = ""
    speaks_of_gift: bool = False


def opened(known: Known, gift: Gift | None, unsaid: Unsaid) -> Opening:
    """The opening from the strongest reason: promise, gift for an interest, interest, work."""
    promise = promised(known.promise)
    if promise:
        templates = wording.PROMISE_SPOKEN * known.met + wording.PROMISE
        text = unsaid.say(templates, promised=promise)
        return Opening(text, f"you promised: {inside(known.promise)}")
    topics = ranked(known.topics)
    if gift and inside(gift.topic):
        return opened_with_gift(known, gift, topics, unsaid)
    if topics:
        return opened_with_topic(known, topics[0], unsaid)
    work = assumed_work(known)
    text = unsaid.say(wording.WORK, work=work)
    return Opening(text, f"assumed: {work.replace('your ', 'their ', 1)}")


def ranked(topics: Sequence[Topic]) -> list[Topic]:
    """Interests worth opening with: the shared first, then what they said, then the rest."""
    known = [topic for topic in topics if inside(topic.topic) and topic.source != "ASSUMED"]
    return sorted(known, key=lambda topic: (topic.kind != "SHARED", topic.source != "SAID"))


def opened_with_gift(known: Known, gift: Gift, topics: Sequence[Topic], unsaid: Unsaid) -> Opening:
    """Something to give for an interest: "I saw this and thought of you"."""
    name = inside(gift.topic)
    topic = next(
        (one for one in topics if inside(one.topic).casefold() == name.casefold()),
        Topic(name, source="OBSERVED"),
    )
    shared = topic.kind == "SHARED"
    if gift.kind == "INTRODUCTION":
        templates: tuple[str, ...] = wording.INTRODUCTION
    elif shared:
        templates = wording.GIFT_SHARED
    else:
        spoken = known.met and topic.source == "SAID"
        templates = wording.GIFT_SPOKEN * spoken + wording.GIFT_OWN
    text = unsaid.say(templates, topic=name)
    reason = f"you share: {name}" if shared else f"they care about: {name}"
    return Opening(text, reason, topic=name, speaks_of_gift=True)


def opened_with_topic(known: Known, topic: Topic, unsaid: Unsaid) -> Opening:
    """An interest by itself, with how it is known."""
    name = inside(topic.topic)
    if topic.kind == "SHARED":
        text = unsaid.say(wording.SHARED, topic=name)
        return Opening(text, f"you share: {name}", topic=name)
    spoken = known.met and topic.source == "SAID"
    text = unsaid.say(wording.SAID if spoken else wording.NOTICED, topic=name)
    return Opening(text, f"they care about: {name}", topic=name)


def assumed_work(known: Known) -> str:
    """What they may be taken to care about when nothing is known: their work, as named as it is."""
    guesses = [inside(one.topic) for one in known.topics if one.source == "ASSUMED"]
    guess = next((guess for guess in guesses if guess), "")
    if guess:
        return f"your work on {guess}"
    if inside(known.organization):
        return f"your work at {one_line(known.organization)}"
    if inside(known.position):
        return f"the work behind {the_position(known)}"
    return "the work you do"


def the_position(known: Known) -> str:
    """The position with its article: "the Volunteer Coordinator position"."""
    name = inside(known.position)
    article = "" if name.casefold().startswith("the ") else "the "
    last = name.casefold().split(" ")[-1]
    return article + name + ("" if last in POSITION_WORDS else " position")
