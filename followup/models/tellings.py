"""A no while it is being told."""

from django.db import models
from django.db.models import Q

from contacts.models import User
from contacts.querysets import OwnedQuerySet
from followup.models.applications import Application, Rejection


class Telling(models.Model):
    """A no as it is being told: what was typed so far, kept until it is recorded.

    Once recorded it remembers where the story went, so that sending it twice writes it once.
    """

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="tellings")
    application = models.ForeignKey(
        Application, models.CASCADE, null=True, blank=True, related_name="tellings"
    )
    typed = models.JSONField(default=dict)
    kept_at = models.DateTimeField(auto_now=True)
    rejection = models.OneToOneField(
        Rejection, models.CASCADE, null=True, blank=True, related_name="+"
    )

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["seeker"],
                condition=Q(application__isnull=True, rejection__isnull=True),
                name="one_unfinished_telling",
            ),
            models.UniqueConstraint(
                fields=["application"],
                condition=Q(rejection__isnull=True),
                name="one_unfinished_telling_per_application",
            ),
        ]

    def __str__(self):
        return f"A no being told, kept {self.kept_at:%Y-%m-%d %H:%M}"
