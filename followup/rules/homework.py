"""Before an interview: what is worth finding out, and questions that let people talk.

The questions are our own wording. None asks for anything: each gives somebody a chance to talk
about what they care about, which is what a later letter, promise or give is made of.
"""

from collections.abc import Collection
from dataclasses import dataclass

WORK, PERSONAL, SHARED = "WORK", "PERSONAL", "SHARED"
MANAGER, HUMAN_RESOURCES, RECRUITER = "HIRING_MANAGER", "HUMAN_RESOURCES", "RECRUITER"
COLLEAGUE, LEADER, PANELIST = "COLLEAGUE", "LEADER", "PANELIST"
QUESTIONS_EACH = 4


@dataclass(frozen=True)
class Question:
    """A question, the kind of interest it may find, and whom it suits; nobody named means all."""

    words: str
    finds: str
    roles: tuple[str, ...] = ()


QUESTIONS = (
    Question("Which part of this work do you look forward to?", WORK),
    Question("What went better this year than you expected?", WORK),
    Question("What would you like to have an extra day a week for?", WORK),
    Question("What takes more time here than people outside would guess?", WORK),
    Question("What have you changed here that you are glad about?", WORK, (MANAGER, LEADER)),
    Question("What will be different about this team in a year?", WORK, (MANAGER, LEADER)),
    Question("When is a first month in this job a good one, for you?", WORK, (MANAGER,)),
    Question("Which question do you hear most from the people you lead?", WORK, (MANAGER, LEADER)),
    Question("What does the organization do that too few people know about?", WORK, (LEADER,)),
    Question("What do people who stay here for years have in common?", WORK, (HUMAN_RESOURCES,)),
    Question(
        "What have you seen make a new person feel at home?", WORK, (HUMAN_RESOURCES, RECRUITER)
    ),
    Question(
        "What do you like about bringing people and work together?",
        WORK,
        (RECRUITER, HUMAN_RESOURCES),
    ),
    Question("What does a good Tuesday look like at your desk?", WORK, (COLLEAGUE, PANELIST)),
    Question(
        "Which tool or habit makes your work easier than before?",
        WORK,
        (COLLEAGUE, PANELIST),
    ),
    Question("What do you and the person in this job do together?", WORK, (COLLEAGUE, PANELIST)),
    Question("How did you come to this work?", PERSONAL),
    Question("What did you do before this that still helps you here?", PERSONAL),
    Question("What have you read or heard lately that stayed with you?", PERSONAL),
    Question("Who taught you something that you still use?", PERSONAL),
    Question("What do you do when the day has been long?", PERSONAL, (COLLEAGUE, PANELIST)),
    Question("What keeps you here?", PERSONAL, (LEADER, MANAGER, HUMAN_RESOURCES)),
    Question("I noticed something in your room that I like too. What is its story?", SHARED),
    Question("Where around here should somebody go on a free afternoon?", SHARED),
    Question("Is there a group or an event in your field that you enjoy?", SHARED),
)


def questions_for(role: str, known: Collection[str], place: int = 0) -> list[Question]:
    """Questions for one person: those first that find a kind of interest not `known` yet.

    `place` is where they sit, so that colleagues with the same part are not all asked the same.
    Questions made for their part come before those for anybody.
    """
    chosen: list[list[Question]] = []
    for kind in kinds_to_find(known):
        for_them = [q for q in QUESTIONS if q.finds == kind and role in q.roles]
        for_all = [q for q in QUESTIONS if q.finds == kind and not q.roles]
        chosen.append(turned(for_them + for_all, 2 * place))
    return dealt(chosen, QUESTIONS_EACH)


def kinds_to_find(known: Collection[str]) -> list[str]:
    """The kinds of interest, those nothing is known of first."""
    return sorted((WORK, PERSONAL, SHARED), key=lambda kind: kind in known)


def turned(questions: list[Question], place: int) -> list[Question]:
    """The same questions, begun at another one for each place."""
    at = place % len(questions) if questions else 0
    return questions[at:] + questions[:at]


def dealt(piles: list[list[Question]], count: int) -> list[Question]:
    """The first of each pile, then the second of each, until there are enough."""
    longest = max(map(len, piles))
    rounds = [pile[at] for at in range(longest) for pile in piles if at < len(pile)]
    return rounds[:count]


@dataclass(frozen=True)
class Known:
    """What is known of somebody, as far as homework goes."""

    name: bool
    job: bool
    page: bool
    kinds: frozenset[str] = frozenset()
    read_beforehand: bool = False
    met_before: bool = False


def to_find_out(known: Known) -> list[str]:
    """What is worth looking up beforehand, in short lines; fewer the more is known."""
    lines = []
    if not known.name:
        lines.append("Their name: ask whoever invited you who will be there")
    if not known.job:
        lines.append("What their job is called, and since when")
    if not known.page:
        lines.append("A page about them: what they have said, written or built")
    if known.page and not known.read_beforehand:
        lines.append("Read their page: what do they come back to?")
    if WORK not in known.kinds:
        lines.append("What their part of the organization has just begun or finished")
    if known.met_before:
        lines.append("Look at your last letter to them: what has become of it?")
    return lines
