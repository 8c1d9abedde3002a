"""Doors I watch: looking once a week, finding one open, closing one."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import F
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.idempotency import once
from contacts.web.pages import form_page, next_or
from followup.actions import watches as actions
from followup.forms.applications import CloseWatchForm, FoundForm
from followup.models import Application, Watch
from followup.rules.application_status import day
from followup.rules.cadence import business_days_after
from followup.selectors.public_holidays import holidays_of
from followup.selectors.touch_history import plan_of
from followup.selectors.watches import watch_on_day, watched

A_PAGE = 50
APPLY_WITHIN = 2  # business days: a judgement


def load(request, pk):
    known = Watch.objects.of(request.user).select_related("application__organization")
    return get_object_or_404(known, pk=pk)


def watches(request):
    """Every door I watch or watched: those still closed first, the soonest first."""
    in_order = watched(request.user).order_by(
        F("found_on").asc(nulls_first=True), F("closed_on").asc(nulls_first=True), "from_on", "pk"
    )
    page = Paginator(in_order.select_related("found_as"), A_PAGE).get_page(request.GET.get("page"))
    plan, today = plan_of(request.user), timezone.localdate()
    shown = [watch_on_day(watch, plan, today) for watch in page.object_list]
    return render(request, "followup/watches.html", {"page": page, "watched": shown})


@require_POST
def looked(request, pk):
    watch = load(request, pk)
    actions.look_at(watch=watch, on=timezone.localdate())
    messages.success(request, "Noted that you looked. You are reminded again on Monday.")
    return redirect(next_or(request, reverse("followup:watches")))


@once
def found(request, pk):
    """It is open: the new application starts from the old one, with its people."""
    watch = load(request, pk)
    if watch.found_as_id:
        return redirect("followup:application", watch.found_as_id)
    today = timezone.localdate()
    initial = {"position": watch.application.position}
    form = FoundForm(request.POST or None, initial=initial, today=today)

    def act():
        application = actions.go_through(watch=watch, on=today, **form.cleaned_data)
        by = business_days_after(today, APPLY_WITHIN, holidays_of(request.user, today))
        if not application.applied_on:
            messages.success(request, f"Good. Apply by {day(by)} if you can.")
        return reverse("followup:application", args=[application.pk])

    return form_page(request, form, "followup/watch_found.html", act, watch=watch)


def close(request, pk):
    """Stop looking, with or without a word why."""
    watch = load(request, pk)
    form = CloseWatchForm(request.POST or None)

    def act():
        actions.close_watch(watch=watch, on=timezone.localdate(), **form.cleaned_data)
        return next_or(request, reverse("followup:watches"))

    return form_page(request, form, "followup/watch_close.html", act, watch=watch)


@require_POST
def watch_again(request, pk):
    actions.watch_again(watch=load(request, pk))
    return redirect("followup:watches")


@require_POST
def watch_old_job(request, pk):
    """Whoever got it leaves a desk behind: watch for that, too."""
    application = get_object_or_404(Application.objects.of(request.user), pk=pk)
    actions.watch_old_job(application=application, on=timezone.localdate())
    messages.success(request, "You watch for their old job now. Today reminds you once a week.")
    return redirect("followup:application", pk)
