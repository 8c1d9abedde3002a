"""What a seeker does with their coach's comments: take a wording, or leave their own."""

from datetime import datetime

from django.db import transaction

from coaching.models import Comment
from coaching.rules.sentences import place_now
from contacts.actions import keep
from letters.actions.writing import keep_letter
from letters.models import Letter, Lifting


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
