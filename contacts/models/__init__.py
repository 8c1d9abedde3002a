"""The ground floor: who uses the house, the people they met, and who else may look."""

from contacts.models.consent import Coaching, Invitation
from contacts.models.past import Formerly
from contacts.models.people import Interest, Organization, Person
from contacts.models.seekers import Submission, User, known, validate_time_zone
from contacts.models.twins import NotTheSame

__all__ = [
    "Coaching",
    "Formerly",
    "Interest",
    "Invitation",
    "NotTheSame",
    "Organization",
    "Person",
    "Submission",
    "User",
    "known",
    "validate_time_zone",
]
