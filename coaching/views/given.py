"""What a seeker's coaches set them to do and noted for both."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from coaching.actions.assignments import mark_done
from coaching.models import Assignment, SharedNote

A_PAGE = 25


def given(request):
    """Everything to do, what is done, and the notes for both."""
    mine = Assignment.objects.of(request.user).select_related("coach")
    notes = SharedNote.objects.of(request.user).select_related("coach")
    page = request.GET.get("page")
    context = {
        "waiting": mine.filter(done_on=None).order_by("due_on", "pk"),
        "done": Paginator(mine.exclude(done_on=None).order_by("-done_on", "-pk"), A_PAGE).get_page(
            page
        ),
        "notes": notes.order_by("-written_at", "-pk")[:A_PAGE],
        "today": timezone.localdate(),
    }
    return render(request, "coaching/given.html", context)


@require_POST
def done(request, pk):
    """Say that an assignment is done, or not done after all."""
    assignment = get_object_or_404(Assignment.objects.of(request.user), pk=pk)
    mark_done(assignment=assignment, on=None if assignment.done_on else timezone.localdate())
    return redirect("coaching:given")
