"""A coach's programmes: where they work, what a lead sees, offering places, handing over."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from coaching.access import coach_only, look_in
from coaching.actions import programmes as acts
from coaching.forms.programmes import HandoverForm, LeavingForm, PlaceForm
from coaching.models import Handover, Membership, Outcome, Place, Programme
from coaching.panel.site import site
from coaching.panel.spreadsheets import spreadsheet
from coaching.selectors.cohorts import LEAST_TO_SHOW, cohorts_of
from contacts.web.idempotency import once
from contacts.web.pages import form_page

A_PAGE = 50
WAITING = Prefetch(
    "handovers",
    Handover.objects.filter(agreed_on=None, declined_on=None).select_related("to_coach"),
    to_attr="proposed",
)


def around(request) -> dict:
    """What stands around a page of programmes."""
    return site.each_context(request) | {"current": "programmes"}


def led(request, pk) -> tuple[Programme, list[Membership]]:
    """A programme this coach leads, and everybody who works there; any other is 404."""
    working = Membership.objects.open().filter(programme=pk).select_related("programme", "coach")
    coaches = list(working.order_by("coach__name", "pk"))
    for membership in coaches:
        if membership.leads and membership.coach == request.user:
            return membership.programme, coaches
    raise Http404


@coach_only
@require_safe
def programmes(request):
    """Where this coach works, and the places of their own clients there."""
    working = Membership.objects.open().filter(coach=request.user).select_related("programme")
    places = Place.objects.filter(coach=request.user, left_on=None, declined_on=None)
    places = places.select_related("programme", "seeker").order_by("programme__name", "cohort")
    context = {
        "memberships": working.order_by("programme__name"),
        "page": Paginator(places, A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "coaching/programmes.html", context | around(request))


@coach_only
@require_safe
def programme(request, pk):
    """What a lead sees: who has which coach, and the figures of cohorts large enough."""
    found, coaches = led(request, pk)
    places = Place.objects.filter(programme=found, left_on=None, declined_on=None)
    places = places.select_related("seeker", "coach").prefetch_related(WAITING)
    context = {
        "programme": found,
        "cohorts": cohorts_of(found, on=timezone.localdate()),
        "least": LEAST_TO_SHOW,
        "coaches": coaches,
        "page": Paginator(places.order_by("coach__name", "seeker__name", "pk"), A_PAGE).get_page(
            request.GET.get("page")
        ),
    }
    return render(request, "coaching/programme.html", context | around(request))


@coach_only
@require_safe
def outcomes(request, pk):
    """What clients told of themselves, as a spreadsheet for whoever the programme reports to."""
    found, _ = led(request, pk)
    told = Outcome.objects.filter(place__programme=found).select_related("place__seeker")
    told = told.exclude(place__taken_on=None).order_by("place__cohort", "place__seeker__name", "pk")
    lines = [[str(cell) for cell in line_of(outcome)] for outcome in told]
    return spreadsheet([HEADS, *lines], name=f"outcomes-{timezone.localdate()}")


HEADS = ["Client", "Cohort", "Joined", "Left", "In work, quarter 2", "In work, quarter 4"]
HEADS += ["Earned in quarter 2", "Credential", "Skill", "Told on"]
KNOWN = {None: "", True: "yes", False: "no"}


def line_of(outcome) -> list:
    place, earned = outcome.place, outcome.earned_in_second_quarter
    return [
        place.seeker,
        place.cohort,
        place.taken_on,
        place.left_on or "",
        KNOWN[outcome.works_in_second_quarter],
        KNOWN[outcome.works_in_fourth_quarter],
        "" if earned is None else earned,
        outcome.credential,
        outcome.skill,
        outcome.told_on,
    ]


@coach_only
@once
def place_offer(request, seeker):
    """Offer a client a place in a programme the coach works in."""
    coaching = look_in(request, seeker, "Work together")
    place = Place(seeker=coaching.seeker, coach=request.user, offered_on=timezone.localdate())
    form = PlaceForm(request.POST or None, instance=place, coach=request.user)

    def act():
        acts.offer_place(place=place, coaching=coaching, on=timezone.localdate())
        messages.success(request, f"{coaching.seeker} can now take the place or leave it.")
        return reverse("coaching:programmes")

    context = {"client": coaching.seeker} | around(request)
    return form_page(request, form, "coaching/place_offer.html", act, **context)


@coach_only
@once
def hand_over(request, pk):
    """Propose another coach for a client of a programme one leads."""
    leading = Membership.objects.open().filter(coach=request.user, leads=True)
    places = Place.objects.open().filter(programme__in=leading.values("programme"))
    place = get_object_or_404(places.select_related("programme", "seeker", "coach"), pk=pk)
    form = HandoverForm(request.POST or None, place=place)

    def act():
        to_coach = form.cleaned_data["to_coach"]
        acts.propose_handover(place=place, to_coach=to_coach, on=timezone.localdate())
        messages.success(request, f"{place.seeker} decides whether {to_coach} becomes their coach.")
        return reverse("coaching:programme", args=[place.programme_id])

    context = {"place": place} | around(request)
    return form_page(request, form, "coaching/hand_over.html", act, **context)


@coach_only
@once
def membership_leave(request, pk):
    """Leave a programme, after asking; its clients wait for another coach."""
    mine = Membership.objects.open().filter(coach=request.user).select_related("programme")
    membership = get_object_or_404(mine, pk=pk)

    def act():
        acts.leave(membership=membership, at=timezone.now(), on=timezone.localdate())
        messages.success(request, f"You have left {membership.programme}.")
        return reverse("coaching:programmes")

    form = LeavingForm(request.POST if request.method == "POST" else None)
    context = {"membership": membership} | around(request)
    return form_page(request, form, "coaching/leave.html", act, **context)
