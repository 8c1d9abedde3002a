"""A seeker's stationery, settled or not."""

from collections.abc import Sequence

from contacts.models import User
from letters.models import Letter, Stationery


def stationery_of(seeker: User, letters: Sequence[Letter] = ()) -> Stationery:
    """What the seeker settled for all their letters, or the usual while nothing is settled.

    Letters of theirs from `.with_facts()` bring it along.
    """
    if letters:
        settled = getattr(letters[0].touch.person.seeker, "stationery", None)
    else:
        settled = Stationery.objects.of(seeker).first()
    mine = settled or Stationery(seeker=seeker)
    mine.seeker = seeker  # the one already loaded
    return mine
