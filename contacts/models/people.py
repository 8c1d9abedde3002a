"""The people a seeker met, where those work and what they care about."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django_countries.fields import Country, CountryField

from contacts.models.fields import DayField, LinkField, WordsField
from contacts.models.seekers import User, known
from contacts.querysets import OrganizationQuerySet, OwnedQuerySet, PersonQuerySet
from contacts.rules import names


class Organization(models.Model):
    """Where people work, with the one postal address its panel shares."""

    owner_path = "seeker"
    seeker = models.ForeignKey(User, models.CASCADE, related_name="organizations")
    name = models.CharField(max_length=200)
    postal_address = WordsField(
        max_length=500,
        help_text="Street, city and postcode, line by line. Typed once for all.",
    )
    country: models.Field[Country | str, Country] = CountryField(blank=True)
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


UNNAMED = "Somebody whose name I don't know yet"


class Person(models.Model):
    """Somebody I met or may introduce. Nothing about them is required: unknown stays unknown."""

    owner_path = "seeker"
    shown_with = "shows_people"
    hidden_by = ("private",)
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
    recognized_by = models.CharField(
        "how would you recognize them?",
        max_length=200,
        blank=True,
        help_text="While you don’t know their name, such as “the lady with the notebook”.",
    )
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
    # What is changed within a day of that was typed wrong, as a rule.
    added_at = models.DateTimeField(auto_now_add=True, null=True, editable=False)
    # What search reads: everything known, in plain small letters; `actions/search_text` keeps it.
    search_text = models.TextField(blank=True, default="", editable=False)
    # What tells them from others of the same name; `actions/told_apart` keeps it. Never on paper.
    told_apart_by = models.CharField(max_length=200, blank=True, default="", editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["seeker", "family_name", "given_name", "id"], name="people_by_name"
            ),
            models.Index(fields=["seeker", "email"], name="people_by_email"),
        ]

    def __str__(self):
        name = names.name_on_envelope(
            "", self.given_name, self.family_name, self.suffix, self.family_name_first
        )
        name = name or self.known_by or UNNAMED
        return f"{name} ({self.told_apart_by})" if self.told_apart_by else name

    @property
    def known_by(self) -> str:
        """The name as spoken; of somebody without one, how to recognize them, else their job."""
        return self.full_name or self.recognized_by or self.job_title

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
    def occupation(self) -> str:
        """Such as “Head of Parks, Northfield”; empty while neither is known."""
        return ", ".join(filter(None, (self.job_title, str(self.organization or ""))))

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
    shown_with = "shows_people"
    hidden_by = ("person__private",)
    person = models.ForeignKey(Person, models.CASCADE, related_name="interests")
    topic = models.CharField(max_length=200, help_text="A few words, such as “budget dashboards”.")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.WORK)
    source = models.CharField("how I know", max_length=10, choices=Source, blank=True)
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
            known("source", InterestSource, "interest_source_known", blank=True),
        ]

    def __str__(self):
        return self.topic

    @property
    def described(self) -> str:
        """What kind of interest it is, and how I know where that is said."""
        return ", ".join(filter(None, (self.get_kind_display(), self.get_source_display())))
