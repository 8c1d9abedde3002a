"""Let a give say where it was found. SQLite writes the table anew, so its index is laid again."""

from django.db import migrations, models

from contacts.models.search_index import word_index
from followup.models.search_index import GIVES


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0007_what_they_invited"),
    ]

    operations = [
        migrations.AddField(
            model_name="give",
            name="found_where",
            field=models.CharField(
                blank=True,
                help_text="Such as “Parks Weekly, May”.",
                max_length=200,
                verbose_name="where I found it",
            ),
        ),
        word_index(GIVES),
    ]
