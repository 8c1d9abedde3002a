"""Two who may be one person: all such pairs, and saying that two are two people."""

from django.contrib import messages
from django.db.models import Q
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from contacts.actions.twins import not_the_same
from contacts.models import Person
from contacts.selectors.twins import pairs_of
from contacts.web.pages import next_or


def may_be_the_same(request):
    """Everybody who may be known twice, pair by pair with the reason."""
    return render(request, "contacts/may_be_the_same.html", {"pairs": pairs_of(request.user)})


@require_POST
def two_people(request, pk, other):
    """Note for good that these are two people."""
    people = {one.pk: one for one in Person.objects.of(request.user).filter(Q(pk=pk) | Q(pk=other))}
    if len(people) < 2:
        raise Http404
    not_the_same(one=people[pk], other=people[other])
    messages.success(request, "Noted: two people. You won't be asked about them again.")
    return redirect(next_or(request, reverse("followup:person", args=[pk])))
