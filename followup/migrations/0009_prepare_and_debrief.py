"""Homework before an interview and what is told after it; a promise is taken back with a word."""

import django.db.models.deletion
from django.db import migrations, models

import contacts.models.fields


def say_so(apps, schema_editor):
    taken_back = apps.get_model("followup", "Promise").objects.filter(withdrawn_on__isnull=False)
    taken_back.filter(withdrawn_because="").update(withdrawn_because="No word why was kept.")


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0005_consent"),
        ("followup", "0008_where_it_was_found"),
    ]

    operations = [
        migrations.CreateModel(
            name="Debrief",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("typed", models.JSONField(default=dict)),
                ("kept_at", models.DateTimeField(auto_now=True)),
                ("told_on", contacts.models.fields.DayField(blank=True, null=True)),
            ],
        ),
        migrations.AddField(
            model_name="panelseat",
            name="could_promise",
            field=contacts.models.fields.WordsField(
                blank=True, default="", max_length=1000, verbose_name="what I could promise"
            ),
        ),
        migrations.AddField(
            model_name="panelseat",
            name="to_find_out",
            field=contacts.models.fields.WordsField(
                blank=True, default="", max_length=2000, verbose_name="what I want to find out"
            ),
        ),
        migrations.RunPython(say_so, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="promise",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("withdrawn_on__isnull", True),
                    models.Q(("withdrawn_because", ""), _negated=True),
                    _connector="OR",
                ),
                name="promise_is_not_taken_back_without_a_word",
                violation_error_message="Say in a word why you take it back.",
            ),
        ),
        migrations.AddField(
            model_name="debrief",
            name="interview",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="debrief",
                to="followup.interview",
            ),
        ),
    ]
