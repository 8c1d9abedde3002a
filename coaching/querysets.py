"""Questions about drafts to read and threads to answer, each only while the two work together."""

from datetime import date
from typing import Self

from django.db.models import Exists, OuterRef, QuerySet, Subquery, Value
from django.db.models.base import ModelBase
from django.db.models.functions import Coalesce

from contacts.models import Coaching, User
from contacts.querysets import CoachingQuerySet, OwnedQuerySet


def working_together(on: date, seeker: str) -> CoachingQuerySet:
    """The coachings that hold on a day between a row's coach and its seeker, found along a path."""
    return Coaching.objects.open(on=on).filter(coach=OuterRef("coach"), seeker=OuterRef(seeker))


class ShareQuerySet(OwnedQuerySet):
    def holding(self, *, on: date) -> Self:
        """Those a coach may read by: of letters nobody hid, not taken back, of this coaching.

        What was shared before the two last parted stays over when they begin again.
        """
        together = working_together(on, self.owned.owner_path)
        together = together.alias(since=Coalesce("began_at", "granted_at"))
        since_then = Exists(together.filter(since__lte=OuterRef("shared_at")))
        return self.not_hidden().filter(since_then, ended_at=None)

    def waiting(self, *, on: date) -> Self:
        """Those of drafts the coach has said nothing about since."""
        return self.holding(on=on).filter(
            answered_at=None, letter__touch__sent_on=None, letter__touch__skipped_on=None
        )


class CommentQuerySet(OwnedQuerySet):
    def unanswered(self) -> Self:
        """Those the seeker has neither taken nor declined."""
        return self.filter(taken_at=None, declined_at=None)


class QuestionQuerySet(OwnedQuerySet):
    def heard_by(self, coach: User, *, on: date) -> Self:
        """Threads a coach may read on a day: their own, while the seeker lets them look in."""
        return self.filter(Exists(working_together(on, "seeker")), coach=coach)

    def unanswered(self) -> Self:
        """Those in which the coach did not speak last."""
        last = self.replies().order_by("-pk").values("from_coach")[:1]
        return self.filter(~Coalesce(Subquery(last), Value(False)))

    def newly_answered(self) -> Self:
        """Those in which the coach said something that the seeker has not read."""
        read_to = Coalesce(OuterRef("read_at"), OuterRef("asked_at"))
        return self.filter(Exists(self.replies().filter(from_coach=True, said_at__gt=read_to)))

    def replies(self) -> QuerySet:
        """What was said after each question."""
        replies = self.model._meta.get_field("replies").related_model
        assert isinstance(replies, ModelBase)
        return replies._default_manager.filter(question=OuterRef("pk"))


class TipQuerySet(OwnedQuerySet):
    def published(self) -> Self:
        return self.filter(retracted_at=None)

    def for_client(self, seeker: User, *, on: date) -> Self:
        """What a seeker's coaches tell all their clients, while they look in on this one."""
        coaches = Coaching.objects.of(seeker).open(on=on).values("coach")
        return self.published().filter(coach__in=coaches)


class TogetherQuerySet(OwnedQuerySet):
    """Rows between one coach and one seeker."""

    def between(self, coach: User, seeker: User) -> Self:
        return self.filter(coach=coach, seeker=seeker)

    def held_by(self, coach: User, *, on: date) -> Self:
        """A coach's, while the seeker lets them look in."""
        return self.filter(Exists(working_together(on, "seeker")), coach=coach)


class MembershipQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        return self.filter(left_on=None)


class PlaceQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        """Taken and not left."""
        return self.filter(left_on=None, taken_on__isnull=False)

    def offered(self) -> Self:
        return self.filter(taken_on=None, declined_on=None, left_on=None)
