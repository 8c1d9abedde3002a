"""What is known about the people of a panel; what is not known is empty."""

from dataclasses import dataclass


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
