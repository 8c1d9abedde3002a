"""Keeping what the seeker writes."""

from datetime import datetime

from django.db.models import F

from letters.models import Letter


class EditedElsewhere(Exception):
    """The letter was changed in another window since this one was opened."""


def keep_letter(*, letter: Letter, version: int, words: dict, at: datetime) -> Letter:
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
