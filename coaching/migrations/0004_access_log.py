from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("coaching", "0003_assignments_and_programmes")]

    operations = [migrations.RenameModel("Look", "AccessLogEntry")]
