"""Verbs of the top floor: drafting, keeping, printing and posting letters."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from contacts.actions import keep
from contacts.models import User
from followup import suggestions
from followup.actions import touches
from followup.models import Application, Touch
from letters.drafting import drafts_for, salutation_for
from letters.models import Letter, Printout, PrintRun, Stationery
from letters.models.stationery import Signing


class EditedElsewhere(Exception):
    """The letter was changed in another window since this one was opened."""


@transaction.atomic
def draft_panel(*, application: Application) -> list[Letter]:
    """Draft a letter for everybody on the panel whose thank-you is open and has none yet."""
    open_touches = list(to_write(application.seeker).filter(application=application))
    return draft(touches_to_draft=open_touches)


@transaction.atomic
def draft_letter(*, touch: Touch) -> Letter:
    """The letter of one open touch: the one there is, else a new draft."""
    known = Letter.objects.filter(touch=touch).first()
    if known:
        return known
    return draft(touches_to_draft=[to_write(touch.person.seeker).get(pk=touch.pk)])[0]


def to_write(seeker: User):
    """Open touches with everything a draft reads, still without a letter."""
    return (
        Touch.objects.of(seeker)
        .open()
        .exclude(pk__in=Letter.objects.values("touch"))
        .select_related(
            "person__organization",
            "person__seeker",
            "give",
            "keeps",
            "application__organization",
            "application__rejection",
        )
        .prefetch_related("person__interests", "person__seats__interview")
        .order_by("pk")
    )


def draft(*, touches_to_draft: Sequence[Touch]) -> list[Letter]:
    """Give each touch something to carry where it has nothing yet, then write the drafts."""
    for touch in touches_to_draft:
        if not (touch.give or touch.keeps):
            carry_what_suits(touch)
    applications = {touch.application_id for touch in touches_to_draft} - {None}
    written = Letter.objects.filter(touch__application__in=applications)
    beside = tuple(written.values_list("body", flat=True))
    return [
        keep(
            record=Letter(
                touch=touch,
                salutation=salutation_for(touch, touch.person.seeker.country.code),
                body=words.body,
            )
        )
        for touch, words in zip(touches_to_draft, drafts_for(touches_to_draft, beside), strict=True)
    ]


def carry_what_suits(touch: Touch) -> None:
    """Let a touch carry the give that suits best: from the shelf, else one of our ideas.

    Nobody on a panel gets what a colleague gets: panel members compare notes.
    """
    given = set(
        Touch.objects.filter(application=touch.application, give__isnull=False, skipped_on=None)
        .exclude(pk=touch.pk)
        .values_list("give_id", flat=True)
    )
    for suggestion in suggestions.shelf_for(touch):
        if suggestion.why and suggestion.give.pk not in given:
            touches.choose_give(touch=touch, give=suggestion.give, because=suggestion.why)
            return
    for idea in suggestions.ideas_for(touch)[:1]:
        give = suggestions.idea_as_give(touch.person.seeker, idea.title)
        touches.carry_new_give(touch=touch, give=give)


@transaction.atomic
def draft_again(*, letter: Letter) -> Letter:
    """Write a letter anew from what is known now, unlike its colleagues'; the old text goes."""
    touch = known_touch(letter)
    colleagues = Letter.objects.filter(touch__application=touch.application).exclude(pk=letter.pk)
    beside = colleagues.values_list("body", flat=True) if touch.application else ()
    (words,) = drafts_for([touch], beside=tuple(beside))
    letter.salutation = salutation_for(touch, touch.person.seeker.country.code)
    letter.body = words.body
    letter.version += 1
    return keep(record=letter)


def known_touch(letter: Letter) -> Touch:
    touches_known = Touch.objects.select_related(
        "person__organization",
        "person__seeker",
        "give",
        "keeps",
        "application__organization",
        "application__rejection",
    ).prefetch_related("person__interests", "person__seats__interview")
    return touches_known.get(pk=letter.touch_id)


def keep_letter(*, letter: Letter, version: int, words: dict[str, str], at: datetime) -> Letter:
    """Keep what was written at a moment, over the version it was written on.

    Raises EditedElsewhere when another window kept something newer, and ValidationError for
    a letter that says nothing. What is not different is not kept again.
    """
    if all(getattr(letter, field) == text for field, text in words.items()):
        return letter
    for field, text in words.items():
        setattr(letter, field, text)
    letter.full_clean()
    changed = Letter.objects.waiting().filter(pk=letter.pk, version=version)
    if not changed.update(**words, version=F("version") + 1, edited_at=at):
        raise EditedElsewhere
    letter.version = version + 1
    return letter


@dataclass(frozen=True)
class Pages:
    """One letter as typeset: its own PDF, and whether an envelope came with it."""

    letter: Letter
    pdf: bytes
    envelope: bool


@transaction.atomic
def record_printing(
    *, seeker: User, pdf: bytes, pages: int, printed: Sequence[Pages], at: datetime
) -> PrintRun:
    """Keep what was printed at a moment, byte for byte: the whole run, and each letter's pages.

    A letter that went into the post meanwhile keeps the pages it was mailed with.
    """
    run = PrintRun.objects.create(seeker=seeker, pdf=pdf, pages=pages, printed_at=at)
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
    *, letter: Letter, on: date, holidays: Collection[date], as_printed: bool = False
) -> Touch | None:
    """Put a letter in the post: its touch is sent, its pages are kept, the next touch is planned.

    Raises ValidationError when nothing was printed, when the letter was edited after printing
    (unless the seeker says the printed one went), or when it would go empty-handed.
    """
    letter = Letter.objects.select_for_update().get(pk=letter.pk)
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
    channel = Touch.Channel.LETTER if printout.envelope else Touch.Channel.IN_PERSON
    return touches.send_touch(touch=letter.touch, on=on, channel=channel, holidays=holidays)


@transaction.atomic
def keep_signature(*, stationery: Stationery, ink: bytes) -> Stationery:
    """Keep the ink of a seeker's signature and place it on their letters from now on."""
    stationery.signature = ink
    stationery.signing = Signing.IMAGE
    return keep(record=stationery)


@transaction.atomic
def forget_signature(*, stationery: Stationery) -> Stationery:
    """Delete a seeker's signature, so that the pen signs again."""
    stationery.signature = None
    stationery.signing = Signing.PEN
    Letter.objects.of(stationery.seeker).waiting().filter(signing=Signing.IMAGE).update(signing="")
    return keep(record=stationery)
