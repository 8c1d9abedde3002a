"""What is known: applications and their panels, the no, gives, promises, touches and doors."""

from followup.models.applications import Application, Interview, PanelSeat, Rejection, Telling
from followup.models.debriefs import Debrief
from followup.models.giving import Give, Promise
from followup.models.meanings import Meaning
from followup.models.pauses import Pause
from followup.models.rhythms import PersonRhythm, Rhythm
from followup.models.touches import Touch
from followup.models.watches import Watch, WeeklyLook
from followup.models.welcomes import Welcome

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
    "WeeklyLook",
    "Welcome",
]
