"""How my letters look and how they are signed."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from contacts.models import User, known
from contacts.querysets import OwnedQuerySet
from letters.paper import form_for


class FormOfLetter(models.TextChoices):
    BY_COUNTRY = "", "as usual in my country"
    US_FULL_BLOCK = "US_FULL_BLOCK", "American, full block"
    US_MODIFIED_BLOCK = "US_MODIFIED_BLOCK", "American, modified block"
    US_SEMI_BLOCK = "US_SEMI_BLOCK", "American, semi-block"
    UK = "UK", "British"
    DIN_5008_A = "DIN_5008_A", "German, DIN 5008 A"
    DIN_5008_B = "DIN_5008_B", "German, DIN 5008 B"
    FRENCH = "FRENCH", "French"
    NOTE_CARD = "NOTE_CARD", "a half-sheet note card"


class EnvelopeSize(models.TextChoices):
    BY_COUNTRY = "", "the usual one for my paper"
    NO_10 = "NO_10", "#10 (4 1/8 by 9 1/2 in)"
    NO_9 = "NO_9", "#9 (3 7/8 by 8 7/8 in)"
    MONARCH = "MONARCH", "Monarch (3 7/8 by 7 1/2 in)"
    DL = "DL", "DL (110 by 220 mm)"
    C6_5 = "C6_5", "C6/5 (114 by 229 mm)"
    C5 = "C5", "C5 (162 by 229 mm)"
    C6 = "C6", "C6 (114 by 162 mm)"


class Typeface(models.TextChoices):
    SOURCE_SERIF = "SOURCE_SERIF", "Source Serif, clear and even"
    EB_GARAMOND = "EB_GARAMOND", "EB Garamond, bookish and light"
    SOURCE_SANS = "SOURCE_SANS", "Source Sans, plain and open"


class Feed(models.TextChoices):
    LANDSCAPE = "LANDSCAPE", "long edge first"
    PORTRAIT = "PORTRAIT", "short edge first"


class LabelSheet(models.TextChoices):
    NONE = "", "none: I print envelopes"
    AVERY_5160 = "AVERY_5160", "Avery 5160 (30 on a Letter sheet)"
    AVERY_5163 = "AVERY_5163", "Avery 5163 (10 on a Letter sheet)"
    AVERY_L7160 = "AVERY_L7160", "Avery L7160 (21 on an A4 sheet)"
    AVERY_L7163 = "AVERY_L7163", "Avery L7163 (14 on an A4 sheet)"


class Signing(models.TextChoices):
    PEN = "PEN", "with the pen, on paper"
    IMAGE = "IMAGE", "with my signature, placed for me"


class Voice(models.TextChoices):
    FORMAL = "FORMAL", "formal"
    PLAIN = "PLAIN", "plain"
    WARM = "WARM", "warm"


# How far a printer may be out, either way; more than that is another envelope.
MOST_OFF = 25  # mm
OFF = [
    MinValueValidator(-MOST_OFF, f"At most {MOST_OFF} mm either way."),
    MaxValueValidator(MOST_OFF, f"At most {MOST_OFF} mm either way."),
]


class Stationery(models.Model):
    """What a seeker settled once for all their letters; each letter may still differ."""

    owner_path = "seeker"
    seeker = models.OneToOneField(User, models.CASCADE, related_name="stationery")
    form = models.CharField(
        "form of letter", max_length=20, choices=FormOfLetter, default="", blank=True
    )
    typeface = models.CharField(max_length=12, choices=Typeface, default=Typeface.SOURCE_SERIF)
    envelope = models.CharField(max_length=10, choices=EnvelopeSize, default="", blank=True)
    windowed = models.BooleanField("it has a window", default=False)
    feed = models.CharField(
        "fed into my printer", max_length=10, choices=Feed, default=Feed.LANDSCAPE
    )
    right_by = models.DecimalField(
        "move right by (mm)", max_digits=4, decimal_places=1, default=0, validators=OFF
    )
    down_by = models.DecimalField(
        "move down by (mm)", max_digits=4, decimal_places=1, default=0, validators=OFF
    )
    labels = models.CharField(
        "labels instead of envelopes", max_length=12, choices=LabelSheet, default="", blank=True
    )
    both_sides = models.BooleanField("my printer prints on both sides", default=False)
    signing = models.CharField("signed", max_length=6, choices=Signing, default=Signing.PEN)
    voice = models.CharField(
        "the voice of my drafts", max_length=6, choices=Voice, default=Voice.PLAIN
    )
    # Ink on clear ground, as a PNG; shown to nobody but its owner.
    signature = models.BinaryField(null=True, blank=True)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "stationery"
        constraints = [
            known("form", FormOfLetter, "stationery_form_known"),
            known("typeface", Typeface, "stationery_typeface_known"),
            known("envelope", EnvelopeSize, "envelope_known"),
            known("feed", Feed, "feed_known"),
            known("labels", LabelSheet, "label_sheet_known"),
            known("signing", Signing, "signing_known"),
            known("voice", Voice, "voice_known"),
        ]

    def __str__(self):
        return f"Stationery of {self.seeker}"

    @property
    def form_now(self) -> str:
        """The key of the form settled, or of the one usual in the seeker's country."""
        return self.form or form_for(self.seeker.country.code)
