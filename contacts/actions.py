"""Verbs of the ground floor."""

from django.db import transaction


@transaction.atomic
def keep(*, record):
    """Check every law about a record, then write it down.

    Raises ValidationError with the law's own sentence. Forms skip constraints over fields they
    leave out; this does not.
    """
    record.full_clean()
    record.save()
    return record


@transaction.atomic
def delete(*, record) -> None:
    """Delete a record and what hangs from it. Raises RestrictedError when others still need it."""
    record.delete()
