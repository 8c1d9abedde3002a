"""Sending a form twice does nothing twice."""

from functools import wraps
from uuid import UUID, uuid4

from django.db import transaction
from django.http import HttpResponseRedirect

from contacts.models import Submission


def once(view):
    """Let a form that carries `{% once %}` be acted on once.

    A double click, a reload or a retry with the same token is sent where the first one went.
    A form without a token is acted on as it stands, so that nothing depends on it but doubles.
    """

    @wraps(view)
    def acted_on_once(request, *args, **kwargs):
        token = token_of(request)
        if token is None:
            return view(request, *args, **kwargs)
        with transaction.atomic():
            submission, is_new = Submission.objects.select_for_update().get_or_create(
                seeker=request.user, token=token
            )
            if not is_new:
                return HttpResponseRedirect(submission.went_to)
            response = view(request, *args, **kwargs)
            if isinstance(response, HttpResponseRedirect):
                submission.went_to = response.url
                submission.save()
            else:
                transaction.set_rollback(True)
        return response

    return acted_on_once


def token_of(request) -> UUID | None:
    """The token a form carries, or None for a page that is only looked at."""
    if request.method != "POST":
        return None
    try:
        return UUID(request.POST.get("once", ""))
    except ValueError:
        return None


def new_token() -> str:
    return str(uuid4())
