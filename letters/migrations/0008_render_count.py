"""The meter of pages set in a minute gets the field's name."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("letters", "0007_pace")]

    operations = [
        migrations.RenameModel("Pace", "RenderCount"),
        migrations.RenameField("RenderCount", "sets", "renders"),
    ]
