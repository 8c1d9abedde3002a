"""`manage.py meanings`: have the model read everything it has not read yet."""

from django.core.management.base import BaseCommand

from contacts.models import Interest, User
from followup import matching
from followup.matching import meanings, table
from followup.models import Give
from followup.rules.matching import as_resource
from followup.selectors.recipients import cared_for


class Command(BaseCommand):
    help = "Read every give and every interest with the model, where it is installed."

    def handle(self, **options):
        if matching.language() is table:
            self.stdout.write("The model is not installed; the table of words needs no reading.")
            return
        for seeker in User.objects.order_by("pk"):
            gives = [(give.pk, as_resource(give)) for give in Give.objects.of(seeker)]
            interests = cared_for(Interest.objects.of(seeker).order_by("pk"))
            wishes = [(number, wish) for number, _, wish in interests]
            count = meanings.catch_up(seeker, "give", gives)
            count += meanings.catch_up(seeker, "interest", wishes)
            self.stdout.write(f"{seeker}: {count} read.")
