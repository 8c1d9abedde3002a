"""Letters, stationery, prints, and what was waved aside in a margin."""

import contacts.models.fields
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("followup", "0001_first_release"),
    ]

    operations = [
        migrations.CreateModel(
            name="Letter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("salutation", models.CharField(max_length=200)),
                (
                    "body",
                    contacts.models.fields.WordsField(blank=True, default="", max_length=8000),
                ),
                ("closing", models.CharField(default="Sincerely,", max_length=80)),
                ("enclosures", models.CharField(blank=True, max_length=300)),
                ("copies", models.CharField(blank=True, max_length=300, verbose_name="copies to")),
                (
                    "form",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "as usual in my country"),
                            ("US_FULL_BLOCK", "American, full block"),
                            ("US_MODIFIED_BLOCK", "American, modified block"),
                            ("US_SEMI_BLOCK", "American, semi-block"),
                            ("UK", "British"),
                            ("DIN_5008_A", "German, DIN 5008 A"),
                            ("DIN_5008_B", "German, DIN 5008 B"),
                            ("FRENCH", "French"),
                            ("NOTE_CARD", "a half-sheet note card"),
                        ],
                        default="",
                        max_length=20,
                        verbose_name="form of letter",
                    ),
                ),
                (
                    "typeface",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("SOURCE_SERIF", "Source Serif, clear and even"),
                            ("EB_GARAMOND", "EB Garamond, bookish and light"),
                            ("SOURCE_SANS", "Source Sans, plain and open"),
                        ],
                        default="",
                        max_length=12,
                    ),
                ),
                (
                    "signing",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("PEN", "with the pen, on paper"),
                            ("IMAGE", "with my signature, placed for me"),
                        ],
                        default="",
                        max_length=6,
                        verbose_name="signed",
                    ),
                ),
                (
                    "encloses_note",
                    models.BooleanField(
                        default=False, verbose_name="print the note of what I give after it"
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("edited_at", models.DateTimeField(auto_now=True)),
                ("private", models.BooleanField(default=False, verbose_name="hide from my coach")),
                ("signed_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("stamped_on", contacts.models.fields.DayField(blank=True, null=True)),
                (
                    "asks_left",
                    models.PositiveSmallIntegerField(blank=True, editable=False, null=True),
                ),
                (
                    "touch",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="followup.touch",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("body", ""), _negated=True),
                            models.Q(("salutation", ""), _negated=True),
                        ),
                        name="letter_says_something",
                        violation_error_message="A letter needs a greeting and something to say.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "form__in",
                                [
                                    "",
                                    "US_FULL_BLOCK",
                                    "US_MODIFIED_BLOCK",
                                    "US_SEMI_BLOCK",
                                    "UK",
                                    "DIN_5008_A",
                                    "DIN_5008_B",
                                    "FRENCH",
                                    "NOTE_CARD",
                                ],
                            )
                        ),
                        name="letter_form_known",
                        violation_error_message="Choose one of: as usual in my country, American, full block, American, modified block, American, semi-block, British, German, DIN 5008 A, German, DIN 5008 B, French, a half-sheet note card.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("typeface__in", ["", "SOURCE_SERIF", "EB_GARAMOND", "SOURCE_SANS"])
                        ),
                        name="letter_typeface_known",
                        violation_error_message="Choose one of: Source Serif, clear and even, EB Garamond, bookish and light, Source Sans, plain and open.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("signing__in", ["", "PEN", "IMAGE"])),
                        name="letter_signing_known",
                        violation_error_message="Choose one of: with the pen, on paper, with my signature, placed for me.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Enclosure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200)),
                ("pdf", models.BinaryField()),
                ("pages", models.PositiveIntegerField()),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="papers",
                        to="letters.letter",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Dismissal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "sentence",
                    contacts.models.fields.WordsField(blank=True, default="", max_length=600),
                ),
                ("family", models.CharField(max_length=40, verbose_name="what it was read as")),
                (
                    "because",
                    models.CharField(
                        choices=[
                            ("OFFER", "it offers something"),
                            ("AGREED", "we agreed on it"),
                            ("FRIENDLY", "it is only friendly"),
                            ("MINE", "I want to say it"),
                        ],
                        max_length=10,
                        verbose_name="why it stays",
                    ),
                ),
                ("dismissed_on", contacts.models.fields.DayField()),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="dismissals",
                        to="letters.letter",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("letter", "sentence"),
                        name="sentence_dismissed_once",
                        violation_error_message="You have said already why that sentence stays.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sentence", ""), _negated=True),
                        name="dismissal_names_a_sentence",
                        violation_error_message="Say which sentence stays as it is.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("because__in", ["OFFER", "AGREED", "FRIENDLY", "MINE"])
                        ),
                        name="dismissal_reason_known",
                        violation_error_message="Choose one of: it offers something, we agreed on it, it is only friendly, I want to say it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Lifting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "because",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        max_length=500,
                        verbose_name="why this letter may ask",
                    ),
                ),
                ("lifted_on", contacts.models.fields.DayField()),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "letter",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lifting",
                        to="letters.letter",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("because", ""), _negated=True),
                        name="lifting_says_why",
                        violation_error_message="Say why this letter may ask.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PrintRun",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("pdf", models.BinaryField()),
                ("letters_pdf", models.BinaryField(null=True)),
                ("envelopes_pdf", models.BinaryField(null=True)),
                ("pages", models.PositiveIntegerField()),
                ("printed_at", models.DateTimeField()),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Printout",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version", models.PositiveIntegerField()),
                ("envelope", models.BooleanField(default=True)),
                ("pdf", models.BinaryField()),
                ("sha256", models.CharField(max_length=64)),
                ("printed_at", models.DateTimeField()),
                (
                    "letter",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="printout",
                        to="letters.letter",
                    ),
                ),
                (
                    "run",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="printouts",
                        to="letters.printrun",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RenderCount",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("minute", models.PositiveIntegerField()),
                ("renders", models.PositiveIntegerField()),
                (
                    "seeker",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Stationery",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "form",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "as usual in my country"),
                            ("US_FULL_BLOCK", "American, full block"),
                            ("US_MODIFIED_BLOCK", "American, modified block"),
                            ("US_SEMI_BLOCK", "American, semi-block"),
                            ("UK", "British"),
                            ("DIN_5008_A", "German, DIN 5008 A"),
                            ("DIN_5008_B", "German, DIN 5008 B"),
                            ("FRENCH", "French"),
                            ("NOTE_CARD", "a half-sheet note card"),
                        ],
                        default="",
                        max_length=20,
                        verbose_name="form of letter",
                    ),
                ),
                (
                    "typeface",
                    models.CharField(
                        choices=[
                            ("SOURCE_SERIF", "Source Serif, clear and even"),
                            ("EB_GARAMOND", "EB Garamond, bookish and light"),
                            ("SOURCE_SANS", "Source Sans, plain and open"),
                        ],
                        default="SOURCE_SERIF",
                        max_length=12,
                    ),
                ),
                (
                    "envelope",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "the usual one for my paper"),
                            ("NO_10", "#10 (4 1/8 by 9 1/2 in)"),
                            ("NO_9", "#9 (3 7/8 by 8 7/8 in)"),
                            ("MONARCH", "Monarch (3 7/8 by 7 1/2 in)"),
                            ("DL", "DL (110 by 220 mm)"),
                            ("C6_5", "C6/5 (114 by 229 mm)"),
                            ("C5", "C5 (162 by 229 mm)"),
                            ("C6", "C6 (114 by 162 mm)"),
                        ],
                        default="",
                        max_length=10,
                    ),
                ),
                ("windowed", models.BooleanField(default=False, verbose_name="it has a window")),
                (
                    "feed",
                    models.CharField(
                        choices=[
                            ("LANDSCAPE", "long edge first"),
                            ("PORTRAIT", "short edge first"),
                        ],
                        default="LANDSCAPE",
                        max_length=10,
                        verbose_name="fed into my printer",
                    ),
                ),
                (
                    "right_by",
                    models.DecimalField(
                        decimal_places=1,
                        default=0,
                        max_digits=4,
                        validators=[
                            django.core.validators.MinValueValidator(
                                -25, "At most 25 mm either way."
                            ),
                            django.core.validators.MaxValueValidator(
                                25, "At most 25 mm either way."
                            ),
                        ],
                        verbose_name="move right by (mm)",
                    ),
                ),
                (
                    "down_by",
                    models.DecimalField(
                        decimal_places=1,
                        default=0,
                        max_digits=4,
                        validators=[
                            django.core.validators.MinValueValidator(
                                -25, "At most 25 mm either way."
                            ),
                            django.core.validators.MaxValueValidator(
                                25, "At most 25 mm either way."
                            ),
                        ],
                        verbose_name="move down by (mm)",
                    ),
                ),
                (
                    "labels",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "none: I print envelopes"),
                            ("AVERY_5160", "Avery 5160 (30 on a Letter sheet)"),
                            ("AVERY_5163", "Avery 5163 (10 on a Letter sheet)"),
                            ("AVERY_L7160", "Avery L7160 (21 on an A4 sheet)"),
                            ("AVERY_L7163", "Avery L7163 (14 on an A4 sheet)"),
                        ],
                        default="",
                        max_length=12,
                        verbose_name="labels instead of envelopes",
                    ),
                ),
                (
                    "both_sides",
                    models.BooleanField(
                        default=False, verbose_name="my printer prints on both sides"
                    ),
                ),
                (
                    "signing",
                    models.CharField(
                        choices=[
                            ("PEN", "with the pen, on paper"),
                            ("IMAGE", "with my signature, placed for me"),
                        ],
                        default="PEN",
                        max_length=6,
                        verbose_name="signed",
                    ),
                ),
                ("signature", models.BinaryField(blank=True, null=True)),
                (
                    "seeker",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "stationery",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "form__in",
                                [
                                    "",
                                    "US_FULL_BLOCK",
                                    "US_MODIFIED_BLOCK",
                                    "US_SEMI_BLOCK",
                                    "UK",
                                    "DIN_5008_A",
                                    "DIN_5008_B",
                                    "FRENCH",
                                    "NOTE_CARD",
                                ],
                            )
                        ),
                        name="stationery_form_known",
                        violation_error_message="Choose one of: as usual in my country, American, full block, American, modified block, American, semi-block, British, German, DIN 5008 A, German, DIN 5008 B, French, a half-sheet note card.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("typeface__in", ["SOURCE_SERIF", "EB_GARAMOND", "SOURCE_SANS"])
                        ),
                        name="stationery_typeface_known",
                        violation_error_message="Choose one of: Source Serif, clear and even, EB Garamond, bookish and light, Source Sans, plain and open.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "envelope__in",
                                ["", "NO_10", "NO_9", "MONARCH", "DL", "C6_5", "C5", "C6"],
                            )
                        ),
                        name="envelope_known",
                        violation_error_message="Choose one of: the usual one for my paper, #10 (4 1/8 by 9 1/2 in), #9 (3 7/8 by 8 7/8 in), Monarch (3 7/8 by 7 1/2 in), DL (110 by 220 mm), C6/5 (114 by 229 mm), C5 (162 by 229 mm), C6 (114 by 162 mm).",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("feed__in", ["LANDSCAPE", "PORTRAIT"])),
                        name="feed_known",
                        violation_error_message="Choose one of: long edge first, short edge first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "labels__in",
                                ["", "AVERY_5160", "AVERY_5163", "AVERY_L7160", "AVERY_L7163"],
                            )
                        ),
                        name="label_sheet_known",
                        violation_error_message="Choose one of: none: I print envelopes, Avery 5160 (30 on a Letter sheet), Avery 5163 (10 on a Letter sheet), Avery L7160 (21 on an A4 sheet), Avery L7163 (14 on an A4 sheet).",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("signing__in", ["PEN", "IMAGE"])),
                        name="signing_known",
                        violation_error_message="Choose one of: with the pen, on paper, with my signature, placed for me.",
                    ),
                ],
            },
        ),
    ]
