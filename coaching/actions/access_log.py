"""Writing down that a coach looked."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet

from coaching.models import AccessLogEntry
from contacts.models import Coaching

# Turning a page's pages, or reloading it, is one look.
ONE_LOOK = timedelta(minutes=10)


def lately(page: str, at: datetime) -> QuerySet[AccessLogEntry]:
    """The looks at a page that one at this moment belongs to."""
    return AccessLogEntry.objects.filter(page=page, looked_at__gt=at - ONE_LOOK)


def log_access(*, coachings: Iterable[Coaching], page: str, at: datetime) -> None:
    """Note that a coach saw one page that told of several seekers: one look for each of them.

    The same page within ten minutes is one look.
    """
    noted = set(lately(page, at).filter(coaching__in=coachings).values_list("coaching", flat=True))
    new = [
        AccessLogEntry(coaching=c, page=page, looked_at=at) for c in coachings if c.pk not in noted
    ]
    if new:
        with transaction.atomic():
            AccessLogEntry.objects.bulk_create(new)
