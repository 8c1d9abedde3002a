"""What I give, what I promised, and each contact planned or made."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.fields import DayField, LinkField, WordsField
from contacts.models import Person, User, known
from contacts.querysets import OwnedQuerySet
from followup.models.applications import Application
from followup.querysets import PromiseQuerySet, TouchQuerySet


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
    words = models.CharField(
        "I promised to…",
        max_length=300,
        help_text="Such as “send you my shift-planning spreadsheet”.",
    )
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


class TouchOccasion(models.TextChoices):
    THANK_YOU = "THANK_YOU", "thank-you"
    GIVE = "GIVE", "something to give"
    PROMISE = "PROMISE", "a promise to keep"
    REOPENING = "REOPENING", "before a door reopens"


class TouchChannel(models.TextChoices):
    LETTER = "LETTER", "letter"
    EMAIL = "EMAIL", "e-mail"
    CALL = "CALL", "call"
    MESSAGE = "MESSAGE", "message"
    IN_PERSON = "IN_PERSON", "in person"


class Touch(models.Model):
    """One contact with one person, planned or made. It carries something or it does not go."""

    Occasion = TouchOccasion
    Channel = TouchChannel

    owner_path = "person__seeker"
    shown_with = "shows_people"
    hidden_by = ("person__private", "application__private")
    person = models.ForeignKey(Person, models.CASCADE, related_name="touches")
    application = models.ForeignKey(
        Application, models.SET_NULL, null=True, blank=True, related_name="touches"
    )
    occasion = models.CharField(max_length=10, choices=Occasion, default=Occasion.GIVE)
    channel = models.CharField(max_length=10, choices=Channel, default=Channel.LETTER)
    due_on = DayField()
    give = models.ForeignKey(Give, models.RESTRICT, null=True, blank=True, related_name="touches")
    keeps = models.ForeignKey(
        Promise, models.RESTRICT, null=True, blank=True, related_name="touches"
    )
    because = models.CharField("why this is for them", max_length=300, blank=True)
    sent_on = DayField(null=True, blank=True)
    skipped_on = DayField(null=True, blank=True)
    skipped_because = models.CharField(max_length=300, blank=True)
    answered_on = DayField(null=True, blank=True)
    answer = WordsField("what came of it", max_length=2000)

    objects = TouchQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "touches"
        constraints = [
            models.CheckConstraint(
                condition=Q(sent_on__isnull=True) | Q(give__isnull=False) | Q(keeps__isnull=False),
                name="no_touch_goes_empty_handed",
                violation_error_message="Nothing goes out empty-handed: choose something to give.",
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(sent_on__isnull=True, skipped_on__isnull=True),
                name="one_open_touch_per_person",
                violation_error_message="There is already a touch planned for this person.",
            ),
            models.UniqueConstraint(
                fields=["person", "give"],
                condition=Q(skipped_on__isnull=True),
                name="same_give_never_twice",
                violation_error_message="They have had that from you already: "
                "choose something else.",
            ),
            models.UniqueConstraint(
                fields=["keeps"],
                condition=Q(skipped_on__isnull=True),
                name="promise_kept_once",
                violation_error_message="That promise has its touch already.",
            ),
            models.CheckConstraint(
                condition=Q(answered_on__isnull=True)
                | Q(sent_on__isnull=False, answered_on__gte=F("sent_on")),
                name="answered_after_sent",
                violation_error_message="An answer comes on or after the day it was sent.",
            ),
            models.CheckConstraint(
                condition=Q(sent_on__isnull=True) | Q(skipped_on__isnull=True),
                name="sent_or_skipped_not_both",
                violation_error_message="A touch is either sent or skipped.",
            ),
            known("occasion", TouchOccasion, "touch_occasion_known"),
            known("channel", TouchChannel, "touch_channel_known"),
        ]
        indexes = [
            models.Index(
                fields=["due_on"],
                condition=Q(sent_on__isnull=True, skipped_on__isnull=True),
                name="open_touches_by_day",
            ),
            models.Index(
                fields=["occasion", "due_on"],
                condition=Q(sent_on__isnull=True, skipped_on__isnull=True),
                name="open_touches_by_occasion",
            ),
            models.Index(
                fields=["keeps"], condition=Q(sent_on__isnull=False), name="promises_kept"
            ),
        ]

    def __str__(self):
        return f"{self.get_occasion_display()} for {self.person}"

    def clean(self):
        seeker = self.person.seeker_id
        if self.application and self.application.seeker_id != seeker:
            raise ValidationError({"application": "Choose one of your own applications."})
        if self.give and self.give.seeker_id != seeker:
            raise ValidationError({"give": "Choose something from your own shelf."})
        if self.keeps and self.keeps.person_id != self.person_id:
            raise ValidationError({"keeps": "That promise was made to somebody else."})
