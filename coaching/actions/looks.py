"""Writing down that a coach looked."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction

from coaching.models import Look
from contacts.models import Coaching

# Turning a page's pages, or reloading it, is one look.
ONE_LOOK = timedelta(minutes=10)


def note_look(*, coaching: Coaching, page: str, at: datetime) -> None:
    """Note that a coach saw a page of a seeker; the same page within ten minutes is one look."""
    note_looks(coachings=[coaching], page=page, at=at)


def note_looks(*, coachings: Iterable[Coaching], page: str, at: datetime) -> None:
    """Note that a coach saw one page that told of several seekers: one look for each of them."""
    lately = Look.objects.filter(coaching__in=coachings, page=page, looked_at__gt=at - ONE_LOOK)
    noted = set(lately.values_list("coaching_id", flat=True))
    new = [Look(coaching=c, page=page, looked_at=at) for c in coachings if c.pk not in noted]
    if new:
        with transaction.atomic():
            Look.objects.bulk_create(new)
