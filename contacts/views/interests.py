"""Interests: what one person cares about."""

from django.shortcuts import get_object_or_404
from django.urls import reverse

from contacts import actions
from contacts.forms import InterestForm
from contacts.models import Interest, Person
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or


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
