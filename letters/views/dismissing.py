"""Answering the margin: this sentence stays, and why; or it does not after all."""

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from letters.actions import margin as acts
from letters.forms import DismissForm, LetterForm
from letters.models import Dismissal
from letters.selectors.checks import notes_in
from letters.views import letter as page
from letters.views.margin import live_margin, load


@require_POST
def dismiss(request, pk):
    """Let one sentence stay as it is, with a reason."""
    letter = load(request, pk)
    form = DismissForm(request.POST, notes=notes_in(letter))
    if not form.is_valid():
        return refused(request, letter, form)
    ask = form.cleaned_data["sentence"].ask
    acts.dismiss_ask(
        letter=letter,
        sentence=ask.sentence,
        family=ask.family,
        because=form.cleaned_data["because"],
        on=timezone.localdate(),
    )
    return answered(request, pk)


def refused(request, letter, form):
    refusal = " ".join(error for errors in form.errors.values() for error in errors)
    if request.htmx:
        return live_margin(request, letter, refusal)
    shown = page.load(request, letter.pk)
    fresh = LetterForm(initial={"version": shown.version}, instance=shown)
    return page.letter_page(request, shown, fresh, status=422, refusal=refusal)


@require_POST
def take_up_again(request, pk):
    """Speak of a dismissed sentence again."""
    dismissals = Dismissal.objects.of(request.user).filter(letter__touch__sent_on=None)
    dismissal = get_object_or_404(dismissals, pk=pk)
    letter = dismissal.letter_id
    acts.take_up_again(dismissal=dismissal)
    return answered(request, letter)


def answered(request, pk):
    """The margin anew where it is live, else the letter's page again."""
    if request.htmx:
        return live_margin(request, load(request, pk))
    return redirect(reverse("letters:letter", args=[pk]) + "#margin")
