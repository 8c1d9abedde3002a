"""What somebody invited me to do, so that doing it is no asking."""

from django.db import models
from django.db.models import Q

from contacts.models import Person
from contacts.models.fields import WordsField
from contacts.querysets import OwnedQuerySet


class Welcome(models.Model):
    """What one person invited me to, in their words: "apply, and it is all right to call"."""

    owner_path = "person__seeker"
    person = models.OneToOneField(Person, models.CASCADE, related_name="welcome")
    to_contact = models.BooleanField("to stay in touch or get in touch again", default=False)
    to_apply = models.BooleanField("to apply, and to let them know", default=False)
    words = WordsField("in their words", max_length=1000)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(to_contact=True) | Q(to_apply=True),
                name="welcome_is_for_something",
                violation_error_message="Tick what they invited you to.",
            ),
        ]

    def __str__(self):
        return f"What {self.person} invited me to"
