"""Applications: the list, the story of one, and the no that ended it."""

from django.core.paginator import Paginator
from django.db.models import F, FilteredRelation, Prefetch, Q
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from contacts.models import Organization
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page
from followup.actions import records
from followup.forms.applications import ApplicationForm, RejectionForm
from followup.models import Application, Outcome, PanelSeat, Rejection
from followup.rules.outcomes import THANKED
from followup.selectors.application_status import standing_of, with_standing
from followup.selectors.holds import held_until
from followup.selectors.outcomes import (
    became_of,
    goes_before_the_no,
    open_offer,
    outcomes_of,
    resting_offer,
)
from followup.selectors.panel_shown import panel_with
from followup.selectors.public_holidays import holidays_of
from followup.selectors.rounds import called, rounds_of
from followup.selectors.tellers import teller_of
from followup.selectors.telling_of_no import how_told
from followup.selectors.whom_to_stop import whom_to_stop
from followup.selectors.wishes_told import (
    before_at,
    before_in,
    told_of_panel,
    wishes_of_application,
)

A_PAGE = 50


def load(request, pk):
    known = with_standing(Application.objects.of(request.user))
    return get_object_or_404(known, pk=pk)


def applications(request):
    """Everything I applied for, newest first."""
    today = timezone.localdate()
    newest = with_standing(Application.objects.of(request.user))
    newest = newest.annotate(held_until=held_until("seeker", today))
    page = Paginator(newest, A_PAGE).get_page(request.GET.get("page"))
    rows = [(shown, standing_of(shown, today)) for shown in page.object_list]
    return render(request, "followup/applications.html", {"page": page, "rows": rows})


def application(request, pk):
    """The story of one application: its interviews and panels, the no, and what comes next."""
    known = with_standing(Application.objects.of(request.user))
    whole = with_watches(known).select_related("rejection__told_by", "reopened_from__organization")
    ends = held_until("seeker", timezone.localdate())
    shown = get_object_or_404(with_wishes(whole).annotate(held_until=ends), pk=pk)
    held = shown.interviews.select_related("debrief").order_by(
        F("held_on").asc(nulls_first=True), "pk"
    )
    panel = Prefetch("seats", panel_with(shown))
    today, no = timezone.localdate(), getattr(shown, "rejection", None)
    interviews = list(held.prefetch_related(panel))
    context = {
        "application": shown,
        "standing": standing_of(shown, today),
        "rejection": no,
        "interviews": called(interviews),
        "whom": whom_to_stop(interviews, no.told_by if no else None),
        "today": today,
        "wishes": told_of_panel(shown.wished),
        "became": became_of(shown),
        "became_first": goes_before_the_no(shown),
        "offer": open_offer(shown),
        "resting": resting_offer(shown, today),
        "may_tell_no": may_tell_no(shown),
        "outcome_kinds": Outcome.Kind.choices,
        "how_told": how_told(shown),
        "rounds": rounds_of(interviews),
        "teller": None if is_seated(interviews) else teller_of(shown),
        **what_may_open(shown),
    }
    return render(request, "followup/application.html", context)


def is_seated(interviews) -> bool:
    """Whether anybody sits on the panel."""
    return any(interview.seats.all() for interview in interviews)


def may_tell_no(shown) -> bool:
    """Whether a no may still come: none is recorded, and one was neither hired nor has left."""
    ended = any(outcome.kind in THANKED for outcome in outcomes_of(shown))
    return not hasattr(shown, "rejection") and not ended


def what_may_open(shown) -> dict:
    """Doors the no left open, and for an application that came through one, whom I know there."""
    no = getattr(shown, "rejection", None)
    # Django leaves a filtered relation that holds nothing off the row.
    door, old_job = (getattr(shown, name, None) for name in ("door", "old_job"))
    internal = bool(no and no.reason == Rejection.Reason.INTERNAL)
    return {
        "watches": [watch for watch in (door, old_job) if watch],
        "has_door": door is not None,
        "offer_old_job": internal and not old_job,
        "reopenings": shown.reopenings.select_related("organization"),
        "known_there": [] if no else known_from(shown.reopened_from_id),
        "before": [] if no else said_there_before(shown),
    }


def said_there_before(shown) -> list:
    """What was said and decided there before, but for wishes told on the same page."""
    told = {one.said.key for one in told_of_panel(shown.wished)}
    return [one for one in before_in(shown) if one.wish not in told]


def with_wishes(applications):
    """With what was wished for their panels, and said or decided at the employer before."""
    return before_at(applications).annotate(wished=wishes_of_application())


def with_watches(applications):
    """With the door the no left open, and the job whoever got this one has left, if watched."""
    return applications.annotate(
        door=FilteredRelation("watches", condition=Q(watches__vacated=False)),
        old_job=FilteredRelation("watches", condition=Q(watches__vacated=True)),
    ).select_related("door", "old_job")


def known_from(earlier: int | None) -> list[PanelSeat]:
    """Who sat on the panel of an earlier application, each once."""
    if earlier is None:
        return []
    seats = PanelSeat.objects.filter(interview__application=earlier).select_related("person")
    return list({seat.person_id: seat for seat in seats.order_by("pk")}.values())


@once
def application_new(request):
    """Note an application; one that reopens an earlier one starts from it."""
    earlier = Application.objects.of(request.user).filter(pk=number(request.GET.get("again")))
    begun = earlier.select_related("organization").first()
    initial = {}
    if begun:
        initial = {
            "position": begun.position,
            "organization_name": begun.organization.name,
            "reopened_from": begun.pk,
        }
    return edit(request, Application(seeker=request.user), initial=initial)


def application_edit(request, pk):
    return edit(request, load(request, pk))


def edit(request, edited, initial=None):
    form = ApplicationForm(
        request.POST or None,
        instance=edited,
        initial=initial,
        seeker=request.user,
        today=timezone.localdate(),
    )

    def act():
        kept = records.keep_application(
            application=edited, organization_name=form.cleaned_data["organization_name"]
        )
        return reverse("followup:application", args=[kept.pk])

    names = Organization.objects.of(request.user).by_name().values_list("name", flat=True)
    context = {"application": edited, "organizations": names[:500]}
    context["before"] = known_before(edited, initial)
    return form_page(request, form, "followup/application_form.html", act, **context)


def known_before(edited, initial) -> list:
    """What was wished and decided at the employer before, where the form knows which it is."""
    known = edited.pk or (initial or {}).get("reopened_from")
    shown = before_at(Application.objects.filter(pk=known)).first() if known else None
    return before_in(shown) if shown else []


@once
def application_delete(request, pk):
    """Ask before deleting an application, naming what goes along and what stays."""
    deleted = load(request, pk)

    def act():
        records.delete_application(application=deleted)
        return reverse("followup:applications")

    back = reverse("followup:application", args=[pk])
    return confirm_page(request, deleted, act, back=back, along=going_along(deleted))


def going_along(deleted) -> list[str]:
    """What goes with an application, in sentences."""
    along = []
    if interviews := deleted.interviews.count():
        along.append(f"{counted(interviews, 'interview')}, with who sat there.")
    if hasattr(deleted, "rejection"):
        along.append("The no, with what they said and the door they left open.")
    if outcomes_of(deleted):
        along.append("What became of it, as you recorded it.")
    if deleted.waiting:
        along.append(f"{counted(deleted.waiting, 'letter')} not yet sent, with what you wrote.")
    return [*along, "The people stay, and so does everything you sent or promised."]


def counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def number(text: str | None) -> int:
    """A row's number as it came in an address, or 0, which no row has."""
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


def rejection_edit(request, pk):
    """Put right what was recorded about a no."""
    noes = Rejection.objects.of(request.user).select_related("application__organization")
    edited = get_object_or_404(noes, application__pk=pk)
    wished = Application.objects.filter(pk=pk).annotate(wished=wishes_of_application())
    today = timezone.localdate()
    form = RejectionForm(request.POST or None, instance=edited, today=today)

    def act():
        records.put_right(rejection=edited, on=today, holidays=holidays_of(request.user, today))
        return reverse("followup:application", args=[pk])

    wishes = told_of_panel(wished.get().wished)
    context = {"application": edited.application, "wishes": wishes}
    return form_page(request, form, "followup/rejection_form.html", act, **context)
