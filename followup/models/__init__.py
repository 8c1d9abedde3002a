"""What is known: applications and their panels, the no, gives, promises, touches, doors, wishes."""

from followup.models.applications import Application, Interview, PanelSeat, Rejection, Telling
from followup.models.debriefs import Debrief
from followup.models.giving import Give, Meaning, Promise
from followup.models.rhythms import Pause, PersonRhythm, Rhythm
from followup.models.touches import Touch
from followup.models.watches import Watch, WatchLook
from followup.models.welcomes import Welcome
from followup.models.wishes import Wish, WishSetAside

__all__ = [
    "Application",
    "Debrief",
    "Give",
    "Interview",
    "Meaning",
    "PanelSeat",
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
