"""PDFs of mine that go into the envelope with a letter."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from contacts.web.pages import form_page
from letters.actions import writing
from letters.forms import EnclosureForm
from letters.models import Enclosure, Letter
from letters.views.documents import pdf_response


def enclose(request, pk):
    """Put a PDF into the envelope with a letter that waits."""
    letter = get_object_or_404(Letter.objects.of(request.user).waiting(), pk=pk)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = EnclosureForm(*sent)

    def act():
        writing.enclose(
            letter=letter,
            name=form.cleaned_data["pdf"].name,
            pdf=form.cleaned_data["content"],
            pages=form.cleaned_data["pages"],
        )
        messages.success(request, "It goes into the envelope, printed right after the letter.")
        return reverse("letters:letter", args=[pk])

    return form_page(request, form, "letters/enclose.html", act, letter=letter)


def enclosure(request, pk):
    """One enclosed PDF, as it was given."""
    paper = get_object_or_404(Enclosure.objects.of(request.user), pk=pk)
    return pdf_response(paper.pdf, "enclosure")


@require_POST
def take_out(request, pk):
    """Take an enclosed PDF out of a letter that waits."""
    papers = Enclosure.objects.of(request.user).filter(letter__touch__sent_on=None)
    paper = get_object_or_404(papers, pk=pk)
    letter = paper.letter_id
    writing.take_out(enclosure=paper)
    messages.success(request, "Taken out of the envelope.")
    return redirect("letters:letter", letter)
