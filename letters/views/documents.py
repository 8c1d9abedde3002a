"""PDFs as they came out: a whole print, one letter as it was mailed, the test sheet."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from letters import paper, pressroom
from letters.models import Printout, PrintRun
from letters.naming import name_on_paper
from letters.stationery import stationery_of
from letters.views.pacing import paced


def pdf_response(pdf: bytes, name: str) -> HttpResponse:
    response = HttpResponse(bytes(pdf), content_type="application/pdf")
    response["Content-Disposition"] = content_disposition_header(False, f"{name}.pdf")
    response["Content-Security-Policy"] = "sandbox"
    return response


def print_run(request, pk, part="pdf"):
    """The PDF of one print, or its letters or envelopes alone, exactly as it came out."""
    run = get_object_or_404(PrintRun.objects.of(request.user), pk=pk)
    pdf = getattr(run, part)
    if not pdf:
        raise Http404("It was printed as one file.")
    kind = part.removesuffix("_pdf").replace("pdf", "letters-and-envelopes")
    return pdf_response(pdf, f"{kind}-{run.printed_at:%Y-%m-%d}")


def kept(request, pk):
    """One letter's pages as they were printed and, once it is in the post, as they were mailed."""
    printouts = Printout.objects.of(request.user).select_related("letter__touch__person__seeker")
    printout = get_object_or_404(printouts, letter__pk=pk)
    whom = slugify(mailed_to(printout), allow_unicode=True) or "somebody"
    return pdf_response(printout.pdf, f"letter-{whom}-{printout.printed_at:%Y-%m-%d}")


def mailed_to(printout: Printout) -> str:
    """The name as it stands on those pages."""
    letter = printout.letter
    seeker = letter.touch.person.seeker
    form = letter.form or stationery_of(seeker).form_now
    return name_on_paper(letter.touch.person, form, seeker.country.code)


@paced
def test_sheet(request):
    """A sheet to see whether the printer prints at true size, and how far the envelope is off."""
    mine = stationery_of(request.user)
    envelope = mine.envelope or paper.envelope_for(mine.form_now, request.user.country.code)
    off = (float(mine.right_by), float(mine.down_by))
    try:
        return pdf_response(pressroom.test_sheet(envelope, str(mine.feed), off).pdf, "test-sheet")
    except pressroom.REFUSALS as refusal:
        context = {"refusal": str(refusal)}
        return render(request, "letters/no_paper.html", context, status=503)


test_sheet.__test__ = False  # what it is for is another kind of test
