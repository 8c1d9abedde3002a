"""Why somebody hears nothing for a while: the plan rests, and says so."""

from django.db import models
from django.db.models import F, Q

from contacts.models import Person
from contacts.models.fields import DayField
from followup.querysets import PauseQuerySet


class PauseDecision(models.TextChoices):
    GO_ON = "GO_ON", "go on as planned"
    SLOWER = "SLOWER", "go on, slower"
    PICK_UP = "PICK_UP", "pick them up again"


class Pause(models.Model):
    """Some time in which nothing is planned for somebody, and why.

    With a day to ask, Today asks the seeker then how to go on; without one it is a rest that lasts
    until somebody picks it up.
    """

    Decision = PauseDecision

    owner_path = "person__seeker"
    shown_with = "shows_people"
    hidden_by = ("person__private",)
    person = models.ForeignKey(Person, models.CASCADE, related_name="pauses")
    since_on = DayField()
    ask_on = DayField(null=True, blank=True)
    because = models.CharField(max_length=300)
    ended_on = DayField(null=True, blank=True)
    decision = models.CharField(max_length=8, choices=Decision, blank=True)

    objects = PauseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(ended_on__isnull=True),
                name="one_open_pause_per_person",
                violation_error_message="The plan rests for this person already.",
            ),
            models.CheckConstraint(
                condition=~Q(because=""),
                name="pause_has_a_reason",
                violation_error_message="Say why nothing is planned.",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("since_on")),
                name="pause_ends_after_it_began",
                violation_error_message="A pause ends on or after the day it began.",
            ),
            models.CheckConstraint(
                condition=Q(decision="") | Q(ended_on__isnull=False),
                name="a_decision_ends_the_pause",
                violation_error_message="Once decided, the pause is over.",
            ),
            models.CheckConstraint(
                condition=Q(decision__in=["", *PauseDecision.values]),
                name="pause_decision_known",
                violation_error_message=f"Choose one of: {', '.join(PauseDecision.labels)}.",
            ),
        ]
        indexes = [
            models.Index(
                fields=["ask_on"], condition=Q(ended_on__isnull=True), name="pauses_to_ask_about"
            )
        ]

    def __str__(self):
        return self.because
