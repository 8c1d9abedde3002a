"""People: the list, and one person's form."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from contacts import actions
from contacts.forms import PersonForm
from contacts.models import Organization, Person
from contacts.selectors import search
from contacts.selectors.deletion_preview import what_goes_along
from contacts.views.addresses import by_parts_or
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or

ON_A_PAGE = 50
MOST_SUGGESTED = 300


def people(request):
    """Everybody the seeker knows, by name, or those about whom the typed words are known."""
    typed = request.GET.get("q", "").strip()[:400]
    known = Person.objects.of(request.user)
    matching = search.people_matching(known, typed).by_name().for_rows()
    page = Paginator(matching, ON_A_PAGE).get_page(request.GET.get("page"))
    cut = bool(typed) and page.paginator.count == search.MOST_FOUND
    context = {"page": page, "typed": typed, "cut": cut}
    return render(request, "contacts/people.html", context)


@once
def person_new(request):
    return person_page(request, Person(seeker=request.user))


@once
def person_edit(request, pk):
    people = Person.objects.of(request.user).select_related("organization")
    return person_page(request, get_object_or_404(people, pk=pk))


def person_page(request, person):
    form = PersonForm(request.POST or None, instance=person)

    def act():
        actions.keep_person_at(
            person=person, organization_name=form.cleaned_data["organization_name"]
        )
        after = next_or(request, reverse("followup:person", args=[person.pk]))
        return by_parts_or(request, person, after)

    return form_page(
        request,
        form,
        "contacts/person_form.html",
        act,
        person=person,
        organizations=Organization.objects.of(request.user).by_name()[:MOST_SUGGESTED],
        next=next_or(request, ""),
    )


@once
def person_delete(request, pk):
    person = get_object_or_404(Person.objects.of(request.user), pk=pk)

    def act():
        actions.delete(record=person)
        return reverse("contacts:people")

    back = next_or(request, reverse("followup:person", args=[pk]))
    return confirm_page(request, person, act, back=back, along=what_goes_along(person))
