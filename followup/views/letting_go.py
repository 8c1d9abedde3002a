"""Letting somebody go, taking it back, and going on after a pause: one click each."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from contacts.web.pages import next_or
from followup.actions import letting_go
from followup.models import Pause
from followup.selectors.agenda import what_follows
from followup.selectors.public_holidays import holidays_of


def load(request, pk):
    return get_object_or_404(Person.objects.of(request.user).select_related("seeker"), pk=pk)


def back_to(request, person):
    return redirect(next_or(request, reverse("followup:person", args=[person.pk])))


@require_POST
def let_go(request, pk):
    person = load(request, pk)
    letting_go.let_go(person=person, on=timezone.localdate())
    messages.success(
        request, f"You let {person} go. Nothing more is planned; take it back anytime."
    )
    return back_to(request, person)


@require_POST
def take_back(request, pk):
    person = load(request, pk)
    today = timezone.localdate()
    try:
        letting_go.take_back(person=person, on=today, holidays=holidays_of(request.user, today))
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
    else:
        messages.success(request, f"{person} is back.")
    return back_to(request, person)


@require_POST
def go_on(request, pk):
    """After a pause: go on as planned, slower, or pick them up again after a rest."""
    person = load(request, pk)
    today = timezone.localdate()
    decision = request.POST.get("decision", "")
    if decision not in Pause.Decision.values:
        decision = Pause.Decision.GO_ON
    following = letting_go.go_on(
        person=person, decision=decision, on=today, holidays=holidays_of(request.user, today)
    )
    messages.success(request, what_follows(person, following) or f"{person} stays in the plan.")
    return back_to(request, person)
