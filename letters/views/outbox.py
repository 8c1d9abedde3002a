"""The outbox: every letter that is written and not yet in the post; and all to one person."""

from django.core.paginator import Paginator
from django.db.models import F
from django.shortcuts import get_object_or_404, render

from contacts.models import Person
from letters.models import Letter


def outbox(request):
    letters = Letter.objects.of(request.user).with_addressee()
    waiting = letters.waiting().order_by("touch__due_on", "pk")
    mailed = letters.mailed().order_by("-touch__sent_on", "-pk")
    context = {
        "waiting": waiting[:100],
        "page": Paginator(mailed, 25).get_page(request.GET.get("page")),
    }
    return render(request, "letters/outbox.html", context)


def letters_to(request, person):
    """Every letter to one person, the newest first, with the pages as they were mailed."""
    whom = get_object_or_404(Person.objects.of(request.user), pk=person)
    letters = Letter.objects.of(request.user).filter(touch__person=whom).with_addressee()
    letters = letters.select_related("printout").defer("printout__pdf")
    newest = letters.order_by(F("touch__sent_on").desc(nulls_first=True), "-pk")
    context = {
        "person": whom,
        "person_name": str(whom),
        "page": Paginator(newest, 25).get_page(request.GET.get("page")),
    }
    return render(request, "letters/letters_to.html", context)
