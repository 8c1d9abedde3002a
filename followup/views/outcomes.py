"""What became of an application: recorded, edited, and taken back with all that followed."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page
from followup.actions import outcomes as actions
from followup.forms.outcomes import OutcomeForm
from followup.models import Application, Outcome
from followup.rules import outcomes as rules
from followup.selectors.outcomes import offer_waiting, to_thank
from followup.selectors.public_holidays import holidays_of
from followup.selectors.what_followed import followed
from followup.views.rejections import thank_you_due

BECAME = "#became"


def load(request, pk):
    known = Outcome.objects.of(request.user).select_related("application__organization", "led_to")
    return get_object_or_404(known, pk=pk)


def story(application_id: int) -> str:
    return reverse("followup:application", args=[application_id]) + BECAME


def begun(application, kind, today) -> Outcome:
    """An outcome of this kind as it begins: today, and staying in touch as is usual for it."""
    return Outcome(
        application=application, kind=kind, on=today, stay_in_touch=rules.PARTINGS.get(kind)
    )


@once
def outcome_new(request, application, kind):
    """Say what happened; what follows from it stands on the page before it happens."""
    if kind not in Outcome.Kind.values:
        raise Http404("No such outcome.")
    applications = Application.objects.of(request.user).select_related("organization")
    about = get_object_or_404(applications, pk=application)
    today = timezone.localdate()
    outcome = begun(about, kind, today)
    return edit(request, outcome, {"position": about.position, "on": today})


def outcome_edit(request, pk):
    return edit(request, load(request, pk), {})


def edit(request, outcome, initial):
    today = timezone.localdate()
    form = OutcomeForm(request.POST or None, instance=outcome, initial=initial, today=today)

    def act():
        days = {
            "on": today,
            "thanks_due_on": thank_you_due(request.user, today, today),
            "holidays": holidays_of(request.user, today),
        }
        if outcome.pk:
            actions.change_outcome(outcome=outcome, **days)
        else:
            position = form.cleaned_data.get("position", "")
            actions.record_outcome(outcome=outcome, position=position, **days)
        messages.success(request, followed(outcome))
        return after(outcome)

    context = {
        "outcome": outcome,
        "application": outcome.application,
        "heading": heading_of(outcome),
        "consequence": rules.consequence(outcome.kind),
        "panel": to_thank(outcome.application) if "thank" in form.fields else [],
    }
    return form_page(request, form, "followup/outcome_form.html", act, **context)


def heading_of(outcome) -> str:
    """What is recorded; of an answer to an offer, the answer."""
    answer = rules.ANSWERS.get(outcome.kind)
    if answer and not outcome.pk and offer_waiting(outcome.application):
        return answer
    return rules.WORDS[outcome.kind].choose


def after(outcome) -> str:
    """Where to go on: to the new application where they came back, else to the old one."""
    if outcome.led_to_id:
        return reverse("followup:application", args=[outcome.led_to_id])
    return story(outcome.application_id)


@once
def outcome_delete(request, pk):
    """Ask before taking an outcome back, saying that what followed from it is undone."""
    deleted = load(request, pk)
    today = timezone.localdate()

    def act():
        actions.delete_outcome(outcome=deleted, on=today, holidays=holidays_of(request.user, today))
        return story(deleted.application_id)

    along = [
        "Follow-ups and openings are as they were before you recorded it.",
        "A thank-you it planned goes, too, with what you wrote, unless it was sent or changed.",
    ]
    if deleted.led_to_id:
        along.append("The application it began goes, too, if you have added nothing to it.")
    back = story(deleted.application_id)
    again = "You can record it again, and the same follows from it."
    return confirm_page(request, deleted, act, back=back, along=along, undone=again)
