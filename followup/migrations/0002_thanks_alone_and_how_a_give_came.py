"""A thank-you may carry thanks alone, and a give says how the seeker comes by it."""

from functools import partial

from django.conf import settings
from django.db import migrations, models

from contacts.models.search_index import lay, lift, word_index
from followup.models.search_index import GIVES


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0001_first_release"),
        ("followup", "0001_first_release"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        # SQLite writes the table anew: the words of gives are lifted before and laid after,
        # whichever way this goes.
        migrations.RunPython(partial(lift, GIVES), partial(lay, GIVES)),
        migrations.RemoveConstraint(
            model_name="touch",
            name="no_touch_goes_empty_handed",
        ),
        migrations.AddField(
            model_name="give",
            name="origin",
            field=models.CharField(
                blank=True,
                choices=[
                    ("FOUND", "I came across it"),
                    ("MADE", "I made it"),
                    ("OWNED", "it is mine, and spare"),
                    ("KNOWN", "it helped me"),
                    ("IDEA", "a starter idea I like"),
                ],
                max_length=5,
                verbose_name="how I come by it",
            ),
        ),
        migrations.AddConstraint(
            model_name="give",
            constraint=models.CheckConstraint(
                condition=models.Q(("origin__in", ["", "FOUND", "MADE", "OWNED", "KNOWN", "IDEA"])),
                name="give_origin_known",
                violation_error_message="Choose from the list how you come by it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="touch",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("sent_on__isnull", True),
                    ("give__isnull", False),
                    ("keeps__isnull", False),
                    ("occasion", "THANK_YOU"),
                    _connector="OR",
                ),
                name="no_touch_goes_empty_handed",
                violation_error_message="Only a thank-you may carry thanks alone: choose something to give.",
            ),
        ),
        word_index(GIVES),
    ]
