"""Some time in which nothing at all is due."""

from datetime import date, timedelta

from django.db import models
from django.db.models import F, Q

from contacts.models import User
from contacts.models.fields import DayField
from followup.querysets import HoldQuerySet
from followup.rules.cadence import Span


class Hold(models.Model):
    """Everything waits, from a day on: until another day, or until the seeker says so.

    On `until_on` it is over by itself. The words are for the seeker alone: no coach sees them.
    """

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="holds")
    since_on = DayField()
    until_on = DayField("until", null=True, blank=True)
    words = models.CharField("a word for yourself", max_length=300, blank=True)
    ended_on = DayField(null=True, blank=True)

    objects = HoldQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(until_on__isnull=True) | Q(until_on__gt=F("since_on")),
                name="hold_forwards",
                violation_error_message="Until: choose a day after the hold began.",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("since_on")),
                name="hold_ends_after_it_began",
                violation_error_message="A hold ends on or after the day it began.",
            ),
            models.UniqueConstraint(
                fields=["seeker"],
                condition=Q(ended_on__isnull=True),
                name="one_open_hold_per_seeker",
                violation_error_message="Everything is on hold already.",
            ),
        ]

    def __str__(self):
        return f"On hold since {self.since_on:%B} {self.since_on.day}"

    def holds(self, on: date) -> bool:
        """Whether it holds on a day."""
        ended = self.ended_on is not None or (self.until_on is not None and self.until_on <= on)
        return self.since_on <= on and not ended

    @property
    def span(self) -> Span | None:
        """The days it covers; None while nobody said until when."""
        return Span(self.since_on, self.until_on - timedelta(days=1)) if self.until_on else None
