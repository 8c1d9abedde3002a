"""The panel's first page: a row per client."""

from django.shortcuts import render

from coaching.panel.sight import sight_of


def caseload_page(request, panel):
    """Everybody who lets this coach look in."""
    clients = list(sight_of(request).coachings.values())
    return render(request, "coach/caseload.html", panel | {"clients": clients})
