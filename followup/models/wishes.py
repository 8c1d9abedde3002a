"""What people wished: to be written to or not, in their words; and when I did it anyway."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models import Organization, Person, User, known
from contacts.models.fields import DayField, WordsField
from followup.models.applications import Application
from followup.models.touches import Touch
from followup.querysets import WishQuerySet, WishSetAsideQuerySet


class WishKind(models.TextChoices):
    WELCOME = "WELCOME", "welcome to stay in touch"
    ONLY_THROUGH = "ONLY_THROUGH", "only through somebody"
    RATHER_NOT = "RATHER_NOT", "rather not"
    STOP = "STOP", "asked you not to"


class Wish(models.Model):
    """What was wished for one person, for an application's panel, with or without who told me, or
    for everybody at an organization. Nothing said is no row.
    """

    Kind = WishKind

    owner_path = "seeker"
    shown_with = "shows_people"
    hidden_by = (
        *("person__private", "application__private", "through__private"),
        "said_by__private",
    )
    seeker = models.ForeignKey(User, models.CASCADE, related_name="wishes")
    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="wishes")
    application = models.ForeignKey(
        Application, models.CASCADE, null=True, blank=True, related_name="wishes"
    )
    organization = models.ForeignKey(
        Organization, models.CASCADE, null=True, blank=True, related_name="wishes"
    )
    # Of a panel: whoever told me and did not sit on it only passed it on, and may be written to.
    spares_teller = models.BooleanField(default=False, editable=False)
    # Who said it, where it is for others as well.
    said_by = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="wishes_passed_on"
    )
    kind = models.CharField("what they wished", max_length=12, choices=Kind)
    # By name, so that it stands when the person behind it is not known, or no longer.
    through_name = models.CharField("only through", max_length=200, blank=True)
    through = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="speaks_for"
    )
    words = WordsField("in their words", max_length=1000)
    said_on = DayField("said on")
    withdrawn_on = DayField(null=True, blank=True)
    # The follow-up in answer to which they said it.
    heard_in = models.OneToOneField(
        Touch, models.SET_NULL, null=True, blank=True, related_name="wish", editable=False
    )

    objects = WishQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "wishes"
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    person__isnull=False, application__isnull=True, organization__isnull=True
                )
                | Q(person__isnull=True, application__isnull=False, organization__isnull=True)
                | Q(person__isnull=True, application__isnull=True, organization__isnull=False),
                name="wish_is_for_one_circle",
                violation_error_message="Say for whom it holds: one person, the panel, "
                "or everybody there.",
            ),
            models.CheckConstraint(
                condition=(Q(kind="ONLY_THROUGH") & ~Q(through_name=""))
                | (~Q(kind="ONLY_THROUGH") & Q(through_name="", through__isnull=True)),
                name="only_through_says_whom",
                violation_error_message="Say through whom: a name.",
            ),
            models.CheckConstraint(
                condition=Q(person__isnull=True)
                | Q(through__isnull=True)
                | ~Q(person=F("through")),
                name="nobody_goes_through_themselves",
                violation_error_message="They are reached directly: choose somebody else.",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_on__isnull=True) | Q(withdrawn_on__gte=F("said_on")),
                name="wish_is_said_before_it_is_taken_back",
                violation_error_message="They took it back on or after the day they said it.",
            ),
            known("kind", WishKind, "wish_kind_known"),
        ]

    def __str__(self):
        return f"{self.get_kind_display().capitalize()}: {self.whom}"

    @property
    def whom(self) -> str:
        """For whom it holds, in words."""
        if self.organization:
            return f"everybody at {self.organization}"
        return str(self.person or f"the panel for {self.application}")

    def clean(self):
        for name in ("person", "application", "organization", "through", "said_by"):
            row = getattr(self, name)
            if row and row.seeker_id != self.seeker_id:
                raise ValidationError({name: "Choose one of your own."})


class WishSetAside(models.Model):
    """A wish I go against for one person, and the sentence why.

    It is for what is being done now, and used up once that went, unless it holds `from_now_on`.
    """

    owner_path = "wish__seeker"
    shown_with = "shows_people"
    hidden_by = (
        *("wish__person__private", "wish__application__private", "wish__through__private"),
        "person__private",
    )
    wish = models.ForeignKey(Wish, models.CASCADE, related_name="set_aside")
    person = models.ForeignKey(Person, models.CASCADE, related_name="wishes_set_aside")
    because = models.CharField("why you do it anyway", max_length=300)
    on = DayField()
    from_now_on = models.BooleanField("from now on, too", default=False)
    used_on = DayField(null=True, blank=True, editable=False)

    objects = WishSetAsideQuerySet.as_manager()

    class Meta:
        verbose_name = "wish set aside"
        verbose_name_plural = "wishes set aside"
        constraints = [
            models.CheckConstraint(
                condition=~Q(because=""),
                name="setting_aside_takes_a_sentence",
                violation_error_message="Say in a sentence why you do it anyway.",
            ),
            models.UniqueConstraint(
                fields=["wish", "person"],
                condition=Q(used_on__isnull=True),
                name="wish_set_aside_once_for_each",
                violation_error_message="You have set that wish aside for them already.",
            ),
            models.CheckConstraint(
                condition=Q(used_on__isnull=True) | Q(from_now_on=False),
                name="from_now_on_is_never_used_up",
                violation_error_message="What holds from now on is not used up by one letter.",
            ),
        ]

    def __str__(self):
        return f"Set aside for {self.person}: {self.because}"

    def clean(self):
        if self.person.seeker_id != self.wish.seeker_id:
            raise ValidationError({"person": "Choose one of your own people."})
