"""Verbs of the ground floor."""

from contacts.actions.records import (
    close_account,
    delete,
    delete_interest,
    delete_person,
    keep,
    keep_interest,
    keep_organization,
    keep_person,
    keep_person_at,
    organization_named,
)

__all__ = [
    "close_account",
    "delete",
    "delete_interest",
    "delete_person",
    "keep",
    "keep_interest",
    "keep_organization",
    "keep_person",
    "keep_person_at",
    "organization_named",
]
