"""Groups: a programme of several coaches, the places in it, and what became of those who left."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from coaching.querysets import MembershipQuerySet, PlaceQuerySet
from contacts.models import User
from contacts.models.fields import DayField
from contacts.querysets import OwnedQuerySet


class Programme(models.Model):
    """A university's or an agency's group of coaches and clients. Operators found it."""

    name = models.CharField(max_length=200, unique=True)
    founded_on = DayField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(name=""),
                name="programme_has_a_name",
                violation_error_message="Give the programme a name.",
            ),
        ]

    def __str__(self):
        return self.name


class Membership(models.Model):
    """A coach works in a programme, or leads it, from a day until they leave."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="memberships")
    coach = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    leads = models.BooleanField("leads the programme", default=False)
    joined_on = DayField()
    left_on = DayField(null=True, blank=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "coach"],
                condition=Q(left_on__isnull=True),
                name="one_open_membership",
                violation_error_message="This coach works in the programme already.",
            ),
            models.CheckConstraint(
                condition=Q(left_on__isnull=True) | Q(left_on__gte=F("joined_on")),
                name="left_after_joining",
                violation_error_message="A coach leaves on or after the day they joined.",
            ),
        ]

    def __str__(self):
        return f"{self.coach}, {self.programme}"


class Place(models.Model):
    """A client's place in a programme: offered by a coach, taken or declined by the client."""

    owner_path = "seeker"
    programme = models.ForeignKey(Programme, models.CASCADE, related_name="places")
    seeker = models.ForeignKey(User, models.CASCADE, related_name="places")
    coach = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    cohort = models.CharField(max_length=80, help_text="Such as “Fall 2026”.")
    offered_on = DayField()
    taken_on = DayField(null=True, blank=True)
    declined_on = DayField(null=True, blank=True)
    left_on = DayField(null=True, blank=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "seeker"],
                condition=Q(declined_on__isnull=True, left_on__isnull=True),
                name="one_open_place_in_a_programme",
                violation_error_message="They have a place in this programme already.",
            ),
            models.CheckConstraint(
                condition=Q(taken_on__isnull=True) | Q(declined_on__isnull=True),
                name="place_is_taken_or_declined",
                violation_error_message="This offer has been answered already.",
            ),
            models.CheckConstraint(
                condition=~Q(cohort=""),
                name="place_has_a_cohort",
                violation_error_message="Say which cohort it is.",
            ),
        ]

    def __str__(self):
        return f"{self.seeker} in {self.programme}, {self.cohort}"


class Handover(models.Model):
    """A lead proposes another coach for a client, who says yes or no."""

    owner_path = "place__seeker"
    place = models.ForeignKey(Place, models.CASCADE, related_name="handovers")
    to_coach = models.ForeignKey(User, models.CASCADE, related_name="+")
    proposed_on = DayField()
    agreed_on = DayField(null=True, blank=True)
    declined_on = DayField(null=True, blank=True)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["place"],
                condition=Q(agreed_on__isnull=True, declined_on__isnull=True),
                name="one_handover_at_a_time",
                violation_error_message="They have been asked already: wait for the answer.",
            ),
            models.CheckConstraint(
                condition=Q(agreed_on__isnull=True) | Q(declined_on__isnull=True),
                name="handover_has_one_answer",
                violation_error_message="This has been answered already.",
            ),
        ]

    def __str__(self):
        return f"{self.place} to {self.to_coach}"

    def clean(self):
        if self.to_coach_id == self.place.seeker_id:
            raise ValidationError({"to_coach": "You cannot be your own coach here."})


class Outcome(models.Model):
    """What programmes report of somebody, as the client tells it; unknown stays unknown.

    The fields are those of the Workforce Innovation and Opportunity Act (29 U.S.C. 3141): work in
    the second and fourth quarter after leaving, earnings in the second, a credential, a skill.
    """

    owner_path = "place__seeker"
    place = models.OneToOneField(Place, models.CASCADE, related_name="outcome")
    works_in_second_quarter = models.BooleanField(
        "in work in the second quarter after the programme", null=True, blank=True
    )
    works_in_fourth_quarter = models.BooleanField(
        "in work in the fourth quarter after the programme", null=True, blank=True
    )
    earned_in_second_quarter = models.PositiveIntegerField(
        "earned in the second quarter, in whole dollars", null=True, blank=True
    )
    credential = models.CharField("credential gained", max_length=200, blank=True)
    skill = models.CharField("skill gained", max_length=200, blank=True)
    told_on = DayField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(earned_in_second_quarter__isnull=True)
                | Q(earned_in_second_quarter__lte=10_000_000),
                name="earnings_are_believable",
                violation_error_message="Check the amount: it is for one quarter.",
            ),
        ]

    def __str__(self):
        return f"What became of {self.place}"
