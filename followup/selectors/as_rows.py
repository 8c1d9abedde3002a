"""Rows of a subquery as one value of the row around, so that a page asks one question less."""

from typing import Any

from django.db.models import Func, JSONField


class AsRow(Func):
    """Some columns of a row in one value."""

    function = "JSONB_BUILD_ARRAY"
    output_field = JSONField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return super().as_sql(compiler, connection, function="JSON_ARRAY", **context)


class AsList(Func):
    """All rows of a subquery in one value."""

    function = "JSONB_AGG"
    output_field = JSONField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return super().as_sql(compiler, connection, function="JSON_GROUP_ARRAY", **context)
