"""Of an application's people: whom I still follow up with, and whom I stopped with last."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from contacts.models import Person
from followup.models import Interview
from followup.selectors.wishes import is_free


@dataclass(frozen=True)
class WhomToStop:
    """Those who go on, and those stopped on the latest such day who did not ask for it."""

    going_on: list[Person]
    stopped: list[Person]

    @property
    def stopped_on(self) -> date | None:
        return self.stopped[0].let_go_on if self.stopped else None

    @property
    def several(self) -> bool:
        return len(self.going_on) > 1


def whom_to_stop(interviews: Iterable[Interview], teller: Person | None) -> WhomToStop:
    """Everybody on the panels, which are at hand with what they `wished`, and who told the no."""
    seats = [seat for interview in interviews for seat in interview.seats.all()]
    asked = {seat.person_id for seat in seats if not is_free(seat)}
    people = {seat.person_id: seat.person for seat in seats}
    if teller:
        people.setdefault(teller.pk, teller)
    gone = [one for one in people.values() if one.let_go_on and one.pk not in asked]
    last = max((one.let_go_on for one in gone if one.let_go_on), default=None)
    return WhomToStop(
        going_on=[one for one in people.values() if not one.let_go_on],
        stopped=[one for one in gone if one.let_go_on == last],
    )
