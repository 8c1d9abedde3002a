"""What is told about an interview while it is fresh."""

from django.db import models

from contacts.models.fields import DayField
from contacts.querysets import OwnedQuerySet
from followup.models.applications import Interview


class Debrief(models.Model):
    """An interview as it is being told: what was typed so far, kept until it is written down.

    Once told it holds no words any more: they are with the people they are about.
    """

    owner_path = "interview__application__seeker"
    interview = models.OneToOneField(Interview, models.CASCADE, related_name="debrief")
    typed = models.JSONField(default=dict, blank=True)
    kept_at = models.DateTimeField(auto_now=True)
    told_on = DayField(null=True, blank=True)

    objects = OwnedQuerySet.as_manager()

    def __str__(self):
        return f"How it was: {self.interview}"
