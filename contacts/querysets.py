"""Whose rows these are: the one door through which every page reaches the database."""

from datetime import date, datetime, timedelta
from typing import ClassVar, Protocol, Self, cast

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models
from django.db.models import Count, Q

# A mailed secret goes stale after a week.
INVITATION_HOLDS = timedelta(days=7)


class Owned(Protocol):
    """What a model with an owner says of itself."""

    owner_path: ClassVar[str]
    hidden_by: ClassVar[tuple[str, ...]]


class OwnedQuerySet(models.QuerySet):
    """Rows that belong to one seeker, found along the model's `owner_path`."""

    @property
    def owned(self) -> type[Owned]:
        return cast("type[Owned]", self.model)

    def of(self, seeker: AbstractBaseUser | int) -> Self:
        return self.filter(**{self.owned.owner_path: seeker})

    def in_care_of(self, coach: AbstractBaseUser, *, on: date) -> Self:
        """Rows a coach is let see on a day: of seekers who consent, without what these hid.

        A model says what it is shown with (`shown_with`, a tick of the consent) and which of its
        paths hide it (`hidden_by`). One that says nothing is shown to no coach.
        """
        shown_with = getattr(self.model, "shown_with", None)
        if shown_with is None:
            return self.none()
        path = f"{self.owned.owner_path}__coachings__"
        consented = holds(on, path) & Q(**{f"{path}coach": coach, f"{path}{shown_with}": True})
        return self.filter(consented).not_hidden()

    def not_hidden(self) -> Self:
        """Without what the seekers hid from their coaches."""
        return self.exclude(Q(*((path, True) for path in self.owned.hidden_by), _connector=Q.OR))


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
