"""PDFs as they came out and pages as pictures: a print, a mailed letter, the test sheet."""

from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from letters import paper, render_pool
from letters.models import Letter, Printout, PrintRun
from letters.paper import Problem
from letters.selectors.mailpiece import mail_of
from letters.selectors.naming import name_in_lists, reader_on_paper
from letters.selectors.stationery import stationery_of
from letters.views.rate_limit import rate_limited, too_many_requests


def pdf_response(pdf: bytes | memoryview, name: str) -> HttpResponse:
    response = HttpResponse(bytes(pdf), content_type="application/pdf")
    response["Content-Disposition"] = content_disposition_header(False, f"{name}.pdf") or "inline"
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
    """The name as it stands on those pages, told from others of that name."""
    letter = printout.letter
    seeker = letter.touch.person.seeker
    form = letter.form or stationery_of(seeker).form_now
    name = reader_on_paper(letter, form, seeker.country.code)
    return name_in_lists(letter.touch.person, name)


@rate_limited
def test_sheet(request):
    """A sheet to see whether the printer prints at true size, and how far the envelope is off."""
    mine = stationery_of(request.user)
    envelope = mine.envelope or paper.envelope_for(mine.form_now, request.user.country.code)
    off = (float(mine.right_by), float(mine.down_by))
    try:
        return pdf_response(render_pool.test_sheet(envelope, str(mine.feed), off).pdf, "test-sheet")
    except render_pool.REFUSALS as refusal:
        context = {"refusal": str(refusal)}
        return render(request, "letters/no_paper.html", context, status=503)


test_sheet.__test__ = False  # what it is for is another kind of test


PICTURE_WIDTH = 816  # pixels: 96 to the inch of a US Letter page


@dataclass(frozen=True)
class PageShown:
    """One page: its number, its measures in mm, and the problems that have a place on it."""

    number: int
    width: float
    height: float
    marks: list[Problem]


def mail_shown(request, pk):
    letters = Letter.objects.of(request.user).with_addressee()
    letter = get_object_or_404(letters, pk=pk)
    return letter, mail_of(letter, stationery_of(request.user), on=timezone.localdate())


@rate_limited
def page_pictures(request, pk):
    """Pictures of the letter's pages and what would go wrong on them, as a fragment."""
    letter, mail = mail_shown(request, pk)
    context = {"letter": letter}
    try:
        problems = render_pool.problems(mail)
        sizes = render_pool.page_sizes(render_pool.typeset_letter(mail).pdf)
        context["problems"] = problems
        context["pages"] = [
            PageShown(number, *size, [one for one in problems if one.page == number and one.w_mm])
            for number, size in enumerate(sizes, 1)
        ]
    except render_pool.REFUSALS as refusal:
        context["refusal"] = str(refusal)
    return render(request, "letters/_page_pictures.html", context)


def page_picture(request, pk, page):
    """One page of the letter as a picture."""
    _, mail = mail_shown(request, pk)
    # The pictures of pages that are set already come with them, and are not counted again.
    if not render_pool.is_set(mail) and (pause := too_many_requests(request)):
        return pause
    try:
        printed = render_pool.typeset_letter(mail)
        if not 1 <= page <= printed.pages:
            raise Http404("There is no such page.")
        png = render_pool.picture(printed.pdf, page - 1, PICTURE_WIDTH)
    except render_pool.REFUSALS as refusal:
        raise Http404(str(refusal)) from refusal
    return HttpResponse(png, content_type="image/png")
