"""People, organizations, interests, consent, and the words by which they are found."""

import contacts.models.fields
import contacts.models.seekers
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import django_countries.fields
from django.conf import settings
from django.db import migrations, models
from contacts.models.search_index import ORGANIZATIONS, PEOPLE, word_index


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                (
                    "date_joined",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="date joined"
                    ),
                ),
                ("email", models.EmailField(max_length=254, unique=True, verbose_name="e-mail")),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="As you sign it.",
                        max_length=120,
                        verbose_name="your name",
                    ),
                ),
                (
                    "postal_address",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        help_text="Line by line, as it stands on an envelope.",
                        max_length=500,
                        verbose_name="your address",
                    ),
                ),
                ("country", django_countries.fields.CountryField(default="US", max_length=2)),
                (
                    "time_zone",
                    models.CharField(
                        default="UTC",
                        max_length=64,
                        validators=[contacts.models.seekers.validate_time_zone],
                    ),
                ),
                (
                    "coaches_since",
                    contacts.models.fields.DayField(blank=True, editable=False, null=True),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "user",
                "verbose_name_plural": "users",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Organization",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200)),
                (
                    "postal_address",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        help_text="Street, city and postcode, line by line. Typed once for all.",
                        max_length=500,
                    ),
                ),
                ("country", django_countries.fields.CountryField(blank=True, max_length=2)),
                ("website", contacts.models.fields.LinkField(blank=True, max_length=500)),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="organizations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        models.F("seeker"),
                        django.db.models.functions.text.Lower("name"),
                        name="organization_known_once",
                        violation_error_message="You already have an organization of that name.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        name="organization_has_a_name",
                        violation_error_message="Give the organization a name.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "honorific",
                    models.CharField(
                        blank=True,
                        help_text="Dr., Ms., Professor",
                        max_length=40,
                        verbose_name="title",
                    ),
                ),
                (
                    "given_name",
                    models.CharField(blank=True, max_length=120, verbose_name="given name"),
                ),
                (
                    "family_name",
                    models.CharField(blank=True, max_length=120, verbose_name="family name"),
                ),
                ("suffix", models.CharField(blank=True, help_text="III, PhD, Esq.", max_length=40)),
                (
                    "family_name_first",
                    models.BooleanField(default=False, verbose_name="the family name comes first"),
                ),
                (
                    "salutation",
                    models.CharField(
                        blank=True,
                        help_text="Your own wording, such as “Dear Sam”; else by the rules.",
                        max_length=200,
                    ),
                ),
                ("job_title", models.CharField(blank=True, max_length=200)),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("phone", models.CharField(blank=True, max_length=40)),
                (
                    "link",
                    contacts.models.fields.LinkField(
                        blank=True, max_length=500, verbose_name="web page"
                    ),
                ),
                (
                    "postal_address",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        help_text="Only if not the organization's: street, city, postcode, line by line.",
                        max_length=500,
                    ),
                ),
                ("how_we_met", models.CharField(blank=True, max_length=300)),
                (
                    "notes",
                    contacts.models.fields.WordsField(
                        blank=True,
                        default="",
                        help_text="Leave out health, religion, politics and family: it is not yours to keep.",
                        max_length=8000,
                    ),
                ),
                ("let_go_on", contacts.models.fields.DayField(blank=True, null=True)),
                ("private", models.BooleanField(default=False, verbose_name="hide from my coach")),
                ("search_text", models.TextField(blank=True, default="", editable=False)),
                (
                    "organization",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="people",
                        to="contacts.organization",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="people",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["seeker", "family_name", "given_name", "id"], name="people_by_name"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Interest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "topic",
                    models.CharField(
                        help_text="A few words, such as “budget dashboards”.", max_length=200
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("WORK", "about their work"),
                            ("PERSONAL", "personal"),
                            ("SHARED", "something we share"),
                        ],
                        default="WORK",
                        max_length=10,
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("SAID", "they said so"),
                            ("HOMEWORK", "I read it beforehand"),
                            ("OBSERVED", "I noticed it"),
                        ],
                        default="SAID",
                        max_length=10,
                        verbose_name="how I know",
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
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="interests",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        models.F("person"),
                        django.db.models.functions.text.Lower("topic"),
                        name="interest_noted_once",
                        violation_error_message="You have noted that interest already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("topic", ""), _negated=True),
                        name="interest_has_a_topic",
                        violation_error_message="Say in a few words what they care about.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["WORK", "PERSONAL", "SHARED"])),
                        name="interest_kind_known",
                        violation_error_message="Choose one of: about their work, personal, something we share.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("source__in", ["SAID", "HOMEWORK", "OBSERVED"])),
                        name="interest_source_known",
                        violation_error_message="Choose one of: they said so, I read it beforehand, I noticed it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Submission",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("token", models.UUIDField()),
                ("went_to", models.CharField(max_length=500)),
                ("sent_at", models.DateTimeField(auto_now_add=True)),
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
                    models.UniqueConstraint(fields=("seeker", "token"), name="form_sent_once")
                ],
            },
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
                ("began_at", models.DateTimeField(blank=True, editable=False, null=True)),
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
                    models.CheckConstraint(
                        condition=models.Q(
                            ("began_at__isnull", True),
                            ("began_at__lte", models.F("granted_at")),
                            _connector="OR",
                        ),
                        name="coaching_began_before_its_scope",
                        violation_error_message="Two begin before they change what is shown.",
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
        word_index(PEOPLE),
        word_index(ORGANIZATIONS),
    ]
