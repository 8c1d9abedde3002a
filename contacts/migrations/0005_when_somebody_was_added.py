from django.db import migrations, models


class Migration(migrations.Migration):
    """When somebody was added; of those known already nobody knows.

    With a default SQLite would build the table anew, and lose what keeps search up to date.
    """

    dependencies = [
        ("contacts", "0004_not_the_same"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.AddField(
                    model_name="person",
                    name="added_at",
                    field=models.DateTimeField(editable=False, null=True),
                ),
            ],
            state_operations=[
                migrations.AddField(
                    model_name="person",
                    name="added_at",
                    field=models.DateTimeField(auto_now_add=True, editable=False, null=True),
                ),
            ],
        ),
    ]
