"""One person: who they are, what they care about, what I owe them and what happened so far."""

from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from followup.selectors.person_page import known_to, page_of


def person(request, pk):
    shown = get_object_or_404(known_to(request.user), pk=pk)
    page = page_of(shown, timezone.localdate())
    context = {"person": shown, "page": page, "today": page.on}
    return render(request, "followup/person.html", context)
