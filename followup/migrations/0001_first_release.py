"""Applications, panels, the no, gives, promises, touches, and the words by which they are found."""

import contacts.models.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from contacts.models.search_index import word_index
from followup.models.search_index import APPLICATIONS, GIVES


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contacts", "0001_first_release"),
    ]

    operations = [
        migrations.CreateModel(
            name="Application",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.CharField(max_length=200)),
                (
                    "link",
                    contacts.models.fields.LinkField(
                        blank=True, max_length=500, verbose_name="where it was posted"
                    ),
                ),
                ("applied_on", contacts.models.fields.DayField(blank=True, null=True)),
                (
                    "notes",
                    contacts.models.fields.WordsField(blank=True, default="", max_length=8000),
                ),
                ("private", models.BooleanField(default=False, verbose_name="hide from my coach")),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="applications",
                        to="contacts.organization",
                    ),
                ),
                (
                    "reopened_from",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="reopenings",
                        to="followup.application",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="applications",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("position", ""), _negated=True),
                        name="application_has_a_position",
                        violation_error_message="Say which position it was.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Give",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("RESOURCE", "resource"),
                            ("TOOL", "tool"),
                            ("IDEA", "tactical idea"),
                            ("INTRODUCTION", "introduction"),
                        ],
                        default="RESOURCE",
                        max_length=12,
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="what it is")),
                (
                    "takeaway",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        help_text="One sentence: what they can do with it to make a day easier.",
                        max_length=1000,
                        verbose_name="the takeaway",
                    ),
                ),
                ("link", contacts.models.fields.LinkField(blank=True, max_length=500)),
                (
                    "topics",
                    models.CharField(
                        blank=True,
                        help_text="Two or three, with commas: scheduling, volunteers.",
                        max_length=300,
                    ),
                ),
                (
                    "found_where",
                    models.CharField(
                        blank=True,
                        help_text="Such as “Parks Weekly, May”.",
                        max_length=200,
                        verbose_name="where I found it",
                    ),
                ),
                (
                    "note",
                    contacts.models.fields.WordsField(blank=True, default="", max_length=4000),
                ),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                (
                    "introduces",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="introduced_by",
                        to="contacts.person",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="gives",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["seeker", "-made_at"], name="shelf_newest_first")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("takeaway", ""), _negated=True),
                            models.Q(("title", ""), _negated=True),
                        ),
                        name="give_has_a_takeaway",
                        violation_error_message="Say what it is and what they can do with it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("introduces__isnull", True), ("kind", "INTRODUCTION"), _connector="OR"
                        ),
                        name="only_an_introduction_introduces",
                        violation_error_message="Only an introduction introduces somebody.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["RESOURCE", "TOOL", "IDEA", "INTRODUCTION"])
                        ),
                        name="give_kind_known",
                        violation_error_message="Choose one of: resource, tool, tactical idea, introduction.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Interview",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("held_on", contacts.models.fields.DayField(blank=True, null=True)),
                (
                    "round",
                    models.CharField(
                        blank=True, help_text="First round, panel, final", max_length=80
                    ),
                ),
                (
                    "format",
                    models.CharField(
                        choices=[
                            ("IN_PERSON", "in person"),
                            ("VIDEO", "by video"),
                            ("PHONE", "by phone"),
                        ],
                        default="IN_PERSON",
                        max_length=10,
                    ),
                ),
                (
                    "notes",
                    contacts.models.fields.WordsField(blank=True, default="", max_length=8000),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="interviews",
                        to="followup.application",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["held_on"], name="interviews_by_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("format__in", ["IN_PERSON", "VIDEO", "PHONE"])),
                        name="interview_format_known",
                        violation_error_message="Choose one of: in person, by video, by phone.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Debrief",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("typed", models.JSONField(blank=True, default=dict)),
                ("kept_at", models.DateTimeField(auto_now=True)),
                ("told_on", contacts.models.fields.DayField(blank=True, null=True)),
                (
                    "interview",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="debrief",
                        to="followup.interview",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Meaning",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("model", models.CharField(max_length=20)),
                ("digest", models.CharField(max_length=64)),
                ("meaning", models.BinaryField()),
                (
                    "give",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="followup.give",
                    ),
                ),
                (
                    "interest",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contacts.interest",
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
                        condition=models.Q(
                            ("give__isnull", True), ("interest__isnull", True), _connector="XOR"
                        ),
                        name="meaning_of_one_thing",
                        violation_error_message="A meaning is either a give's or an interest's.",
                    ),
                    models.UniqueConstraint(
                        fields=("give", "model"),
                        name="give_read_once",
                        violation_error_message="That give has been read already.",
                    ),
                    models.UniqueConstraint(
                        fields=("interest", "model"),
                        name="interest_read_once",
                        violation_error_message="That interest has been read already.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PanelSeat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("HIRING_MANAGER", "hiring manager"),
                            ("PANELIST", "panel member"),
                            ("COLLEAGUE", "would-be colleague"),
                            ("HUMAN_RESOURCES", "human resources"),
                            ("RECRUITER", "recruiter"),
                            ("LEADER", "senior leader"),
                        ],
                        default="PANELIST",
                        max_length=20,
                    ),
                ),
                (
                    "thankful_for",
                    models.CharField(
                        blank=True,
                        help_text="Such as “asking about my work with volunteers”.",
                        max_length=300,
                        verbose_name="I want to thank them for…",
                    ),
                ),
                (
                    "impression",
                    contacts.models.fields.WordsField(blank=True, default="", max_length=2000),
                ),
                (
                    "to_find_out",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        max_length=2000,
                        verbose_name="what I want to find out",
                    ),
                ),
                (
                    "could_promise",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=1000, verbose_name="what I could promise"
                    ),
                ),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="seats",
                        to="followup.interview",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="seats",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("interview", "person"),
                        name="panel_seat_taken_once",
                        violation_error_message="That person already sits on this panel.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "HIRING_MANAGER",
                                    "PANELIST",
                                    "COLLEAGUE",
                                    "HUMAN_RESOURCES",
                                    "RECRUITER",
                                    "LEADER",
                                ],
                            )
                        ),
                        name="panel_role_known",
                        violation_error_message="Choose one of: hiring manager, panel member, would-be colleague, human resources, recruiter, senior leader.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Pause",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since_on", contacts.models.fields.DayField()),
                ("ask_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("because", models.CharField(max_length=300)),
                ("ended_on", contacts.models.fields.DayField(blank=True, null=True)),
                (
                    "decision",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("GO_ON", "go on as planned"),
                            ("SLOWER", "go on, slower"),
                            ("PICK_UP", "pick them up again"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="pauses",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["ended_on", "ask_on"], name="pauses_to_ask_about")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=("person",),
                        name="one_open_pause_per_person",
                        violation_error_message="The plan rests for this person already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("because", ""), _negated=True),
                        name="pause_has_a_reason",
                        violation_error_message="Say why nothing is planned.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_on__isnull", True),
                            ("ended_on__gte", models.F("since_on")),
                            _connector="OR",
                        ),
                        name="pause_ends_after_it_began",
                        violation_error_message="A pause ends on or after the day it began.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("decision", ""), ("ended_on__isnull", False), _connector="OR"
                        ),
                        name="a_decision_ends_the_pause",
                        violation_error_message="Once decided, the pause is over.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("decision__in", ["", "GO_ON", "SLOWER", "PICK_UP"])),
                        name="pause_decision_known",
                        violation_error_message="Choose one of: go on as planned, go on, slower, pick them up again.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonRhythm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "first_give_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="The first give"
                    ),
                ),
                (
                    "second_give_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="The second give"
                    ),
                ),
                (
                    "third_give_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="The third give"
                    ),
                ),
                (
                    "warm_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Then, while they answer"
                    ),
                ),
                (
                    "silent_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="While they are silent"
                    ),
                ),
                (
                    "silent_again_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="And once more"
                    ),
                ),
                (
                    "least_gap_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Never closer together than"
                    ),
                ),
                (
                    "unanswered",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Unanswered in a row"
                    ),
                ),
                (
                    "first_year_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most in the first twelve months"
                    ),
                ),
                (
                    "yearly_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most in any year after"
                    ),
                ),
                (
                    "silent_yearly_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most for a silent panel member"
                    ),
                ),
                (
                    "away_from",
                    contacts.models.fields.DayField(
                        blank=True, null=True, verbose_name="a bad time from"
                    ),
                ),
                (
                    "away_until",
                    contacts.models.fields.DayField(blank=True, null=True, verbose_name="until"),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rhythm",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("first_give_days__isnull", True),
                            models.Q(("first_give_days__gte", 14), ("first_give_days__lte", 28)),
                            _connector="OR",
                        ),
                        name="person_rhythm_first_give_days",
                        violation_error_message="The first give: choose between 14 and 28 days after the letter, or leave it empty for 21.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("second_give_days__isnull", True),
                            models.Q(("second_give_days__gte", 45), ("second_give_days__lte", 75)),
                            _connector="OR",
                        ),
                        name="person_rhythm_second_give_days",
                        violation_error_message="The second give: choose between 45 and 75 days after the letter, or leave it empty for 60.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("third_give_days__isnull", True),
                            models.Q(("third_give_days__gte", 75), ("third_give_days__lte", 100)),
                            _connector="OR",
                        ),
                        name="person_rhythm_third_give_days",
                        violation_error_message="The third give: choose between 75 and 100 days after the letter, or leave it empty for 90.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("warm_days__isnull", True),
                            models.Q(("warm_days__gte", 60), ("warm_days__lte", 120)),
                            _connector="OR",
                        ),
                        name="person_rhythm_warm_days",
                        violation_error_message="Then, while they answer: choose between 60 and 120 days after the last, or leave it empty for 90.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("silent_months__isnull", True),
                            models.Q(("silent_months__gte", 4), ("silent_months__lte", 9)),
                            _connector="OR",
                        ),
                        name="person_rhythm_silent_months",
                        violation_error_message="While they are silent: choose between 4 and 9 months after the third, or leave it empty for 6.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("silent_again_months__isnull", True),
                            models.Q(
                                ("silent_again_months__gte", 10), ("silent_again_months__lte", 18)
                            ),
                            _connector="OR",
                        ),
                        name="person_rhythm_silent_again_months",
                        violation_error_message="And once more: choose between 10 and 18 months after the third, or leave it empty for 12.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("least_gap_days__isnull", True),
                            models.Q(("least_gap_days__gte", 14), ("least_gap_days__lte", 60)),
                            _connector="OR",
                        ),
                        name="person_rhythm_least_gap_days",
                        violation_error_message="Never closer together than: choose between 14 and 60 days, or leave it empty for 21.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("unanswered__isnull", True),
                            models.Q(("unanswered__gte", 2), ("unanswered__lte", 4)),
                            _connector="OR",
                        ),
                        name="person_rhythm_unanswered",
                        violation_error_message="Unanswered in a row: choose between 2 and 4 gives, or leave it empty for 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("first_year_most__isnull", True),
                            models.Q(("first_year_most__gte", 2), ("first_year_most__lte", 5)),
                            _connector="OR",
                        ),
                        name="person_rhythm_first_year_most",
                        violation_error_message="Most in the first twelve months: choose between 2 and 5 touches, or leave it empty for 5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("yearly_most__isnull", True),
                            models.Q(("yearly_most__gte", 1), ("yearly_most__lte", 6)),
                            _connector="OR",
                        ),
                        name="person_rhythm_yearly_most",
                        violation_error_message="Most in any year after: choose between 1 and 6 touches a year, or leave it empty for 4.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("silent_yearly_most__isnull", True),
                            models.Q(
                                ("silent_yearly_most__gte", 1), ("silent_yearly_most__lte", 4)
                            ),
                            _connector="OR",
                        ),
                        name="person_rhythm_silent_yearly_most",
                        violation_error_message="Most for a silent panel member: choose between 1 and 4 touches a year, or leave it empty for 2.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("away_from__isnull", True), ("away_until__isnull", True)),
                            models.Q(
                                ("away_from__isnull", False),
                                ("away_until__gte", models.F("away_from")),
                            ),
                            _connector="OR",
                        ),
                        name="person_rhythm_away_forwards",
                        violation_error_message="Say from when until when: the last day comes after the first.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Promise",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "words",
                    models.CharField(
                        help_text="Such as “send you my shift-planning spreadsheet”.",
                        max_length=300,
                        verbose_name="I promised to…",
                    ),
                ),
                ("made_on", contacts.models.fields.DayField()),
                ("due_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("withdrawn_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("withdrawn_because", models.CharField(blank=True, max_length=300)),
                (
                    "application",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="promises",
                        to="followup.application",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="promises",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("withdrawn_on__isnull", True)),
                        fields=["due_on"],
                        name="promises_by_day",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True),
                        name="promise_has_words",
                        violation_error_message="Say what you promised.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("due_on__isnull", True),
                            ("due_on__gte", models.F("made_on")),
                            _connector="OR",
                        ),
                        name="promise_due_after_made",
                        violation_error_message="A promise is due on or after the day it was made.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("withdrawn_on__isnull", True),
                            models.Q(("withdrawn_because", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="promise_is_not_taken_back_without_a_word",
                        violation_error_message="Say in a word why you take it back.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Rejection",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("received_on", contacts.models.fields.DayField(verbose_name="when I was told")),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("CALL", "by phone"),
                            ("EMAIL", "by e-mail"),
                            ("LETTER", "by letter"),
                            ("IN_PERSON", "in person"),
                            ("MESSAGE", "by message"),
                            ("SILENCE", "nobody told me"),
                        ],
                        default="CALL",
                        max_length=10,
                        verbose_name="how I was told",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("UNKNOWN", "no reason given"),
                            ("INTERNAL", "an internal candidate"),
                            ("STRONGER", "somebody with a better fit"),
                            ("CLOSED", "the position was closed"),
                            ("OTHER", "something else"),
                        ],
                        default="UNKNOWN",
                        max_length=10,
                    ),
                ),
                (
                    "their_words",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        max_length=4000,
                        verbose_name="what they said, word for word",
                    ),
                ),
                (
                    "may_contact",
                    models.BooleanField(
                        blank=True, null=True, verbose_name="they said I may stay in touch"
                    ),
                ),
                (
                    "reopens_on",
                    contacts.models.fields.DayField(
                        blank=True, null=True, verbose_name="when a door reopens"
                    ),
                ),
                (
                    "reopens_as",
                    models.CharField(
                        blank=True,
                        help_text="Such as “a new position”.",
                        max_length=200,
                        verbose_name="what opens then",
                    ),
                ),
                (
                    "application",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rejection",
                        to="followup.application",
                    ),
                ),
                (
                    "told_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["reopens_on"], name="doors_by_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reopens_on__isnull", True),
                            ("reopens_on__gt", models.F("received_on")),
                            _connector="OR",
                        ),
                        name="door_reopens_after_rejection",
                        violation_error_message="A door reopens after the day you were told: choose a later month.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "channel__in",
                                ["CALL", "EMAIL", "LETTER", "IN_PERSON", "MESSAGE", "SILENCE"],
                            )
                        ),
                        name="rejection_channel_known",
                        violation_error_message="Choose one of: by phone, by e-mail, by letter, in person, by message, nobody told me.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reason__in", ["UNKNOWN", "INTERNAL", "STRONGER", "CLOSED", "OTHER"])
                        ),
                        name="rejection_reason_known",
                        violation_error_message="Choose one of: no reason given, an internal candidate, somebody with a better fit, the position was closed, something else.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Rhythm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "letter_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Thank-you letters"
                    ),
                ),
                (
                    "promise_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="A promise without a day"
                    ),
                ),
                (
                    "first_give_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="The first give"
                    ),
                ),
                (
                    "second_give_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="The second give"
                    ),
                ),
                (
                    "third_give_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="The third give"
                    ),
                ),
                (
                    "warm_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Then, while they answer"
                    ),
                ),
                (
                    "silent_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="While they are silent"
                    ),
                ),
                (
                    "silent_again_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="And once more"
                    ),
                ),
                (
                    "least_gap_days",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Never closer together than"
                    ),
                ),
                (
                    "unanswered",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Unanswered in a row"
                    ),
                ),
                (
                    "first_year_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most in the first twelve months"
                    ),
                ),
                (
                    "yearly_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most in any year after"
                    ),
                ),
                (
                    "silent_yearly_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most for a silent panel member"
                    ),
                ),
                (
                    "organization_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most in one organization"
                    ),
                ),
                (
                    "weekly_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most gives in a week"
                    ),
                ),
                (
                    "daily_most",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Most on one day"
                    ),
                ),
                (
                    "quiet_from",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Quiet from"
                    ),
                ),
                (
                    "quiet_until",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Quiet until"
                    ),
                ),
                (
                    "look_weeks",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="Watch a door for"
                    ),
                ),
                (
                    "away_from",
                    contacts.models.fields.DayField(
                        blank=True, null=True, verbose_name="I am away from"
                    ),
                ),
                (
                    "away_until",
                    contacts.models.fields.DayField(blank=True, null=True, verbose_name="until"),
                ),
                (
                    "seeker",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rhythm",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("letter_days__isnull", True),
                            models.Q(("letter_days__gte", 1), ("letter_days__lte", 5)),
                            _connector="OR",
                        ),
                        name="rhythm_letter_days",
                        violation_error_message="Thank-you letters: choose between 1 and 5 business days, or leave it empty for 2.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("promise_days__isnull", True),
                            models.Q(("promise_days__gte", 1), ("promise_days__lte", 7)),
                            _connector="OR",
                        ),
                        name="rhythm_promise_days",
                        violation_error_message="A promise without a day: choose between 1 and 7 days, or leave it empty for 7.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("first_give_days__isnull", True),
                            models.Q(("first_give_days__gte", 14), ("first_give_days__lte", 28)),
                            _connector="OR",
                        ),
                        name="rhythm_first_give_days",
                        violation_error_message="The first give: choose between 14 and 28 days after the letter, or leave it empty for 21.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("second_give_days__isnull", True),
                            models.Q(("second_give_days__gte", 45), ("second_give_days__lte", 75)),
                            _connector="OR",
                        ),
                        name="rhythm_second_give_days",
                        violation_error_message="The second give: choose between 45 and 75 days after the letter, or leave it empty for 60.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("third_give_days__isnull", True),
                            models.Q(("third_give_days__gte", 75), ("third_give_days__lte", 100)),
                            _connector="OR",
                        ),
                        name="rhythm_third_give_days",
                        violation_error_message="The third give: choose between 75 and 100 days after the letter, or leave it empty for 90.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("warm_days__isnull", True),
                            models.Q(("warm_days__gte", 60), ("warm_days__lte", 120)),
                            _connector="OR",
                        ),
                        name="rhythm_warm_days",
                        violation_error_message="Then, while they answer: choose between 60 and 120 days after the last, or leave it empty for 90.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("silent_months__isnull", True),
                            models.Q(("silent_months__gte", 4), ("silent_months__lte", 9)),
                            _connector="OR",
                        ),
                        name="rhythm_silent_months",
                        violation_error_message="While they are silent: choose between 4 and 9 months after the third, or leave it empty for 6.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("silent_again_months__isnull", True),
                            models.Q(
                                ("silent_again_months__gte", 10), ("silent_again_months__lte", 18)
                            ),
                            _connector="OR",
                        ),
                        name="rhythm_silent_again_months",
                        violation_error_message="And once more: choose between 10 and 18 months after the third, or leave it empty for 12.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("least_gap_days__isnull", True),
                            models.Q(("least_gap_days__gte", 14), ("least_gap_days__lte", 60)),
                            _connector="OR",
                        ),
                        name="rhythm_least_gap_days",
                        violation_error_message="Never closer together than: choose between 14 and 60 days, or leave it empty for 21.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("unanswered__isnull", True),
                            models.Q(("unanswered__gte", 2), ("unanswered__lte", 4)),
                            _connector="OR",
                        ),
                        name="rhythm_unanswered",
                        violation_error_message="Unanswered in a row: choose between 2 and 4 gives, or leave it empty for 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("first_year_most__isnull", True),
                            models.Q(("first_year_most__gte", 2), ("first_year_most__lte", 5)),
                            _connector="OR",
                        ),
                        name="rhythm_first_year_most",
                        violation_error_message="Most in the first twelve months: choose between 2 and 5 touches, or leave it empty for 5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("yearly_most__isnull", True),
                            models.Q(("yearly_most__gte", 1), ("yearly_most__lte", 6)),
                            _connector="OR",
                        ),
                        name="rhythm_yearly_most",
                        violation_error_message="Most in any year after: choose between 1 and 6 touches a year, or leave it empty for 4.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("silent_yearly_most__isnull", True),
                            models.Q(
                                ("silent_yearly_most__gte", 1), ("silent_yearly_most__lte", 4)
                            ),
                            _connector="OR",
                        ),
                        name="rhythm_silent_yearly_most",
                        violation_error_message="Most for a silent panel member: choose between 1 and 4 touches a year, or leave it empty for 2.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("organization_most__isnull", True),
                            models.Q(("organization_most__gte", 1), ("organization_most__lte", 5)),
                            _connector="OR",
                        ),
                        name="rhythm_organization_most",
                        violation_error_message="Most in one organization: choose between 1 and 5 people in seven days, or leave it empty for 2.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("weekly_most__isnull", True),
                            models.Q(("weekly_most__gte", 1), ("weekly_most__lte", 15)),
                            _connector="OR",
                        ),
                        name="rhythm_weekly_most",
                        violation_error_message="Most gives in a week: choose between 1 and 15 gives a week, or leave it empty for 5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("daily_most__isnull", True),
                            models.Q(("daily_most__gte", 1), ("daily_most__lte", 5)),
                            _connector="OR",
                        ),
                        name="rhythm_daily_most",
                        violation_error_message="Most on one day: choose between 1 and 5 on a day, or leave it empty for 5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("quiet_from__isnull", True),
                            models.Q(("quiet_from__gte", 10), ("quiet_from__lte", 26)),
                            _connector="OR",
                        ),
                        name="rhythm_quiet_from",
                        violation_error_message="Quiet from: choose between 10 and 26 December, or leave it empty for 20.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("quiet_until__isnull", True),
                            models.Q(("quiet_until__gte", 1), ("quiet_until__lte", 15)),
                            _connector="OR",
                        ),
                        name="rhythm_quiet_until",
                        violation_error_message="Quiet until: choose between 1 and 15 January, or leave it empty for 3.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("look_weeks__isnull", True),
                            models.Q(("look_weeks__gte", 4), ("look_weeks__lte", 26)),
                            _connector="OR",
                        ),
                        name="rhythm_look_weeks",
                        violation_error_message="Watch a door for: choose between 4 and 26 weeks, or leave it empty for 12.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("away_from__isnull", True), ("away_until__isnull", True)),
                            models.Q(
                                ("away_from__isnull", False),
                                ("away_until__gte", models.F("away_from")),
                            ),
                            _connector="OR",
                        ),
                        name="rhythm_away_forwards",
                        violation_error_message="Say from when until when: the last day comes after the first.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Telling",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("typed", models.JSONField(default=dict)),
                ("kept_at", models.DateTimeField(auto_now=True)),
                (
                    "application",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tellings",
                        to="followup.application",
                    ),
                ),
                (
                    "rejection",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="followup.rejection",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tellings",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("application__isnull", True), ("rejection__isnull", True)
                        ),
                        fields=("seeker",),
                        name="one_unfinished_telling",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("rejection__isnull", True)),
                        fields=("application",),
                        name="one_unfinished_telling_per_application",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Touch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "occasion",
                    models.CharField(
                        choices=[
                            ("THANK_YOU", "thank-you"),
                            ("GIVE", "something to give"),
                            ("PROMISE", "a promise to keep"),
                            ("REOPENING", "before a door reopens"),
                        ],
                        default="GIVE",
                        max_length=10,
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("LETTER", "letter"),
                            ("EMAIL", "e-mail"),
                            ("CALL", "call"),
                            ("MESSAGE", "message"),
                            ("IN_PERSON", "in person"),
                        ],
                        default="LETTER",
                        max_length=10,
                    ),
                ),
                ("due_on", contacts.models.fields.DayField()),
                (
                    "why_then",
                    models.CharField(blank=True, max_length=300, verbose_name="why on that day"),
                ),
                ("moved_from", contacts.models.fields.DayField(blank=True, null=True)),
                (
                    "because",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="why this is for them"
                    ),
                ),
                ("sent_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("skipped_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("skipped_because", models.CharField(blank=True, max_length=300)),
                ("answered_on", contacts.models.fields.DayField(blank=True, null=True)),
                (
                    "came_of",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("NOTHING", "nothing"),
                            ("THANKS", "thanks"),
                            ("CONVERSATION", "a conversation"),
                            ("INTRODUCTION", "an introduction"),
                            ("INVITATION", "an invitation"),
                            ("OFFER", "an offer"),
                            ("STOP", "they asked me to stop"),
                        ],
                        max_length=12,
                        verbose_name="what came of it",
                    ),
                ),
                (
                    "answer",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        max_length=2000,
                        verbose_name="in their words or yours",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="touches",
                        to="followup.application",
                    ),
                ),
                (
                    "give",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="touches",
                        to="followup.give",
                    ),
                ),
                (
                    "keeps",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="touches",
                        to="followup.promise",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="touches",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "touches",
                "indexes": [
                    models.Index(
                        condition=models.Q(("sent_on__isnull", True), ("skipped_on__isnull", True)),
                        fields=["due_on"],
                        name="open_touches_by_day",
                    ),
                    models.Index(
                        condition=models.Q(("sent_on__isnull", True), ("skipped_on__isnull", True)),
                        fields=["occasion", "due_on"],
                        name="open_touches_by_occasion",
                    ),
                    models.Index(
                        condition=models.Q(("sent_on__isnull", False)),
                        fields=["keeps"],
                        name="promises_kept",
                    ),
                    models.Index(
                        condition=models.Q(("sent_on__isnull", False)),
                        fields=["-sent_on"],
                        name="touches_lately_sent",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sent_on__isnull", True),
                            ("give__isnull", False),
                            ("keeps__isnull", False),
                            _connector="OR",
                        ),
                        name="no_touch_goes_empty_handed",
                        violation_error_message="Nothing goes out empty-handed: choose something to give.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("sent_on__isnull", True), ("skipped_on__isnull", True)),
                        fields=("person",),
                        name="one_open_touch_per_person",
                        violation_error_message="There is already a touch planned for this person.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("skipped_on__isnull", True)),
                        fields=("person", "give"),
                        name="same_give_never_twice",
                        violation_error_message="They have had that from you already: choose something else.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("skipped_on__isnull", True)),
                        fields=("keeps",),
                        name="promise_kept_once",
                        violation_error_message="That promise has its touch already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answered_on__isnull", True),
                            models.Q(
                                ("answered_on__gte", models.F("sent_on")),
                                ("sent_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="answered_after_sent",
                        violation_error_message="An answer comes on or after the day it was sent.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sent_on__isnull", True), ("skipped_on__isnull", True), _connector="OR"
                        ),
                        name="sent_or_skipped_not_both",
                        violation_error_message="A touch is either sent or skipped.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("came_of", ""), ("sent_on__isnull", False), _connector="OR"
                        ),
                        name="only_what_was_sent_is_answered",
                        violation_error_message="Something can come only of what was sent.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_on__isnull", True), ("came_of", "")),
                            models.Q(("answered_on__isnull", True), ("came_of", "NOTHING")),
                            models.Q(
                                models.Q(("came_of", "NOTHING"), _negated=True),
                                ("answered_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="an_answer_has_its_day",
                        violation_error_message="Say on which day it came; nothing has no day.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "came_of__in",
                                [
                                    "",
                                    "NOTHING",
                                    "THANKS",
                                    "CONVERSATION",
                                    "INTRODUCTION",
                                    "INVITATION",
                                    "OFFER",
                                    "STOP",
                                ],
                            )
                        ),
                        name="touch_came_of_known",
                        violation_error_message="Choose one of: nothing, thanks, a conversation, an introduction, an invitation, an offer, they asked me to stop.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("occasion__in", ["THANK_YOU", "GIVE", "PROMISE", "REOPENING"])
                        ),
                        name="touch_occasion_known",
                        violation_error_message="Choose one of: thank-you, something to give, a promise to keep, before a door reopens.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("channel__in", ["LETTER", "EMAIL", "CALL", "MESSAGE", "IN_PERSON"])
                        ),
                        name="touch_channel_known",
                        violation_error_message="Choose one of: letter, e-mail, call, message, in person.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Watch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "what",
                    models.CharField(
                        help_text="Such as “a new position in January”.",
                        max_length=200,
                        verbose_name="what may open",
                    ),
                ),
                (
                    "vacated",
                    models.BooleanField(
                        default=False, verbose_name="the old job of whoever got this one"
                    ),
                ),
                ("from_on", contacts.models.fields.DayField(verbose_name="from which month on")),
                ("found_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("closed_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("closed_because", models.CharField(blank=True, max_length=300)),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="watches",
                        to="followup.application",
                    ),
                ),
                (
                    "found_as",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="found_by",
                        to="followup.application",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "watches",
                "indexes": [
                    models.Index(
                        condition=models.Q(("closed_on__isnull", True), ("found_on__isnull", True)),
                        fields=["from_on"],
                        name="open_watches_by_day",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("application", "vacated"),
                        name="one_watch_per_door",
                        violation_error_message="You watch that door already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("what", ""), _negated=True),
                        name="watch_says_for_what",
                        violation_error_message="Say what may open.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("found_on__isnull", True), ("closed_on__isnull", True), _connector="OR"
                        ),
                        name="found_or_closed_not_both",
                        violation_error_message="A door is either found open or closed.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("found_as__isnull", True), ("found_on__isnull", False), _connector="OR"
                        ),
                        name="found_on_a_day",
                        violation_error_message="Say on which day you found it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("found_as__isnull", True),
                            models.Q(("found_as", models.F("application")), _negated=True),
                            _connector="OR",
                        ),
                        name="a_door_leads_elsewhere",
                        violation_error_message="A door leads to another application.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WatchLook",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("on", contacts.models.fields.DayField()),
                (
                    "watch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="looks",
                        to="followup.watch",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("watch", "on"),
                        name="looked_once_a_day",
                        violation_error_message="You have looked today already.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Welcome",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "to_contact",
                    models.BooleanField(
                        default=False, verbose_name="to stay in touch or get in touch again"
                    ),
                ),
                (
                    "to_apply",
                    models.BooleanField(
                        default=False, verbose_name="to apply, and to let them know"
                    ),
                ),
                (
                    "words",
                    contacts.models.fields.WordsField(
                        blank=True, default="", max_length=1000, verbose_name="in their words"
                    ),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="welcome",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("to_contact", True), ("to_apply", True), _connector="OR"
                        ),
                        name="welcome_is_for_something",
                        violation_error_message="Tick what they invited you to.",
                    )
                ],
            },
        ),
        word_index(APPLICATIONS),
        word_index(GIVES),
    ]
