"""The shelf: everything I have to give."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from contacts.actions import delete
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or
from followup.actions.gives import keep_give
from followup.forms.gives import GiveForm, QuickGiveForm
from followup.models import Give
from followup.rules.capture import has_topics_enough

A_PAGE = 50
WITH_TOPICS = " With two topics it is easier to find whom it suits."


def load(request, pk):
    return get_object_or_404(Give.objects.of(request.user), pk=pk)


def shelf(request):
    """Everything on the shelf, newest first, and a quick way to put something there."""
    gives = Give.objects.of(request.user).select_related("introduces")
    given = Count("touches", filter=Q(touches__sent_on__isnull=False))
    newest = gives.annotate(given=given).order_by("-made_at", "-pk")
    page = Paginator(newest, A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "form": QuickGiveForm()}
    return render(request, "followup/shelf.html", context)


@once
def give_new(request):
    """Put something on the shelf, then see who would value it or go on where one came from."""
    then = next_or(request, reverse("followup:shelf"))
    return edit(request, Give(seeker=request.user), then)


def give_edit(request, pk):
    then = next_or(request, reverse("followup:shelf"))
    return edit(request, load(request, pk), then)


def edit(request, edited, then):
    form = GiveForm(request.POST or None, instance=edited, seeker=request.user)

    is_new = edited.pk is None

    def act():
        keep_give(give=edited)
        to_the_shelf = is_new and then == reverse("followup:shelf")
        gently = "" if to_the_shelf or has_topics_enough(edited.topics) else WITH_TOPICS
        messages.success(request, f"On your shelf: {edited}.{gently}")
        return reverse("followup:whom", args=[edited.pk]) if to_the_shelf else then

    context = {"give": edited, "next": then}
    return form_page(request, form, "followup/give_form.html", act, **context)


@once
def give_delete(request, pk):
    """Ask before deleting a give; one that a touch carries stays, with a sentence why."""
    deleted = load(request, pk)

    def act():
        delete(record=deleted)
        return reverse("followup:shelf")

    back = reverse("followup:give-edit", args=[pk])
    return confirm_page(request, deleted, act, back=back)
