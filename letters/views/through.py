"""A letter to somebody whose name is not known: through whom it goes."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from contacts.web.pages import form_page
from followup.models import Touch
from letters.actions import drafts
from letters.forms.through import ThroughForm
from letters.models import Letter
from letters.selectors.nameless import no_name_of, who_may_pass_on


def load(request, pk):
    touches = Touch.objects.of(request.user).open()
    return get_object_or_404(touches.select_related("person__organization", "application"), pk=pk)


def through(request, touch):
    """Choose who passes the letter on; it is drafted if there is none yet. Nobody takes it back."""
    waiting = load(request, touch)
    form = form_for(request, waiting, request.POST or None)

    def act():
        letter = drafts.write_through(touch=waiting, **form.cleaned_data)
        if letter.through:
            messages.success(request, f"It goes to {waiting.person} through {letter.through}.")
        else:
            messages.success(request, "It goes through nobody any more.")
        return reverse("letters:letter", args=[letter.pk])

    return form_page(request, form, "letters/through.html", act, **context_of(waiting))


def form_for(request, waiting, data) -> ThroughForm:
    letter = Letter.objects.kept().filter(touch=waiting).first()
    worded = letter.meant_for if letter else ""
    initial = {
        "through": letter.through_id if letter else None,
        "meant_for": worded or waiting.person.job_title,
    }
    known = who_may_pass_on(waiting)
    return ThroughForm(data, initial=initial, known=known, is_written=letter is not None)


def context_of(waiting) -> dict:
    panel = waiting.application_id and waiting.occasion == Touch.Occasion.THANK_YOU
    back = (
        reverse("letters:desk", args=[waiting.application_id])
        if panel
        else reverse("followup:touch", args=[waiting.pk])
    )
    return {"touch": waiting, "person": waiting.person, "back": back}


def ask_through(request, waiting):
    """Say why nothing is marked as mailed to somebody without a name, and the two ways on."""
    refusal = f"Nothing is marked as sent. {no_name_of([str(waiting.person)])}"
    context = {"form": form_for(request, waiting, None), "refusal": refusal}
    return render(request, "letters/through.html", context | context_of(waiting), status=422)
