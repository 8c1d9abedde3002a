"""Everybody's place at the desk: what is planned for them, what is written, where it stands."""

from dataclasses import dataclass

from contacts.models import Person
from followup.models import PanelSeat, Touch
from followup.rules.wishes import ONLY_THROUGH, Said
from followup.selectors.wishes import holding_in, is_free
from letters.models import Letter
from letters.selectors.checks import GapNote
from letters.selectors.drift import Line
from letters.selectors.mailpiece import has_address, is_addressable
from letters.selectors.nameless import may_be_addressed
from letters.selectors.similarity import Alike
from letters.selectors.wishes import stand_in


@dataclass(frozen=True)
class Place:
    """One person's place at the desk."""

    seat: PanelSeat
    touch: Touch | None
    letter: Letter | None
    thrown: Letter | None = None
    too_like: tuple[Alike, ...] = ()
    gaps: tuple[GapNote, ...] = ()
    drift: tuple[Line, ...] = ()
    first: str = ""
    promised: Touch | None = None

    @property
    def person(self) -> Person:
        return self.seat.person

    @property
    def has_address(self) -> bool:
        if self.letter:
            return has_address(self.letter)
        return is_addressable(stand_in(self.through) if self.through else self.person)

    @property
    def wish(self) -> Said | None:
        """What they wished, as far as it holds; the seat comes annotated."""
        return holding_in(getattr(self.seat, "wished", None))

    @property
    def is_held(self) -> bool:
        """Whether a wish forbids to write to them."""
        return not is_free(self.seat)

    @property
    def through(self) -> Said | None:
        """The wish by which a letter to them goes in care of somebody."""
        return self.wish if self.wish and self.wish.kind == ONLY_THROUGH else None

    @property
    def has_name(self) -> bool:
        return bool(self.person.full_name)

    @property
    def is_open(self) -> bool:
        return bool(self.touch and not (self.touch.sent_on or self.touch.skipped_on))

    @property
    def is_nameless(self) -> bool:
        """Whether a letter to them waits for a name, theirs or that of who passes it on."""
        through = self.letter.through if self.letter else None
        return self.is_open and not may_be_addressed(self.person, through)

    @property
    def waits_for_letter(self) -> bool:
        return self.is_open and not self.letter and not self.is_held

    @property
    def waits_for_post(self) -> bool:
        is_open = self.touch and not (self.touch.sent_on or self.touch.skipped_on)
        return bool(is_open and self.letter and not self.is_held)

    @property
    def is_draft(self) -> bool:
        """Whether its letter still has a gap, and so is not written yet."""
        return self.waits_for_post and bool(self.gaps)

    @property
    def is_stopped(self) -> bool:
        """Whether nothing goes to them any more: skipped, or no longer written to at all."""
        went = bool(self.touch and self.touch.sent_on)
        gone = self.person.let_go_on or (self.touch and self.touch.skipped_on)
        return not went and not self.is_held and bool(gone)

    @property
    def stands(self) -> str:
        """Where this place is counted at the desk: under one word, so that the counts add up."""
        counted = (
            ("mailed", self.touch and self.touch.sent_on),
            ("held", self.is_held),
            ("drafts", self.is_draft),
            ("written", self.waits_for_post),
            ("unwritten", self.waits_for_letter),
            ("promised", self.promised),
            ("stopped", self.is_stopped),
        )
        return next((word for word, is_so in counted if is_so), "unplanned")

    @property
    def is_promised(self) -> bool:
        """Whether a promise is to be kept, where no letter of the panel is planned."""
        return self.stands == "promised"

    @property
    def carries_thanks_alone(self) -> bool:
        return bool(self.touch and not (self.touch.give_id or self.touch.keeps_id))

    @property
    def edited_since_print(self) -> bool:
        printout = getattr(self.letter, "printout", None)
        return bool(self.letter and printout and printout.version != self.letter.version)
