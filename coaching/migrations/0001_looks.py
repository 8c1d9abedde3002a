"""What coaches looked at."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contacts", "0005_consent"),
    ]

    operations = [
        migrations.CreateModel(
            name="Look",
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
    ]
