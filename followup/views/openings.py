"""Openings to watch: added to an application, and edited as more is known."""

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone

from contacts.web.idempotency import once
from contacts.web.pages import form_page, next_or
from followup.actions import watches as actions
from followup.forms.openings import OpeningForm
from followup.models import Application, Watch
from followup.selectors.public_holidays import holidays_of


@once
def opening_new(request, application):
    """Watch an opening; one that is watched already is edited instead."""
    applications = Application.objects.of(request.user).select_related("organization")
    about = get_object_or_404(applications, pk=application)
    watched = about.watches.filter(vacated=False).first()
    if watched:
        return redirect("followup:opening-edit", watched.pk)
    return edit(request, Watch(application=about))


def opening_edit(request, pk):
    known = Watch.objects.of(request.user).select_related("application__organization")
    return edit(request, get_object_or_404(known, pk=pk))


def edit(request, watch):
    today = timezone.localdate()
    form = OpeningForm(request.POST or None, instance=watch, today=today)
    then = next_or(request, reverse("followup:application", args=[watch.application_id]))

    def act():
        actions.keep_opening(watch=watch, on=today, holidays=holidays_of(request.user, today))
        return then

    context = {"watch": watch, "application": watch.application, "next": then}
    return form_page(request, form, "followup/opening_form.html", act, **context)
