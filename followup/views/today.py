"""Today: what is due, and for whom."""

from django.shortcuts import render
from django.utils import timezone

from followup.models import Application
from followup.today import today_of


def today(request):
    day = today_of(request.user, timezone.localdate())
    begun = not day.is_clear or Application.objects.of(request.user).exists()
    return render(request, "followup/today.html", {"day": day, "begun": begun})
