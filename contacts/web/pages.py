"""The shapes pages that write share: a form, a question before deleting, and the way back."""

from django.contrib import messages
from django.db.models import RestrictedError
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme

from contacts.web.form_errors import shown_on


def form_page(request, form, template, act, **context):
    """Show a form, or do what it asks: `act()` does it and returns where to go next.

    What is refused, by the form or by a law further down, answers 422 with everything typed
    still in place.
    """
    if request.method == "POST" and form.is_valid():
        with shown_on(form):
            return redirect(act())
    context = {"form": form, **context}
    return render(request, template, context, status=422 if form.errors else 200)


def confirm_page(request, record, act, *, back, along=(), title="", undone=""):
    """Ask before deleting `record`, naming what goes along; on yes `act()` deletes it.

    `act` returns where to go next. `along` are sentences about what goes with it; `back` is the
    page to return to. What others still need is refused with a sentence, status 409. What is only
    taken back is not gone for good: `undone` says how it can be there again.
    """
    refused = ""
    if request.method == "POST":
        try:
            then = act()
        except RestrictedError as refusal:
            names = sorted({str(other) for other in refusal.restricted_objects})
            refused = f"{record} is still needed by: {'; '.join(names[:5])}."
        else:
            messages.success(request, f"{'Taken back' if undone else 'Deleted'}: {record}.")
            return redirect(then)
    context = {"record": record, "along": along, "back": back, "title": title, "refused": refused}
    context["undone"] = undone
    return render(request, "confirm_delete.html", context, status=409 if refused else 200)


def next_or(request, default: str) -> str:
    """Where the seeker came from, when that is a page of ours; else the usual page."""
    came_from = request.POST.get("next") or request.GET.get("next") or ""
    if came_from.startswith("/") and url_has_allowed_host_and_scheme(came_from, allowed_hosts=None):
        return came_from
    return default
