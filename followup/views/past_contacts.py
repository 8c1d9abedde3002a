"""What already happened: noted from a person, from Today or from anywhere; put right, deleted."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, render
from django.urls import resolve, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from contacts.models import Person
from contacts.web.idempotency import once
from contacts.web.pages import confirm_page, form_page, next_or
from followup.actions import past_contacts as actions
from followup.forms.past_contacts import (
    SENT,
    SKIP,
    HappenedForm,
    InsteadForm,
    NotingForm,
    PastContactForm,
)
from followup.models import Application, PastContact, Touch
from followup.selectors.agenda import what_follows
from followup.selectors.noted_contacts import thanks_due
from followup.selectors.public_holidays import holidays_of

BEGUN = {"direction": PastContact.Direction.OUT, "channel": PastContact.Channel.CALL}
NEWEST = 8


def add(request):
    """Everything that can be added, from one page; an interview begins at its application."""
    newest = Application.objects.of(request.user).select_related("organization").newest()[:NEWEST]
    return render(request, "followup/add.html", {"applications": newest})


@once
def happened(request):
    """Note what happened with anybody."""
    today = timezone.localdate()
    noted = PastContact()
    form = HappenedForm(
        request.POST or None,
        instance=noted,
        initial=BEGUN | {"on": today},
        today=today,
        seeker=request.user,
    )

    if form.is_valid() and form.cleaned_data["thanks_went"] == SENT and form.thanks:
        return mark_as_sent(request, form.thanks, noted)

    def act():
        noted.person = form.cleaned_data["person"]
        return note(request, noted, None, form.cleaned_data["asked_to_stop"])

    then = next_or(request, "")
    return form_page(request, form, "followup/happened.html", act, next=then)


@once
def past_contact_new(request, person):
    """Note what happened with one person; an empty-handed follow-up it replaces may be skipped."""
    known = Person.objects.of(request.user).select_related("seeker", "organization")
    whom = get_object_or_404(known, pk=person)
    today = timezone.localdate()
    planned = instead_of(request, whom)
    noted = PastContact(person=whom)
    thanks = thanks_due(whom)
    kind = InsteadForm if planned else NotingForm
    began = BEGUN | {"on": today, "channel": planned.channel if planned else BEGUN["channel"]}
    form = kind(request.POST or None, instance=noted, initial=began, today=today, thanks=thanks)
    if form.is_valid() and form.cleaned_data.get("was_planned"):
        return mark_as_sent(request, thanks, noted)

    def act():
        skipped = planned if form.cleaned_data.get("then") == SKIP else None
        return note(request, noted, skipped, form.cleaned_data["asked_to_stop"])

    context = {"person": whom, "planned": planned, "next": next_or(request, "")}
    return form_page(request, form, "followup/past_contact_form.html", act, **context)


def instead_of(request, whom) -> Touch | None:
    """The open follow-up that went without anything to give, where the address names it."""
    asked = request.GET.get("touch", "")
    if not (asked.isdecimal() and len(asked) < 10):
        return None
    planned = whom.touches.open().filter(pk=int(asked)).first()
    return planned if planned and planned.is_empty_handed else None


def mark_as_sent(request, thanks, noted):
    """Let the page that marks a letter as sent do so: it knows of drafts, and asks what went."""
    typed = request.POST.copy()
    typed["channel"] = Touch.Channel.LETTER
    request.POST = typed
    page = resolve(reverse("letters:send-touch", args=[thanks.pk]))
    response = page.func(request, **page.kwargs)
    if response.status_code == 302 and noted.words:
        actions.keep_words_of_letter(person=thanks.person, words=noted.words, on=noted.on)
    return response


def note(request, noted, skipped, asked_to_stop) -> str:
    """Note it, say what follows, and return where to go next."""
    today = timezone.localdate()
    before = noted.person.touches.open().first()
    holidays = holidays_of(request.user, today)
    actions.note_contact(
        contact=noted,
        on=today,
        instead_of=skipped,
        asked_to_stop=asked_to_stop,
        holidays=holidays,
    )
    now = noted.person.touches.open().first()
    tells = asked_to_stop or now or not before
    follows = what_follows(noted.person, now, before) if tells else ""
    said = f"Saved. {follows}".strip()
    came_in = noted.direction == PastContact.Direction.IN and not asked_to_stop
    messages.success(request, with_question(said, noted.person_id) if came_in else said)
    return next_or(request, reverse("followup:person", args=[noted.person_id]))


def with_question(said, person) -> SafeString:
    """What was said, and whether they wished for something with it."""
    address = reverse("followup:wish-of-person", args=[person])
    ask = '{} Did they wish for something? <a href="{}">Note it</a>.'
    return format_html(ask, said, address)


def load(request, pk):
    known = PastContact.objects.of(request.user).select_related("person__seeker")
    return get_object_or_404(known, pk=pk)


def past_contact_edit(request, pk):
    """Put right what was noted; the plan follows."""
    noted = load(request, pk)
    today = timezone.localdate()
    form = PastContactForm(request.POST or None, instance=noted, today=today)

    def act():
        holidays = holidays_of(request.user, today)
        actions.correct_contact(contact=noted, on=today, holidays=holidays)
        messages.success(request, "Saved.")
        return next_or(request, reverse("followup:person", args=[noted.person_id]))

    context = {"person": noted.person, "contact": noted, "next": next_or(request, "")}
    return form_page(request, form, "followup/past_contact_form.html", act, **context)


@once
def past_contact_delete(request, pk):
    """Delete what was noted; what it moved goes back."""
    noted = load(request, pk)
    back = reverse("followup:person", args=[noted.person_id])

    def act():
        today = timezone.localdate()
        holidays = holidays_of(request.user, today)
        actions.forget_contact(contact=noted, on=today, holidays=holidays)
        return back

    along = ["What is planned goes back to where it was, unless it changed since."]
    return confirm_page(request, noted, act, back=back, along=along)
