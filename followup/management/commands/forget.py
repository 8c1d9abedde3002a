"""`manage.py forget`: empty what merges keep for undoing once 30 days are over; for every night."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from followup.actions.merging import forget_old_merges


class Command(BaseCommand):
    help = "Empties what merges of people keep for undoing, once that is over. Run it every night."

    def handle(self, *args, **options):
        self.stdout.write(f"Emptied: {forget_old_merges(on=timezone.localdate())}.")
