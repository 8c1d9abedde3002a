"""Drafts that coaches read, questions they answer, and tips."""

import contacts.models.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("coaching", "0001_looks"),
        ("followup", "0007_what_they_invited"),
        ("letters", "0006_asks_lifted"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
                (
                    "application",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="followup.application",
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="questions_asked",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="questions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
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
                (
                    "coach",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="called_ready",
                        to="letters.letter",
                    ),
                ),
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
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="replies",
                        to="coaching.question",
                    ),
                ),
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
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shares",
                        to="letters.letter",
                    ),
                ),
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
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tips",
                        to=settings.AUTH_USER_MODEL,
                    ),
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
                (
                    "coach",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="comments",
                        to="letters.letter",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("words", ""), _negated=True),
                            models.Q(("suggestion", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="comment_says_something",
                        violation_error_message="Say something about it, or suggest another wording.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("suggestion", ""),
                            models.Q(("quote", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="suggestion_replaces_a_sentence",
                        violation_error_message="Choose the sentence that the wording is for.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("start__lte", models.F("end"))),
                        name="comment_starts_before_it_ends",
                        violation_error_message="A sentence starts before it ends.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("taken_at__isnull", True),
                            ("declined_at__isnull", True),
                            _connector="OR",
                        ),
                        name="comment_answered_one_way",
                        violation_error_message="This comment has been answered already.",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True),
                name="question_asks_something",
                violation_error_message="Ask something.",
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(("seeker", models.F("coach")), _negated=True),
                name="nobody_asks_themselves",
                violation_error_message="You cannot be your own coach here.",
            ),
        ),
        migrations.AddConstraint(
            model_name="ready",
            constraint=models.UniqueConstraint(
                fields=("letter", "coach", "version"),
                name="called_ready_once",
                violation_error_message="You have called this version ready already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="reply",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True),
                name="reply_says_something",
                violation_error_message="Say something.",
            ),
        ),
        migrations.AddConstraint(
            model_name="share",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at__isnull", True)),
                fields=("letter", "coach"),
                name="letter_shared_once",
                violation_error_message="This coach has the letter already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="share",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ended_at__isnull", True),
                    ("ended_at__gte", models.F("shared_at")),
                    _connector="OR",
                ),
                name="share_ends_after_it_began",
                violation_error_message="A letter is taken back after it was shared.",
            ),
        ),
        migrations.AddConstraint(
            model_name="tip",
            constraint=models.CheckConstraint(
                condition=models.Q(("answer", ""), _negated=True),
                name="tip_says_something",
                violation_error_message="A tip needs an answer.",
            ),
        ),
        migrations.AddConstraint(
            model_name="tip",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("retracted_at__isnull", True),
                    ("retracted_at__gte", models.F("published_at")),
                    _connector="OR",
                ),
                name="tip_retracted_after_published",
                violation_error_message="A tip is taken back after it was published.",
            ),
        ),
    ]
