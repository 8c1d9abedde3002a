"""A moment's pause for whoever has more pages set than a person can look at."""

from functools import wraps

from django.shortcuts import render
from django.utils import timezone

from letters import pace


def paced(view):
    """Count each call of a view that has pages set, and ask for a moment when they are too many."""

    @wraps(view)
    def at_a_pace(request, *args, **kwargs):
        return a_moment(request) or view(request, *args, **kwargs)

    return at_a_pace


def a_moment(request):
    """None when pages may be set for this person now; else a page or fragment, status 429."""
    wait = pace.seconds_to_wait(request.user.pk, at=timezone.now())
    if not wait:
        return None
    template = "letters/_give_it_a_moment.html" if request.htmx else "429.html"
    context = {"wait": wait, "most": pace.RENDERS}
    response = render(request, template, context, status=429)
    response["Retry-After"] = str(wait)
    return response
