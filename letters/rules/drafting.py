"""First drafts for a whole panel: each opens from its own reason, and no two are alike.

A draft says only what is known. It thanks, it gives, it offers help, and it asks for nothing.
Draft the whole panel at once: what one letter says, the next one leaves alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from letters.rules.openings import Opening, opened
from letters.rules.panel import Gift, Known, Topic
from letters.rules.phrase_picker import Unsaid
from letters.rules.thanking import thanked
from letters.rules.typed import inside, sentence
from letters.rules.wording import giving as wording
from letters.rules.wording.thanks import INTERNAL

__all__ = ["Draft", "Gift", "Known", "Topic", "draft_panel"]

# How many letters of a panel speak of the internal choice; more would read like a form.
INTERNAL_LETTERS = 2
THANK_YOU = "THANK_YOU"
DECIDERS = frozenset({"hiring manager", "senior leader"})


@dataclass(frozen=True)
class Draft:
    """A first draft: paragraphs with blank lines between, and in one line why it opens so."""

    key: int
    body: str
    reason: str
    takeaway_known: bool


def draft_panel(panel: Sequence[Known], beside: Sequence[str] = ()) -> list[Draft]:
    """One draft per person, in the order given; the same facts give the same drafts.

    `beside` are bodies of other letters to the same panel; what they say is not said again.
    """
    unsaid = Unsaid(beside="\n\n".join(beside))
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
        thanks.append(unsaid.say(INTERNAL))
    # One sentence by itself looks lost, so a short thank-you joins a short opening.
    short = len(thanks) < 2 and not gift and not known.promise.strip()
    paragraphs = [
        (" " if short else "\n\n").join(part for part in (opening.text, " ".join(thanks)) if part),
        giving(gift, opening, unsaid) if gift else "",
        unsaid.say(wording.CLOSE),
    ]
    return Draft(
        key=known.key,
        body="\n\n".join(paragraph for paragraph in paragraphs if paragraph),
        reason=opening.reason,
        takeaway_known=bool(gift and sentence(gift.takeaway)),
    )


def says_something(gift: Gift) -> bool:
    """Whether a gift has any words to give."""
    return bool(inside(gift.title) or sentence(gift.takeaway))


def giving(gift: Gift, opening: Opening, unsaid: Unsaid) -> str:
    """What it is, the takeaway in the seeker's words, and where to find it on a line of its own."""
    if gift.kind == "INTRODUCTION":
        templates = wording.PERSON
    else:
        templates = wording.FOUND if opening.speaks_of_gift else wording.OFFERED
    named = unsaid.say(templates, title=inside(gift.title)) if inside(gift.title) else ""
    text = " ".join(part for part in (named, sentence(gift.takeaway)) if part)
    return f"{text}\n{gift.link.strip()}".rstrip()
