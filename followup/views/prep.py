"""The prep sheet of one interview: everybody on the panel, and my own words about each."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from followup.actions import homework
from followup.forms.prep import HomeworkForm
from followup.models import Interview
from followup.selectors.preparation import sheets_of


def load(request, pk):
    interviews = Interview.objects.of(request.user)
    return get_object_or_404(interviews.select_related("application__organization"), pk=pk)


def written(request, seats) -> list[HomeworkForm]:
    """A form for each seat, with what was sent for it."""
    sent = request.POST if request.method == "POST" else None
    return [HomeworkForm(sent, instance=seat, prefix=f"seat-{seat.pk}") for seat in seats]


def prep(request, pk):
    """The sheet; sending it keeps what I wrote about everybody."""
    interview = load(request, pk)
    sheets = sheets_of(interview)
    forms = written(request, [sheet.seat for sheet in sheets])
    refused = [form for form in forms if not form.is_valid()]
    if request.method == "POST" and not refused:
        homework.keep_homework(seats=[form.instance for form in forms])
        messages.success(request, "Your homework is kept.")
        return redirect("followup:prep", pk)
    context = {
        "interview": interview,
        "application": interview.application,
        "rows": list(zip(sheets, forms, strict=True)),
        "forms": forms,
        "today": timezone.localdate(),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "followup/prep.html", context, status=status)


@require_POST
def keep_prep(request, pk):
    """Keep my words as they are typed; what cannot be kept is said when the page is sent."""
    forms = written(request, load(request, pk).seats.select_related("person", "interview"))
    homework.keep_homework(seats=[form.instance for form in forms if form.is_valid()])
    return render(request, "_kept.html", {"kept_at": timezone.localtime()})
