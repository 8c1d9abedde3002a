"""What a coach looked at, kept for the seeker to read."""

from django.db import models

from contacts.models import Coaching
from contacts.querysets import OwnedQuerySet


class AccessLogEntry(models.Model):
    """One page of one seeker, seen by their coach; no word of what stood on it."""

    owner_path = "coaching__seeker"
    coaching = models.ForeignKey(Coaching, models.CASCADE, related_name="looks")
    page = models.CharField(max_length=80)
    looked_at = models.DateTimeField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["coaching", "-looked_at"], name="looks_newest_first")]

    def __str__(self):
        return f"{self.page}, {self.looked_at:%B %-d, %Y}"
