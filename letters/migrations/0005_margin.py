"""Sentences that stay though they ask, and how many still asked when a letter went."""

import contacts.models.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("letters", "0004_hidden_from_coach"),
    ]

    operations = [
        migrations.AddField(
            model_name="letter",
            name="asks_left",
            field=models.PositiveSmallIntegerField(blank=True, editable=False, null=True),
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
    ]
