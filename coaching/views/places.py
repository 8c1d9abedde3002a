"""What is given to a seeker: programmes, places in them, hand-overs and assignments."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from coaching.actions import programmes as acts
from coaching.actions.assignments import mark_done
from coaching.forms.programmes import OutcomeForm
from coaching.models import Assignment, Handover, Outcome, Place, SharedNote
from contacts.actions.consent import SCOPE
from contacts.forms import ScopeForm
from contacts.models import Coaching
from contacts.web.idempotency import once
from contacts.web.pages import form_page

MOST_PLACES = 50
PROPOSED = Prefetch(
    "handovers",
    Handover.objects.filter(agreed_on=None, declined_on=None).select_related("to_coach"),
    to_attr="proposed",
)


def places(request):
    """Places offered, held and left."""
    mine = Place.objects.of(request.user).select_related("programme", "coach", "outcome")
    mine = mine.prefetch_related(PROPOSED).order_by("-offered_on", "-pk")[:MOST_PLACES]
    return render(request, "coaching/places.html", {"places": mine})


def load(request, pk):
    mine = Place.objects.of(request.user).select_related("programme", "seeker")
    return get_object_or_404(mine, pk=pk)


@require_POST
def place_take(request, pk):
    acts.answer_place(place=load(request, pk), takes=True, on=timezone.localdate())
    messages.success(request, "The place is yours.")
    return redirect("coaching:places")


@require_POST
def place_decline(request, pk):
    acts.answer_place(place=load(request, pk), takes=False, on=timezone.localdate())
    messages.success(request, "Declined. They are not told why.")
    return redirect("coaching:places")


@require_POST
def place_leave(request, pk):
    acts.leave_place(place=load(request, pk), on=timezone.localdate())
    messages.success(request, "You have left the programme.")
    return redirect("coaching:places")


@once
def handover(request, pk):
    """Agree to another coach and say what they see; the one before sees nothing from then on."""
    asked = Handover.objects.of(request.user).select_related("place__coach", "to_coach")
    proposed = get_object_or_404(asked.filter(agreed_on=None, declined_on=None), pk=pk)
    today = timezone.localdate()
    form = ScopeForm(request.POST or None, instance=before(proposed), today=today)

    def act():
        scope = {name: form.cleaned_data[name] for name in SCOPE}
        acts.agree(handover=proposed, at=timezone.now(), on=today, **scope)
        messages.success(request, f"{proposed.to_coach} is your coach from now on.")
        return reverse("contacts:coaches")

    return form_page(request, form, "coaching/handover.html", act, handover=proposed)


def before(proposed: Handover) -> Coaching:
    """What the coach before was shown, as the ticks to begin with."""
    held = Coaching.objects.of(proposed.place.seeker_id).filter(coach=proposed.place.coach_id)
    last = held.order_by("-pk").first()
    return Coaching(
        shows_people=bool(last and last.shows_people),
        shows_letters=bool(last and last.shows_letters),
    )


@require_POST
def handover_stay(request, pk):
    proposed = get_object_or_404(Handover.objects.of(request.user), pk=pk)
    acts.stay(handover=proposed, on=timezone.localdate())
    messages.success(request, "Nothing changes.")
    return redirect("coaching:places")


@once
def outcome(request, pk):
    """Tell the programme what became of it; every answer may stay unknown."""
    taken = Place.objects.of(request.user).exclude(taken_on=None).select_related("programme")
    place = get_object_or_404(taken, pk=pk)
    told = Outcome.objects.filter(place=place).first() or Outcome(
        place=place, told_on=timezone.localdate()
    )
    form = OutcomeForm(request.POST or None, instance=told)

    def act():
        acts.tell_outcome(outcome=told, on=timezone.localdate())
        messages.success(request, "Kept. The programme’s leads can read it.")
        return reverse("coaching:places")

    return form_page(request, form, "coaching/outcome.html", act, place=place)


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
