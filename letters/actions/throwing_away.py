"""Throwing a draft away, and taking it out of the basket again."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import keep
from letters.models import Letter

IT_WENT = "This letter went: what was sent is kept."


@transaction.atomic
def throw_away(*, letter: Letter, on: date) -> Letter:
    """Throw a draft away: it is neither printed nor mailed nor counted, and its words stay.

    Raises ValidationError for a letter that went.
    """
    thrown = Letter.objects.select_for_update(of=("self",)).get(pk=letter.pk)
    if thrown.touch.sent_on:
        raise ValidationError(IT_WENT)
    thrown.thrown_away_on = thrown.thrown_away_on or on
    return keep(record=thrown)


@transaction.atomic
def take_out_again(*, letter: Letter) -> Letter:
    """Take a draft back as it was."""
    thrown = Letter.objects.select_for_update(of=("self",)).get(pk=letter.pk)
    thrown.thrown_away_on = None
    return keep(record=thrown)
