"""The coach's door: who comes in, and which client's room opens."""

from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, TypedDict

from allauth.account.authentication import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.db.models import Exists, OuterRef
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from coaching.actions.access_log import lately, log_access
from contacts.models import Coaching

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations


def used_second_factor(request) -> bool:
    """Whether this session was opened, or confirmed since, with more than a password."""
    return any(
        record["method"] == "mfa" for record in get_authentication_records(request, request.user)
    )


def may_coach(request) -> bool:
    """Whether the coach's rooms are open to this request: a coach, signed in with two factors."""
    return has_two_factors(request) and bool(request.user.coaches_since)


def has_two_factors(request) -> bool:
    """Whether somebody is signed in, with a second factor used in this session."""
    user = request.user
    return (
        user.is_authenticated
        and user.is_active
        and is_mfa_enabled(user)
        and used_second_factor(request)
    )


def at_the_door(request):
    """What somebody gets whose second factor is missing: how to set it up, or to use it."""
    if not is_mfa_enabled(request.user):
        return render(request, "coaching/second_factor.html", status=403)
    then = urlencode({"next": request.get_full_path()})
    return redirect(f"{reverse('mfa_reauthenticate')}?{then}")


def only(belongs):
    """A lock for views: whoever does not belong finds nothing, others need a second factor."""

    def lock(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if not belongs(request.user):
                raise Http404
            if not has_two_factors(request):
                return at_the_door(request)
            return view(request, *args, **kwargs)

        return guarded

    return lock


coach_only = only(lambda user: user.coaches_since)
staff_only = only(lambda user: user.is_staff)


class Noted(TypedDict):
    """Whether a look at this page has just been noted."""

    noted: bool


def look_in(request, seeker: int, page: str, shown_with: str = "") -> Coaching:
    """The coaching by which this coach may see a page of a seeker now; the look is noted.

    `shown_with` is the tick the page needs, such as "shows_people"; figures need none. Without
    consent that holds today the answer is 404, as for a seeker who does not exist.
    """
    now = timezone.now()
    open_now = Coaching.objects.open(on=timezone.localdate()).filter(coach=request.user)
    if shown_with:
        open_now = open_now.filter(**{shown_with: True})
    noted = Exists(lately(page, now).filter(coaching=OuterRef("pk")))
    known = open_now.select_related("seeker", "coach").annotate(noted=noted)
    coaching: WithAnnotations[Coaching, Noted] = get_object_or_404(known, seeker=seeker)
    if not coaching.noted:
        log_access(coachings=[coaching], page=page, at=now)
    return coaching


@contextmanager
def while_together():
    """Answer 404 to what came in while the coaching ended."""
    try:
        yield
    except Coaching.DoesNotExist as ended:
        raise Http404 from ended
