"""Let search find applications and gives without reading every one."""

from django.db import migrations

from contacts.models.search_index import word_index
from followup.models.search_index import APPLICATIONS, GIVES


class Migration(migrations.Migration):
    dependencies = [("followup", "0002_days_to_look_up")]

    operations = [word_index(APPLICATIONS), word_index(GIVES)]
