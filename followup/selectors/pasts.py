"""What somebody was before, read along with the person: a page of theirs asks no question more."""

import json
from datetime import date
from typing import Any

from django.db.models import Aggregate, F, Func, OuterRef, Subquery, TextField

from contacts.models import Formerly, Organization, Person

FIELDS = ("given_name", "family_name", "job_title")


# As text: whether SQLite knows JSON fields would be one more question.
class Row(Func):
    """Columns of a row in a list."""

    function = "JSON_ARRAY"
    output_field = TextField()

    def as_postgresql(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        return self.as_sql(compiler, connection, function="JSONB_BUILD_ARRAY", **extra)


class Rows(Aggregate):
    """All rows in one list."""

    function = "JSON_GROUP_ARRAY"
    output_field = TextField()

    def as_postgresql(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        return self.as_sql(compiler, connection, function="JSONB_AGG", **extra)


def pasts_told() -> Subquery:
    """What a person was before, as text that `pasts_of` reads."""
    told = Row(*map(F, ("pk", "until_on", "organization__name", *FIELDS)))
    pasts = Formerly.objects.filter(person=OuterRef("pk")).order_by().values("person")
    return Subquery(pasts.annotate(told=Rows(told)).values("told"))


def pasts_of(person: Person, told: str | None) -> list[Formerly]:
    """What somebody was before, the latest first, out of what `pasts_told` told."""
    return [
        Formerly(
            pk=pk,
            person=person,
            organization=Organization(name=there) if there else None,
            until_on=date.fromisoformat(until_on) if until_on else None,
            **dict(zip(FIELDS, named, strict=True)),
        )
        for pk, until_on, there, *named in sorted(json.loads(told or "[]"), key=lambda one: -one[0])
    ]
