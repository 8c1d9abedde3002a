"""Figures of a programme's cohorts: sums over groups, never anybody's own."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef

from coaching.models import Place, Programme
from followup.models import Interview, Promise, Touch
from followup.rules.cadence import thank_you_due

# Fewer could be told apart: the usual least cell of official statistics is three to ten.
LEAST_TO_SHOW = 5


@dataclass(frozen=True)
class Cohort:
    """One cohort's sums; None where fewer than five clients would stand behind them."""

    name: str
    clients: int
    letters: int | None = None
    letters_in_time: int | None = None
    promises: int | None = None
    promises_kept: int | None = None
    gives: int | None = None
    answers: int | None = None
    interviews: int | None = None
    offers: int | None = None

    @property
    def is_shown(self) -> bool:
        return self.clients >= LEAST_TO_SHOW


def cohorts_of(programme: Programme, *, on: date) -> list[Cohort]:
    """The figures of every cohort of a programme up to a day, in a handful of queries.

    What somebody hid from their coach is not counted, nor anybody who left or did not take
    their place.
    """
    places = Place.objects.open().filter(programme=programme)
    names = dict(places.values_list("seeker", "cohort"))
    clients = {}
    for cohort in names.values():
        clients[cohort] = clients.get(cohort, 0) + 1
    sums = {kind: by_cohort(names, counts) for kind, counts in counted(places, on).items()}
    return [
        Cohort(name, count, **{kind: sums[kind].get(name, 0) for kind in sums})
        if count >= LEAST_TO_SHOW
        else Cohort(name, count)
        for name, count in sorted(clients.items())
    ]


def by_cohort(names: dict[int, str], counts: dict[int, int]) -> dict[str, int]:
    """Counts by seeker, added up by the cohort each is in."""
    sums = {}
    for seeker, count in counts.items():
        sums[names[seeker]] = sums.get(names[seeker], 0) + count
    return sums


def counted(places, on: date) -> dict[str, dict[int, int]]:
    """Every figure by seeker."""
    seekers = places.values("seeker")
    touches = Touch.objects.not_hidden().filter(person__seeker__in=seekers)
    sent = touches.filter(sent_on__lte=on)
    promises = Promise.objects.not_hidden().filter(
        person__seeker__in=seekers, made_on__lte=on, withdrawn_on=None
    )
    kept = Exists(Touch.objects.filter(keeps=OuterRef("pk"), sent_on__lte=on))
    held = Interview.objects.not_hidden().filter(application__seeker__in=seekers, held_on__lte=on)
    return {
        **letters_in_time(sent),
        "promises": per(promises, "person__seeker"),
        "promises_kept": per(promises.filter(kept), "person__seeker"),
        "gives": per(sent.exclude(give=None), "person__seeker"),
        "answers": per(sent.exclude(answered_on=None), "person__seeker"),
        "interviews": per(held, "application__seeker"),
        "offers": per(sent.filter(came_of="OFFER"), "person__seeker"),
    }


def per(rows, owner: str) -> dict[int, int]:
    """How many rows each owner has."""
    return dict(rows.order_by().values_list(owner).annotate(count=Count("pk")))


def letters_in_time(sent) -> dict[str, dict[int, int]]:
    """Thank-you letters sent after a no, and those within two business days of it."""
    letters = sent.filter(
        occasion=Touch.Occasion.THANK_YOU, application__rejection__isnull=False
    ).values_list("person__seeker", "sent_on", "application__rejection__received_on")
    all_of, in_time = {}, {}
    for seeker, sent_on, told_on in letters:
        all_of[seeker] = all_of.get(seeker, 0) + 1
        in_time[seeker] = in_time.get(seeker, 0) + (sent_on <= thank_you_due(told_on))
    return {"letters": all_of, "letters_in_time": in_time}
