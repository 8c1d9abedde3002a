"""Kinds of field the whole house uses: a believable day, words with an end, a safe link."""

from datetime import date
from typing import Any

from django.core.validators import (
    MaxLengthValidator,
    MaxValueValidator,
    MinValueValidator,
    URLValidator,
)
from django.db import models
from django.utils.functional import cached_property

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2100, 12, 31)


class DayField(models.DateField):
    """A date in living memory or planning: 1970 to 2100, so that time zones cannot overflow it."""

    default_validators = [
        MinValueValidator(FIRST_DAY, "That is before 1970: check the year."),
        MaxValueValidator(LAST_DAY, "That is after 2100: check the year."),
    ]


class WordsField(models.TextField):
    """Text that may stay empty and has a longest length, checked by forms and actions alike."""

    def __init__(self, verbose_name: str | None = None, *, max_length: int = 4000, **kwargs: Any):
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        super().__init__(verbose_name, max_length=max_length, **kwargs)

    @cached_property
    def validators(self):
        return [*super().validators, MaxLengthValidator(self.max_length)]


class LinkField(models.URLField):
    """A web address: http or https and nothing else, https when the scheme is left out."""

    default_validators = [
        URLValidator(
            schemes=["http", "https"],
            message="That is not a web address: it begins with https:// and names a site.",
        )
    ]

    def formfield(self, **kwargs):
        return super().formfield(**{"assume_scheme": "https", **kwargs})
