"""Whose rows these are: the one door through which every page reaches the database."""

from datetime import date, datetime, timedelta
from typing import Self

from django.db import models
from django.db.models import Count, Q

# A mailed secret goes stale after a week.
INVITATION_HOLDS = timedelta(days=7)


class OwnedQuerySet(models.QuerySet):
    """Rows that belong to one seeker, found along the model's `owner_path`."""

    def of(self, seeker) -> Self:
        return self.filter(**{self.model.owner_path: seeker})

    def in_care_of(self, coach, *, on: date) -> Self:
        """Rows a coach is let see on a day: of seekers who consent, without what these hid.

        A model says what it is shown with (`shown_with`, a tick of the consent) and which of its
        paths hide it (`hidden_by`). One that says nothing is shown to no coach.
        """
        shown_with = getattr(self.model, "shown_with", None)
        if shown_with is None:
            return self.none()
        consented = holds(on, f"{self.model.owner_path}__coachings__") & Q(
            **{
                f"{self.model.owner_path}__coachings__coach": coach,
                f"{self.model.owner_path}__coachings__{shown_with}": True,
            }
        )
        return self.filter(consented).not_hidden()

    def not_hidden(self) -> Self:
        """Without what the seekers hid from their coaches."""
        return self.exclude(Q(*((path, True) for path in self.model.hidden_by), _connector=Q.OR))


def holds(on: date, path: str = "") -> Q:
    """Whether a coaching holds on a day: neither ended nor past its last day."""
    lasts = Q(**{f"{path}until_on": None}) | Q(**{f"{path}until_on__gte": on})
    return Q(**{f"{path}ended_at": None}) & lasts


class CoachingQuerySet(OwnedQuerySet):
    def open(self, *, on: date) -> Self:
        """Those that hold on a day."""
        return self.filter(holds(on))


class InvitationQuerySet(OwnedQuerySet):
    def waiting(self, *, at: datetime) -> Self:
        """Those not answered, not withdrawn and not stale."""
        return self.filter(
            accepted_at=None, declined_at=None, withdrawn_at=None, sent_at__gt=at - INVITATION_HOLDS
        )


class PersonQuerySet(OwnedQuerySet):
    def by_name(self) -> Self:
        return self.order_by("family_name", "given_name", "pk")

    def for_rows(self) -> Self:
        """As a list shows them: with their organizations, without long notes."""
        return self.defer("notes", "search_text").select_related("organization")


class OrganizationQuerySet(OwnedQuerySet):
    def by_name(self) -> Self:
        return self.order_by("name", "pk")

    def named(self, name: str) -> Self:
        """Of that name, whether written large or small."""
        return self.filter(name__iexact=name.strip())

    def with_headcount(self) -> Self:
        """With how many people are known there, as `headcount`."""
        return self.annotate(headcount=Count("people"))
