"""Let a name stand in its own order. SQLite writes the table anew, so its index is laid again."""

from django.db import migrations, models

from contacts.models.search_index import PEOPLE, word_index


class Migration(migrations.Migration):
    dependencies = [("contacts", "0003_organizations_to_search")]

    operations = [
        migrations.AddField(
            model_name="person",
            name="family_name_first",
            field=models.BooleanField(default=False, verbose_name="the family name comes first"),
        ),
        word_index(PEOPLE),
    ]
