"""Which letters a coach may read: all of a seeker's, where that is ticked, and each shared one."""

from datetime import date

from django.db.models import Q

from coaching.models import Share
from contacts.models import User
from letters.models import Letter
from letters.querysets import LetterQuerySet


def letters_read_by(coach: User, *, on: date) -> LetterQuerySet:
    """Letters a coach may read on a day, without any the seeker hid or threw away."""
    ticked = Letter.objects.in_care_of(coach, on=on)
    shared = Share.objects.holding(on=on).filter(coach=coach)
    read = Q(pk__in=ticked.values("pk")) | Q(pk__in=shared.values("letter"))
    return Letter.objects.kept().filter(read)
