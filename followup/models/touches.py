"""Each contact planned or made."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models import Person, known
from contacts.models.fields import DayField, WordsField
from followup.models.applications import Application
from followup.models.giving import Give, Promise
from followup.models.past_contacts import PastContact
from followup.querysets import TouchQuerySet


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


class TouchCameOf(models.TextChoices):
    NOTHING = "NOTHING", "nothing"
    THANKS = "THANKS", "thanks"
    CONVERSATION = "CONVERSATION", "a conversation"
    INTRODUCTION = "INTRODUCTION", "an introduction"
    INVITATION = "INVITATION", "an invitation"
    OFFER = "OFFER", "an offer"
    STOP = "STOP", "they asked me to stop"


class Touch(models.Model):
    """One contact with one person, planned or made.

    A thank-you may carry thanks alone; anything else carries something or it does not go.
    """

    Occasion = TouchOccasion
    Channel = TouchChannel
    CameOf = TouchCameOf

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
    # Why on that day, in words made when it was planned: "90 days after your last".
    why_then = models.CharField("why on that day", max_length=300, blank=True)
    # The day it was planned for, before the seeker put it off or brought it forward.
    moved_from = DayField(null=True, blank=True)
    # The day the seeker began it themselves, outside the plan and off the desk of a panel.
    begun_on = DayField(null=True, blank=True, editable=False)
    nothing_follows = models.BooleanField("nothing is planned after it", default=False)
    give = models.ForeignKey(Give, models.RESTRICT, null=True, blank=True, related_name="touches")
    keeps = models.ForeignKey(
        Promise, models.RESTRICT, null=True, blank=True, related_name="touches"
    )
    # What came from them and is thanked for, and what was planned before it was.
    thanks_for = models.ForeignKey(
        PastContact, models.SET_NULL, null=True, blank=True, related_name="thanked_in"
    )
    before_thanks = models.JSONField(default=dict, blank=True, editable=False)
    because = models.CharField("why this is for them", max_length=300, blank=True)
    sent_on = DayField(null=True, blank=True)
    skipped_on = DayField(null=True, blank=True)
    skipped_because = models.CharField(max_length=300, blank=True)
    answered_on = DayField(null=True, blank=True)
    # Nothing came is a fact, too, and has no day; empty means nobody has said yet.
    came_of = models.CharField("what came of it", max_length=12, choices=CameOf, blank=True)
    answer = WordsField("in their words or yours", max_length=2000)
    # It went to a second record of the same person, who so had the same give twice.
    brought_by_merge = models.BooleanField(default=False, editable=False)

    objects = TouchQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "touches"
        constraints = [
            models.CheckConstraint(
                condition=Q(sent_on__isnull=True)
                | Q(give__isnull=False)
                | Q(keeps__isnull=False)
                | Q(occasion="THANK_YOU"),
                name="no_touch_goes_empty_handed",
                violation_error_message="Only a thank-you may carry thanks alone: "
                "choose something to give.",
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(sent_on__isnull=True, skipped_on__isnull=True),
                name="one_open_touch_per_person",
                violation_error_message="There is already a touch planned for this person.",
            ),
            models.UniqueConstraint(
                fields=["person", "give"],
                condition=Q(skipped_on__isnull=True, brought_by_merge=False),
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
            models.CheckConstraint(
                condition=Q(came_of="") | Q(sent_on__isnull=False),
                name="only_what_was_sent_is_answered",
                violation_error_message="Something can come only of what was sent.",
            ),
            models.CheckConstraint(
                condition=Q(came_of="", answered_on__isnull=True)
                | Q(came_of="NOTHING", answered_on__isnull=True)
                | (~Q(came_of="NOTHING") & Q(answered_on__isnull=False)),
                name="an_answer_has_its_day",
                violation_error_message="Say on which day it came; nothing has no day.",
            ),
            models.CheckConstraint(
                condition=Q(came_of__in=["", *TouchCameOf.values]),
                name="touch_came_of_known",
                violation_error_message=f"Choose one of: {', '.join(TouchCameOf.labels)}.",
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
            models.Index(
                fields=["-sent_on"], condition=Q(sent_on__isnull=False), name="touches_lately_sent"
            ),
        ]

    def __str__(self):
        return f"{self.get_occasion_display()} for {self.person}"

    @property
    def needs_no_give(self) -> bool:
        """Whether it may go without a give: a thank-you, and one that keeps a promise."""
        return bool(self.keeps_id) or self.occasion == TouchOccasion.THANK_YOU

    @property
    def carries_more(self) -> bool:
        """Whether it may go without the promise it keeps: with a give, or with thanks alone."""
        return bool(self.give_id) or self.occasion == TouchOccasion.THANK_YOU

    @property
    def is_empty_handed(self) -> bool:
        """Whether it lacks what it needs before it may go."""
        return not (self.give_id or self.needs_no_give)

    def clean(self):
        seeker = self.person.seeker_id
        if self.application and self.application.seeker_id != seeker:
            raise ValidationError({"application": "Choose one of your own applications."})
        if self.give and self.give.seeker_id != seeker:
            raise ValidationError({"give": "Choose something from your own shelf."})
        if self.keeps and self.keeps.person_id != self.person_id:
            raise ValidationError({"keeps": "That promise was made to somebody else."})
        if self.thanks_for and self.thanks_for.person_id != self.person_id:
            raise ValidationError({"thanks_for": "That came from somebody else."})
