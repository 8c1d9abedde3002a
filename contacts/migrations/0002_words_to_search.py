"""Give search its index."""

from django.db import migrations

from contacts.models.search_index import PEOPLE, word_index


class Migration(migrations.Migration):
    dependencies = [("contacts", "0001_the_ground")]

    operations = [word_index(PEOPLE)]
