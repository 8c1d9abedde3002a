"""The story so far: applications, interviews, who sat on the panel, and the no."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models import Organization, Person, User, known
from contacts.models.fields import DayField, LinkField, WordsField
from contacts.querysets import OwnedQuerySet
from followup.querysets import ApplicationQuerySet, RejectionQuerySet
from followup.rules.beginnings import BEGINNINGS
from followup.rules.openings import in_words
from followup.rules.sentences import Field

TOLD_ME, THANKS = BEGINNINGS[Field.REMEMBER], BEGINNINGS[Field.THANKS]


class Application(models.Model):
    """A position I applied for."""

    owner_path = "seeker"
    shown_with = "shows_people"
    hidden_by = ("private",)
    seeker = models.ForeignKey(User, models.CASCADE, related_name="applications")
    organization = models.ForeignKey(Organization, models.RESTRICT, related_name="applications")
    position = models.CharField(max_length=200)
    link = LinkField("where it was posted", max_length=500, blank=True)
    applied_on = DayField(null=True, blank=True)
    notes = WordsField(max_length=8000)
    reopened_from = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="reopenings"
    )
    private = models.BooleanField("hide from my coach", default=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(position=""),
                name="application_has_a_position",
                violation_error_message="Say which position it was.",
            ),
        ]

    def __str__(self):
        return f"{self.position}, {self.organization}"

    def clean(self):
        if self.organization_id and self.organization.seeker_id != self.seeker_id:
            raise ValidationError({"organization": "Choose one of your own organizations."})
        if self.reopened_from and self.reopened_from.seeker_id != self.seeker_id:
            raise ValidationError({"reopened_from": "Choose one of your own applications."})


class InterviewFormat(models.TextChoices):
    IN_PERSON = "IN_PERSON", "in person"
    VIDEO = "VIDEO", "by video"
    PHONE = "PHONE", "by phone"
    WRITING = "WRITING", "only in writing"
    NOT_MET = "NOT_MET", "we did not meet"


class Interview(models.Model):
    """A conversation about a position, with the people who were in it."""

    Format = InterviewFormat

    owner_path = "application__seeker"
    shown_with = "shows_people"
    hidden_by = ("application__private",)
    application = models.ForeignKey(Application, models.CASCADE, related_name="interviews")
    held_on = DayField(null=True, blank=True)
    round = models.CharField(max_length=80, blank=True, help_text="First round, panel, final")
    # Nothing until it is said: a letter that takes it for granted would claim a meeting.
    format = models.CharField("how it was held", max_length=10, choices=Format, blank=True)
    notes = WordsField(max_length=8000)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [known("format", InterviewFormat, "interview_format_known", blank=True)]
        indexes = [models.Index(fields=["held_on"], name="interviews_by_day")]

    def __str__(self):
        return f"{self.round or 'Interview'} for {self.application}"

    @property
    def was_talk(self) -> bool:
        """Whether there was, or will be, a talk: nothing to prepare or tell of where none was."""
        return self.format not in (InterviewFormat.WRITING, InterviewFormat.NOT_MET)


class PanelSeatRole(models.TextChoices):
    HIRING_MANAGER = "HIRING_MANAGER", "hiring manager"
    PANELIST = "PANELIST", "panel member"
    COLLEAGUE = "COLLEAGUE", "would-be colleague"
    HUMAN_RESOURCES = "HUMAN_RESOURCES", "human resources"
    RECRUITER = "RECRUITER", "recruiter"
    LEADER = "LEADER", "senior leader"


class PanelSeat(models.Model):
    """Who sat there, as what, what they told me and what I would thank them for."""

    Role = PanelSeatRole
    Met = InterviewFormat

    owner_path = "interview__application__seeker"
    shown_with = "shows_people"
    hidden_by = ("person__private", "interview__application__private")
    interview = models.ForeignKey(Interview, models.CASCADE, related_name="seats")
    person = models.ForeignKey(Person, models.CASCADE, related_name="seats")
    role = models.CharField(max_length=20, choices=Role, default=Role.PANELIST)
    # How this one person was met; nothing where it was as the interview was held.
    met = models.CharField("how you met", max_length=10, choices=Met, blank=True)
    told_me = models.CharField(TOLD_ME.words, max_length=TOLD_ME.longest, blank=True)
    thankful_for = models.CharField(THANKS.words, max_length=THANKS.longest, blank=True)
    impression = WordsField(max_length=2000)
    # Before the interview, in the seeker's own words.
    to_find_out = WordsField("what I want to find out", max_length=2000)
    could_promise = WordsField("what I could promise", max_length=1000)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["interview", "person"],
                name="panel_seat_taken_once",
                violation_error_message="That person already sits on this panel.",
            ),
            known("role", PanelSeatRole, "panel_role_known"),
            known("met", InterviewFormat, "panel_met_known", blank=True),
        ]

    def __str__(self):
        return f"{self.person} ({self.get_role_display()})"

    @property
    def how_met(self) -> str:
        """How this person was met, else how the interview was held; empty while nobody said."""
        return self.met or self.interview.format

    def clean(self):
        if (
            self.person_id
            and self.interview_id
            and self.person.seeker_id != self.interview.application.seeker_id
        ):
            raise ValidationError({"person": "Choose one of your own people."})


class Precision(models.TextChoices):
    """How well the day of an opening is known."""

    MONTH = "MONTH", "a month"
    DAY = "DAY", "a day"
    SOME_TIME = "SOME_TIME", "some time"


class RejectionChannel(models.TextChoices):
    CALL = "CALL", "by phone"
    EMAIL = "EMAIL", "by e-mail"
    LETTER = "LETTER", "by letter"
    IN_PERSON = "IN_PERSON", "in person"
    MESSAGE = "MESSAGE", "by message"
    FOUND_OUT = "FOUND_OUT", "I found out another way"
    SILENCE = "SILENCE", "I never heard"


class RejectionReason(models.TextChoices):
    UNKNOWN = "UNKNOWN", "no reason given"
    INTERNAL = "INTERNAL", "an internal candidate"
    STRONGER = "STRONGER", "somebody with a better fit"
    CLOSED = "CLOSED", "the position was closed"
    OTHER = "OTHER", "something else"


class Rejection(models.Model):
    """The no, and the door it left open."""

    Channel = RejectionChannel
    Reason = RejectionReason

    owner_path = "application__seeker"
    shown_with = "shows_people"
    hidden_by = ("application__private",)
    application = models.OneToOneField(Application, models.CASCADE, related_name="rejection")
    received_on = DayField("when I was told")
    channel = models.CharField(
        "how I was told", max_length=10, choices=Channel, default=Channel.CALL
    )
    found_out = models.CharField("how I found out", max_length=200, blank=True)
    told_by = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True, related_name="+")
    reason = models.CharField(max_length=10, choices=Reason, default=Reason.UNKNOWN)
    their_words = WordsField("what they said, word for word", max_length=4000)
    reopens_on = DayField("when a door reopens", null=True, blank=True)
    reopens_precision = models.CharField(
        "how well it is known", max_length=9, choices=Precision, default=Precision.MONTH
    )
    closes_on = DayField("closes on", null=True, blank=True)
    reopens_as = models.CharField(
        "what opens then", max_length=200, blank=True, help_text="Such as “a new position”."
    )

    objects = RejectionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(reopens_precision="SOME_TIME") | Q(reopens_on__isnull=True),
                name="an_opening_some_time_has_no_day",
                violation_error_message="Choose a month or a day, or “some time”, not both.",
            ),
            models.CheckConstraint(
                condition=Q(closes_on__isnull=True)
                | Q(reopens_on__isnull=False, closes_on__gte=F("reopens_on")),
                name="an_opening_has_opened_before_it_closes",
                violation_error_message="The closing day comes on or after the day it opens: "
                "say when it opens, too.",
            ),
            known("reopens_precision", Precision, "rejection_precision_known"),
            known("channel", RejectionChannel, "rejection_channel_known"),
            known("reason", RejectionReason, "rejection_reason_known"),
        ]
        indexes = [models.Index(fields=["reopens_on"], name="doors_by_day")]

    def __str__(self):
        return f"No for {self.application}"

    @property
    def was_told(self) -> bool:
        """Whether somebody told it at all."""
        return self.channel not in (RejectionChannel.FOUND_OUT, RejectionChannel.SILENCE)

    @property
    def opens(self) -> str:
        """When something opens, in words; empty where nothing does."""
        return in_words(self.reopens_on, self.reopens_precision)

    def clean(self):
        if self.told_by and self.told_by.seeker_id != self.application.seeker_id:
            raise ValidationError({"told_by": "Choose one of your own people."})
