"""The same rows as the pages show, asked for in the fewest plain queries."""

from datetime import timedelta
from pathlib import Path

from django.core.paginator import Paginator
from django.db.models import Count, Exists, F, Min, OuterRef, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.backends.django import DjangoTemplates
from django.utils import timezone

from contacts.models import Organization, Person
from contacts.models.search_index import ORGANIZATIONS
from contacts.selectors.search import matching, people_matching
from followup.models import (
    Application,
    Give,
    Interview,
    PanelSeat,
    Pause,
    Promise,
    Rejection,
    Telling,
    Touch,
    Watch,
    Wish,
)
from followup.models.search_index import GIVES
from followup.selectors.search import applications_matching
from followup.selectors.timeline import MOST_SHOWN
from letters.models import Letter

PAGES = DjangoTemplates(
    {
        "NAME": "baseline",
        "DIRS": [Path(__file__).parent / "pages"],
        "APP_DIRS": False,
        "OPTIONS": {},
    }
)
OPEN = Q(sent_on=None, skipped_on=None)
THANKS = Q(occasion="THANK_YOU", application__rejection__isnull=False)


def answer(request, page, context) -> HttpResponse:
    return HttpResponse(PAGES.get_template(page).render(context, request))


def today(request):
    seeker, on = request.user, timezone.localdate()
    mine = Touch.objects.filter(OPEN, person__seeker=seeker).exclude(THANKS)
    mine = mine.select_related("person__organization", "give", "keeps").order_by("due_on", "pk")
    kept = Touch.objects.filter(keeps=OuterRef("pk"), sent_on__isnull=False)
    planned = Touch.objects.filter(OPEN, keeps=OuterRef("pk"), due_on__lte=OuterRef("due_on"))
    promises = Promise.objects.filter(
        ~Exists(kept),
        ~Exists(planned),
        person__seeker=seeker,
        withdrawn_on=None,
        due_on__lte=on + timedelta(days=7),
    )
    unheard = Touch.objects.filter(
        person__seeker=seeker,
        person__let_go_on=None,
        came_of="",
        sent_on__range=(on - timedelta(days=45), on - timedelta(days=7)),
    )
    pauses = Pause.objects.filter(person__seeker=seeker, ended_on=None, ask_on__lte=on)
    talks = Interview.objects.filter(
        application__seeker=seeker,
        held_on__range=(on - timedelta(days=1), on + timedelta(days=7)),
        debrief__told_on=None,
    ).select_related("application__organization")
    doors = Watch.objects.filter(application__seeker=seeker, found_on=None, closed_on=None)
    doors = doors.select_related("application__organization")
    context = {
        "today": on,
        "telling": Telling.objects.filter(seeker=seeker, rejection=None).first(),
        "letters": waiting(seeker)[:5],
        "due": mine.filter(due_on__lte=on)[:10],
        "promises": promises.select_related("person").order_by("due_on", "pk")[:5],
        "coming": mine.filter(due_on__gt=on, due_on__lte=on + timedelta(days=14))[:5],
        "doors": doors.order_by("from_on", "pk")[:5],
        "pauses": pauses.select_related("person__organization").order_by("ask_on", "pk")[:3],
        "unheard": unheard.select_related("person").order_by("-sent_on", "-pk")[:3],
        "talks": talks.order_by("held_on", "pk"),
    }
    return answer(request, "today.html", context)


def waiting(seeker):
    """Applications with a no whose panel waits for letters, the most urgent first."""
    return (
        Application.objects.filter(
            seeker=seeker,
            rejection__isnull=False,
            touches__occasion="THANK_YOU",
            touches__sent_on=None,
            touches__skipped_on=None,
        )
        .annotate(waiting=Count("touches"), due_on=Min("touches__due_on"))
        .select_related("organization")
        .order_by("due_on", "rejection")
    )


def people(request):
    known = Person.objects.filter(seeker=request.user).select_related("organization")
    known = known.order_by("family_name", "given_name", "pk")
    page = Paginator(known, 50).get_page(request.GET.get("page"))
    return answer(request, "people.html", {"page": page})


def person(request, pk):
    known = Person.objects.filter(seeker=request.user).select_related("organization")
    shown = get_object_or_404(known, pk=pk)
    seats = shown.seats.select_related("interview__application__organization")
    touches = shown.touches.select_related("give", "keeps").order_by(F("sent_on").desc(), "-pk")
    sat_for = [seat.interview.application_id for seat in seats]
    noes = Rejection.objects.filter(Q(told_by=shown) | Q(application__in=sat_for))
    noes = noes.select_related("application__organization")
    latest = newest(touches, seats, noes)
    gone = [touch for touch in touches if touch.sent_on]
    context = {
        "person": shown,
        "interests": shown.interests.order_by("pk"),
        "promises": shown.promises.annotate(kept_on=Min("touches__sent_on")).order_by("due_on"),
        "touches": [touch for touch in touches if touch in latest or not gone_on(touch)],
        "seats": [seat for seat in seats if seat in latest],
        "noted": noted_in(seats),
        "noes": [no for no in noes if no in latest],
        "wishes": Wish.objects.filter(Q(person=shown) | Q(application__in=sat_for)),
        "unheard": gone[0].pk if gone and not gone[0].came_of else None,
    }
    return answer(request, "person.html", context)


def noted_in(seats) -> list:
    """Where something is noted that they told, and where the latest can be."""
    last_first = sorted(seats, key=lambda seat: seat.pk, reverse=True)
    return [
        seat for seat in last_first if seat.told_me or seat.thankful_for or seat == last_first[0]
    ]


def newest(touches, seats, noes) -> list:
    """What the page tells of somebody's past: the latest days, as many as it shows."""
    told = [(gone_on(touch), touch) for touch in touches]
    told += [(touch.answered_on, touch) for touch in touches]
    told += [(seat.interview.held_on, seat) for seat in seats]
    told += [(no.received_on, no) for no in noes]
    dated = sorted((each for each in told if each[0]), key=lambda each: each[0], reverse=True)
    return [row for _, row in dated[:MOST_SHOWN]]


def gone_on(touch):
    return touch.sent_on or touch.skipped_on


def search(request):
    seeker, word = request.user, request.GET.get("q", "")
    people = people_matching(Person.objects.filter(seeker=seeker), word)
    people = people.select_related("organization").order_by("family_name", "given_name", "pk")
    organizations = matching(Organization.objects.filter(seeker=seeker), ORGANIZATIONS, word)
    applications = applications_matching(Application.objects.filter(seeker=seeker), word)
    gives = matching(Give.objects.filter(seeker=seeker), GIVES, word)
    context = {
        "typed": word,
        "people": people[:20],
        "organizations": organizations[:20],
        "applications": applications.select_related("organization")[:20],
        "gives": gives.order_by("-made_at")[:20],
    }
    return answer(request, "search.html", context)


def desk(request, pk):
    told = get_object_or_404(
        Application.objects.filter(seeker=request.user).select_related("organization", "rejection"),
        pk=pk,
    )
    seats = PanelSeat.objects.filter(interview__application=told).order_by("pk")
    seats = seats.select_related("person__organization").prefetch_related("person__interests")
    touches = Touch.objects.filter(application=told, occasion="THANK_YOU")
    letters = Letter.objects.filter(touch__application=told, touch__occasion="THANK_YOU")
    touch_of = {touch.person_id: touch for touch in touches.select_related("give", "keeps")}
    letter_of = {
        letter.touch_id: letter
        for letter in letters.select_related("printout").defer("printout__pdf")
    }
    places = []
    for seat in seats:
        touch = touch_of.get(seat.person_id)
        places.append((seat, touch, letter_of.get(touch.pk) if touch else None))
    written = any(letter and touch and not touch.sent_on for _, touch, letter in places)
    context = {"application": told, "places": places, "written": written}
    return answer(request, "desk.html", context)
