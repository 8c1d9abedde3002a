"""Consent: which coach may see what of which seeker, since when and until when."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from contacts.models.fields import DayField
from contacts.models.seekers import User
from contacts.querysets import CoachingQuerySet, InvitationQuerySet


class Scope(models.Model):
    """What a coach is shown. Figures go with every consent; words only where they are ticked."""

    shows_people = models.BooleanField(
        "the people I met: panels, interests, promises, my notes and my shelf", default=False
    )
    shows_letters = models.BooleanField("all my letters, drafts included", default=False)
    until_on = DayField(
        "until",
        null=True,
        blank=True,
        help_text="The last day it holds. Leave it empty for no end; you can end it any day.",
    )

    class Meta:
        abstract = True

    @property
    def shown(self) -> str:
        """What is shown, as words for a list."""
        words = ["figures"]
        words += ["people and notes"] if self.shows_people else []
        words += ["letters"] if self.shows_letters else []
        return ", ".join(words)


class Coaching(Scope):
    """A seeker lets a coach look in. Another scope is another row, so that history stays."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="coachings")
    coach = models.ForeignKey(User, models.CASCADE, related_name="caseload")
    granted_at = models.DateTimeField()
    # When the two began, where this only changed what is shown; what is shared one by one outlives
    # a changed scope, and never an end.
    began_at = models.DateTimeField(null=True, blank=True, editable=False)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")

    objects = CoachingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["seeker", "coach"],
                condition=Q(ended_at__isnull=True),
                name="one_open_coaching_per_pair",
                violation_error_message="This coach may look in already: change that instead.",
            ),
            models.CheckConstraint(
                condition=~Q(seeker=F("coach")),
                name="nobody_coaches_themselves",
                violation_error_message="You cannot be your own coach here.",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True) | Q(ended_at__gte=F("granted_at")),
                name="coaching_ends_after_it_began",
                violation_error_message="A coaching ends after it began.",
            ),
            models.CheckConstraint(
                condition=Q(began_at__isnull=True) | Q(began_at__lte=F("granted_at")),
                name="coaching_began_before_its_scope",
                violation_error_message="Two begin before they change what is shown.",
            ),
        ]

    def __str__(self):
        return f"{self.coach} looks in on {self.seeker}"


class Invitation(Scope):
    """One of two asks the other to work together, by e-mail; accepted, it becomes a coaching.

    The letter carries a secret, of which only the fingerprint is kept. Whoever holds the secret
    reads that mailbox, so it does not matter whether the address was known here before.
    """

    owner_path = "sender"
    sender = models.ForeignKey(User, models.CASCADE, related_name="invitations")
    from_coach = models.BooleanField(default=False)
    email = models.EmailField("their e-mail")
    fingerprint = models.CharField(max_length=64, unique=True, editable=False)
    sent_at = models.DateTimeField()
    declined_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(accepted_at__isnull=True)
                | Q(declined_at__isnull=True, withdrawn_at__isnull=True),
                name="invitation_has_one_answer",
                violation_error_message="This invitation has been answered already.",
            ),
            models.CheckConstraint(
                condition=Q(from_coach=False)
                | Q(shows_people=False, shows_letters=False, until_on__isnull=True),
                name="only_a_seeker_says_what_is_shown",
                violation_error_message="What a coach sees is for the seeker to say.",
            ),
        ]

    def __str__(self):
        return f"Invitation to {self.email}"

    def clean(self):
        if self.email.casefold() == self.sender.email.casefold():
            raise ValidationError({"email": "That is your own address."})
