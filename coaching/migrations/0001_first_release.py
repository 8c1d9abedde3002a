"""What coach and client do together, and who looked at what."""

import contacts.models.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="AccessLogEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("page", models.CharField(max_length=80)),
                ("looked_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Assignment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "goal",
                    models.CharField(
                        help_text="Such as “one interest per panel member”.", max_length=300
                    ),
                ),
                (
                    "due_on",
                    contacts.models.fields.DayField(blank=True, null=True, verbose_name="by when"),
                ),
                ("set_on", contacts.models.fields.DayField()),
                ("done_on", contacts.models.fields.DayField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="AssignmentTemplate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("goal", models.CharField(help_text="Such as “one give a week”.", max_length=300)),
                (
                    "days",
                    models.PositiveSmallIntegerField(default=7, verbose_name="days to do it in"),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version", models.PositiveIntegerField()),
                ("start", models.PositiveIntegerField(default=0)),
                ("end", models.PositiveIntegerField(default=0)),
                (
                    "quote",
                    contacts.models.fields.WordsField(blank=True, default="", max_length=8000),
                ),
                (
                    "words",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=1000, verbose_name="what you would say"
                    ),
                ),
                (
                    "suggestion",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=2000, verbose_name="another wording"
                    ),
                ),
                ("said_at", models.DateTimeField()),
                ("taken_at", models.DateTimeField(blank=True, null=True)),
                ("declined_at", models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Handover",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("proposed_on", contacts.models.fields.DayField()),
                ("agreed_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("declined_on", contacts.models.fields.DayField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("leads", models.BooleanField(default=False, verbose_name="leads the programme")),
                ("joined_on", contacts.models.fields.DayField()),
                ("left_on", contacts.models.fields.DayField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Outcome",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "works_in_second_quarter",
                    models.BooleanField(
                        blank=True,
                        null=True,
                        verbose_name="in work in the second quarter after the programme",
                    ),
                ),
                (
                    "works_in_fourth_quarter",
                    models.BooleanField(
                        blank=True,
                        null=True,
                        verbose_name="in work in the fourth quarter after the programme",
                    ),
                ),
                (
                    "earned_in_second_quarter",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        verbose_name="earned in the second quarter, in whole dollars",
                    ),
                ),
                (
                    "credential",
                    models.CharField(blank=True, max_length=200, verbose_name="credential gained"),
                ),
                (
                    "skill",
                    models.CharField(blank=True, max_length=200, verbose_name="skill gained"),
                ),
                ("told_on", contacts.models.fields.DayField()),
            ],
        ),
        migrations.CreateModel(
            name="OwnNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "words",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=4000, verbose_name="for myself alone"
                    ),
                ),
                ("written_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Place",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("cohort", models.CharField(help_text="Such as “Fall 2026”.", max_length=80)),
                ("offered_on", contacts.models.fields.DayField()),
                ("taken_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("declined_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("left_on", contacts.models.fields.DayField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Programme",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200, unique=True)),
                ("founded_on", contacts.models.fields.DayField()),
            ],
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "words",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=4000, verbose_name="your question"
                    ),
                ),
                ("asked_at", models.DateTimeField()),
                ("read_at", models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Ready",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version", models.PositiveIntegerField()),
                ("said_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Reply",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("from_coach", models.BooleanField(default=False)),
                (
                    "words",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=4000, verbose_name="your words"
                    ),
                ),
                ("said_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Share",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("shared_at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="SharedNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "words",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=4000, verbose_name="for both of us"
                    ),
                ),
                ("written_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Tip",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "asked",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=500, verbose_name="what was asked"
                    ),
                ),
                (
                    "answer",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=4000, verbose_name="your answer"
                    ),
                ),
                ("published_at", models.DateTimeField()),
                ("retracted_at", models.DateTimeField(blank=True, null=True)),
            ],
        ),
    ]
