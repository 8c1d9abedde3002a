"""Keeping what the seeker writes, and which notes they wave aside."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import F

from contacts.actions import delete, keep
from letters.models import Dismissal, Enclosure, Letter
from letters.selectors.checks import words_of
from letters.selectors.naming import follow_form
from letters.selectors.stationery import stationery_of


class EditedElsewhere(Exception):
    """The letter was changed in another window since this one was opened."""


def keep_letter(
    *, letter: Letter, version: int, words: dict, at: datetime, before: dict | None = None
) -> Letter:
    """Keep what was written at a moment, over the version it was written on.

    When its form changes, the greeting and the close that the old form gave it follow.
    `before` is what the same window sent last and has no answer to: kept meanwhile, it is no other
    window's. Raises EditedElsewhere when another window kept something newer, and ValidationError
    for a letter that says nothing. What is not different is not kept again, whoever kept it.
    """
    if says(letter, words):
        return letter
    was = letter.form
    write(letter, words)
    if letter.form != was:
        usual = stationery_of(letter.touch.person.seeker).form_now
        words = words | follow_form(letter, was or usual, letter.form or usual)
        write(letter, words)
    letter.full_clean()
    if replaced(letter, version, words, at):
        return letter
    kept = Letter.objects.get(pk=letter.pk)
    if says(kept, words):
        letter.version = kept.version
        return letter
    if before and says(kept, before) and replaced(letter, kept.version, words, at):
        return letter
    raise EditedElsewhere


def says(letter: Letter, words: dict) -> bool:
    return all(getattr(letter, field) == text for field, text in words.items())


def replaced(letter: Letter, version: int, words: dict, at: datetime) -> bool:
    """Whether the words took the place of that version of a letter that waits."""
    if not put_over(letter, version, words | {"version": version + 1, "edited_at": at}):
        return False
    letter.version = version + 1
    return True


@transaction.atomic
def put_over(letter: Letter, version: int, words: dict) -> bool:
    """Write over that version of a letter that waits; false where it is no longer that one.

    The row is locked first, or PostgreSQL would let a second writer in who saw the old version.
    """
    waiting = Letter.objects.waiting().select_for_update(of=("self",))
    if waiting.filter(pk=letter.pk, version=version).only("pk").first() is None:
        return False
    Letter.objects.filter(pk=letter.pk).update(**words)
    return True


def write(letter: Letter, words: dict) -> None:
    for field, text in words.items():
        setattr(letter, field, text)


@transaction.atomic
def enclose(*, letter: Letter, name: str, pdf: bytes, pages: int) -> Enclosure:
    """Put a PDF into the envelope with a letter; a print made before no longer shows it all.

    The same PDF is put in once, however often it is sent.
    """
    known = letter.papers.filter(pdf=pdf).first()
    if known:
        return known
    Letter.objects.filter(pk=letter.pk).update(version=F("version") + 1)
    return keep(record=Enclosure(letter=letter, name=name[:200], pdf=pdf, pages=pages))


@transaction.atomic
def take_out(*, enclosure: Enclosure) -> None:
    """Take an enclosed PDF out again."""
    Letter.objects.filter(pk=enclosure.letter_id).update(version=F("version") + 1)
    delete(record=enclosure)


def hide_letter(*, letter: Letter, private: bool) -> None:
    """Hide a letter from coaches, or show it again; what it says and its print stay as they are."""
    Letter.objects.filter(pk=letter.pk).update(private=private)


@transaction.atomic
def dismiss_ask(*, letter: Letter, sentence: str, family: str, because: str, on: date) -> Dismissal:
    """Keep why a sentence stays as it is; said again, the newer reason counts."""
    Letter.objects.select_for_update(of=("self",)).get(pk=letter.pk)
    known = {words_of(one.sentence): one for one in Dismissal.objects.filter(letter=letter)}
    dismissal = known.get(words_of(sentence)) or Dismissal(letter=letter, sentence=sentence)
    dismissal.family, dismissal.because, dismissal.dismissed_on = family, because, on
    return keep(record=dismissal)


@transaction.atomic
def take_up_again(*, dismissal: Dismissal) -> None:
    """Let a sentence that was dismissed be spoken of again."""
    delete(record=dismissal)
