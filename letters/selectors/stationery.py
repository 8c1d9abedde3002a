"""A seeker's stationery, settled or not."""

from contacts.models import User
from letters.models import Stationery


def stationery_of(seeker: User) -> Stationery:
    """What the seeker settled for all their letters, or the usual while nothing is settled."""
    mine = Stationery.objects.of(seeker).first() or Stationery(seeker=seeker)
    mine.seeker = seeker  # the one already loaded
    return mine
