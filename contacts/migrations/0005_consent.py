"""Who may look in: coachings and invitations, and since when somebody coaches."""

import contacts.models.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0004_family_name_first"),
    ]

    operations = [
        migrations.AddField(
            model_name="user",
            name="coaches_since",
            field=contacts.models.fields.DayField(blank=True, editable=False, null=True),
        ),
        migrations.CreateModel(
            name="Coaching",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "shows_people",
                    models.BooleanField(
                        default=False,
                        verbose_name="the people I met: panels, interests, promises, my notes and my shelf",
                    ),
                ),
                (
                    "shows_letters",
                    models.BooleanField(
                        default=False, verbose_name="all my letters, drafts included"
                    ),
                ),
                (
                    "until_on",
                    contacts.models.fields.DayField(
                        blank=True,
                        help_text="The last day it holds. Leave it empty for no end; you can end it any day.",
                        null=True,
                        verbose_name="until",
                    ),
                ),
                ("granted_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="caseload",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "ended_by",
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
                        related_name="coachings",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at__isnull", True)),
                        fields=("seeker", "coach"),
                        name="one_open_coaching_per_pair",
                        violation_error_message="This coach may look in already: change that instead.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seeker", models.F("coach")), _negated=True),
                        name="nobody_coaches_themselves",
                        violation_error_message="You cannot be your own coach here.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_at__isnull", True),
                            ("ended_at__gte", models.F("granted_at")),
                            _connector="OR",
                        ),
                        name="coaching_ends_after_it_began",
                        violation_error_message="A coaching ends after it began.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "shows_people",
                    models.BooleanField(
                        default=False,
                        verbose_name="the people I met: panels, interests, promises, my notes and my shelf",
                    ),
                ),
                (
                    "shows_letters",
                    models.BooleanField(
                        default=False, verbose_name="all my letters, drafts included"
                    ),
                ),
                (
                    "until_on",
                    contacts.models.fields.DayField(
                        blank=True,
                        help_text="The last day it holds. Leave it empty for no end; you can end it any day.",
                        null=True,
                        verbose_name="until",
                    ),
                ),
                ("from_coach", models.BooleanField(default=False)),
                ("email", models.EmailField(max_length=254, verbose_name="their e-mail")),
                ("fingerprint", models.CharField(editable=False, max_length=64, unique=True)),
                ("sent_at", models.DateTimeField()),
                ("declined_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("accepted_at", models.DateTimeField(blank=True, null=True)),
                (
                    "sender",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="invitations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("accepted_at__isnull", True),
                            models.Q(("declined_at__isnull", True), ("withdrawn_at__isnull", True)),
                            _connector="OR",
                        ),
                        name="invitation_has_one_answer",
                        violation_error_message="This invitation has been answered already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("from_coach", False),
                            models.Q(
                                ("shows_letters", False),
                                ("shows_people", False),
                                ("until_on__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="only_a_seeker_says_what_is_shown",
                        violation_error_message="What a coach sees is for the seeker to say.",
                    ),
                ],
            },
        ),
    ]
