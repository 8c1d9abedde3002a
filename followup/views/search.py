"""Search: people by anything known about them, organizations, applications and gives."""

from django.shortcuts import render

from contacts.models import Organization, Person
from contacts.models.search_index import ORGANIZATIONS
from contacts.selectors.search import matching, people_matching
from followup.models import Application, Give
from followup.models.search_index import GIVES
from followup.selectors.search import applications_matching
from followup.selectors.wishes import told_of

MOST_SHOWN = 20
MOST_TYPED = 200


def search(request):
    typed = request.GET.get("q", "").strip()[:MOST_TYPED]
    found = found_by(request.user, typed) if typed else {}
    return render(request, "followup/search.html", {"typed": typed, "found": found})


def found_by(seeker, typed) -> dict:
    """A page's worth of each kind."""
    people = people_matching(Person.objects.of(seeker), typed).by_name().for_rows()
    people = people.annotate(wished=told_of())
    organizations = matching(Organization.objects.of(seeker), ORGANIZATIONS, typed).by_name()
    applications = applications_matching(Application.objects.of(seeker), typed)
    applications = applications.select_related("organization").newest()
    gives = matching(Give.objects.of(seeker), GIVES, typed)
    return {
        "people": list(people[:MOST_SHOWN]),
        "organizations": list(organizations[:MOST_SHOWN]),
        "applications": list(applications.defer("notes")[:MOST_SHOWN]),
        "gives": list(gives.defer("note").order_by("-made_at")[:MOST_SHOWN]),
    }
