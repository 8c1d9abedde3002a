"""What goes along when something is deleted, told without knowing the floors above."""

from collections import Counter

from django.db import router
from django.db.models import Model, RestrictedError
from django.db.models.deletion import Collector


def what_goes_along(record: Model) -> list[str]:
    """What else is deleted with a record, counted by kind, such as "3 touches" and "1 promise".

    Empty when nothing goes along, or when the record cannot be deleted at all.
    """
    collector = Collector(using=router.db_for_write(type(record)), origin=record)
    try:
        collector.collect([record])
    except RestrictedError:
        return []
    counted = Counter({model: len(rows) for model, rows in collector.data.items()})
    for rows in collector.fast_deletes:
        counted[rows.model] += rows.count()
    del counted[type(record)]
    return [named(model, count) for model, count in counted.items() if count]


def named(model: type[Model], count: int) -> str:
    """A number with the model's own word, such as "1 letter" or "12 letters"."""
    words = model._meta
    return f"{count} {words.verbose_name if count == 1 else words.verbose_name_plural}"
