"""A draft that a coach reads: shared by the seeker, commented on, called ready."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from coaching.querysets import CommentQuerySet, ShareQuerySet
from contacts.models import User
from contacts.models.fields import WordsField
from contacts.querysets import OwnedQuerySet
from letters.models import Letter

OWNER = "letter__touch__person__seeker"


def not_of_their_own(record) -> None:
    """Refuse a coach who is the seeker."""
    if record.coach_id == record.letter.touch.person.seeker_id:
        raise ValidationError({"coach": "You cannot be your own coach here."})


class Share(models.Model):
    """A seeker asks one coach to read one letter. Asking again is another row."""

    owner_path = OWNER
    hidden_by = tuple(f"letter__{path}" for path in Letter.hidden_by)
    letter = models.ForeignKey(Letter, models.CASCADE, related_name="shares")
    coach = models.ForeignKey(User, models.CASCADE, related_name="+")
    shared_at = models.DateTimeField()
    # When the coach had something to say about it, if only that it is ready.
    answered_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = ShareQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["letter", "coach"],
                condition=Q(ended_at__isnull=True),
                name="letter_shared_once",
                violation_error_message="This coach has the letter already.",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True) | Q(ended_at__gte=F("shared_at")),
                name="share_ends_after_it_began",
                violation_error_message="A letter is taken back after it was shared.",
            ),
        ]

    def __str__(self):
        return f"{self.letter}, to be read by {self.coach}"

    def clean(self):
        not_of_their_own(self)


class Comment(models.Model):
    """What a coach says about one sentence of a letter, or of all of it, and of which wording.

    `quote` is the sentence as it stood in `version`, from `start` to `end` of the body; empty for
    the whole letter. `suggestion` is another wording for exactly that sentence.
    """

    owner_path = OWNER
    letter = models.ForeignKey(Letter, models.CASCADE, related_name="comments")
    # A coach who closes their account leaves what they said to the seeker.
    coach = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    version = models.PositiveIntegerField()
    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    quote = WordsField(max_length=8000)
    words = WordsField("what you would say", max_length=1000)
    suggestion = WordsField("another wording", max_length=2000)
    said_at = models.DateTimeField()
    taken_at = models.DateTimeField(null=True, blank=True)
    declined_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(words="") | ~Q(suggestion=""),
                name="comment_says_something",
                violation_error_message="Say something about it, or suggest another wording.",
            ),
            models.CheckConstraint(
                condition=Q(suggestion="") | ~Q(quote=""),
                name="suggestion_replaces_a_sentence",
                violation_error_message="Choose the sentence that the wording is for.",
            ),
            models.CheckConstraint(
                condition=Q(start__lte=F("end")),
                name="comment_starts_before_it_ends",
                violation_error_message="A sentence starts before it ends.",
            ),
            models.CheckConstraint(
                condition=Q(taken_at__isnull=True) | Q(declined_at__isnull=True),
                name="comment_answered_one_way",
                violation_error_message="This comment has been answered already.",
            ),
        ]

    def __str__(self):
        return self.words or self.suggestion

    def clean(self):
        not_of_their_own(self)


class Ready(models.Model):
    """A coach's advice that a letter, as it stands in one version, can go into the post."""

    owner_path = OWNER
    letter = models.ForeignKey(Letter, models.CASCADE, related_name="called_ready")
    coach = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    version = models.PositiveIntegerField()
    said_at = models.DateTimeField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["letter", "coach", "version"],
                name="called_ready_once",
                violation_error_message="You have called this version ready already.",
            ),
        ]

    def __str__(self):
        return f"{self.letter} is ready to post"

    def clean(self):
        not_of_their_own(self)
