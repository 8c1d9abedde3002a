"""My stationery: how letters look, the envelope and the printer, and my signature."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from contacts.web.pages import form_page, next_or
from letters.actions import stationery as settling
from letters.forms import SignatureForm, StationeryForm
from letters.selectors.stationery import stationery_of


def stationery(request):
    """Settle how all my letters look."""
    mine = stationery_of(request.user)
    was, spoke = mine.form_now, mine.voice
    form = StationeryForm(request.POST or None, instance=mine)

    def act():
        settling.settle(stationery=form.instance, was=was, spoke=spoke)
        messages.success(request, "Kept. Your letters look like that from now on.")
        return next_or(request, reverse("letters:stationery"))

    return form_page(request, form, "letters/stationery.html", act, has_signature=mine.signature)


def signature(request):
    """Draw my signature or upload a picture of it."""
    mine = stationery_of(request.user)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = SignatureForm(*sent)

    def act():
        settling.keep_signature(stationery=mine, ink=form.cleaned_data["ink"])
        messages.success(request, "Your signature is kept. Nobody but you sees it.")
        return reverse("letters:signature")

    return form_page(request, form, "letters/signature.html", act, has_signature=mine.signature)


@require_POST
def forget_signature(request):
    """Delete my signature; letters are signed with the pen again."""
    settling.forget_signature(stationery=stationery_of(request.user))
    messages.success(request, "Your signature is deleted.")
    return redirect("letters:signature")


def signature_picture(request):
    """My signature, shown to me alone."""
    ink = stationery_of(request.user).signature
    if not ink:
        raise Http404("There is no signature yet.")
    response = HttpResponse(bytes(ink), content_type="image/png")
    response["Content-Security-Policy"] = "sandbox"
    return response
