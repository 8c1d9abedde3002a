"""What happened between two people outside the plan: out or in, with nothing given."""

from django.core.exceptions import ValidationError
from django.db import models

from contacts.models import Person, known
from contacts.models.fields import DayField, WordsField
from followup.models.applications import Application
from followup.querysets import PastContactQuerySet


class ContactDirection(models.TextChoices):
    OUT = "OUT", "from you"
    IN = "IN", "from them"


class ContactChannel(models.TextChoices):
    LETTER = "LETTER", "letter"
    CARD = "CARD", "card"
    EMAIL = "EMAIL", "email"
    CALL = "CALL", "call"
    VOICEMAIL = "VOICEMAIL", "voicemail"
    MESSAGE = "MESSAGE", "message"
    PARCEL = "PARCEL", "parcel"
    IN_PERSON = "IN_PERSON", "in person"


class PastContact(models.Model):
    """One thing that happened: a day, a way, a few words. It is no touch, and carries nothing."""

    Direction = ContactDirection
    Channel = ContactChannel

    owner_path = "person__seeker"
    shown_with = "shows_people"
    hidden_by = ("person__private", "application__private")
    person = models.ForeignKey(Person, models.CASCADE, related_name="past_contacts")
    application = models.ForeignKey(
        Application, models.SET_NULL, null=True, blank=True, related_name="past_contacts"
    )
    on = DayField()
    direction = models.CharField("who got in touch", max_length=3, choices=Direction)
    channel = models.CharField(max_length=10, choices=Channel)
    words = WordsField("in a few words", max_length=1000)
    # What the plan was before this was noted, so that deleting it puts the plan back.
    moved = models.JSONField(default=dict, blank=True, editable=False)

    objects = PastContactQuerySet.as_manager()

    class Meta:
        constraints = [
            known("direction", ContactDirection, "past_contact_direction_known"),
            known("channel", ContactChannel, "past_contact_channel_known"),
        ]
        indexes = [models.Index(fields=["-on"], name="past_contacts_lately")]

    def __str__(self):
        return f"{self.get_channel_display().capitalize()} {self.get_direction_display()}"

    def clean(self):
        if self.application and self.application.seeker_id != self.person.seeker_id:
            raise ValidationError({"application": "Choose one of your own applications."})
