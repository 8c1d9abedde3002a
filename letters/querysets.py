"""Questions the top floor asks of its letters."""

from typing import Self

from contacts.querysets import OwnedQuerySet


class LetterQuerySet(OwnedQuerySet):
    def waiting(self) -> Self:
        """Written but not in the post."""
        return self.filter(touch__sent_on__isnull=True, touch__skipped_on__isnull=True)

    def mailed(self) -> Self:
        return self.filter(touch__sent_on__isnull=False)

    def with_addressee(self) -> Self:
        return self.select_related(
            "touch__person__organization", "touch__give", "touch__keeps", "touch__application"
        )
