"""Questions the middle floor asks of its rows, in the house's own words."""

from datetime import date
from typing import Self

from django.db.models import Exists, OuterRef

from contacts.querysets import OwnedQuerySet


class ApplicationQuerySet(OwnedQuerySet):
    def newest(self) -> Self:
        return self.order_by("-applied_on", "-pk")


class RejectionQuerySet(OwnedQuerySet):
    def reopening(self, *, since: date) -> Self:
        """Doors that open on or after a day, soonest first."""
        return self.filter(reopens_on__gte=since).order_by("reopens_on", "pk")


class PromiseQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        """Neither kept by a touch that was sent nor withdrawn."""
        kept = self.model._meta.get_field("touches").related_model.objects.filter(
            keeps=OuterRef("pk"), sent_on__isnull=False
        )
        return self.filter(~Exists(kept), withdrawn_on__isnull=True)


class TouchQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        return self.filter(sent_on__isnull=True, skipped_on__isnull=True)

    def sent(self) -> Self:
        return self.filter(sent_on__isnull=False)

    def due(self, *, by: date) -> Self:
        return self.open().filter(due_on__lte=by).order_by("due_on", "pk")


class PauseQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        """Not ended: nothing is planned for these people."""
        return self.filter(ended_on__isnull=True)

    def to_ask_about(self, *, by: date) -> Self:
        """Waiting for a word from the seeker, the longest first."""
        return self.open().filter(ask_on__lte=by).order_by("ask_on", "pk")


class WatchQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        """Neither found nor closed, the soonest first."""
        return self.filter(found_on__isnull=True, closed_on__isnull=True).order_by("from_on", "pk")
