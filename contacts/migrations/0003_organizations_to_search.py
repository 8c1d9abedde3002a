"""Let search find organizations without reading every one."""

from django.db import migrations

from contacts.models.search_index import ORGANIZATIONS, word_index


class Migration(migrations.Migration):
    dependencies = [("contacts", "0002_words_to_search")]

    operations = [word_index(ORGANIZATIONS)]
