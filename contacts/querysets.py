"""Whose rows these are: the one door through which every page reaches the database."""

from typing import Self

from django.db import models


class OwnedQuerySet(models.QuerySet):
    """Rows that belong to one seeker, found along the model's `owner_path`."""

    def of(self, seeker) -> Self:
        return self.filter(**{self.model.owner_path: seeker})


class PersonQuerySet(OwnedQuerySet):
    def by_name(self) -> Self:
        return self.order_by("family_name", "given_name", "pk")


class OrganizationQuerySet(OwnedQuerySet):
    def by_name(self) -> Self:
        return self.order_by("name", "pk")
