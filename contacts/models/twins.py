"""Two people of one name who are two people."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models.people import Person
from contacts.querysets import OwnedQuerySet


class NotTheSame(models.Model):
    """The seeker's word that two are not one person, so that nobody asks again."""

    owner_path = "first__seeker"
    first = models.ForeignKey(Person, models.CASCADE, related_name="+")
    second = models.ForeignKey(Person, models.CASCADE, related_name="+")

    objects = OwnedQuerySet.as_manager()

    class Meta:
        verbose_name = "answer about a namesake"
        verbose_name_plural = "answers about namesakes"
        constraints = [
            models.CheckConstraint(
                condition=Q(first__lt=F("second")),
                name="two_people_in_order",
                violation_error_message="Name two people, the one known longer first.",
            ),
            models.UniqueConstraint(
                fields=["first", "second"],
                name="two_people_told_apart_once",
                violation_error_message="You said already that they are two people.",
            ),
        ]

    def __str__(self):
        return f"{self.first} and {self.second} are two people"

    def clean(self):
        if self.first.seeker_id != self.second.seeker_id:
            raise ValidationError({"second": "Choose one of your own people."})
