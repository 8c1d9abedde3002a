"""People of one name told apart, those without a name recognized, and what somebody was before."""

from collections import defaultdict
from functools import partial

import django.db.models.deletion
from django.db import migrations, models

import contacts.models.fields
from contacts.models.search_index import PEOPLE, lay, word_index
from contacts.rules.names import full_name
from contacts.rules.telling_apart import Alike, told_apart
from contacts.selectors.search import plain

NAMES = ("seeker", "given_name", "family_name", "family_name_first", "job_title")


def tell_apart(apps, schema_editor):
    """Tell apart everybody whose name, or what stands for it, somebody else of theirs has, too."""
    people = apps.get_model("contacts", "Person").objects
    groups = defaultdict(list)
    for pk, seeker, given, family, first, job in people.values_list("pk", *NAMES).iterator():
        name = full_name(given, family, first)
        groups[seeker, bool(name), plain(name or job)].append(pk)
    for (_, named, _), keys in groups.items():
        if len(keys) > 1:
            told = told_apart(map(partial(alike, named), known(people, keys)), OF[named])
            for pk, words in told.items():
                people.filter(pk=pk).update(told_apart_by=words)


OF = {True: "of that name", False: ""}


def known(people, keys):
    return people.filter(pk__in=keys).select_related("organization").order_by("pk")


def alike(named, person):
    return Alike(
        key=person.pk,
        suffix=person.suffix,
        job_title=person.job_title if named else "",
        employer=person.organization.name if person.organization else "",
        how_met=person.how_we_met,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0001_first_release"),
    ]

    operations = [
        # SQLite writes the table anew, and the triggers of its index go with the old one.
        migrations.RunPython(migrations.RunPython.noop, partial(lay, PEOPLE)),
        migrations.AddField(
            model_name="person",
            name="recognized_by",
            field=models.CharField(
                blank=True,
                help_text="While you don’t know their name, such as “the lady with the notebook”.",
                max_length=200,
                verbose_name="how would you recognize them?",
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="told_apart_by",
            field=models.CharField(blank=True, default="", editable=False, max_length=200),
        ),
        migrations.CreateModel(
            name="Formerly",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
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
                ("job_title", models.CharField(blank=True, max_length=200)),
                (
                    "until_on",
                    contacts.models.fields.DayField(blank=True, null=True, verbose_name="until"),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="formerly_there",
                        to="contacts.organization",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="formerly",
                        to="contacts.person",
                    ),
                ),
            ],
            options={
                "verbose_name": "past of a person",
                "verbose_name_plural": "pasts of people",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("family_name", ""),
                            ("given_name", ""),
                            ("job_title", ""),
                            ("organization", None),
                            _negated=True,
                        ),
                        name="past_says_something",
                        violation_error_message="Say what they were before: "
                        "a name, a job or an employer.",
                    )
                ],
            },
        ),
        migrations.RunPython(tell_apart, migrations.RunPython.noop),
        word_index(PEOPLE),
    ]
