"""What a text means to the model, kept so that it is read once."""

from django.db import models
from django.db.models import Q

from contacts.models import Interest, User
from contacts.querysets import OwnedQuerySet
from followup.models.giving import Give


class Meaning(models.Model):
    """What a give or an interest means: bytes by a named model, of a text known by its digest."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="+")
    give = models.ForeignKey(Give, models.CASCADE, null=True, blank=True, related_name="+")
    interest = models.ForeignKey(Interest, models.CASCADE, null=True, blank=True, related_name="+")
    model = models.CharField(max_length=20)
    digest = models.CharField(max_length=64)
    meaning = models.BinaryField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(give__isnull=True) ^ Q(interest__isnull=True),
                name="meaning_of_one_thing",
                violation_error_message="A meaning is either a give's or an interest's.",
            ),
            models.UniqueConstraint(
                fields=["give", "model"],
                name="give_read_once",
                violation_error_message="That give has been read already.",
            ),
            models.UniqueConstraint(
                fields=["interest", "model"],
                name="interest_read_once",
                violation_error_message="That interest has been read already.",
            ),
        ]

    def __str__(self):
        return f"{self.give or self.interest}, by {self.model}"
