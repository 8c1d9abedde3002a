"""People: the list, one person's form, and what each cares about."""

from datetime import timedelta

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from contacts import actions
from contacts.actions import pasts
from contacts.actions.twins import is_somebody_else
from contacts.forms import InterestForm
from contacts.forms.people import PersonForm
from contacts.models import Interest, Organization, Person
from contacts.selectors import search
from contacts.selectors.deletion_preview import what_goes_along
from contacts.selectors.twins import pairs_of
from contacts.views.organizations import by_parts_or
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or

ON_A_PAGE = 50
A_DAY = timedelta(days=1)
MOST_SUGGESTED = 300


def people(request):
    """Everybody the seeker knows, by name, or those about whom the typed words are known."""
    typed = request.GET.get("q", "").strip()[:400]
    known = Person.objects.of(request.user)
    matching = search.people_matching(known, typed).by_name().for_rows()
    page = Paginator(matching, ON_A_PAGE).get_page(request.GET.get("page"))
    cut = bool(typed) and page.paginator.count == search.MOST_FOUND
    alike = [] if typed else pairs_of(request.user)
    context = {"page": page, "typed": typed, "cut": cut, "alike": alike}
    return render(request, "contacts/people.html", context)


@once
def person_new(request):
    return person_page(request, Person(seeker=request.user))


@once
def person_edit(request, pk):
    people = Person.objects.of(request.user).select_related("organization")
    return person_page(request, get_object_or_404(people, pk=pk))


def person_page(request, person):
    form = PersonForm(request.POST or None, instance=person, is_fresh=is_fresh(person))

    def act():
        kept = keep_typed(request, form, person)
        after = next_or(request, reverse("followup:person", args=[kept.pk]))
        return by_parts_or(request, kept, after)

    return form_page(
        request,
        form,
        "contacts/person_form.html",
        act,
        person=person,
        organizations=Organization.objects.of(request.user).by_name()[:MOST_SUGGESTED],
        next=next_or(request, ""),
    )


def is_fresh(person) -> bool:
    """Whether somebody was added so lately that a change rather puts a wrong entry right."""
    return bool(person.added_at) and timezone.now() - person.added_at < A_DAY


def keep_typed(request, form, person):
    """Keep somebody new, changed, or known already under the name that was typed: this one."""
    workplace, today = form.cleaned_data["organization_name"], timezone.localdate()
    if form.known:
        known = Person.objects.of(request.user).get(pk=form.known.pk)
        pasts.join_typed(known=known, typed=person, organization_name=workplace, on=today)
        messages.success(request, f"{known} is still one person, with what you typed.")
        return known
    past = pasts.keep_changed(
        person=person,
        organization_name=workplace,
        keeps_past=form.cleaned_data.get("keeps_past", False),
        on=today,
    )
    if form.cleaned_data.get("same_as"):
        is_somebody_else(person=person)
    if past:
        messages.success(request, f"Kept as their past: {past}. You can delete it below.")
    return person


@once
def person_delete(request, pk):
    person = get_object_or_404(Person.objects.of(request.user), pk=pk)

    def act():
        actions.delete_person(person=person)
        return reverse("contacts:people")

    back = next_or(request, reverse("followup:person", args=[pk]))
    return confirm_page(request, person, act, back=back, along=what_goes_along(person))


@once
def interest_new(request, person):
    person = get_object_or_404(Person.objects.of(request.user), pk=person)
    return interest_page(request, Interest(person=person))


@once
def interest_edit(request, pk):
    interests = Interest.objects.of(request.user).select_related("person")
    return interest_page(request, get_object_or_404(interests, pk=pk))


def interest_page(request, interest):
    form = InterestForm(request.POST or None, instance=interest)
    back = next_or(request, reverse("followup:person", args=[interest.person_id]))

    def act():
        actions.keep_interest(interest=interest)
        return back

    context = {"interest": interest, "person": interest.person, "next": back}
    return form_page(request, form, "contacts/interest_form.html", act, **context)


@once
def interest_delete(request, pk):
    interests = Interest.objects.of(request.user).select_related("person")
    interest = get_object_or_404(interests, pk=pk)
    back = next_or(request, reverse("followup:person", args=[interest.person_id]))

    def act():
        actions.delete_interest(interest=interest)
        return back

    return confirm_page(request, interest, act, back=back)
