"""Let Today find its few rows without reading everybody."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("followup", "0001_giving")]

    operations = [
        migrations.AddIndex(
            model_name="promise",
            index=models.Index(
                fields=["due_on"], condition=Q(withdrawn_on__isnull=True), name="promises_by_day"
            ),
        ),
        migrations.AddIndex(
            model_name="touch",
            index=models.Index(
                fields=["occasion", "due_on"],
                condition=Q(sent_on__isnull=True, skipped_on__isnull=True),
                name="open_touches_by_occasion",
            ),
        ),
        migrations.AddIndex(
            model_name="touch",
            index=models.Index(
                fields=["keeps"], condition=Q(sent_on__isnull=False), name="promises_kept"
            ),
        ),
    ]
