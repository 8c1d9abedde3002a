"""Assignments, notes of two kinds, and programmes with their places."""

import contacts.models.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("coaching", "0002_drafts_questions_tips"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
        migrations.AddConstraint(
            model_name="place",
            constraint=models.UniqueConstraint(
                condition=models.Q(("declined_on__isnull", True), ("left_on__isnull", True)),
                fields=("programme", "seeker"),
                name="one_open_place_in_a_programme",
                violation_error_message="They have a place in this programme already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="place",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("taken_on__isnull", True), ("declined_on__isnull", True), _connector="OR"
                ),
                name="place_is_taken_or_declined",
                violation_error_message="This offer has been answered already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="place",
            constraint=models.CheckConstraint(
                condition=models.Q(("cohort", ""), _negated=True),
                name="place_has_a_cohort",
                violation_error_message="Say which cohort it is.",
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(
                condition=models.Q(("left_on__isnull", True)),
                fields=("programme", "coach"),
                name="one_open_membership",
                violation_error_message="This coach works in the programme already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("left_on__isnull", True),
                    ("left_on__gte", models.F("joined_on")),
                    _connector="OR",
                ),
                name="left_after_joining",
                violation_error_message="A coach leaves on or after the day they joined.",
            ),
        ),
        migrations.AddConstraint(
            model_name="sharednote",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True),
                name="shared_note_says_something",
                violation_error_message="Write something.",
            ),
        ),
    ]
