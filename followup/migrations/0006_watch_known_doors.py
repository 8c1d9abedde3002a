"""A door known to reopen is watched."""

from django.db import migrations


def watch_doors(apps, schema_editor):
    noes = apps.get_model("followup", "Rejection").objects.filter(reopens_on__isnull=False)
    watch = apps.get_model("followup", "Watch")
    watch.objects.bulk_create(
        [
            watch(
                application_id=no.application_id,
                what=no.reopens_as or "a door reopens",
                from_on=no.reopens_on,
            )
            for no in noes
        ],
        batch_size=500,
    )


class Migration(migrations.Migration):
    dependencies = [("followup", "0005_rhythm_answers_and_doors")]

    operations = [migrations.RunPython(watch_doors, migrations.RunPython.noop)]
