"""First drafts for a whole panel: each opens from its own reason, and no two are alike.

A draft says only what is known. It thanks, it gives, it offers help, and it asks for nothing.
Draft the whole panel at once: what one letter says, the next one leaves alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from letters.rules import sentences
from letters.rules.typed import deed, filled, inside, is_told, one_line, promised, sentence

# How the news came, where it came from a person; silence and unknown ways are thanked for nothing.
TELLINGS = {
    "CALL": "calling me yourself with the news",
    "EMAIL": "writing to me yourself with the news",
    "LETTER": "writing to me yourself with the news",
    "IN_PERSON": "telling me the news in person",
    "MESSAGE": "sending me the news yourself",
}
# How many letters of a panel speak of the internal choice; more would read like a form.
INTERNAL_LETTERS = 2
THANK_YOU = "THANK_YOU"
DECIDERS = frozenset({"hiring manager", "senior leader"})
POSITION_WORDS = frozenset({"position", "job", "role", "post", "opening"})


@dataclass(frozen=True)
class Topic:
    """Something they care about: kind WORK, PERSONAL or SHARED, and how the seeker knows."""

    topic: str
    kind: str = "WORK"
    source: str = "SAID"


@dataclass(frozen=True)
class Gift:
    """What the letter carries; `topic` is the interest it suits, empty when none."""

    title: str
    takeaway: str
    link: str = ""
    kind: str = "RESOURCE"
    topic: str = ""


@dataclass(frozen=True)
class Known:
    """Everything known about one person of the panel; what is not known is empty."""

    key: int
    role: str = ""
    organization: str = ""
    position: str = ""
    told_me: bool = False
    told_how: str = ""
    chose_internal: bool = False
    promise: str = ""
    thankful_for: str = ""
    topics: tuple[Topic, ...] = ()
    gift: Gift | None = None
    met: bool = True
    occasion: str = "THANK_YOU"


@dataclass(frozen=True)
class Draft:
    """A first draft: paragraphs with blank lines between, and in one line why it opens so."""

    key: int
    body: str
    reason: str
    takeaway_known: bool


@dataclass(frozen=True)
class Opening:
    """The first sentences, what they say about it on the desk, and the topic they spent."""

    text: str
    reason: str
    topic: str = ""
    speaks_of_gift: bool = False


@dataclass
class Unsaid:
    """The sentences this panel has not used yet."""

    said: set[str] = field(default_factory=set)

    def say(self, templates: Sequence[str], **words: str) -> str:
        """The best sentence whose pattern no letter of this panel has used, filled in.

        Past the last pattern one comes again, if possible with other words.
        """
        options = [(template, filled(template, words)) for template in templates]
        unused = [option for option in options if self.said.isdisjoint(option)]
        reworded = [option for option in options if option[1] not in self.said]
        template, text = (unused or reworded or options)[0]
        self.said |= {template, text}
        return text


def draft_panel(panel: Sequence[Known]) -> list[Draft]:
    """One draft per person, in the order given; the same facts give the same drafts."""
    unsaid = Unsaid()
    kind_words = internal_lines(panel)
    return [draft(known, unsaid, known.key in kind_words) for known in panel]


def internal_lines(panel: Sequence[Known]) -> set[int]:
    """Whose letters have a kind word on the internal choice: who told me, then who decided."""
    near = [known for known in panel if known.chose_internal and known.occasion == THANK_YOU]
    near.sort(key=lambda known: (not known.told_me, known.role.casefold() not in DECIDERS))
    return {known.key for known in near[: min(INTERNAL_LETTERS, (len(panel) + 1) // 2)]}


def draft(known: Known, unsaid: Unsaid, on_internal: bool) -> Draft:
    """One person's draft: opening, thanks, what the letter gives, and the offer at the end."""
    gift = known.gift if known.gift and says_something(known.gift) else None
    opening = opened(known, gift, unsaid)
    thanks = thanked(known, opening, unsaid) if known.occasion == THANK_YOU else []
    if on_internal:
        thanks.append(unsaid.say(sentences.INTERNAL))
    # One sentence by itself looks lost, so a short thank-you joins a short opening.
    short = len(thanks) < 2 and not gift and not known.promise.strip()
    paragraphs = [
        (" " if short else "\n\n").join(part for part in (opening.text, " ".join(thanks)) if part),
        giving(gift, opening, unsaid) if gift else "",
        unsaid.say(sentences.CLOSE),
    ]
    return Draft(
        key=known.key,
        body="\n\n".join(paragraph for paragraph in paragraphs if paragraph),
        reason=opening.reason,
        takeaway_known=bool(gift and gift.takeaway.strip()),
    )


def says_something(gift: Gift) -> bool:
    """Whether a gift has any words to give."""
    return bool(inside(gift.title) or gift.takeaway.strip())


def opened(known: Known, gift: Gift | None, unsaid: Unsaid) -> Opening:
    """The opening from the strongest reason: promise, gift for an interest, interest, work."""
    promise = promised(known.promise)
    if promise:
        templates = sentences.PROMISE_SPOKEN * known.met + sentences.PROMISE
        text = unsaid.say(templates, promised=promise)
        return Opening(text, f"you promised: {inside(known.promise)}")
    topics = ranked(known.topics)
    if gift and inside(gift.topic):
        return opened_with_gift(known, gift, topics, unsaid)
    if topics:
        return opened_with_topic(known, topics[0], unsaid)
    work = assumed_work(known)
    text = unsaid.say(sentences.WORK, work=work)
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
        templates = sentences.INTRODUCTION
    elif shared:
        templates = sentences.GIFT_SHARED
    else:
        spoken = known.met and topic.source == "SAID"
        templates = sentences.GIFT_SPOKEN * spoken + sentences.GIFT_OWN
    text = unsaid.say(templates, topic=name)
    reason = f"you share: {name}" if shared else f"they care about: {name}"
    return Opening(text, reason, topic=name, speaks_of_gift=True)


def opened_with_topic(known: Known, topic: Topic, unsaid: Unsaid) -> Opening:
    """An interest by itself, with how it is known."""
    name = inside(topic.topic)
    if topic.kind == "SHARED":
        text = unsaid.say(sentences.SHARED, topic=name)
        return Opening(text, f"you share: {name}", topic=name)
    spoken = known.met and topic.source == "SAID"
    text = unsaid.say(sentences.SAID if spoken else sentences.NOTICED, topic=name)
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


def thanked(known: Known, opening: Opening, unsaid: Unsaid) -> list[str]:
    """Thanks for something particular: the call, a deed, the talk; else for their time."""
    thanks = []
    if known.told_me and known.told_how in TELLINGS:
        thanks.append(unsaid.say(sentences.TOLD, telling=TELLINGS[known.told_how]))
    done = deed(known.thankful_for)
    if done:
        templates = sentences.THAT if is_told(done) else sentences.DEED
        thanks.append(unsaid.say(templates, deed=done))
    return thanks or [thanked_for_time(known, opening, unsaid)]


def thanked_for_time(known: Known, opening: Opening, unsaid: Unsaid) -> str:
    """Thanks for the talk about what they care about, unless the opening spoke of it; else time."""
    said = [inside(one.topic) for one in ranked(known.topics) if one.source == "SAID"]
    talked = [topic for topic in said if topic.casefold() != opening.topic.casefold()]
    if known.met and talked:
        return unsaid.say(sentences.TALK, topic=talked[0])
    position = the_position(known) if inside(known.position) else ""
    if known.met:
        return unsaid.say(sentences.CONVERSATION, post=position and f" about {position}")
    return unsaid.say(sentences.CONSIDERED, post=position and f" for {position}")


def giving(gift: Gift, opening: Opening, unsaid: Unsaid) -> str:
    """What it is, the takeaway in the seeker's words, and where to find it on a line of its own."""
    if gift.kind == "INTRODUCTION":
        templates = sentences.PERSON
    else:
        templates = sentences.FOUND if opening.speaks_of_gift else sentences.OFFERED
    named = unsaid.say(templates, title=inside(gift.title)) if inside(gift.title) else ""
    text = " ".join(part for part in (named, sentence(gift.takeaway)) if part)
    return f"{text}\n{gift.link.strip()}".rstrip()
