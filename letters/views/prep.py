"""The prep sheet on paper: a PDF of one page, or a page the browser prints itself."""

from django.shortcuts import get_object_or_404, render

from followup.models import Interview
from letters import render_pool
from letters.prep_sheets import prep_sheet_of
from letters.stationery import stationery_of
from letters.views.documents import pdf_response


def load(request, interview):
    interviews = Interview.objects.of(request.user)
    return get_object_or_404(interviews.select_related("application__organization"), pk=interview)


def prep_sheet(request, interview):
    """One page for the folder, on the paper of the seeker's country."""
    shown = load(request, interview)
    face = str(stationery_of(request.user).typeface)
    try:
        printed = render_pool.prep_sheet(prep_sheet_of(shown), request.user.country.code, face)
    except render_pool.REFUSALS as refusal:
        context = {"refusal": str(refusal), "interview": shown}
        return render(request, "letters/no_prep_sheet.html", context, status=503)
    return pdf_response(printed.pdf, f"prep-sheet-{shown.pk}")


def print_view(request, interview):
    """The same words as a page the browser prints, where no PDF can be made."""
    shown = load(request, interview)
    context = {"interview": shown, "sheet": prep_sheet_of(shown)}
    return render(request, "letters/prep_print_view.html", context)
