"""Promises as pages count them: all of a seeker's in one query, or those already at hand."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from django.db.models import Count, Q

from contacts.models import User
from followup.models import Promise
from followup.rules.promising import Reckoning, reckoned

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations


class Kept(TypedDict):
    """What `with_kept_on` tells of a promise."""

    kept_on: date | None


def reckoning_of(seeker: User, on: date) -> Reckoning:
    """All promises of a seeker counted, as seen from a day."""
    withdrawn = Q(withdrawn_on__isnull=False)
    kept = Q(kept_on__isnull=False) & ~withdrawn
    waits = Q(kept_on__isnull=True) & ~withdrawn
    return Reckoning(
        **Promise.objects.of(seeker)
        .with_kept_on()
        .aggregate(
            kept=Count("pk", filter=kept),
            open=Count("pk", filter=waits),
            overdue=Count("pk", filter=waits & Q(due_on__lt=on)),
            withdrawn=Count("pk", filter=withdrawn),
        )
    )


def promised(promises: "list[WithAnnotations[Promise, Kept]]", on: date) -> dict:
    """What I promised one person, for a page where they are met: how it stands, and what waits."""
    return {
        "reckoning": reckoning_among(promises, on) if promises else None,
        "open_promises": [each for each in promises if not (each.kept_on or each.withdrawn_on)],
        "today": on,
    }


def reckoning_among(promises: "Iterable[WithAnnotations[Promise, Kept]]", on: date) -> Reckoning:
    """Promises that came `with_kept_on`, counted as seen from a day."""
    return reckoned([(each.due_on, each.kept_on, each.withdrawn_on) for each in promises], on)
