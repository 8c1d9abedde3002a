"""Stopping with several people after one no, and taking that back: one press each."""

from django.contrib import messages
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from followup.actions.stopping_several import resume_several, stop_several
from followup.models import Application
from followup.selectors.public_holidays import holidays_of

NOBODY = "Nobody was ticked: tick with whom you want to {}."


def ticked(request, application) -> list[Person]:
    """Those of an application's people that were ticked, each once."""
    asked = get_object_or_404(Application.objects.of(request.user), pk=application)
    numbers = [int(each) for each in request.POST.getlist("people") if is_number(each)]
    theirs = Q(seats__interview__application=asked)
    if told_by := getattr(getattr(asked, "rejection", None), "told_by_id", None):
        theirs |= Q(pk=told_by)
    known = Person.objects.of(request.user).filter(theirs, pk__in=numbers)
    return list(known.select_related("seeker").distinct())


def is_number(text: str) -> bool:
    return text.isdecimal() and text.isascii() and len(text) < 10


@require_POST
def stop(request, pk):
    """Stop following up with everybody who was ticked."""
    stopped = stop_several(people=ticked(request, pk), on=timezone.localdate())
    if stopped:
        whom = named(stopped)
        messages.success(request, f"You stopped following up with {whom}. You can resume below.")
    else:
        messages.error(request, NOBODY.format("stop"))
    return redirect("followup:application", pk)


@require_POST
def resume(request, pk):
    """Resume with everybody who was ticked."""
    today = timezone.localdate()
    holidays = holidays_of(request.user, today)
    resumed = resume_several(people=ticked(request, pk), on=today, holidays=holidays)
    if resumed:
        messages.success(request, f"Resumed with {named(resumed)}.")
    else:
        messages.error(request, NOBODY.format("resume"))
    return redirect("followup:application", pk)


def named(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
