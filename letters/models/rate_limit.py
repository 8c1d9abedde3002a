"""How much paper somebody has had set just now."""

from django.db import models

from contacts.models import User


class RenderCount(models.Model):
    """How many sets of pages were made for one person in the minute that was counted last.

    A meter and nobody's words: no page shows it, so it does not say whose rows these are.
    """

    seeker = models.OneToOneField(User, models.CASCADE, related_name="+")
    minute = models.PositiveIntegerField()  # since 1970 began
    renders = models.PositiveIntegerField()

    def __str__(self):
        return f"{self.renders} sets of pages for {self.seeker}"
