"""Putting right on which day a letter went."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone

from contacts.web.pages import form_page
from followup.selectors.agenda import what_follows
from followup.selectors.public_holidays import holidays_of
from letters.actions.printing import correct_day
from letters.forms.posting import SentDayForm
from letters.models import Letter


def sent_on(request, pk):
    """Say on which day a letter was sent; what is planned after it follows."""
    letters = Letter.objects.of(request.user).kept().select_related("touch__person__seeker")
    sent = get_object_or_404(letters, pk=pk)
    if not sent.touch.sent_on:
        return redirect("letters:letter", pk)
    today = timezone.localdate()
    form = SentDayForm(request.POST or None, today=today, initial={"on": sent.touch.sent_on})

    def act():
        day, holidays = form.cleaned_data["on"], holidays_of(request.user, today)
        following = correct_day(letter=sent, sent_on=day, on=today, holidays=holidays)
        follows = what_follows(sent.touch.person, following) if following else ""
        messages.success(request, f"Saved. {follows}".strip())
        return reverse("letters:letter", args=[pk])

    return form_page(request, form, "letters/sent_on.html", act, letter=sent)
