"""What a coach sets and notes: assignments, templates for them, and two kinds of note."""

from django.db import models
from django.db.models import F, Q

from coaching.querysets import TogetherQuerySet
from contacts.models import User
from contacts.models.fields import DayField, WordsField
from contacts.querysets import OwnedQuerySet


class Assignment(models.Model):
    """Something to do by a day. The seeker says when it is done; nobody grades it."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="assignments")
    # A coach who closes their account leaves the assignment to the seeker.
    coach = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    goal = models.CharField(max_length=300, help_text="Such as “one interest per panel member”.")
    due_on = DayField("by when", null=True, blank=True)
    set_on = DayField()
    done_on = DayField(null=True, blank=True)

    objects = TogetherQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(goal=""),
                name="assignment_has_a_goal",
                violation_error_message="Say what is to be done.",
            ),
            models.CheckConstraint(
                condition=Q(due_on__isnull=True) | Q(due_on__gte=F("set_on")),
                name="assignment_due_after_set",
                violation_error_message="Choose a day that is not past, or leave it empty.",
            ),
            models.CheckConstraint(
                condition=~Q(seeker=F("coach")),
                name="nobody_sets_their_own_assignment",
                violation_error_message="You cannot be your own coach here.",
            ),
        ]
        indexes = [models.Index(fields=["seeker", "coach", "done_on"], name="assignments_of_two")]

    def __str__(self):
        return self.goal


class AssignmentTemplate(models.Model):
    """A goal a coach sets again and again, and how many days it usually takes."""

    owner_path = "coach"
    coach = models.ForeignKey(User, models.CASCADE, related_name="assignment_templates")
    goal = models.CharField(max_length=300, help_text="Such as “one give a week”.")
    days = models.PositiveSmallIntegerField("days to do it in", default=7)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(goal=""),
                name="template_has_a_goal",
                violation_error_message="Say what is to be done.",
            ),
            models.CheckConstraint(
                condition=Q(days__gte=1, days__lte=365),
                name="template_takes_a_day_to_a_year",
                violation_error_message="Choose between 1 and 365 days.",
            ),
            models.UniqueConstraint(
                fields=["coach", "goal"],
                name="template_kept_once",
                violation_error_message="You keep that template already.",
            ),
        ]

    def __str__(self):
        return self.goal


class OwnNote(models.Model):
    """What a coach notes for themself about a client: no client and no other coach reads it."""

    owner_path = "coach"
    coach = models.ForeignKey(User, models.CASCADE, related_name="+")
    seeker = models.ForeignKey(User, models.CASCADE, related_name="+")
    words = WordsField("for myself alone", blank=False, max_length=4000)
    written_at = models.DateTimeField()

    objects = TogetherQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(words=""),
                name="own_note_says_something",
                violation_error_message="Write something.",
            ),
        ]

    def __str__(self):
        return self.words


class SharedNote(models.Model):
    """What a coach notes for both to read."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="+")
    coach = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    words = WordsField("for both of us", blank=False, max_length=4000)
    written_at = models.DateTimeField()

    objects = TogetherQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(words=""),
                name="shared_note_says_something",
                violation_error_message="Write something.",
            ),
        ]

    def __str__(self):
        return self.words
