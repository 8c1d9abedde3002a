"""What is known about the people of a panel; what is not known is empty."""

from dataclasses import dataclass

from followup.rules.sentences import Box


@dataclass(frozen=True)
class Gift:
    """What the letter brings: its title, why it is of use in the seeker's words, where it is found.

    `origin` is how the seeker comes by it (FOUND, MADE, OWNED, KNOWN, IDEA, or empty: not said);
    PERSON is somebody to meet.
    """

    title: str
    takeaway: str = ""
    link: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Known:
    """Everything known about one person and this occasion; what is not known is empty.

    `boxes` are the typed facts by name ("remember", "thanks", …) as words that face the reader.
    `talk` and `news` follow "thank you for": "meeting with me about …", "calling me with …".
    `came` is what came from them and is thanked for: "parcel on November 20".
    `outcome` is what became of it since: HIRED, OFFERED_DECLINED, DECLINED, OTHER or WITHDREW.
    """

    key: int
    name: str = ""
    boxes: tuple[tuple[str, Box], ...] = ()
    talk: str = ""
    talk_rests_on: tuple[str, ...] = ("met", "position")
    news: str = ""
    outcome: str = ""
    came: str = ""
    gift: Gift | None = None
    enclosed: bool = False
    occasion: str = "THANK_YOU"
    silent: bool = False
    met: bool = True

    def box(self, fact: str) -> Box:
        """The first of the boxes of a fact with words in it; an empty one where there is none."""
        return next((box for name, box in self.boxes if name == fact and box.words), Box())
