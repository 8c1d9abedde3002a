"""Whose rows these are: the one door through which every page reaches the database."""

from typing import Self

from django.db import models
from django.db.models import Count


class OwnedQuerySet(models.QuerySet):
    """Rows that belong to one seeker, found along the model's `owner_path`."""

    def of(self, seeker) -> Self:
        return self.filter(**{self.model.owner_path: seeker})


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
