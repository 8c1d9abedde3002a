"""Every letter: drafts, what waits for the post, what went; and all of them to one person."""

from django.core.paginator import Paginator
from django.db.models import F
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from contacts.models import Person
from followup.selectors.holds import held_until
from letters.models import Letter
from letters.selectors.checks import gaps_left

MOST_THROWN = 20


def outbox(request):
    letters = Letter.objects.of(request.user).with_addressee()
    open_ones = letters.waiting().select_related("printout").defer("printout__pdf")
    open_ones = open_ones.annotate(
        held_until=held_until("touch__person__seeker", timezone.localdate())
    )
    waiting = list(open_ones.order_by("touch__due_on", "pk")[:100])
    mailed = letters.mailed().order_by("-touch__sent_on", "-pk")
    context = {
        "thrown": letters.thrown_away().order_by("-thrown_away_on", "-pk")[:MOST_THROWN],
        "waiting": [one for one in waiting if hasattr(one, "printout")],
        "drafts": [(one, gaps_left(one)) for one in waiting if not hasattr(one, "printout")],
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
