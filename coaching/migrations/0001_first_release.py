"""What coach and client do together, and who looked at what."""

import contacts.models.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contacts", "0001_first_release"),
        ("followup", "0001_first_release"),
        ("letters", "0001_first_release"),
    ]

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
                (
                    "coaching",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="looks",
                        to="contacts.coaching",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["coaching", "-looked_at"], name="looks_newest_first")
                ],
            },
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
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assignments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["seeker", "coach", "done_on"], name="assignments_of_two")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("goal", ""), _negated=True),
                        name="assignment_has_a_goal",
                        violation_error_message="Say what is to be done.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("due_on__isnull", True),
                            ("due_on__gte", models.F("set_on")),
                            _connector="OR",
                        ),
                        name="assignment_due_after_set",
                        violation_error_message="Choose a day that is not past, or leave it empty.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seeker", models.F("coach")), _negated=True),
                        name="nobody_sets_their_own_assignment",
                        violation_error_message="You cannot be your own coach here.",
                    ),
                ],
            },
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
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assignment_templates",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("goal", ""), _negated=True),
                        name="template_has_a_goal",
                        violation_error_message="Say what is to be done.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("days__gte", 1), ("days__lte", 365)),
                        name="template_takes_a_day_to_a_year",
                        violation_error_message="Choose between 1 and 365 days.",
                    ),
                    models.UniqueConstraint(
                        fields=("coach", "goal"),
                        name="template_kept_once",
                        violation_error_message="You keep that template already.",
                    ),
                ],
            },
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
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True),
                        name="own_note_says_something",
                        violation_error_message="Write something.",
                    )
                ],
            },
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
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        name="programme_has_a_name",
                        violation_error_message="Give the programme a name.",
                    )
                ],
            },
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
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="coaching.programme",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("left_on__isnull", True)),
                        fields=("programme", "coach"),
                        name="one_open_membership",
                        violation_error_message="This coach works in the programme already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("left_on__isnull", True),
                            ("left_on__gte", models.F("joined_on")),
                            _connector="OR",
                        ),
                        name="left_after_joining",
                        violation_error_message="A coach leaves on or after the day they joined.",
                    ),
                ],
            },
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
                (
                    "coach",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="places",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="places",
                        to="coaching.programme",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("declined_on__isnull", True), ("left_on__isnull", True)
                        ),
                        fields=("programme", "seeker"),
                        name="one_open_place_in_a_programme",
                        violation_error_message="They have a place in this programme already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("taken_on__isnull", True),
                            ("declined_on__isnull", True),
                            _connector="OR",
                        ),
                        name="place_is_taken_or_declined",
                        violation_error_message="This offer has been answered already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("cohort", ""), _negated=True),
                        name="place_has_a_cohort",
                        violation_error_message="Say which cohort it is.",
                    ),
                ],
            },
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
                (
                    "to_coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="handovers",
                        to="coaching.place",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("agreed_on__isnull", True), ("declined_on__isnull", True)
                        ),
                        fields=("place",),
                        name="one_handover_at_a_time",
                        violation_error_message="They have been asked already: wait for the answer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("agreed_on__isnull", True),
                            ("declined_on__isnull", True),
                            _connector="OR",
                        ),
                        name="handover_has_one_answer",
                        violation_error_message="This has been answered already.",
                    ),
                ],
            },
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
                (
                    "place",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outcome",
                        to="coaching.place",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("earned_in_second_quarter__isnull", True),
                            ("earned_in_second_quarter__lte", 10000000),
                            _connector="OR",
                        ),
                        name="earnings_are_believable",
                        violation_error_message="Check the amount: it is for one quarter.",
                    )
                ],
            },
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
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True),
                        name="question_asks_something",
                        violation_error_message="Ask something.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seeker", models.F("coach")), _negated=True),
                        name="nobody_asks_themselves",
                        violation_error_message="You cannot be your own coach here.",
                    ),
                ],
            },
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
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("letter", "coach", "version"),
                        name="called_ready_once",
                        violation_error_message="You have called this version ready already.",
                    )
                ],
            },
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
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True),
                        name="reply_says_something",
                        violation_error_message="Say something.",
                    )
                ],
            },
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
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at__isnull", True)),
                        fields=("letter", "coach"),
                        name="letter_shared_once",
                        violation_error_message="This coach has the letter already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_at__isnull", True),
                            ("ended_at__gte", models.F("shared_at")),
                            _connector="OR",
                        ),
                        name="share_ends_after_it_began",
                        violation_error_message="A letter is taken back after it was shared.",
                    ),
                ],
            },
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
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True),
                        name="shared_note_says_something",
                        violation_error_message="Write something.",
                    )
                ],
            },
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
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("answer", ""), _negated=True),
                        name="tip_says_something",
                        violation_error_message="A tip needs an answer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("retracted_at__isnull", True),
                            ("retracted_at__gte", models.F("published_at")),
                            _connector="OR",
                        ),
                        name="tip_retracted_after_published",
                        violation_error_message="A tip is taken back after it was published.",
                    ),
                ],
            },
        ),
    ]
