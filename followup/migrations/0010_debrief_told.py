"""A debrief that was told holds no words any more."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("followup", "0009_prepare_and_debrief")]

    operations = [
        migrations.AlterField(
            model_name="debrief",
            name="typed",
            field=models.JSONField(blank=True, default=dict),
        ),
    ]
