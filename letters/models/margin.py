"""What the seeker answered to the margin."""

from django.db import models
from django.db.models import Q

from contacts.models import User, known
from contacts.models.fields import DayField, WordsField
from contacts.querysets import OwnedQuerySet
from letters.models.letters import Letter


class DismissalReason(models.TextChoices):
    OFFER = "OFFER", "it offers something"
    AGREED = "AGREED", "we agreed on it"
    FRIENDLY = "FRIENDLY", "it is only friendly"
    MINE = "MINE", "I want to say it"


class Dismissal(models.Model):
    """A sentence that was read as an ask and stays, and why; quiet while its words are the same."""

    Because = DismissalReason

    owner_path = "letter__touch__person__seeker"
    shown_with = "shows_letters"
    hidden_by = (
        "letter__private",
        "letter__touch__person__private",
        "letter__touch__application__private",
    )
    letter = models.ForeignKey(Letter, models.CASCADE, related_name="dismissals")
    # As long as the longest sentence that is read in one piece.
    sentence = WordsField(blank=False, max_length=600)
    family = models.CharField("what it was read as", max_length=40)
    because = models.CharField("why it stays", max_length=10, choices=DismissalReason)
    dismissed_on = DayField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["letter", "sentence"],
                name="sentence_dismissed_once",
                violation_error_message="You have said already why that sentence stays.",
            ),
            models.CheckConstraint(
                condition=~Q(sentence=""),
                name="dismissal_names_a_sentence",
                violation_error_message="Say which sentence stays as it is.",
            ),
            known("because", DismissalReason, "dismissal_reason_known"),
        ]

    def __str__(self):
        return self.sentence


class Lifting(models.Model):
    """A coach's word that one letter may ask, and why; it does not touch what the letter says."""

    owner_path = "letter__touch__person__seeker"
    letter = models.OneToOneField(Letter, models.CASCADE, related_name="lifting")
    by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    because = WordsField("why this letter may ask", blank=False, max_length=500)
    lifted_on = DayField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(because=""),
                name="lifting_says_why",
                violation_error_message="Say why this letter may ask.",
            ),
        ]

    def __str__(self):
        return self.because
