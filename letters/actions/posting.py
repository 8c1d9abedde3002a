"""Signing, stamping, and into the post."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import keep
from followup.actions import touches
from followup.models import Touch
from letters.models import Letter, Printout
from letters.selectors.checks import asks_left


@transaction.atomic
def sign_letter(*, letter: Letter, on: date | None) -> Letter:
    """Note that a letter is signed, or with None that it is not after all."""
    letter.signed_on = on
    return keep(record=letter)


@transaction.atomic
def stamp_letter(*, letter: Letter, on: date | None) -> Letter:
    """Note that an envelope has its stamp, or with None that it has not."""
    letter.stamped_on = on
    return keep(record=letter)


@transaction.atomic
def post_letter(
    *,
    letter: Letter,
    on: date,
    holidays: Collection[date],
    as_printed: bool = False,
    as_it_is: bool = False,
) -> Touch | None:
    """Put a letter in the post: its touch is sent, its pages are kept, the next touch is planned.

    Raises ValidationError when nothing was printed, when the letter was edited after printing
    (unless the seeker says the printed one went), when a sentence asks (unless the seeker says
    that it goes as it is), or when it would go empty-handed.
    """
    letter = Letter.objects.with_margin().select_for_update(of=("self",)).get(pk=letter.pk)
    if letter.touch.sent_on:
        return None
    printout = Printout.objects.filter(letter=letter).first()
    if printout is None:
        raise ValidationError(f"{letter} is not printed yet: print it first.")
    if printout.version != letter.version and not as_printed:
        raise ValidationError(
            f"{letter} was edited after it was printed: "
            "print it again, or say that the printed one went."
        )
    left = asks_left(letter)
    if left and not as_it_is:
        raise ValidationError(f"{letter} still asks for something: say that it goes as it is.")
    note_asks_left(letter=letter, count=len(left))
    channel = Touch.Channel.LETTER if printout.envelope else Touch.Channel.IN_PERSON
    return touches.send_touch(touch=letter.touch, on=on, channel=channel, holidays=holidays)


def note_asks_left(*, letter: Letter, count: int) -> None:
    """Keep how many sentences still asked when a letter went."""
    Letter.objects.filter(pk=letter.pk).update(asks_left=count)
