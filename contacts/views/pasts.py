"""What somebody was before: an earlier name, job or employer."""

from django.shortcuts import get_object_or_404
from django.urls import reverse

from contacts.actions import pasts
from contacts.forms.people import PastForm
from contacts.models import Formerly, Organization, Person
from contacts.views.people import MOST_SUGGESTED
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page


def load(request, pk):
    known = Formerly.objects.of(request.user).select_related("person__seeker", "organization")
    return get_object_or_404(known, pk=pk)


def page_of(past) -> str:
    return reverse("followup:person", args=[past.person_id])


@once
def past_new(request, person):
    people = Person.objects.of(request.user).select_related("seeker")
    return past_page(request, Formerly(person=get_object_or_404(people, pk=person)))


@once
def past_edit(request, pk):
    return past_page(request, load(request, pk))


def past_page(request, past):
    form = PastForm(request.POST or None, instance=past)

    def act():
        pasts.keep_past(past=past, organization_name=form.cleaned_data["organization_name"])
        return page_of(past)

    context = {
        "past": past,
        "person": past.person,
        "back": page_of(past),
        "organizations": Organization.objects.of(request.user).by_name()[:MOST_SUGGESTED],
    }
    return form_page(request, form, "contacts/past_form.html", act, **context)


@once
def past_delete(request, pk):
    past = load(request, pk)

    def act():
        pasts.delete_past(past=past)
        return page_of(past)

    along = [f"{past.person} stays, and so does all else."]
    return confirm_page(request, past, act, back=page_of(past), along=along)
