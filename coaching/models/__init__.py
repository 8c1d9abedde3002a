"""The coach's side: what a coach looked at, said, sets and keeps, and the groups they work in."""

from coaching.models.access_log import AccessLogEntry
from coaching.models.assignments import Assignment, AssignmentTemplate, OwnNote, SharedNote
from coaching.models.programmes import Handover, Membership, Outcome, Place, Programme
from coaching.models.questions import Question, Reply, Tip
from coaching.models.reviews import Comment, Ready, Share

__all__ = [
    "AccessLogEntry",
    "Assignment",
    "AssignmentTemplate",
    "Comment",
    "Handover",
    "Membership",
    "Outcome",
    "OwnNote",
    "Place",
    "Programme",
    "Question",
    "Ready",
    "Reply",
    "Share",
    "SharedNote",
    "Tip",
]
