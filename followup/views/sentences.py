"""A sentence while it is typed: the whole of it, as it will stand in a letter."""

from django.core.exceptions import BadRequest
from django.shortcuts import render
from django.views.decorators.http import require_POST

from followup.selectors.sentences import sentence_asked_for


@require_POST
def sentence(request):
    """One box of a form, finished; sent, not linked, so that no words land in a log."""
    try:
        shown = sentence_asked_for(request.POST)
    except ValueError as unknown:
        raise BadRequest("There is no such sentence to finish.") from unknown
    return render(request, "followup/_sentence.html", {"sentence": shown})
