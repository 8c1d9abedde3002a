"""Which of the wishes that touch somebody holds, what it forbids, and how it is told."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from followup.rules.application_status import day

WELCOME, ONLY_THROUGH, RATHER_NOT, STOP = "WELCOME", "ONLY_THROUGH", "RATHER_NOT", "STOP"
LETTER = "LETTER"
# From the most particular to the broadest.
PERSON, PANEL, EVERYBODY = CIRCLES = ("person", "panel", "everybody")
# The panel without whoever told me; of those it touches it is as broad as a panel's.
ONLY_PANEL = "only_panel"


@dataclass(frozen=True)
class Said:
    """One wish as it touches somebody, and for which circle it was said.

    `who` is the one person it is of, `by` who said it for others; `place` names the position or
    the organization; `through` is whom they are reached through, with where those work and their
    address as far as it is known.
    """

    key: int
    kind: str
    circle: str
    said_on: date
    words: str = ""
    who: str = ""
    by: str = ""
    place: str = ""
    through: str = ""
    through_key: int | None = None
    through_at: str = ""
    address: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[date, int]:
        """When it was said; of two on one day the one noted later counts as later."""
        return (self.said_on, self.key)

    @property
    def breadth(self) -> int:
        return CIRCLES.index(self.circle)

    @property
    def forbids_letters(self) -> bool:
        """Whether nothing at all may be planned, written or sent."""
        return forbids(self.kind, LETTER)

    @property
    def sentence(self) -> str:
        """Such as “On May 3, 2026 they asked you not to contact anybody at Northfield Parks”."""
        return f"On {day(self.said_on)} {self.wished}"

    @property
    def wished(self) -> str:
        """What they wished, without the day."""
        return wished(self)


def holding(wishes: Iterable[Said]) -> Said | None:
    """The wish that holds: the latest of the most particular circle.

    A broader stop that was said later than that one wins over it.
    """
    in_order = sorted(wishes, key=lambda wish: wish.order)
    particular = min(in_order, key=lambda wish: wish.breadth, default=None)
    if particular is None:
        return None
    nearest = [wish for wish in in_order if wish.circle == particular.circle][-1]
    stops = [wish for wish in in_order if wish.kind == STOP and wish.breadth > nearest.breadth]
    return next((stop for stop in reversed(stops) if stop.order > nearest.order), nearest)


def forbids(kind: str, channel: str) -> bool:
    """Whether a wish of a kind forbids a contact by a channel.

    Whoever is reached only through somebody may have a letter, which goes in care of them.
    """
    if kind == ONLY_THROUGH:
        return channel != LETTER
    return kind in (RATHER_NOT, STOP)


def wished(wish: Said) -> str:
    """What they wished, in words that follow “On May 3”."""
    who, about = wish.who or wish.by or "they", {PANEL: f" about {wish.place}"}.get(wish.circle, "")
    there = f" at {wish.place}" if wish.circle == EVERYBODY else about
    if wish.kind == WELCOME:
        return f"{who} said you can stay in touch{there}"
    if wish.kind == RATHER_NOT:
        return f"{who} said they would rather not hear from you{there}"
    whom = {PERSON: "them", PANEL: f"the panel for {wish.place}"}
    anybody = whom.get(wish.circle, f"anybody at {wish.place}")
    if wish.kind == ONLY_THROUGH:
        return f"{who} asked you to contact {anybody} only through {wish.through}"
    return f"{who} asked you not to contact {anybody}"
