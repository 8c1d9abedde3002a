"""Loads the life: in bulk what lies back, by the real actions what the seeker meets first."""

from datetime import date

from django.db import transaction

from contacts.models import Person, User
from contacts.selectors import search
from letters.demo import applying, chains, mailing, meeting, posting, story
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
            posting.mail_last_panel(world)
            story.tell(world)
            posting.draft_what_is_due(world)
    search.refresh(Person.objects.of(seeker))


def load_three_years(world: World) -> None:
    """Everything in bulk; a copy makes the same few queries whatever it holds."""
    meeting.meet_everybody(world)
    meeting.fill_the_shelf(world)
    past = applying.apply_everywhere(world)
    meeting.make_promises(world, past.met_on)
    touches = chains.keep_in_touch(world, past.thanks)
    mailing.write_letters(world, touches)
