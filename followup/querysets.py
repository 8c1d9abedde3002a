"""Questions the middle floor asks of its rows, in the house's own words."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Subquery, Value, When

from contacts.querysets import OwnedQuerySet
from followup.rules.outcomes import DECIDES, OFFER


class ApplicationQuerySet(OwnedQuerySet):
    def newest(self) -> Self:
        return self.order_by("-applied_on", "-pk")


class RejectionQuerySet(OwnedQuerySet):
    def reopening(self, *, since: date) -> Self:
        """Doors that open on or after a day, soonest first."""
        return self.filter(reopens_on__gte=since).order_by("reopens_on", "pk")


class PromiseQuerySet(OwnedQuerySet):
    def keeping(self) -> models.QuerySet:
        """The touches that went and kept a promise of the query around."""
        touches = self.model._meta.get_field("touches").related_model
        assert isinstance(touches, models.base.ModelBase)
        return touches._default_manager.filter(keeps=OuterRef("pk"), sent_on__isnull=False)

    def open(self) -> Self:
        """Neither kept by a touch that was sent nor withdrawn."""
        return self.filter(~Exists(self.keeping()), withdrawn_on__isnull=True)

    def with_kept_on(self) -> models.QuerySet:
        """With the day on which each was kept, as `kept_on`, or None."""
        return self.annotate(kept_on=Subquery(self.keeping().values("sent_on")[:1]))

    def in_order(self) -> models.QuerySet:
        """Open ones first, the soonest due before those without a day; then kept, then taken back.

        What is kept or taken back stands with the latest first.
        """
        standing = Case(
            When(withdrawn_on__isnull=False, then=Value(2)),
            When(kept_on__isnull=False, then=Value(1)),
            default=Value(0),
        )
        told = self.with_kept_on().annotate(standing=standing)
        still_due = Case(When(standing=0, then=F("due_on")))
        return told.order_by(
            "standing",
            still_due.asc(nulls_last=True),
            F("kept_on").desc(nulls_last=True),
            F("withdrawn_on").desc(nulls_last=True),
            "pk",
        )


class TouchQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        return self.filter(sent_on__isnull=True, skipped_on__isnull=True)

    def sent(self) -> Self:
        return self.filter(sent_on__isnull=False)

    def due(self, *, by: date) -> Self:
        return self.open().filter(due_on__lte=by).order_by("due_on", "pk")


class PastContactQuerySet(OwnedQuerySet):
    def outgoing(self) -> Self:
        """What went from the seeker to them."""
        return self.filter(direction="OUT")

    def incoming(self) -> Self:
        """What came from them."""
        return self.filter(direction="IN")

    def with_unthanked(self) -> models.QuerySet:
        """With whether it came from them and nothing thanks for it yet, as `unthanked`."""
        touches = self.model._meta.get_field("thanked_in").related_model
        assert isinstance(touches, models.base.ModelBase)
        thanks = touches._default_manager.filter(thanks_for=OuterRef("pk"), skipped_on=None)
        return self.annotate(unthanked=Q(direction="IN") & ~Exists(thanks))


class HoldQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        """Not ended by the seeker; its last day may have passed."""
        return self.filter(ended_on__isnull=True)

    def holding(self, *, on: date) -> Self:
        """The one that holds on a day, if any."""
        lasts = Q(until_on__isnull=True) | Q(until_on__gt=on)
        return self.open().filter(lasts, since_on__lte=on)


class PauseQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        """Not ended: nothing is planned for these people."""
        return self.filter(ended_on__isnull=True)

    def to_ask_about(self, *, by: date) -> Self:
        """Waiting for a word from the seeker, the longest first."""
        return self.open().filter(ask_on__lte=by).order_by("ask_on", "pk")


class OutcomeQuerySet(OwnedQuerySet):
    def in_order(self) -> Self:
        """As they followed one another."""
        return self.order_by("on", "pk")

    def open_offers(self) -> Self:
        """Offers nobody has answered yet, and that nothing else has decided since."""
        later = Q(on__gt=OuterRef("on")) | Q(on=OuterRef("on"), pk__gt=OuterRef("pk"))
        decided = self.model._default_manager.filter(
            later, application=OuterRef("application"), kind__in=DECIDES
        )
        return self.filter(~Exists(decided), kind=OFFER)


class WatchQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        """Neither found nor closed, the soonest first."""
        return self.filter(found_on__isnull=True, closed_on__isnull=True).order_by("from_on", "pk")


class WishQuerySet(OwnedQuerySet):
    def standing(self) -> Self:
        """Not taken back."""
        return self.filter(withdrawn_on__isnull=True)

    def welcoming(self, person: models.Model | OuterRef) -> Self:
        """Those with which this person said that I may stay in touch."""
        them = Q(person=person) | Q(application__rejection__told_by=person)
        return self.standing().filter(them, kind="WELCOME")
