"""Holding everything, and resuming: one press each on Today."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.pages import form_page, next_or
from followup.actions import holds as actions
from followup.forms.holds import HoldForm
from followup.selectors.holds import hold_of, promised_by, until


def hold(request):
    """Hold everything, or say until when a hold is, with a word for oneself."""
    today = timezone.localdate()
    now = hold_of(request.user, today)
    known = {"until_on": now.until_on, "words": now.words} if now else {}
    data = request.POST if request.method == "POST" else None
    form = HoldForm(data, initial=known, today=today)

    def act():
        held = actions.hold_everything(seeker=request.user, on=today, **form.cleaned_data)
        messages.success(request, f"Everything is on hold. Nothing is due {until(held.until_on)}.")
        return next_or(request, reverse("followup:today"))

    first, last = (now.since_on, now.until_on) if now else (today, None)
    promised = promised_by(request.user.pk, first, last)
    return form_page(request, form, "followup/hold.html", act, hold=now, promised=promised)


@require_POST
def resume(request):
    """End the hold: everything that waited is due again."""
    if actions.resume(seeker=request.user, on=timezone.localdate()):
        messages.success(request, "Resumed. What waited is back.")
    return redirect(next_or(request, reverse("followup:today")))
