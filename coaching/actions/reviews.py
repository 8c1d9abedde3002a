"""Sharing a draft, what its coach says about it, and what the seeker answers."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from coaching.models import Comment, Ready, Share
from coaching.rules.sentences import place_now, sentence_at
from contacts.actions import delete, keep
from contacts.actions.consent import hold
from contacts.models import Coaching, User
from letters.actions.writing import EditedElsewhere, keep_letter
from letters.models import Letter, Lifting

MOST_COMMENTS = 200  # one coach on one letter


@transaction.atomic
def share(*, letter: Letter, coaching: Coaching, at: datetime, on: date) -> Share:
    """Ask a coach to read a letter; once they have answered they can be asked anew.

    Raises Coaching.DoesNotExist when the coach looks in no longer, and ValidationError for a
    letter that is hidden from coaches.
    """
    coach = hold(coaching=coaching, on=on).coach
    if not Letter.objects.not_hidden().filter(pk=letter.pk).exists():
        raise ValidationError("This letter is hidden from your coach. Show it first.")
    same = Share.objects.filter(letter=letter, coach=coach, ended_at=None)
    waiting = same.waiting(on=on).first()
    if waiting:
        return waiting
    for earlier in same:
        unshare(share=earlier, at=at)
    return keep(record=Share(letter=letter, coach=coach, shared_at=at))


@transaction.atomic
def unshare(*, share: Share, at: datetime) -> None:
    """Take a letter back from a coach; with effect on their next click."""
    share = Share.objects.select_for_update().get(pk=share.pk)
    if share.ended_at is None:
        share.ended_at = max(at, share.shared_at)
        keep(record=share)


@transaction.atomic
def comment(*, comment: Comment, coaching: Coaching, at: datetime, on: date) -> Comment:
    """Say something about the sentence that starts at `comment.start`, or the whole letter.

    A start of None stands for the whole letter. Raises EditedElsewhere when the letter is no
    longer in the version that was read, ValidationError when no sentence starts there or the
    coach has said enough, and Coaching.DoesNotExist after the end.
    """
    comment.coach = hold(coaching=coaching, on=on).coach
    letter = draft_in(comment.version, comment.letter)
    if Comment.objects.filter(letter=letter, coach=comment.coach).count() >= MOST_COMMENTS:
        raise ValidationError(
            f"That is {MOST_COMMENTS} comments on one letter. Talk it over, or take some back."
        )
    quote_sentence(comment, letter.body)
    comment.said_at = at
    answer_shares(letter, comment.coach, at)
    return keep(record=comment)


def quote_sentence(comment: Comment, body: str) -> None:
    """Let a comment quote its sentence; a wording that changes nothing is none."""
    if comment.start is None:
        comment.start = comment.end = 0
        return
    place = sentence_at(body, comment.start)
    if place is None:
        raise ValidationError("Choose a sentence of the letter.")
    comment.start, comment.end = place
    comment.quote = body[comment.start : comment.end]
    if comment.suggestion.strip() == comment.quote.strip():
        comment.suggestion = ""


def draft_in(version: int, letter: Letter) -> Letter:
    """A letter that stands in a version and is not in the post, kept so for now."""
    unchanged = Letter.objects.waiting().filter(pk=letter.pk, version=version)
    try:
        return unchanged.select_for_update(of=("self",)).get()
    except Letter.DoesNotExist as gone:
        raise EditedElsewhere from gone


def answer_shares(letter: Letter, coach: User, at: datetime) -> None:
    """Whoever asked this coach to read the letter has an answer now."""
    Share.objects.filter(letter=letter, coach=coach, answered_at=None).update(answered_at=at)


@transaction.atomic
def withdraw(*, comment: Comment, coaching: Coaching, on: date) -> None:
    """Take back a comment nobody has answered. Raises Coaching.DoesNotExist after the end."""
    hold(coaching=coaching, on=on)
    for unanswered in Comment.objects.unanswered().filter(pk=comment.pk):
        delete(record=unanswered)


@transaction.atomic
def call_ready(*, letter: Letter, version: int, coaching: Coaching, at: datetime, on: date) -> None:
    """Advise that a letter, as it stands in a version, can be posted. It locks nothing.

    Raises EditedElsewhere and Coaching.DoesNotExist as `comment` does.
    """
    coach = hold(coaching=coaching, on=on).coach
    letter = draft_in(version, letter)
    answer_shares(letter, coach, at)
    said = {"letter": letter, "coach": coach, "version": version}
    if not Ready.objects.filter(**said).exists():
        keep(record=Ready(**said, said_at=at))


@transaction.atomic
def not_ready_after_all(*, letter: Letter, coaching: Coaching, on: date) -> None:
    """Take that advice back, for every version. Raises Coaching.DoesNotExist after the end."""
    Ready.objects.filter(letter=letter, coach=hold(coaching=coaching, on=on).coach).delete()


@transaction.atomic
def lift_asks(*, letter: Letter, because: str, coaching: Coaching, on: date) -> Lifting:
    """Let one letter ask, with a reason the seeker reads; the words stay theirs.

    Raises ValidationError when another coach lets it ask already, whose reason stays as it is,
    and Coaching.DoesNotExist after the end.
    """
    coach = hold(coaching=coaching, on=on).coach
    known = Lifting.objects.filter(letter=letter).first() or Lifting(letter=letter, by=coach)
    if known.by != coach:
        raise ValidationError("Another coach lets this letter ask already.")
    known.because, known.lifted_on = because, on
    return keep(record=known)


@transaction.atomic
def hold_to_the_rule(*, letter: Letter, coaching: Coaching, on: date) -> None:
    """Take back that one lets a letter ask. Raises Coaching.DoesNotExist after the end."""
    coach = hold(coaching=coaching, on=on).coach
    Lifting.objects.filter(letter=letter, by=coach).delete()


class MovedOn(Exception):
    """The sentence a wording was meant for stands in the letter no longer, or twice."""


@transaction.atomic
def take(*, comment: Comment, at: datetime) -> Comment:
    """Take a comment: its wording replaces exactly the sentence it was made for.

    Raises MovedOn when that sentence no longer stands there, EditedElsewhere when the letter is
    in the post, and ValidationError when the letter would grow too long.
    """
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=comment.pk)
    if comment.taken_at:
        return comment
    if comment.suggestion:
        reword(comment, at)
    comment.taken_at, comment.declined_at = at, None
    return keep(record=comment)


def reword(comment: Comment, at: datetime) -> None:
    """Put a comment's wording in place of its sentence, as a new version of the letter."""
    letter = Letter.objects.select_for_update(of=("self",)).get(pk=comment.letter_id)
    unchanged = letter.version == comment.version
    place = place_now(letter.body, comment.quote, comment.start, unchanged=unchanged)
    if place is None:
        raise MovedOn
    start, end = place
    body = letter.body[:start] + comment.suggestion + letter.body[end:]
    keep_letter(letter=letter, version=letter.version, words={"body": body}, at=at)


@transaction.atomic
def decline(*, comment: Comment, at: datetime) -> Comment:
    """Leave the letter as it is. A wording that was taken stays taken."""
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=comment.pk)
    if not (comment.taken_at or comment.declined_at):
        comment.declined_at = at
        keep(record=comment)
    return comment


def read_for_asks_again(*, letter: Letter) -> None:
    """End a coach's word that this letter may ask, also when that coach has long gone."""
    Lifting.objects.filter(letter=letter).delete()
