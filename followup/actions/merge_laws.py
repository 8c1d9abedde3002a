"""What is allowed to two people and forbidden to one, law by law, where the two become one."""

from followup.actions.merge_relations import Settling, fold
from followup.actions.merge_steps import Steps
from followup.models import PanelSeat, Pause, Touch, Welcome
from followup.selectors.merging import longer_pause, more_pressing

ANOTHER_PLANNED = "another follow-up was planned for the same person"


def only_the_more_pressing(mine: Touch, theirs: Touch, steps: Steps) -> None:
    """One planned follow-up stays. The other is skipped; its draft stays with it, its promise
    is kept by the one that stays where that keeps none.
    """
    stays, goes = more_pressing(mine, theirs)
    skip(goes, ANOTHER_PLANNED, steps)
    if goes.keeps and not stays.keeps:
        steps.change(stays, keeps=goes.keeps, due_on=min(stays.due_on, goes.due_on))


def skip(touch: Touch, because: str, steps: Steps) -> None:
    """Skip a planned follow-up, with a word why."""
    steps.change(touch, skipped_on=steps.on, skipped_because=because)


def both_were_sent(mine: Touch, theirs: Touch, steps: Steps) -> None:
    """What was sent twice was sent twice; what is only planned no longer brings it again."""
    if mine.sent_on and theirs.sent_on:
        steps.change(theirs, brought_by_merge=True)
    else:
        steps.change(mine if theirs.sent_on else theirs, give=None, because="")


def only_the_longer(mine: Pause, theirs: Pause, steps: Steps) -> None:
    """One pause holds, the longer one; the other ends."""
    end_pause(longer_pause(mine, theirs)[1], steps)


def end_pause(pause: Pause, steps: Steps) -> None:
    """End a pause on the day of the merge, with no decision."""
    steps.change(pause, ended_on=max(steps.on, pause.since_on))


def one_seat(mine: PanelSeat, theirs: PanelSeat, steps: Steps) -> None:
    """One seat with all that was noted of both; a role somebody chose goes before the usual one."""
    usual = PanelSeat.Role.PANELIST
    if mine.role == usual != theirs.role:
        steps.change(mine, role=theirs.role)
    elif theirs.role not in (mine.role, usual):
        steps.without_room.append(f"role: {theirs.get_role_display()}")
    fold(mine, theirs, steps)


def one_welcome(mine: Welcome, theirs: Welcome, steps: Steps) -> None:
    """Whatever either of the two invited me to."""
    steps.change(
        mine,
        to_contact=mine.to_contact or theirs.to_contact,
        to_apply=mine.to_apply or theirs.to_apply,
    )
    fold(mine, theirs, steps)


# By the law's name. A law on people that stands in none of these two is settled by `fold`: one row,
# the other's words put after its own; a test asks whether that is meant.
SETTLED: dict[str, Settling] = {
    "one_open_touch_per_person": only_the_more_pressing,
    "same_give_never_twice": both_were_sent,
    "one_open_pause_per_person": only_the_longer,
    "panel_seat_taken_once": one_seat,
    "followup.welcome.person": one_welcome,
}
FOLDED = {"interest_noted_once", "followup.personrhythm.person", "wish_set_aside_once_for_each"}
