from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("followup", "0011_meanings")]

    operations = [migrations.RenameModel("WeeklyLook", "WatchLook")]
