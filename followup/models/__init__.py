"""What is known: applications and their panels, the no, gives, promises, touches, doors, wishes."""

from followup.models.applications import Application, Interview, PanelSeat, Rejection
from followup.models.debriefs import Debrief
from followup.models.giving import Give, Meaning, Promise
from followup.models.holds import Hold
from followup.models.merges import Merge
from followup.models.outcomes import Consequence, Outcome
from followup.models.past_contacts import PastContact
from followup.models.rhythms import Pause, PersonRhythm, Rhythm
from followup.models.tellings import Telling
from followup.models.touches import Touch
from followup.models.watches import Watch, WatchLook
from followup.models.welcomes import Welcome
from followup.models.wishes import Wish, WishSetAside

__all__ = [
    "Application",
    "Consequence",
    "Debrief",
    "Give",
    "Hold",
    "Interview",
    "Meaning",
    "Merge",
    "Outcome",
    "PanelSeat",
    "PastContact",
    "Pause",
    "PersonRhythm",
    "Promise",
    "Rejection",
    "Rhythm",
    "Telling",
    "Touch",
    "Watch",
    "WatchLook",
    "Welcome",
    "Wish",
    "WishSetAside",
]
