"""Who would value something on the shelf, and one click to offer it."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import formats, timezone

from contacts.once import once
from contacts.pages import form_page
from followup.actions.gives import offer_give
from followup.forms.gives import OfferForm
from followup.models import Give
from followup.public_holidays import public_holidays
from followup.whom import people_for


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
    return form_page(request, form, "followup/whom.html", act, **context)
