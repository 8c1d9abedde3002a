"""Loads the life into an account of its own: the past in bulk, what is met first by actions."""

from datetime import date

from django.db import transaction

from contacts.actions import close_account, search_text, told_apart
from contacts.models import Person, User
from letters.demo import applying, chains, mailing, meeting
from letters.demo.world import World


@transaction.atomic
def load(seeker: User, on: date, times: int = 1) -> None:
    """Load the life for a seeker as seen on a day; `times` repeats its three years under numbers.

    The same seeker, day and number load the same life. Sixty people, twenty-five applications.
    """
    for copy in range(times):
        world = World(seeker=seeker, on=on, copy=copy)
        load_three_years(world)
        if copy == 0:
            mailing.mail_last_panel(world)
            meeting.tell(world)
            mailing.draft_what_is_due(world)
    search_text.refresh(Person.objects.of(seeker))
    told_apart.tell_everybody_apart(seeker=seeker)


def load_three_years(world: World) -> None:
    """Everything in bulk; a copy makes the same few queries whatever it holds."""
    meeting.meet_everybody(world)
    meeting.fill_the_shelf(world)
    past = applying.apply_everywhere(world)
    meeting.make_promises(world, past.met_on)
    touches = chains.keep_in_touch(world, past.thanks)
    mailing.write_letters(world, touches)


EMAIL = "demo@example.org"
PASSWORD = "three calm words here"


@transaction.atomic
def open_account() -> tuple[User, bool]:
    """A fresh demo account, and whether an older one was closed for it; nobody else is touched."""
    older = User.objects.filter(email__iexact=EMAIL).first()
    if older:
        close_account(seeker=older)
    seeker = User.objects.create_user(
        email=EMAIL,
        password=PASSWORD,
        name="Robin Castellanos",
        postal_address="27 Alder Court, Apartment 3\nEast Larkmoor, MI 48198",
        country="US",
        time_zone="America/Detroit",
    )
    return seeker, older is not None
