"""Questions the top floor asks of its letters."""

from typing import Self

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from contacts.querysets import OwnedQuerySet
from followup.models import PanelSeat, PastContact, Touch, Wish
from followup.selectors.outcomes import outcomes_told
from followup.selectors.wishes import told_of


def seats_taken(person: str) -> Prefetch:
    """Where a person sat, found along a path to them, with the interviews in one question."""
    return Prefetch(f"{person}__seats", PanelSeat.objects.select_related("interview"))


class LetterQuerySet(OwnedQuerySet):
    def kept(self) -> Self:
        """Not thrown away."""
        return self.filter(thrown_away_on__isnull=True)

    def not_hidden(self) -> Self:
        """What a coach may see: nothing hidden, and no draft thrown away."""
        return super().not_hidden().kept()

    def thrown_away(self) -> Self:
        """Drafts thrown away that can be taken back: nothing was sent or skipped since."""
        thrown = self.filter(thrown_away_on__isnull=False)
        return thrown.filter(touch__sent_on__isnull=True, touch__skipped_on__isnull=True)

    def waiting(self) -> Self:
        """Written but not in the post."""
        return self.kept().filter(touch__sent_on__isnull=True, touch__skipped_on__isnull=True)

    def mailed(self) -> Self:
        """Sent as they stand here."""
        return self.kept().filter(touch__sent_on__isnull=False, went_elsewhere=False)

    def with_addressee(self) -> Self:
        """With who gets it, and what they wished, as `wished`."""
        return (
            self.select_related(
                *(
                    "touch__person__organization",
                    "touch__give",
                    "touch__keeps",
                    "touch__application",
                ),
                "through__organization",
            )
            .defer("through__notes", "through__search_text")
            .annotate(wished=told_of("touch__person"))
        )

    def with_facts(self) -> Self:
        """With everything a draft of it reads."""
        person = OuterRef("touch__person")
        answered = Touch.objects.filter(person=person, answered_on__isnull=False)
        got_in_touch = PastContact.objects.incoming().filter(person=person)
        return (
            self.with_addressee()
            .select_related("touch__application__organization", "touch__application__rejection")
            .select_related("touch__thanks_for")
            .select_related("touch__person__seeker__stationery")
            .defer("touch__person__seeker__stationery__signature")
            .prefetch_related("touch__person__interests", seats_taken("touch__person"))
            .annotate(
                has_answered=Exists(answered) | Exists(got_in_touch),
                told_outcomes=outcomes_told("touch__application"),
            )
        )

    def with_margin(self) -> QuerySet:
        """With everything the margin reads: what was dismissed, invited and let be."""
        they_said_so = Wish.objects.welcoming(OuterRef("touch__person"))
        return (
            self.select_related("touch__person__welcome", "lifting__by")
            .prefetch_related("dismissals")
            .annotate(may_contact=Exists(they_said_so))
        )
