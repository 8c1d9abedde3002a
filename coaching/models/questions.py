"""Questions a seeker asks their coach, and tips a coach gives to all their clients."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from coaching.querysets import QuestionQuerySet, TipQuerySet
from contacts.models import User
from contacts.models.fields import WordsField
from contacts.querysets import OwnedQuerySet
from followup.models import Application


class Question(models.Model):
    """What a seeker asks one coach, about an application or about anything; a thread follows."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="questions")
    # A coach who closes their account leaves the thread to the seeker.
    coach = models.ForeignKey(User, models.SET_NULL, null=True, related_name="questions_asked")
    application = models.ForeignKey(
        Application, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    words = WordsField("your question", blank=False, max_length=4000)
    asked_at = models.DateTimeField()
    # When the seeker last read the thread: what was said since is new to them.
    read_at = models.DateTimeField(null=True, blank=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(words=""),
                name="question_asks_something",
                violation_error_message="Ask something.",
            ),
            models.CheckConstraint(
                condition=~Q(seeker=F("coach")),
                name="nobody_asks_themselves",
                violation_error_message="You cannot be your own coach here.",
            ),
        ]

    def __str__(self):
        return self.words

    def clean(self):
        if self.application and self.application.seeker_id != self.seeker_id:
            raise ValidationError({"application": "Choose one of your own applications."})


class Reply(models.Model):
    """What one of the two says after a question: the coach answers, either goes on."""

    owner_path = "question__seeker"
    question = models.ForeignKey(Question, models.CASCADE, related_name="replies")
    from_coach = models.BooleanField(default=False)
    words = WordsField("your words", blank=False, max_length=4000)
    said_at = models.DateTimeField()

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(words=""),
                name="reply_says_something",
                violation_error_message="Say something.",
            ),
        ]

    def __str__(self):
        return self.words


class Tip(models.Model):
    """An answer for all clients of a coach. It remembers nobody: no thread, no client, no name."""

    owner_path = "coach"
    coach = models.ForeignKey(User, models.CASCADE, related_name="tips")
    asked = WordsField("what was asked", max_length=500)
    answer = WordsField("your answer", blank=False, max_length=4000)
    published_at = models.DateTimeField()
    retracted_at = models.DateTimeField(null=True, blank=True)

    objects = TipQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(answer=""),
                name="tip_says_something",
                violation_error_message="A tip needs an answer.",
            ),
            models.CheckConstraint(
                condition=Q(retracted_at__isnull=True) | Q(retracted_at__gte=F("published_at")),
                name="tip_retracted_after_published",
                violation_error_message="A tip is taken back after it was published.",
            ),
        ]

    def __str__(self):
        return self.asked or self.answer
