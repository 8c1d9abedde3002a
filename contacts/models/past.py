"""What somebody was before: an earlier name, job or employer of a person who is still the same."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from contacts.models.fields import DayField
from contacts.models.people import Organization, Person
from contacts.querysets import OwnedQuerySet
from contacts.rules import names


class Formerly(models.Model):
    """What a person was called, did or worked for until a day; nothing of it has to be known."""

    owner_path = "person__seeker"
    shown_with = "shows_people"
    hidden_by = ("person__private",)
    person = models.ForeignKey(Person, models.CASCADE, related_name="formerly")
    given_name = models.CharField("given name", max_length=120, blank=True)
    family_name = models.CharField("family name", max_length=120, blank=True)
    organization = models.ForeignKey(
        Organization, models.RESTRICT, null=True, blank=True, related_name="formerly_there"
    )
    job_title = models.CharField(max_length=200, blank=True)
    until_on = DayField("until", null=True, blank=True)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        verbose_name = "past of a person"
        verbose_name_plural = "pasts of people"
        constraints = [
            models.CheckConstraint(
                condition=~Q(given_name="", family_name="", job_title="", organization=None),
                name="past_says_something",
                violation_error_message="Say what they were before: a name, a job or an employer.",
            ),
        ]

    def __str__(self):
        """Such as “Ada Park, Night Supervisor at Northfield, until 2026”."""
        work = " at ".join(filter(None, (self.job_title, str(self.organization or ""))))
        until = f"until {self.until_on.year}" if self.until_on else ""
        return ", ".join(filter(None, (self.full_name, work, until)))

    @property
    def full_name(self) -> str:
        """The earlier name as it was spoken, empty where it was the same."""
        return names.full_name(self.given_name, self.family_name, self.person.family_name_first)

    def clean(self):
        if self.organization and self.organization.seeker_id != self.person.seeker_id:
            raise ValidationError({"organization": "Choose one of your own organizations."})
