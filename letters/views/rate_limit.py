"""A moment's pause for whoever has more pages set than a person can look at."""

from functools import wraps

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from letters.actions import rate_limit


def rate_limited(view):
    """Count each call of a view that has pages set, and ask for a moment when they are too many."""

    @wraps(view)
    def counted(request, *args, **kwargs):
        return too_many_requests(request) or view(request, *args, **kwargs)

    return counted


def too_many_requests(request) -> HttpResponse | None:
    """None when pages may be set for this person now; else a page or fragment, status 429."""
    wait = rate_limit.count_render(seeker_pk=request.user.pk, at=timezone.now())
    if not wait:
        return None
    template = "letters/_give_it_a_moment.html" if request.htmx else "429.html"
    context = {"wait": wait, "most": rate_limit.RENDERS}
    response = render(request, template, context, status=429)
    response["Retry-After"] = str(wait)
    return response
