"""Keeping what was printed, and ticking it off on the way to the post."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from contacts.actions import keep
from contacts.models import User
from followup.actions import touches
from followup.actions.sent_days import correct_sent_day
from followup.models import Touch
from followup.rules.application_status import day as in_words
from followup.selectors.wishes import heed_all
from letters.models import Letter, Printout, PrintRun
from letters.paper import Printed
from letters.selectors.checks import asks_left, gaps_named
from letters.selectors.nameless import refuse_nameless


@dataclass(frozen=True)
class Pages:
    """One letter as typeset: its own PDF, and whether an envelope came with it."""

    letter: Letter
    pdf: bytes
    envelope: bool


@transaction.atomic
def record_printing(
    *, seeker: User, whole: Printed, printed: Sequence[Pages], at: datetime
) -> PrintRun:
    """Keep what was printed at a moment, byte for byte: the whole run, and each letter's pages.

    A letter that went into the post meanwhile keeps the pages it was mailed with. Raises
    ValidationError where one of them names nobody, and AgainstWish.
    """
    heed_all(one.letter.touch.person for one in printed)
    for one in printed:
        refuse_nameless(one.letter.touch.person, one.letter.through)
    run = PrintRun.objects.create(
        seeker=seeker,
        pdf=whole.pdf,
        pages=whole.pages,
        letters_pdf=whole.letters_pdf or None,
        envelopes_pdf=whole.envelopes_pdf or None,
        printed_at=at,
    )
    waiting = set(
        Letter.objects.waiting()
        .filter(pk__in=[one.letter.pk for one in printed])
        .select_for_update(of=("self",))
        .values_list("pk", flat=True)
    )
    for one in printed:
        if one.letter.pk not in waiting:
            continue
        Printout.objects.update_or_create(
            letter=one.letter,
            defaults={
                "run": run,
                "version": one.letter.version,
                "envelope": one.envelope,
                "pdf": one.pdf,
                "sha256": hashlib.sha256(one.pdf).hexdigest(),
                "printed_at": at,
            },
        )
    return run


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
    keeps_promise: bool = True,
    today: date = date.min,
) -> Touch | None:
    """Put a letter in the post: its touch is sent, its pages are kept, the next touch is planned,
    which is not due before `today`.

    A promise that is not kept with it stays open. Raises ValidationError when nothing was printed,
    when the letter was edited after printing (unless the seeker says the printed one went), when
    what was printed has a gap, when a sentence asks (unless the seeker says that it goes as it is),
    when it carries nothing and is no thank-you, or when it names nobody.
    """
    mine = Letter.objects.filter(pk=letter.pk)
    written = mine.with_margin().select_for_update(of=("self",)).get()
    if written.touch.sent_on:
        return None
    refuse_nameless(written.touch.person, written.through)
    if written.thrown_away_on:
        raise ValidationError(f"{letter} was thrown away: take it back first.")
    printout = Printout.objects.filter(letter=letter).first()
    if printout is None:
        raise ValidationError(f"{letter} is not printed yet: print it first.")
    if printout.version != written.version and not as_printed:
        raise ValidationError(
            f"{letter} was edited after it was printed: "
            "print it again, or say that the printed one went."
        )
    if printout.version == written.version and (gaps := gaps_named([written])):
        raise ValidationError(f"{gaps} Fill it in or take it out, then print it again.")
    left = asks_left(written)
    if left and not as_it_is:
        raise ValidationError(f"{letter} still asks for something: say that it goes as it is.")
    note_asks_left(letter=letter, count=len(left))
    channel = Touch.Channel.LETTER if printout.envelope else Touch.Channel.IN_PERSON
    return touches.send_touch(
        touch=written.touch,
        on=on,
        channel=channel,
        keeps_promise=keeps_promise,
        today=today,
        holidays=holidays,
    )


def refuse_before_print(letter: Letter, on: date) -> None:
    """Raises ValidationError where a letter would have gone before the day it was printed."""
    printout = Printout.objects.filter(letter=letter).defer("pdf").first()
    if printout is None:
        return
    printed_on = printout.printed_at.astimezone(timezone.get_current_timezone()).date()
    if on < printed_on:
        raise ValidationError(
            f"It was printed on {in_words(printed_on)}: choose that day or a later one."
        )


@transaction.atomic
def correct_day(
    *, letter: Letter, sent_on: date, on: date, holidays: Collection[date]
) -> Touch | None:
    """Say on which day a letter went, and plan anew what follows, which is returned.

    Raises ValidationError for a day before it was printed, or after its answer came.
    """
    if sent_on < on and not letter.went_elsewhere:
        refuse_before_print(letter, sent_on)
    return correct_sent_day(touch=letter.touch, sent_on=sent_on, on=on, holidays=holidays)


def note_asks_left(*, letter: Letter, count: int) -> None:
    """Keep how many sentences still asked when a letter went."""
    Letter.objects.filter(pk=letter.pk).update(asks_left=count)


def file_other_words(*, letter: Letter, words: str) -> None:
    """Note that a draft did not go, and what went instead as far as it is told."""
    Letter.objects.filter(pk=letter.pk).update(went_elsewhere=True, words_sent=words)
