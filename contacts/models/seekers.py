"""Who uses the house: seekers and coaches, and the forms they sent."""

from __future__ import annotations

import zoneinfo
from typing import ClassVar

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django_countries.fields import Country, CountryField

from contacts.models.fields import DayField, WordsField


def validate_time_zone(name: str) -> None:
    if name not in zoneinfo.available_timezones():
        raise ValidationError("Choose a time zone from the list, such as America/Detroit.")


def known(
    field: str, choices: type[models.TextChoices], name: str, *, blank: bool = False
) -> models.CheckConstraint:
    """The law that a choice field holds one of its choices, which Django checks in forms only.

    With `blank` it may also stay empty: not said.
    """
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": [*([""] if blank else []), *choices.values]}),
        name=name,
        violation_error_message=f"Choose one of: {', '.join(choices.labels)}.",
    )


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields) -> User:
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields) -> User:
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractUser):
    """A seeker, a coach, or both; signs in by e-mail."""

    # Django's way to leave out a field of its own user.
    username = first_name = last_name = None  # type: ignore[assignment]
    email = models.EmailField("e-mail", unique=True)
    name = models.CharField("your name", max_length=120, blank=True, help_text="As you sign it.")
    postal_address = WordsField(
        "your address", max_length=500, help_text="Line by line, as it stands on an envelope."
    )
    country: models.Field[Country | str, Country] = CountryField(default="US")
    time_zone = models.CharField(max_length=64, default="UTC", validators=[validate_time_zone])
    coaches_since = DayField(null=True, blank=True, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []
    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]  # other arguments

    def __str__(self):
        return self.name or self.email


class Submission(models.Model):
    """A form that was sent, so that sending it twice does nothing twice."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="+")
    token = models.UUIDField()
    went_to = models.CharField(max_length=500)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["seeker", "token"], name="form_sent_once")]

    def __str__(self):
        return f"{self.token} to {self.went_to}"
