from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("contacts", "0006_coaching_since")]

    operations = [migrations.RemoveField("user", "phone")]
