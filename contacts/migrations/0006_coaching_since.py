"""When two began to work together, where a changed scope is another row."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0005_consent"),
    ]

    operations = [
        migrations.AddField(
            model_name="coaching",
            name="began_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddConstraint(
            model_name="coaching",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("began_at__isnull", True),
                    ("began_at__lte", models.F("granted_at")),
                    _connector="OR",
                ),
                name="coaching_began_before_its_scope",
                violation_error_message="Two begin before they change what is shown.",
            ),
        ),
    ]
