"""What one coach may see: which clients, which of their rows, and what beside those."""

from functools import cached_property

from django.db.models import Prefetch
from django.utils import timezone

from coaching.sharing import letters_read_by
from contacts.models import Coaching
from letters.models import Letter


class Sight:
    """One coach's eyes on a day. With a seeker, what they see of that seeker alone."""

    def __init__(self, coach, on, seeker=None):
        self.coach, self.on, self.seeker = coach, on, seeker

    @cached_property
    def coachings(self) -> dict[int, Coaching]:
        """The consents that hold, with their seekers, by the seeker's number and in their order."""
        held = Coaching.objects.open(on=self.on).filter(coach=self.coach).select_related("seeker")
        if self.seeker:
            held = held.filter(seeker=self.seeker)
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
        """Related rows which may be hidden though the row itself is not: what is hidden is None.

        A row may be shown beside another only through here, unless the other's `hidden_by`
        says that it is hidden together with it.
        """
        return [Prefetch(path, self.rows(related(model, path))) for path in paths]


def related(model, path: str):
    """The model a path of relations leads to."""
    for name in path.split("__"):
        model = model._meta.get_field(name).related_model
    return model


def sight_of(request) -> Sight:
    """What the coach who asks may see, found out once per request."""
    if not hasattr(request, "sight"):
        request.sight = Sight(request.user, timezone.localdate())
    return request.sight
