"""Writing down that a coach looked."""

from datetime import datetime, timedelta

from django.db import transaction

from coaching.models import Look
from contacts.models import Coaching

# Turning a page's pages, or reloading it, is one look.
ONE_LOOK = timedelta(minutes=10)


@transaction.atomic
def note_look(*, coaching: Coaching, page: str, at: datetime) -> None:
    """Note that a coach saw a page of a seeker; the same page within ten minutes is one look."""
    lately = coaching.looks.filter(page=page, looked_at__gt=at - ONE_LOOK)
    if not lately.exists():
        Look.objects.create(coaching=coaching, page=page, looked_at=at)
