"""What one coach may see: which clients, which of their rows, and what beside those."""

from functools import cached_property
from typing import Self

from django.db.models import Exists, OuterRef, Prefetch, Subquery
from django.utils import timezone

from coaching.selectors.sharing import letters_read_by
from contacts.models import Coaching
from letters.models import Letter


class Scope:
    """One coach's eyes on a day. With a seeker, what they see of that seeker alone.

    Rows related to one in care may be hidden on their own, unless their `hidden_by` says that
    they are hidden together with it. Only these three lead to such a row: `beside`, which brings
    it along; `words_beside`, one column of it; and `shows`, whether it may be shown.
    """

    def __init__(self, coach, on, seeker=None):
        self.coach, self.on, self.seeker = coach, on, seeker

    @classmethod
    def by(cls, coaching: Coaching, on) -> Self:
        """What the coach of a coaching sees of its seeker."""
        scope = cls(coaching.coach, on, coaching.seeker)
        scope.coachings = {coaching.seeker_id: coaching}
        return scope

    @cached_property
    def coachings(self) -> dict[int, Coaching]:
        """The consents that hold, with their seekers, by the seeker's number and in their order."""
        held = Coaching.objects.open(on=self.on).filter(coach=self.coach).select_related("seeker")
        ordered = held.order_by("seeker__name", "seeker__email")
        return {coaching.seeker_id: coaching for coaching in ordered}

    def rows(self, model):
        """The rows of a model that are in this coach's care."""
        if model is Letter:  # with those shared one by one
            seen = letters_read_by(self.coach, on=self.on)
        else:
            seen = model.objects.in_care_of(self.coach, on=self.on)
        return seen.of(self.seeker) if self.seeker else seen

    def beside(self, model, *paths) -> list[Prefetch]:
        """Related rows, a question to the database each; what is hidden is None."""
        return [Prefetch(path, self.rows(related(model, path))) for path in paths]

    def words_beside(self, model, path: str, column: str) -> Subquery:
        """A column of a related row, asked along with the row itself; of a hidden one None."""
        seen = self.rows(related(model, path)).filter(pk=OuterRef(path))
        return Subquery(seen.values(column)[:1])

    def shows(self, model, path: str) -> Exists:
        """Whether there is a related row that is not hidden."""
        return Exists(self.rows(related(model, path)).filter(pk=OuterRef(path)))


def related(model, path: str):
    """The model a path of relations leads to."""
    for name in path.split("__"):
        model = model._meta.get_field(name).related_model
    return model


def scope_of(request) -> Scope:
    """What the coach who asks may see, found out once per request."""
    if not hasattr(request, "scope"):
        request.scope = Scope(request.user, timezone.localdate())
    return request.scope
