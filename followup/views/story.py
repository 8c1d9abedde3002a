"""One person's whole story, a page at a time."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from contacts.models import Person
from followup.selectors.promises import promised
from followup.selectors.story import by_year, whole_story

A_PAGE = 50


def story(request, pk):
    known = Person.objects.of(request.user).select_related("organization")
    shown = get_object_or_404(known, pk=pk)
    whole = whole_story(shown)
    page = Paginator(whole.events, A_PAGE).get_page(request.GET.get("page"))
    context = {"person": shown, "story": whole, "page": page, "years": by_year(page)}
    context |= promised(whole.promises, timezone.localdate())
    return render(request, "followup/story.html", context)
