"""What somebody invited me to is noted."""

import contacts.models.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0005_consent"),
        ("followup", "0006_watch_known_doors"),
    ]

    operations = [
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
    ]
