"""Search: people by anything known about them, organizations, applications and gives."""

from functools import reduce
from operator import and_, or_

from django.db.models import Q
from django.shortcuts import render

from contacts.models import Organization, Person
from contacts.search import people_matching
from followup.models import Application, Give

MOST_SHOWN = 20
MOST_TYPED = 200
MOST_WORDS = 8


def search(request):
    typed = request.GET.get("q", "").strip()[:MOST_TYPED]
    found = found_by(request.user, typed) if typed else {}
    return render(request, "followup/search.html", {"typed": typed, "found": found})


def found_by(seeker, typed) -> dict:
    """A page's worth of each kind."""
    people = people_matching(Person.objects.of(seeker), typed).by_name().for_rows()
    organizations = Organization.objects.of(seeker).filter(holding(typed, "name")).by_name()
    applications = (
        Application.objects.of(seeker)
        .filter(holding(typed, "position", "organization__name"))
        .select_related("organization")
        .newest()
    )
    gives = Give.objects.of(seeker).filter(holding(typed, "title", "takeaway", "topics"))
    return {
        "people": list(people[:MOST_SHOWN]),
        "organizations": list(organizations[:MOST_SHOWN]),
        "applications": list(applications.defer("notes")[:MOST_SHOWN]),
        "gives": list(gives.defer("note").order_by("-made_at")[:MOST_SHOWN]),
    }


def holding(typed: str, *fields: str) -> Q:
    """Every typed word stands in one of the fields."""
    words = typed.split()[:MOST_WORDS]
    return reduce(
        and_,
        (reduce(or_, (Q(**{f"{field}__icontains": word}) for field in fields)) for word in words),
    )
