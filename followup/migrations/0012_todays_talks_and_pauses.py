"""Indexes by which Today finds talks and pauses without reading every application and person."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("followup", "0011_meanings")]

    operations = [
        migrations.RemoveIndex(model_name="pause", name="pauses_to_ask_about"),
        migrations.AddIndex(
            model_name="pause",
            index=models.Index(fields=["ended_on", "ask_on"], name="pauses_to_ask_about"),
        ),
        migrations.AddIndex(
            model_name="interview",
            index=models.Index(fields=["held_on"], name="interviews_by_day"),
        ),
    ]
