"""Give search its index."""

from django.db import migrations

from contacts.search_index import lay, lift


class Migration(migrations.Migration):
    dependencies = [("contacts", "0001_the_ground")]

    operations = [migrations.RunPython(lay, lift)]
