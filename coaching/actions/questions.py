"""Asking a coach, answering, and telling all clients what one of them asked, without names."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from coaching.models import Question, Reply, Tip
from contacts.actions import keep
from contacts.actions.consent import hold
from contacts.models import Coaching, User

MOST_QUESTIONS = 1000  # of one seeker
MOST_REPLIES = 200  # in one thread
MOST_TIPS = 1000  # of one coach


@transaction.atomic
def ask(*, question: Question, coaching: Coaching, at: datetime, on: date) -> Question:
    """Ask the coach of a coaching.

    Raises ValidationError when the seeker has asked enough, and Coaching.DoesNotExist when the
    coach looks in no longer.
    """
    held = hold(coaching=coaching, on=on)
    if Question.objects.of(held.seeker).count() >= MOST_QUESTIONS:
        raise ValidationError(f"You have asked {MOST_QUESTIONS} questions: delete an old one.")
    question.seeker, question.coach, question.asked_at = held.seeker, held.coach, at
    return keep(record=question)


@transaction.atomic
def reply(*, reply: Reply, by: User, at: datetime, on: date) -> Reply:
    """Go on in a thread, as the seeker or as the coach of it.

    Raises ValidationError when the thread is full, and Coaching.DoesNotExist when the two no
    longer work together.
    """
    question = Question.objects.select_for_update(of=("self",)).get(pk=reply.question_id)
    together = Coaching.objects.open(on=on).get(seeker=question.seeker, coach=question.coach)
    hold(coaching=together, on=on)
    if question.replies.count() >= MOST_REPLIES:
        raise ValidationError(f"This thread has {MOST_REPLIES} answers: ask a new question.")
    reply.from_coach = by == question.coach
    reply.said_at = at
    return keep(record=reply)


@transaction.atomic
def mark_read(*, question: Question, at: datetime) -> None:
    """Note that the seeker read a thread to its end."""
    Question.objects.filter(pk=question.pk).update(read_at=at)


@transaction.atomic
def publish(*, tip: Tip, at: datetime) -> Tip:
    """Tell all clients of a coach. Raises ValidationError when the coach has told enough."""
    if Tip.objects.of(tip.coach).published().count() >= MOST_TIPS:
        raise ValidationError(f"You have published {MOST_TIPS} tips: take an old one back.")
    tip.published_at = at
    return keep(record=tip)


@transaction.atomic
def retract(*, tip: Tip, at: datetime) -> None:
    """Take a tip back; nobody sees it any more but its coach."""
    Tip.objects.filter(pk=tip.pk, retracted_at=None).update(retracted_at=at)
