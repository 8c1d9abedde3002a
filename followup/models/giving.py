"""What I give, what I promised, and what a text means to the model that matches them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models import Interest, Person, User, known
from contacts.models.fields import DayField, LinkField, WordsField
from contacts.querysets import OwnedQuerySet
from followup.models.applications import Application
from followup.querysets import PromiseQuerySet
from followup.rules.beginnings import BEGINNINGS
from followup.rules.sentences import Field

PROMISED = BEGINNINGS[Field.PROMISE]


class GiveKind(models.TextChoices):
    RESOURCE = "RESOURCE", "resource"
    TOOL = "TOOL", "tool"
    IDEA = "IDEA", "tactical idea"
    INTRODUCTION = "INTRODUCTION", "introduction"


class Give(models.Model):
    """Something somebody can use; it stands on my shelf until a touch carries it."""

    Kind = GiveKind

    owner_path = "seeker"
    shown_with = "shows_people"
    hidden_by = ("introduces__private",)
    seeker = models.ForeignKey(User, models.CASCADE, related_name="gives")
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.RESOURCE)
    title = models.CharField("what it is", max_length=200)
    takeaway = WordsField(
        "the takeaway",
        blank=False,
        max_length=1000,
        help_text="One sentence: what they can do with it to make a day easier.",
    )
    link = LinkField(max_length=500, blank=True)
    topics = models.CharField(
        max_length=300, blank=True, help_text="Two or three, with commas: scheduling, volunteers."
    )
    found_where = models.CharField(
        "where I found it", max_length=200, blank=True, help_text="Such as “Parks Weekly, May”."
    )
    note = WordsField(max_length=4000)
    introduces = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="introduced_by"
    )
    made_at = models.DateTimeField(auto_now_add=True)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(takeaway="") & ~Q(title=""),
                name="give_has_a_takeaway",
                violation_error_message="Say what it is and what they can do with it.",
            ),
            models.CheckConstraint(
                condition=Q(introduces__isnull=True) | Q(kind="INTRODUCTION"),
                name="only_an_introduction_introduces",
                violation_error_message="Only an introduction introduces somebody.",
            ),
            known("kind", GiveKind, "give_kind_known"),
        ]
        indexes = [models.Index(fields=["seeker", "-made_at"], name="shelf_newest_first")]

    def __str__(self):
        return self.title

    def clean(self):
        if self.introduces and self.introduces.seeker_id != self.seeker_id:
            raise ValidationError({"introduces": "Choose one of your own people."})


class Promise(models.Model):
    """Something I said I would do for somebody; kept when a touch keeps it."""

    owner_path = "person__seeker"
    shown_with = "shows_people"
    hidden_by = ("person__private", "application__private")
    person = models.ForeignKey(Person, models.CASCADE, related_name="promises")
    application = models.ForeignKey(
        Application, models.SET_NULL, null=True, blank=True, related_name="promises"
    )
    words = models.CharField(PROMISED.words, max_length=PROMISED.longest)
    made_on = DayField()
    due_on = DayField(null=True, blank=True)
    withdrawn_on = DayField(null=True, blank=True)
    withdrawn_because = models.CharField(max_length=300, blank=True)

    objects = PromiseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(words=""),
                name="promise_has_words",
                violation_error_message="Say what you promised.",
            ),
            models.CheckConstraint(
                condition=Q(due_on__isnull=True) | Q(due_on__gte=F("made_on")),
                name="promise_due_after_made",
                violation_error_message="A promise is due on or after the day it was made.",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_on__isnull=True) | ~Q(withdrawn_because=""),
                name="promise_is_not_taken_back_without_a_word",
                violation_error_message="Say in a word why you take it back.",
            ),
        ]
        indexes = [
            models.Index(
                fields=["due_on"],
                condition=Q(withdrawn_on__isnull=True),
                name="promises_by_day",
            )
        ]

    def __str__(self):
        return self.words

    def clean(self):
        if self.application and self.application.seeker_id != self.person.seeker_id:
            raise ValidationError({"application": "Choose one of your own applications."})


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
