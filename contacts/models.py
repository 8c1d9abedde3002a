"""The ground floor: seekers, the people they met, where those work and what they care about."""

import zoneinfo

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django_countries.fields import CountryField

from contacts.fields import DayField, LinkField, WordsField
from contacts.querysets import OrganizationQuerySet, OwnedQuerySet, PersonQuerySet
from contacts.rules import names


def validate_time_zone(name: str) -> None:
    if name not in zoneinfo.available_timezones():
        raise ValidationError("Choose a time zone from the list, such as America/Detroit.")


def known(field: str, choices: type[models.TextChoices], name: str) -> models.CheckConstraint:
    """The law that a choice field holds one of its choices, which Django checks in forms only."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": choices.values}),
        name=name,
        violation_error_message=f"Choose one of: {', '.join(choices.labels)}.",
    )


class UserManager(BaseUserManager):
    def create_user(self, email, password=None, **fields):
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, email, password=None, **fields):
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractUser):
    """A seeker, a coach, or both; signs in by e-mail."""

    username = first_name = last_name = None
    email = models.EmailField("e-mail", unique=True)
    name = models.CharField("your name", max_length=120, blank=True, help_text="As you sign it.")
    postal_address = WordsField(
        "your address", max_length=500, help_text="Line by line, as it stands on an envelope."
    )
    country = CountryField(default="US")
    phone = models.CharField(max_length=40, blank=True)
    time_zone = models.CharField(max_length=64, default="UTC", validators=[validate_time_zone])

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []
    objects = UserManager()

    def __str__(self):
        return self.name or self.email


class Organization(models.Model):
    """Where people work, with the one postal address its panel shares."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="organizations")
    name = models.CharField(max_length=200)
    postal_address = WordsField(
        max_length=500,
        help_text="Street, city and postcode, line by line. Typed once for all.",
    )
    country = CountryField(blank=True)
    website = LinkField(max_length=500, blank=True)

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                "seeker",
                Lower("name"),
                name="organization_known_once",
                violation_error_message="You already have an organization of that name.",
            ),
            models.CheckConstraint(
                condition=~Q(name=""),
                name="organization_has_a_name",
                violation_error_message="Give the organization a name.",
            ),
        ]

    def __str__(self):
        return self.name


class Person(models.Model):
    """Somebody I met or may introduce. Nothing about them is required: unknown stays unknown."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="people")
    organization = models.ForeignKey(
        Organization, models.RESTRICT, null=True, blank=True, related_name="people"
    )
    honorific = models.CharField(
        "title", max_length=40, blank=True, help_text="Dr., Ms., Professor"
    )
    given_name = models.CharField("given name", max_length=120, blank=True)
    family_name = models.CharField("family name", max_length=120, blank=True)
    suffix = models.CharField(max_length=40, blank=True, help_text="III, PhD, Esq.")
    family_name_first = models.BooleanField("the family name comes first", default=False)
    salutation = models.CharField(
        max_length=200,
        blank=True,
        help_text="Your own wording, such as “Dear Sam”; else by the rules.",
    )
    job_title = models.CharField(max_length=200, blank=True)
    email = models.EmailField("e-mail", blank=True)
    phone = models.CharField(max_length=40, blank=True)
    link = LinkField("web page", max_length=500, blank=True)
    postal_address = WordsField(
        max_length=500,
        help_text="Only if not the organization's: street, city, postcode, line by line.",
    )
    how_we_met = models.CharField(max_length=300, blank=True)
    notes = WordsField(
        max_length=8000,
        help_text="Leave out health, religion, politics and family: it is not yours to keep.",
    )
    let_go_on = DayField(null=True, blank=True)
    private = models.BooleanField("hide from my coach", default=False)
    # What search reads: everything known in plain small letters, kept by `contacts.search`.
    search_text = models.TextField(blank=True, default="", editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["seeker", "family_name", "given_name", "id"], name="people_by_name"
            )
        ]

    def __str__(self):
        return self.full_name or self.job_title or "Somebody whose name I don't know yet"

    @property
    def full_name(self) -> str:
        """Given and family name as spoken, empty while neither is known."""
        return names.full_name(self.given_name, self.family_name, self.family_name_first)

    @property
    def name_on_envelope(self) -> str:
        """The whole name with title and suffix, as the post reads it."""
        return names.name_on_envelope(
            self.honorific,
            self.given_name,
            self.family_name,
            self.suffix,
            self.family_name_first,
        )

    @property
    def address_lines(self) -> list[str]:
        """Where a letter reaches them: their own address, else the organization's; or nothing."""
        own = self.postal_address or (self.organization.postal_address if self.organization else "")
        return [line.strip() for line in own.splitlines() if line.strip()]

    def clean(self):
        if self.organization and self.organization.seeker_id != self.seeker_id:
            raise ValidationError({"organization": "Choose one of your own organizations."})


class InterestKind(models.TextChoices):
    WORK = "WORK", "about their work"
    PERSONAL = "PERSONAL", "personal"
    SHARED = "SHARED", "something we share"


class InterestSource(models.TextChoices):
    SAID = "SAID", "they said so"
    HOMEWORK = "HOMEWORK", "I read it beforehand"
    OBSERVED = "OBSERVED", "I noticed it"


class Interest(models.Model):
    """What somebody cares about, and how I know."""

    Kind = InterestKind
    Source = InterestSource

    owner_path = "person__seeker"
    person = models.ForeignKey(Person, models.CASCADE, related_name="interests")
    topic = models.CharField(max_length=200, help_text="A few words, such as “budget dashboards”.")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.WORK)
    source = models.CharField("how I know", max_length=10, choices=Source, default=Source.SAID)
    words = WordsField("in their words", max_length=1000)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                "person",
                Lower("topic"),
                name="interest_noted_once",
                violation_error_message="You have noted that interest already.",
            ),
            models.CheckConstraint(
                condition=~Q(topic=""),
                name="interest_has_a_topic",
                violation_error_message="Say in a few words what they care about.",
            ),
            known("kind", InterestKind, "interest_kind_known"),
            known("source", InterestSource, "interest_source_known"),
        ]

    def __str__(self):
        return self.topic


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
