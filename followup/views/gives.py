"""The shelf: everything I have to give, and whom one of it would help."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import formats, timezone
from django.views.decorators.http import require_POST

from contacts.actions import delete
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or
from followup import matching
from followup.actions.gives import keep_give, offer_give
from followup.forms.gives import GiveForm, OfferForm, QuickGiveForm, TopicsForm
from followup.models import Give
from followup.rules.capture import filled_up, has_topics_enough
from followup.selectors.public_holidays import public_holidays
from followup.selectors.recipients import people_for

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


@once
def whom(request, pk):
    """Who would value this, best first, with why; choosing one lets their next touch carry it."""
    gives = Give.objects.of(request.user).select_related("introduces")
    shown, today = get_object_or_404(gives, pk=pk), timezone.localdate()
    shown.seeker = request.user
    form = OfferForm(request.POST if request.method == "POST" else None, seeker=request.user)

    def act():
        touch = offer_give(
            give=shown,
            **form.cleaned_data,
            on=today,
            holidays=public_holidays(request.user.country.code, today.year),
        )
        day = formats.date_format(touch.due_on)
        messages.success(request, f"{touch.person} gets it with your next, on {day}.")
        return reverse("followup:touch", args=[touch.pk])

    context = {"give": shown, "people": people_for(shown, today)}
    if not has_topics_enough(shown.topics):
        context["topics"] = TopicsForm(instance=shown, initial={"topics": guessed_for(shown)})
    return form_page(request, form, "followup/whom.html", act, **context)


def guessed_for(give):
    """Its topics, with what it is plainly about after them."""
    about = matching.subjects_of(f"{give.title} {give.takeaway} {give.note}")
    return filled_up(give.topics, about)


@require_POST
def say_topics(request, pk):
    """Say what a give is about, and see anew who would value it."""
    give = get_object_or_404(Give.objects.of(request.user).select_related("seeker"), pk=pk)
    form = TopicsForm(request.POST, instance=give)
    if form.is_valid():
        keep_give(give=form.instance)
    else:
        messages.error(request, "Those are too many topics: two or three do.")
    return redirect("followup:whom", pk)
