"""One client as their coach reads them, the same as the client may see it, and who looked."""

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from coaching.access import coach_only, look_in
from coaching.models import AccessLogEntry
from coaching.panel import story
from coaching.panel.caseload import clients_of
from coaching.panel.scope import Scope
from coaching.panel.site import site
from contacts.models import Coaching, Person

# Every page: its words, the tick it stands behind, and how many rows of it are one page.
PAGES = {
    "today": ("Today", "", 0),
    "panels": ("Panels", "shows_people", 10),
    "letters": ("Letters", "", 25),  # all where that is ticked, else those shared one by one
    "shelf": ("Shelf", "shows_people", 25),
    "person": ("One person", "shows_people", 0),
    "story": ("One person’s story", "shows_people", 50),
}


def let_in(page):
    """Open one of a client's pages to their coach, and note the look."""

    @coach_only
    @require_safe
    def view(request, seeker, **which):
        words, tick, _ = PAGES[page]
        coaching = look_in(request, seeker, words, tick)
        layout = site.each_context(request) | {
            "layout": "coaching/panel.html",
            "mine": False,
            "current": "clients",
        }
        return shown(request, coaching, page, layout | {"way": "coaching:client"}, **which)

    return view


def as_seen(page):
    """Show a seeker one of these pages as a coach of theirs would see it now; no look is noted."""

    @require_safe
    def view(request, coaching, **which):
        held = Coaching.objects.of(request.user).open(on=timezone.localdate())
        coaching = get_object_or_404(held.select_related("seeker", "coach"), pk=coaching)
        tick = PAGES[page][1]
        if tick and not getattr(coaching, tick):
            raise Http404
        layout = {"layout": "coaching/as_seen.html", "mine": True, "way": "coaching:as-seen"}
        return shown(request, coaching, page, layout, **which)

    return view


def shown(request, coaching, page, layout, **which):
    """A page of a client through the eyes of the coach of a coaching."""
    scope = Scope.by(coaching, timezone.localdate())
    context = {
        "client": coaching.seeker,
        "coaching": coaching,
        "on": scope.on,
        "whose": coaching.pk if layout["mine"] else coaching.seeker_id,
        "here": page,
        "tabs": tabs(coaching, layout["way"]),
        "person_page": f"{layout['way']}-person",
        "story_page": f"{layout['way']}-story",
    }
    context |= layout | read(request, scope, page, **which)
    return render(request, f"coaching/client/{page}.html", context)


def read(request, scope: Scope, page: str, **which) -> dict:
    """What a page tells."""
    if page == "today":
        (row,) = clients_of(scope)
        return {"row": row, **(story.day(scope) if row.coaching.shows_people else {})}
    if page == "person":
        somebody = one(scope, **which)
        return {"person": somebody, **story.person(scope, somebody)}
    if page == "story":
        somebody = one(scope, **which)
        return {"person": somebody, "page": paged(request, page, story.past(scope, somebody))}
    return {"page": paged(request, page, getattr(story, page)(scope))}


def one(scope: Scope, pk) -> Person:
    return get_object_or_404(scope.rows(Person).select_related("organization"), pk=pk)


def paged(request, page: str, rows):
    """The part of a page's rows that the address asks for."""
    return Paginator(rows, PAGES[page][2]).get_page(request.GET.get("page"))


def tabs(coaching, way: str) -> list[dict]:
    """The pages this consent shows, each by its route."""
    listed = ("today", "panels", "letters", "shelf")
    return [
        {
            "name": name,
            "words": PAGES[name][0],
            "route": way if name == "today" else f"{way}-{name}",
        }
        for name in listed
        if not PAGES[name][1] or getattr(coaching, PAGES[name][1])
    ]


A_PAGE = 50


@require_safe
def access_log(request):
    """Every look of every coach, the latest first, and how to see what they see."""
    mine = AccessLogEntry.objects.of(request.user).select_related("coaching__coach")
    open_now = Coaching.objects.of(request.user).open(on=timezone.localdate())
    page = Paginator(mine.order_by("-looked_at", "-pk"), A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "open": open_now.select_related("coach")}
    return render(request, "coaching/access_log.html", context)
