"""Figures of a programme's cohorts: sums over groups, never anybody's own."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.db.models import CharField, Count, Exists, OuterRef, QuerySet, Subquery, Value

from coaching.models import Place, Programme
from followup.models import Interview, Promise, Touch
from followup.rules.cadence import thank_you_due
from followup.selectors.agenda import LETTER_AFTER_A_NO

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


FIGURES = [name for name in Cohort.__dataclass_fields__ if name not in ("name", "clients")]


def cohorts_of(programme: Programme, *, on: date) -> list[Cohort]:
    """The figures of every cohort of a programme up to a day, in two queries.

    What somebody hid from their coach is not counted, nor anybody who left or did not take
    their place.
    """
    places = Place.objects.open().filter(programme=programme)
    sums: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(FIGURES, 0))
    for cohort, figure, number in counted(places, on):
        sums[cohort][figure] = number
    for cohort, sent_on, told_on in letters_after_a_no(places, on):
        sums[cohort]["letters"] += 1
        sums[cohort]["letters_in_time"] += sent_on <= thank_you_due(told_on)
    return [shown(name, **sums[name]) for name in sorted(sums)]


def shown(name: str, *, clients: int, **figures: int) -> Cohort:
    """A cohort with its figures, or with none where it is small."""
    return Cohort(name, clients, **(figures if clients >= LEAST_TO_SHOW else {}))


def counted(places: QuerySet[Place], on: date) -> QuerySet:
    """How many of each there are, as (cohort, figure, number), and the clients themselves."""
    sent = Touch.objects.not_hidden().filter(sent_on__lte=on)
    promises = Promise.objects.not_hidden().filter(made_on__lte=on, withdrawn_on=None)
    kept = Exists(Touch.objects.filter(keeps=OuterRef("pk"), sent_on__lte=on))
    rows = {
        "promises": promises,
        "promises_kept": promises.filter(kept),
        "gives": sent.exclude(give=None),
        "answers": sent.exclude(answered_on=None),
        "interviews": Interview.objects.not_hidden().filter(held_on__lte=on),
        "offers": sent.filter(came_of=Touch.CameOf.OFFER),
    }
    parts = [per_cohort(in_cohorts(each, places), name) for name, each in rows.items()]
    return per_cohort(places, "clients").union(*parts, all=True)


def in_cohorts(rows: QuerySet, places: QuerySet[Place]) -> QuerySet:
    """The rows of those who have these places, each with its owner's `cohort`."""
    owner = rows.model.owner_path
    theirs = rows.filter(**{f"{owner}__in": places.values("seeker")})
    cohort = places.filter(seeker=OuterRef(owner)).values("cohort")
    return theirs.annotate(cohort=Subquery(cohort))


def per_cohort(rows: QuerySet, figure: str) -> QuerySet:
    """How many rows there are in each cohort, under the figure's name."""
    named = rows.order_by().annotate(figure=Value(figure, CharField()))
    return named.values_list("cohort", "figure").annotate(number=Count("pk"))


def letters_after_a_no(places: QuerySet[Place], on: date) -> QuerySet:
    """Thank-you letters that were sent, as (cohort, sent on, told no on)."""
    sent = Touch.objects.not_hidden().filter(LETTER_AFTER_A_NO, sent_on__lte=on)
    days = ("sent_on", "application__rejection__received_on")
    return in_cohorts(sent, places).values_list("cohort", *days)
