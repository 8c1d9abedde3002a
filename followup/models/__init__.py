"""What is known: applications and their panels, the no, gives, promises and touches."""

from followup.models.applications import Application, Interview, PanelSeat, Rejection, Telling
from followup.models.giving import Give, Promise, Touch

__all__ = [
    "Application",
    "Give",
    "Interview",
    "PanelSeat",
    "Promise",
    "Rejection",
    "Telling",
    "Touch",
]
