"""Numbers of one's own, pauses, what came of a touch, and doors to watch."""

import contacts.models.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def some_answer(apps, schema_editor):
    """An answer noted before one could say of which kind was, at the least, thanks."""
    touches = apps.get_model("followup", "Touch").objects
    touches.filter(answered_on__isnull=False, came_of="").update(came_of="THANKS")


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0004_family_name_first"),
        ("followup", "0004_hidden_from_coach"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="WeeklyLook",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("on", contacts.models.fields.DayField()),
            ],
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
            ],
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
            ],
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
            ],
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
            ],
            options={
                "verbose_name_plural": "watches",
            },
        ),
        migrations.AddField(
            model_name="touch",
            name="came_of",
            field=models.CharField(
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
        migrations.AddField(
            model_name="touch",
            name="moved_from",
            field=contacts.models.fields.DayField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="touch",
            name="why_then",
            field=models.CharField(blank=True, max_length=300, verbose_name="why on that day"),
        ),
        migrations.AlterField(
            model_name="touch",
            name="answer",
            field=contacts.models.fields.WordsField(
                blank=True, default="", max_length=2000, verbose_name="in their words or yours"
            ),
        ),
        migrations.AddIndex(
            model_name="touch",
            index=models.Index(
                condition=models.Q(("sent_on__isnull", False)),
                fields=["-sent_on"],
                name="touches_lately_sent",
            ),
        ),
        migrations.RunPython(some_answer, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="touch",
            constraint=models.CheckConstraint(
                condition=models.Q(("came_of", ""), ("sent_on__isnull", False), _connector="OR"),
                name="only_what_was_sent_is_answered",
                violation_error_message="Something can come only of what was sent.",
            ),
        ),
        migrations.AddConstraint(
            model_name="touch",
            constraint=models.CheckConstraint(
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
        ),
        migrations.AddConstraint(
            model_name="touch",
            constraint=models.CheckConstraint(
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
        ),
        migrations.AddField(
            model_name="pause",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="pauses",
                to="contacts.person",
            ),
        ),
        migrations.AddField(
            model_name="personrhythm",
            name="person",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="rhythm",
                to="contacts.person",
            ),
        ),
        migrations.AddField(
            model_name="rhythm",
            name="seeker",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="rhythm",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="watch",
            name="application",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="watches",
                to="followup.application",
            ),
        ),
        migrations.AddField(
            model_name="watch",
            name="found_as",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="found_by",
                to="followup.application",
            ),
        ),
        migrations.AddField(
            model_name="weeklylook",
            name="watch",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="looks",
                to="followup.watch",
            ),
        ),
        migrations.AddIndex(
            model_name="pause",
            index=models.Index(
                condition=models.Q(("ended_on__isnull", True)),
                fields=["ask_on"],
                name="pauses_to_ask_about",
            ),
        ),
        migrations.AddConstraint(
            model_name="pause",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_on__isnull", True)),
                fields=("person",),
                name="one_open_pause_per_person",
                violation_error_message="The plan rests for this person already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="pause",
            constraint=models.CheckConstraint(
                condition=models.Q(("because", ""), _negated=True),
                name="pause_has_a_reason",
                violation_error_message="Say why nothing is planned.",
            ),
        ),
        migrations.AddConstraint(
            model_name="pause",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ended_on__isnull", True),
                    ("ended_on__gte", models.F("since_on")),
                    _connector="OR",
                ),
                name="pause_ends_after_it_began",
                violation_error_message="A pause ends on or after the day it began.",
            ),
        ),
        migrations.AddConstraint(
            model_name="pause",
            constraint=models.CheckConstraint(
                condition=models.Q(("decision", ""), ("ended_on__isnull", False), _connector="OR"),
                name="a_decision_ends_the_pause",
                violation_error_message="Once decided, the pause is over.",
            ),
        ),
        migrations.AddConstraint(
            model_name="pause",
            constraint=models.CheckConstraint(
                condition=models.Q(("decision__in", ["", "GO_ON", "SLOWER", "PICK_UP"])),
                name="pause_decision_known",
                violation_error_message="Choose one of: go on as planned, go on, slower, pick them up again.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_give_days__isnull", True),
                    models.Q(("first_give_days__gte", 14), ("first_give_days__lte", 28)),
                    _connector="OR",
                ),
                name="person_rhythm_first_give_days",
                violation_error_message="The first give: choose between 14 and 28 days after the letter, or leave it empty for 21.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("second_give_days__isnull", True),
                    models.Q(("second_give_days__gte", 45), ("second_give_days__lte", 75)),
                    _connector="OR",
                ),
                name="person_rhythm_second_give_days",
                violation_error_message="The second give: choose between 45 and 75 days after the letter, or leave it empty for 60.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("third_give_days__isnull", True),
                    models.Q(("third_give_days__gte", 75), ("third_give_days__lte", 100)),
                    _connector="OR",
                ),
                name="person_rhythm_third_give_days",
                violation_error_message="The third give: choose between 75 and 100 days after the letter, or leave it empty for 90.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("warm_days__isnull", True),
                    models.Q(("warm_days__gte", 60), ("warm_days__lte", 120)),
                    _connector="OR",
                ),
                name="person_rhythm_warm_days",
                violation_error_message="Then, while they answer: choose between 60 and 120 days after the last, or leave it empty for 90.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("silent_months__isnull", True),
                    models.Q(("silent_months__gte", 4), ("silent_months__lte", 9)),
                    _connector="OR",
                ),
                name="person_rhythm_silent_months",
                violation_error_message="While they are silent: choose between 4 and 9 months after the third, or leave it empty for 6.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("silent_again_months__isnull", True),
                    models.Q(("silent_again_months__gte", 10), ("silent_again_months__lte", 18)),
                    _connector="OR",
                ),
                name="person_rhythm_silent_again_months",
                violation_error_message="And once more: choose between 10 and 18 months after the third, or leave it empty for 12.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("least_gap_days__isnull", True),
                    models.Q(("least_gap_days__gte", 14), ("least_gap_days__lte", 60)),
                    _connector="OR",
                ),
                name="person_rhythm_least_gap_days",
                violation_error_message="Never closer together than: choose between 14 and 60 days, or leave it empty for 21.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("unanswered__isnull", True),
                    models.Q(("unanswered__gte", 2), ("unanswered__lte", 4)),
                    _connector="OR",
                ),
                name="person_rhythm_unanswered",
                violation_error_message="Unanswered in a row: choose between 2 and 4 gives, or leave it empty for 3.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_year_most__isnull", True),
                    models.Q(("first_year_most__gte", 2), ("first_year_most__lte", 5)),
                    _connector="OR",
                ),
                name="person_rhythm_first_year_most",
                violation_error_message="Most in the first twelve months: choose between 2 and 5 touches, or leave it empty for 5.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("yearly_most__isnull", True),
                    models.Q(("yearly_most__gte", 1), ("yearly_most__lte", 6)),
                    _connector="OR",
                ),
                name="person_rhythm_yearly_most",
                violation_error_message="Most in any year after: choose between 1 and 6 touches a year, or leave it empty for 4.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("silent_yearly_most__isnull", True),
                    models.Q(("silent_yearly_most__gte", 1), ("silent_yearly_most__lte", 4)),
                    _connector="OR",
                ),
                name="person_rhythm_silent_yearly_most",
                violation_error_message="Most for a silent panel member: choose between 1 and 4 touches a year, or leave it empty for 2.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personrhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("away_from__isnull", True), ("away_until__isnull", True)),
                    models.Q(
                        ("away_from__isnull", False), ("away_until__gte", models.F("away_from"))
                    ),
                    _connector="OR",
                ),
                name="person_rhythm_away_forwards",
                violation_error_message="Say from when until when: the last day comes after the first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("letter_days__isnull", True),
                    models.Q(("letter_days__gte", 1), ("letter_days__lte", 5)),
                    _connector="OR",
                ),
                name="rhythm_letter_days",
                violation_error_message="Thank-you letters: choose between 1 and 5 business days, or leave it empty for 2.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("promise_days__isnull", True),
                    models.Q(("promise_days__gte", 1), ("promise_days__lte", 7)),
                    _connector="OR",
                ),
                name="rhythm_promise_days",
                violation_error_message="A promise without a day: choose between 1 and 7 days, or leave it empty for 7.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_give_days__isnull", True),
                    models.Q(("first_give_days__gte", 14), ("first_give_days__lte", 28)),
                    _connector="OR",
                ),
                name="rhythm_first_give_days",
                violation_error_message="The first give: choose between 14 and 28 days after the letter, or leave it empty for 21.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("second_give_days__isnull", True),
                    models.Q(("second_give_days__gte", 45), ("second_give_days__lte", 75)),
                    _connector="OR",
                ),
                name="rhythm_second_give_days",
                violation_error_message="The second give: choose between 45 and 75 days after the letter, or leave it empty for 60.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("third_give_days__isnull", True),
                    models.Q(("third_give_days__gte", 75), ("third_give_days__lte", 100)),
                    _connector="OR",
                ),
                name="rhythm_third_give_days",
                violation_error_message="The third give: choose between 75 and 100 days after the letter, or leave it empty for 90.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("warm_days__isnull", True),
                    models.Q(("warm_days__gte", 60), ("warm_days__lte", 120)),
                    _connector="OR",
                ),
                name="rhythm_warm_days",
                violation_error_message="Then, while they answer: choose between 60 and 120 days after the last, or leave it empty for 90.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("silent_months__isnull", True),
                    models.Q(("silent_months__gte", 4), ("silent_months__lte", 9)),
                    _connector="OR",
                ),
                name="rhythm_silent_months",
                violation_error_message="While they are silent: choose between 4 and 9 months after the third, or leave it empty for 6.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("silent_again_months__isnull", True),
                    models.Q(("silent_again_months__gte", 10), ("silent_again_months__lte", 18)),
                    _connector="OR",
                ),
                name="rhythm_silent_again_months",
                violation_error_message="And once more: choose between 10 and 18 months after the third, or leave it empty for 12.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("least_gap_days__isnull", True),
                    models.Q(("least_gap_days__gte", 14), ("least_gap_days__lte", 60)),
                    _connector="OR",
                ),
                name="rhythm_least_gap_days",
                violation_error_message="Never closer together than: choose between 14 and 60 days, or leave it empty for 21.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("unanswered__isnull", True),
                    models.Q(("unanswered__gte", 2), ("unanswered__lte", 4)),
                    _connector="OR",
                ),
                name="rhythm_unanswered",
                violation_error_message="Unanswered in a row: choose between 2 and 4 gives, or leave it empty for 3.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_year_most__isnull", True),
                    models.Q(("first_year_most__gte", 2), ("first_year_most__lte", 5)),
                    _connector="OR",
                ),
                name="rhythm_first_year_most",
                violation_error_message="Most in the first twelve months: choose between 2 and 5 touches, or leave it empty for 5.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("yearly_most__isnull", True),
                    models.Q(("yearly_most__gte", 1), ("yearly_most__lte", 6)),
                    _connector="OR",
                ),
                name="rhythm_yearly_most",
                violation_error_message="Most in any year after: choose between 1 and 6 touches a year, or leave it empty for 4.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("silent_yearly_most__isnull", True),
                    models.Q(("silent_yearly_most__gte", 1), ("silent_yearly_most__lte", 4)),
                    _connector="OR",
                ),
                name="rhythm_silent_yearly_most",
                violation_error_message="Most for a silent panel member: choose between 1 and 4 touches a year, or leave it empty for 2.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("organization_most__isnull", True),
                    models.Q(("organization_most__gte", 1), ("organization_most__lte", 5)),
                    _connector="OR",
                ),
                name="rhythm_organization_most",
                violation_error_message="Most in one organization: choose between 1 and 5 people in seven days, or leave it empty for 2.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("weekly_most__isnull", True),
                    models.Q(("weekly_most__gte", 1), ("weekly_most__lte", 15)),
                    _connector="OR",
                ),
                name="rhythm_weekly_most",
                violation_error_message="Most gives in a week: choose between 1 and 15 gives a week, or leave it empty for 5.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("daily_most__isnull", True),
                    models.Q(("daily_most__gte", 1), ("daily_most__lte", 5)),
                    _connector="OR",
                ),
                name="rhythm_daily_most",
                violation_error_message="Most on one day: choose between 1 and 5 on a day, or leave it empty for 5.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("quiet_from__isnull", True),
                    models.Q(("quiet_from__gte", 10), ("quiet_from__lte", 26)),
                    _connector="OR",
                ),
                name="rhythm_quiet_from",
                violation_error_message="Quiet from: choose between 10 and 26 December, or leave it empty for 20.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("quiet_until__isnull", True),
                    models.Q(("quiet_until__gte", 1), ("quiet_until__lte", 15)),
                    _connector="OR",
                ),
                name="rhythm_quiet_until",
                violation_error_message="Quiet until: choose between 1 and 15 January, or leave it empty for 3.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("look_weeks__isnull", True),
                    models.Q(("look_weeks__gte", 4), ("look_weeks__lte", 26)),
                    _connector="OR",
                ),
                name="rhythm_look_weeks",
                violation_error_message="Watch a door for: choose between 4 and 26 weeks, or leave it empty for 12.",
            ),
        ),
        migrations.AddConstraint(
            model_name="rhythm",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("away_from__isnull", True), ("away_until__isnull", True)),
                    models.Q(
                        ("away_from__isnull", False), ("away_until__gte", models.F("away_from"))
                    ),
                    _connector="OR",
                ),
                name="rhythm_away_forwards",
                violation_error_message="Say from when until when: the last day comes after the first.",
            ),
        ),
        migrations.AddIndex(
            model_name="watch",
            index=models.Index(
                condition=models.Q(("closed_on__isnull", True), ("found_on__isnull", True)),
                fields=["from_on"],
                name="open_watches_by_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="watch",
            constraint=models.UniqueConstraint(
                fields=("application", "vacated"),
                name="one_watch_per_door",
                violation_error_message="You watch that door already.",
            ),
        ),
        migrations.AddConstraint(
            model_name="watch",
            constraint=models.CheckConstraint(
                condition=models.Q(("what", ""), _negated=True),
                name="watch_says_for_what",
                violation_error_message="Say what may open.",
            ),
        ),
        migrations.AddConstraint(
            model_name="watch",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("found_on__isnull", True), ("closed_on__isnull", True), _connector="OR"
                ),
                name="found_or_closed_not_both",
                violation_error_message="A door is either found open or closed.",
            ),
        ),
        migrations.AddConstraint(
            model_name="watch",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("found_as__isnull", True), ("found_on__isnull", False), _connector="OR"
                ),
                name="found_on_a_day",
                violation_error_message="Say on which day you found it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="watch",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("found_as__isnull", True),
                    models.Q(("found_as", models.F("application")), _negated=True),
                    _connector="OR",
                ),
                name="a_door_leads_elsewhere",
                violation_error_message="A door leads to another application.",
            ),
        ),
        migrations.AddConstraint(
            model_name="weeklylook",
            constraint=models.UniqueConstraint(
                fields=("watch", "on"),
                name="looked_once_a_day",
                violation_error_message="You have looked today already.",
            ),
        ),
    ]
