"""Let an application be hidden from a coach. SQLite writes the table anew, so its index is laid again."""

from django.db import migrations, models

from contacts.models.search_index import word_index
from followup.models.search_index import APPLICATIONS


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0003_words_to_search"),
    ]

    operations = [
        migrations.AddField(
            model_name="application",
            name="private",
            field=models.BooleanField(default=False, verbose_name="hide from my coach"),
        ),
        word_index(APPLICATIONS),
    ]
