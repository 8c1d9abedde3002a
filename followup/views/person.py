"""One person: who they are, what they care about, what I owe them and what happened so far."""

from django.db.models import Case, OuterRef, Subquery, When
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from contacts.models import Person
from followup.actions.letting_go import asked_to_stop
from followup.models import Touch
from followup.selectors.promises import reckoning_among
from followup.selectors.timeline import story_of


def person(request, pk):
    known = Person.objects.of(request.user).select_related("organization", "welcome")
    shown = get_object_or_404(known.annotate(unheard=Subquery(unheard_of())), pk=pk)
    promises = shown.promises.in_order()
    today = timezone.localdate()
    context = {
        "person": shown,
        **how_it_stands(shown),
        "interests": shown.interests.order_by("pk"),
        "promises": promises,
        "reckoning": reckoning_among(promises, today),
        "story": story_of(shown),
        "today": today,
    }
    return render(request, "followup/person.html", context)


def unheard_of():
    """The last touch that went to somebody, as long as nobody has said what came of it."""
    sent = Touch.objects.sent().filter(person=OuterRef("pk")).order_by("-sent_on", "-pk")
    return sent.annotate(open=Case(When(came_of="", then="pk"))).values("open")[:1]


def how_it_stands(shown) -> dict:
    """Why nothing is planned: they asked me to stop, or the plan rests."""
    if shown.let_go_on:
        return {"asked_to_stop": asked_to_stop(shown)}
    return {"pause": shown.pauses.open().first()}
