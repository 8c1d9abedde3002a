"""`manage.py demo`: a life to look around in and its coach, on this machine only."""

from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from coaching.management.demo_coach import EMAIL as COACH
from coaching.management.demo_coach import load_coach
from contacts.models import Person
from followup.models import Application, Touch
from letters.demo.life import EMAIL, PASSWORD, load, open_account

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class Command(BaseCommand):
    help = "Fill a demo account with a believable life and a coach; loading again makes both anew."

    def handle(self, *args, **options):
        if urlsplit(settings.SITE_URL).hostname not in LOOPBACK:
            raise CommandError(
                "The demo account has a password that everybody knows, so it opens on this "
                f"machine only. SITE_URL is {settings.SITE_URL}: nothing was loaded."
            )
        with transaction.atomic():
            seeker, replaced = open_account()
            on = timezone.localdate(timezone=ZoneInfo(seeker.time_zone))
            load(seeker, on)
            coach, key = load_coach(seeker, at=timezone.now(), on=on)
        if replaced:
            self.stdout.write("The demo account was made anew; what was in it before is gone.")
            self.stdout.write("Nobody else's rows were touched.")
        self.stdout.write(sentence(seeker))
        self.stdout.write(f"E-mail:   {EMAIL}")
        self.stdout.write(f"Password: {PASSWORD}")
        self.stdout.write(f"{coach.name} coaches them: {COACH}, the same password, and a code from")
        self.stdout.write(f"an authenticator app that was given the key {key}")


def sentence(seeker) -> str:
    people = Person.objects.of(seeker).count()
    applications = Application.objects.of(seeker).count()
    touches = Touch.objects.of(seeker).sent().count()
    return (
        f"{seeker.name} knows {people} people, has applied {applications} times "
        f"and been in touch {touches} times."
    )
