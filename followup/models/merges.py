"""Two records of one person, made one."""

from django.db import models
from django.db.models import F, Q

from contacts.models import Person, User
from contacts.models.fields import DayField
from contacts.querysets import OwnedQuerySet


class Merge(models.Model):
    """One person's record taken into another's, and for thirty days everything to undo it.

    Undone, it never was: the row goes.
    """

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="+")
    kept = models.ForeignKey(Person, models.CASCADE, related_name="merges")
    # The number the other had: its page leads to the one kept.
    gone = models.BigIntegerField(editable=False)
    merged_on = DayField()
    # What was done, step by step, with what stood there before; emptied once it cannot be undone.
    before = models.JSONField(default=list, blank=True, editable=False)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gone"],
                name="merged_once",
                violation_error_message="These two have been merged already.",
            ),
            models.CheckConstraint(
                condition=~Q(kept=F("gone")),
                name="nobody_is_merged_with_themselves",
                violation_error_message="Choose somebody else to merge with.",
            ),
        ]

    def __str__(self):
        return f"Two records of {self.kept} made one"
