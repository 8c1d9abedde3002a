"""Doors that may open: what to look for, from when, and what came of looking."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models import known
from contacts.models.fields import DayField
from contacts.querysets import OwnedQuerySet
from followup.models.applications import Application, Precision
from followup.querysets import WatchQuerySet
from followup.rules.openings import in_words


class Watch(models.Model):
    """Looking for an opening: from its month or day on once a week, else once a month."""

    Precision = Precision

    owner_path = "application__seeker"
    shown_with = "shows_people"
    hidden_by = ("application__private",)
    application = models.ForeignKey(Application, models.CASCADE, related_name="watches")
    what = models.CharField(
        "what may open", max_length=200, help_text="Such as “a new position in January”."
    )
    # Whoever was promoted from inside leaves a desk behind.
    vacated = models.BooleanField("the old job of whoever got this one", default=False)
    from_on = DayField("from which day on")
    precision = models.CharField(
        "how well it is known", max_length=9, choices=Precision, default=Precision.MONTH
    )
    closes_on = DayField("closes on", null=True, blank=True)
    found_on = DayField(null=True, blank=True)
    found_as = models.OneToOneField(
        Application, models.SET_NULL, null=True, blank=True, related_name="found_by"
    )
    closed_on = DayField(null=True, blank=True)
    closed_because = models.CharField(max_length=300, blank=True)

    objects = WatchQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "watches"
        constraints = [
            models.UniqueConstraint(
                fields=["application", "vacated"],
                name="one_watch_per_door",
                violation_error_message="You watch that door already.",
            ),
            models.CheckConstraint(
                condition=~Q(what=""),
                name="watch_says_for_what",
                violation_error_message="Say what may open.",
            ),
            models.CheckConstraint(
                condition=Q(found_on__isnull=True) | Q(closed_on__isnull=True),
                name="found_or_closed_not_both",
                violation_error_message="A door is either found open or closed.",
            ),
            known("precision", Precision, "watch_precision_known"),
            models.CheckConstraint(
                condition=Q(closes_on__isnull=True) | Q(closes_on__gte=F("from_on")),
                name="an_opening_closes_after_it_opens",
                violation_error_message="The closing day comes on or after the day it opens.",
            ),
            models.CheckConstraint(
                condition=Q(found_as__isnull=True) | Q(found_on__isnull=False),
                name="found_on_a_day",
                violation_error_message="Say on which day you found it.",
            ),
            models.CheckConstraint(
                condition=Q(found_as__isnull=True) | ~Q(found_as=F("application")),
                name="a_door_leads_elsewhere",
                violation_error_message="A door leads to another application.",
            ),
        ]
        indexes = [
            models.Index(
                fields=["from_on"],
                condition=Q(found_on__isnull=True, closed_on__isnull=True),
                name="open_watches_by_day",
            )
        ]

    def __str__(self):
        return self.what

    @property
    def opens(self) -> str:
        """When it may open, in words."""
        return in_words(self.from_on, self.precision)

    def clean(self):
        if self.found_as and self.found_as.seeker_id != self.application.seeker_id:
            raise ValidationError({"found_as": "Choose one of your own applications."})


class WatchLook(models.Model):
    """One day on which I looked whether the door has opened."""

    owner_path = "watch__application__seeker"
    shown_with = "shows_people"
    hidden_by = ("watch__application__private",)
    watch = models.ForeignKey(Watch, models.CASCADE, related_name="looks")
    on = DayField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["watch", "on"],
                name="looked_once_a_day",
                violation_error_message="You have looked today already.",
            )
        ]

    def __str__(self):
        return f"Looked on {self.on}"
