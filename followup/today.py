"""What this day asks of a seeker, gathered in a handful of queries."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Exists, Min, OuterRef, Q

from contacts.models import User
from followup.models import Promise, Rejection, Telling, Touch

A_HANDFUL = 5
SOON = timedelta(days=14)
PROMISE_NOTICE = timedelta(days=7)


@dataclass(frozen=True)
class Today:
    """One seeker's day: every list leads to the page where it is done."""

    on: date
    telling: Telling | None
    letters: list[Rejection]
    due: list[Touch]
    promises: list[Promise]
    coming: list[Touch]
    doors: list[Rejection]

    @property
    def is_clear(self) -> bool:
        return not (self.telling or self.letters or self.due or self.promises)


def today_of(seeker: User, on: date) -> Today:
    """What is due for a seeker on a day: rejections without letters first, then the rest."""
    touches = Touch.objects.of(seeker).select_related("person__organization", "give", "keeps")
    thanks = Q(occasion=Touch.Occasion.THANK_YOU, application__rejection__isnull=False)
    coming = touches.open().exclude(thanks).filter(due_on__gt=on, due_on__lte=on + SOON)
    return Today(
        on=on,
        telling=Telling.objects.of(seeker).filter(rejection=None).first(),
        letters=list(without_letters(seeker)[:A_HANDFUL]),
        due=list(touches.due(by=on).exclude(thanks)[:A_HANDFUL]),
        promises=list(
            without_touch(Promise.objects.of(seeker).open())
            .filter(due_on__lte=on + PROMISE_NOTICE)
            .select_related("person")
            .order_by("due_on", "pk")[:A_HANDFUL]
        ),
        coming=list(coming.order_by("due_on", "pk")[:A_HANDFUL]),
        doors=list(
            Rejection.objects.of(seeker)
            .reopening(since=on.replace(day=1))
            .select_related("application__organization")[:A_HANDFUL]
        ),
    )


def without_touch(promises):
    """Promises no touch will keep in time; those that have one are shown with it."""
    keeping = Touch.objects.open().filter(keeps=OuterRef("pk"), due_on__lte=OuterRef("due_on"))
    return promises.filter(~Exists(keeping))


def without_letters(seeker: User):
    """Rejections whose panel still waits for letters, with how many and by when."""
    waiting = Q(
        application__touches__occasion=Touch.Occasion.THANK_YOU,
        application__touches__sent_on__isnull=True,
        application__touches__skipped_on__isnull=True,
    )
    return (
        Rejection.objects.of(seeker)
        .filter(waiting)
        .annotate(waiting=Count("application__touches"), due_on=Min("application__touches__due_on"))
        .select_related("application__organization")
        .only("application__position", "application__organization__name")
        .order_by("due_on", "pk")
    )
