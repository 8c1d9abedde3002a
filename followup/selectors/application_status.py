"""Applications together with the facts their standing is made from, in one query."""

from datetime import date
from typing import TYPE_CHECKING, TypedDict

from django.db.models import Count, IntegerField, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from followup.models import Application, Interview, Touch
from followup.models.applications import Precision
from followup.rules import application_status, outcomes
from followup.selectors.holds import held_words
from followup.selectors.outcomes import outcomes_of, outcomes_told, resting_offer

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

OPEN = Q(sent_on__isnull=True, skipped_on__isnull=True)
SENT = Q(sent_on__isnull=False)


class Letters(TypedDict):
    """When an application's panel was met, and how many of its thank-yous wait or went."""

    interviewed_on: date | None
    waiting: int
    sent: int


def with_standing(
    applications: QuerySet[Application],
) -> "QuerySet[WithAnnotations[Application, Letters]]":
    """Annotate each application with its latest interview and its panel's letters, newest first."""
    held = Interview.objects.filter(application=OuterRef("pk")).order_by().values("application")
    known = applications.select_related("organization", "rejection").annotate(
        interviewed_on=Subquery(held.annotate(last=Max("held_on")).values("last")),
        waiting=thank_yous(OPEN),
        sent=thank_yous(SENT),
        told_outcomes=outcomes_told(),
    )
    # One told from "I was told no" may have no day of applying: then the next day known counts.
    known_since = Coalesce("applied_on", "interviewed_on", "rejection__received_on")
    return known.order_by(known_since.desc(nulls_first=True), "-pk")


def thank_yous(which: Q) -> Coalesce:
    """How many thank-yous of an application are open, or sent."""
    thanks = Touch.objects.filter(occasion=Touch.Occasion.THANK_YOU, begun_on=None)
    touches = thanks.filter(which, application=OuterRef("pk"))
    counted = touches.order_by().values("application").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def standing_of(application: "WithAnnotations[Application, Letters]", today: date) -> list[str]:
    """The standing of one application that came out of `with_standing`, maybe with until when
    everything is on hold, as `held_until`.
    """
    no = getattr(application, "rejection", None)
    return application_status.standing(
        today=today,
        applied_on=application.applied_on,
        interviewed_on=application.interviewed_on,
        told_on=no and no.received_on,
        waiting=application.waiting,
        sent=application.sent,
        reopens_on=no and no.reopens_on,
        some_time=bool(no and no.reopens_precision == Precision.SOME_TIME),
        became=latest_outcome(application),
        rests=bool(resting_offer(application, today)),
        on_hold=held_words(getattr(application, "held_until", None), None),
    )


def latest_outcome(application: Application) -> str:
    """The latest of what became of an application, in words; empty where nothing did."""
    told = outcomes_of(application)
    if not told:
        return ""
    last = told[-1]
    return outcomes.status(last.kind, last.on, last.answer_by, last.closes_on)
