"""Throwing a draft away, and undoing that where it was done."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.pages import next_or
from letters.actions import throwing_away
from letters.models import Letter


def load(request, pk):
    letters = Letter.objects.of(request.user).with_addressee()
    return get_object_or_404(letters, pk=pk)


@require_POST
def throw_away(request, pk):
    letter = load(request, pk)
    try:
        throwing_away.throw_away(letter=letter, on=timezone.localdate())
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
    return redirect(next_or(request, reverse("letters:letter", args=[pk])))


@require_POST
def undo(request, pk):
    letter = load(request, pk)
    throwing_away.take_out_again(letter=letter)
    messages.success(request, f"Your draft to {letter.touch.person} is back.")
    return redirect(next_or(request, reverse("letters:letter", args=[pk])))


def thrown_away_page(request, letter):
    """A draft in the basket: its words, and the ways to have it back or to begin anew."""
    return render(request, "letters/thrown_away.html", {"letter": letter})
