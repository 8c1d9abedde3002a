"""What to thank anybody on a panel for, when nothing else is noted: the talk, as it was held."""

import re
from collections.abc import Collection, Iterable

MET = {
    "in person": "IN_PERSON",
    "video": "VIDEO",
    "by video": "VIDEO",
    "phone": "PHONE",
    "by phone": "PHONE",
    "in writing only": "WRITING",
    "only in writing": "WRITING",
    "not met": "NOT_MET",
}
HELD = {
    "IN_PERSON": "meeting with me",
    "VIDEO": "talking with me by video",
    "PHONE": "talking with me on the phone",
}
TOLD = {
    "CALL": "calling me with the decision",
    "IN_PERSON": "telling me the decision in person",
    "EMAIL": "letting me know the decision",
    "LETTER": "letting me know the decision",
    "MESSAGE": "letting me know the decision",
}
NO_POSITION = re.compile(
    r"\W*(?:n/?a|none|idk|unknown|\?+|tbd|the job|job|a job|position|role)?\W*", re.I
)


NEAREST = ("IN_PERSON", "VIDEO", "PHONE", "WRITING", "NOT_MET")


def nearest(ways: Iterable[str]) -> str:
    """Of the ways somebody was met over all rounds the nearest; empty where no way is known."""
    known = set(ways)
    return next((way for way in NEAREST if way in known), "")


def way_to_thank_for(ways: Collection[str]) -> str:
    """The way a talk was held that a letter may name: the nearest, and none where it is not known
    of every round and could have been a nearer one.
    """
    way = nearest(ways)
    return way if way == NEAREST[0] or all(ways) else ""


def talk_of(met: str, position: str) -> tuple[str, tuple[str, ...]]:
    """What follows "thank you for" about the talk, and the facts it rests on; empty where nobody
    talked or it is not known how.
    """
    talk = HELD.get(met, "")
    if not talk:
        return "", ()
    named = " ".join(position.split()).strip(" .,;:")
    if NO_POSITION.fullmatch(named) or len(named.split()) > 10:
        return talk, ("met",)
    of = named if re.match(r"(?:the|a|an) ", named, re.IGNORECASE) else f"the position of {named}"
    return f"{talk} about {of}", ("met", "position")


def news_of(channel: str) -> str:
    """What follows "thank you for" about the news, told by this person in this way."""
    return TOLD.get(channel, "")
