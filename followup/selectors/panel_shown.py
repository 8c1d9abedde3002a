"""The panel as the page of its application shows it, with everybody's letter."""

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from followup.models import Application, PanelSeat, Promise, Touch
from followup.selectors.wishes import told_of


def panel_with(application: Application) -> QuerySet[PanelSeat]:
    """Seats with all that is known about who sat there, and their letter about this
    application.

    Of the promises made to them those that wait are told, and all that came up here.
    """
    waits = Q(kept_on__isnull=True, withdrawn_on__isnull=True)
    promises = Promise.objects.in_order().filter(waits | Q(application=application))
    seats = PanelSeat.objects.select_related("person__organization").order_by("pk")
    seats = seats.annotate(wished=told_of("person"))
    return seats.prefetch_related(
        "person__interests",
        Prefetch("person__promises", promises, to_attr="told_promises"),
        Prefetch("person__touches", letters_about(application), to_attr="thanks"),
    )


def letters_about(application: Application) -> QuerySet[Touch]:
    """What was or is to be written to the panel; what was let pass only where nothing else is."""
    about = Touch.objects.filter(application=application)
    kept = Q(occasion=Touch.Occasion.PROMISE, sent_on=None, skipped_on=None)
    others = about.filter(person=OuterRef("person"), skipped_on=None, begun_on=None)
    instead = others.filter(Q(occasion=Touch.Occasion.THANK_YOU) | kept)
    letters = about.filter(Q(occasion=Touch.Occasion.THANK_YOU) | kept)
    return letters.exclude(Q(skipped_on__isnull=False) & Exists(instead)).order_by("pk")
