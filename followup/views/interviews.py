"""Interviews: who sat on their panels, and the prep sheet before them."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.actions import keep
from contacts.web.form_errors import shown_on
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page
from followup.actions import debriefs, records, rounds
from followup.forms.applications import InterviewForm, NewSeatForm, SeatForm
from followup.forms.debrief import HomeworkForm
from followup.forms.rounds import Round
from followup.models import Application, Interview, PanelSeat
from followup.selectors.preparation import sheets_of
from followup.selectors.rounds import known_before
from followup.views.rejections import thank_you_due


def load(request, pk):
    interviews = Interview.objects.of(request.user)
    told = interviews.select_related("application__organization", "application__rejection")
    return get_object_or_404(told, pk=pk)


def load_seat(request, pk):
    seats = PanelSeat.objects.of(request.user)
    known = seats.select_related("person", "interview__application__organization")
    return get_object_or_404(known, pk=pk)


def story(application_id: int) -> str:
    return reverse("followup:application", args=[application_id])


@once
def interview_new(request, application):
    applications = Application.objects.of(request.user)
    applications = applications.select_related("organization", "rejection")
    about = get_object_or_404(applications, pk=application)
    known = known_before(about)
    interview = Interview(application=about)
    return another_round(request, interview, known) if known else edit(request, interview)


def another_round(request, interview, known):
    """One form for a later round: who was there again, who was new, and what came up."""
    sent = request.POST if request.method == "POST" else None
    form = InterviewForm(sent, instance=interview)
    people = Round(sent, interview.application, known)
    today = timezone.localdate()
    # Both are asked, so that everything wrong is said at once.
    is_whole = [form.is_valid(), people.is_valid()] if sent is not None else [False]
    if all(is_whole):
        with shown_on(form):
            rounds.record_round(
                interview=interview,
                people=people.people,
                on=today,
                due_on=letter_due(request.user, interview, today),
            )
            return redirect(story(interview.application_id))
    context = {"form": form, "people": people, "application": interview.application}
    status = 422 if sent is not None else 200
    return render(request, "followup/round_form.html", context, status=status)


def interview_edit(request, pk):
    return edit(request, load(request, pk))


def edit(request, edited):
    form = InterviewForm(request.POST or None, instance=edited)

    def act():
        keep(record=edited)
        return story(edited.application_id)

    context = {"interview": edited, "application": edited.application}
    return form_page(request, form, "followup/interview_form.html", act, **context)


@once
def interview_delete(request, pk):
    deleted = load(request, pk)

    def act():
        records.delete_interview(interview=deleted)
        return story(deleted.application_id)

    along = [
        "Who sat there, and letters to them that have not gone out.",
        "The people stay, and so does everything you sent or promised.",
    ]
    back = story(deleted.application_id)
    return confirm_page(request, deleted, act, back=back, along=along)


@once
def seat_new(request, interview):
    """Seat somebody on a panel. After the no, their thank-you is planned at once."""
    held = load(request, interview)
    seat = PanelSeat(interview=held)
    form = NewSeatForm(request.POST or None, instance=seat)
    today = timezone.localdate()

    def act():
        records.seat_on_panel(
            seat=seat, who=form.who, on=today, due_on=letter_due(request.user, held, today)
        )
        return story(held.application_id)

    context = {"interview": held, "application": held.application}
    return form_page(request, form, "followup/seat_form.html", act, **context)


def letter_due(seeker, interview, today):
    """When a thank-you to somebody on this panel is due, or None while nobody said no."""
    no = getattr(interview.application, "rejection", None)
    return thank_you_due(seeker, no.received_on, today) if no else None


def seat_edit(request, pk):
    seat = load_seat(request, pk)
    form = SeatForm(request.POST or None, instance=seat)
    application = seat.interview.application

    def act():
        keep(record=seat)
        return story(application.pk)

    context = {"seat": seat, "application": application, "interview": seat.interview}
    return form_page(request, form, "followup/seat_form.html", act, **context)


@once
def seat_delete(request, pk):
    seat = load_seat(request, pk)
    application = seat.interview.application

    def act():
        records.leave_panel(seat=seat)
        return story(application.pk)

    along = [
        "A letter to them about this application that has not gone out.",
        f"{seat.person} stays among your people.",
    ]
    title = f"Take {seat.person} off this panel?"
    return confirm_page(request, seat, act, back=story(application.pk), along=along, title=title)


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
        debriefs.keep_homework(seats=[form.instance for form in forms])
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
    debriefs.keep_homework(seats=[form.instance for form in forms if form.is_valid()])
    return render(request, "_kept.html", {"kept_at": timezone.localtime()})
