"""Let a letter be hidden from a coach."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("letters", "0003_two_trays"),
    ]

    operations = [
        migrations.AddField(
            model_name="letter",
            name="private",
            field=models.BooleanField(default=False, verbose_name="hide from my coach"),
        ),
    ]
