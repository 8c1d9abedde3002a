"""Who would value something on the shelf, and one click to offer it."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import formats, timezone
from django.views.decorators.http import require_POST

from contacts.web.idempotency import once
from contacts.web.pages import form_page
from followup import matching
from followup.actions.gives import keep_give, offer_give
from followup.forms.gives import OfferForm, TopicsForm
from followup.models import Give
from followup.rules.capture import filled_up, has_topics_enough
from followup.selectors.public_holidays import public_holidays
from followup.selectors.recipients import people_for


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
