"""Keeping what was written before an interview."""

from collections.abc import Iterable

from django.db import transaction

from contacts.actions import keep
from followup.models import PanelSeat


@transaction.atomic
def keep_homework(*, seats: Iterable[PanelSeat]) -> None:
    """Keep the words written about everybody on a panel."""
    for seat in seats:
        keep(record=seat)
