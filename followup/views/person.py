"""One person: their page and whole story, what they invited me to, letting go and going on."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.forms import model_to_dict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from contacts.selectors.twins import with_likely_twin
from contacts.web.pages import form_page, next_or
from followup.actions import letting_go, records
from followup.forms.promises import WelcomeForm
from followup.models import Pause, Welcome
from followup.selectors.agenda import what_follows
from followup.selectors.holds import held_until
from followup.selectors.merging import with_last_merge
from followup.selectors.person_page import known_to, page_of
from followup.selectors.promises import promised
from followup.selectors.public_holidays import holidays_of
from followup.selectors.story import by_year, whole_story
from followup.views.merging import instead_of


def person(request, pk):
    today = timezone.localdate()
    known = known_to(request.user).annotate(held_until=held_until("seeker", today))
    shown = with_last_merge(with_likely_twin(known), today).filter(pk=pk).first()
    if shown is None:
        return instead_of(request, pk, "followup:person")
    page = page_of(shown, today)
    context = {"person": shown, "page": page, "today": page.on}
    return render(request, "followup/person.html", context)


A_PAGE = 50


def story(request, pk):
    known = Person.objects.of(request.user).select_related("organization")
    shown = get_object_or_404(known, pk=pk)
    whole = whole_story(shown)
    page = Paginator(whole.events, A_PAGE).get_page(request.GET.get("page"))
    context = {"person": shown, "story": whole, "page": page, "years": by_year(page)}
    context |= promised(whole.promises, timezone.localdate())
    return render(request, "followup/story.html", context)


def welcome(request, person):
    """Note what they invited me to, put it right, or take it back by ticking nothing."""
    whom = get_object_or_404(Person.objects.of(request.user), pk=person)
    noted = Welcome.objects.filter(person=whom).first()
    form = WelcomeForm(request.POST or None, initial=model_to_dict(noted) if noted else {})
    then = next_or(request, reverse("followup:person", args=[person]))

    def act():
        if records.note_welcome(person=whom, **form.cleaned_data):
            messages.success(request, f"Noted. What {whom} invited is not read as an ask.")
        return then

    context = {"person": whom, "next": then}
    return form_page(request, form, "followup/welcome_form.html", act, **context)


def load(request, pk):
    return get_object_or_404(Person.objects.of(request.user).select_related("seeker"), pk=pk)


def back_to(request, person):
    return redirect(next_or(request, reverse("followup:person", args=[person.pk])))


@require_POST
def let_go(request, pk):
    person = load(request, pk)
    letting_go.let_go(person=person, on=timezone.localdate())
    messages.success(
        request,
        f"You stopped following up with {person}. Nothing more is planned; resume anytime.",
    )
    return back_to(request, person)


@require_POST
def take_back(request, pk):
    person = load(request, pk)
    today = timezone.localdate()
    try:
        letting_go.take_back(person=person, on=today, holidays=holidays_of(request.user, today))
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
    else:
        messages.success(request, f"Resumed with {person}.")
    return back_to(request, person)


@require_POST
def go_on(request, pk):
    """After a pause: go on as planned, slower, or pick them up again after a rest."""
    person = load(request, pk)
    today = timezone.localdate()
    decision = request.POST.get("decision", "")
    if decision not in Pause.Decision.values:
        decision = Pause.Decision.GO_ON
    following = letting_go.go_on(
        person=person, decision=decision, on=today, holidays=holidays_of(request.user, today)
    )
    messages.success(request, what_follows(person, following) or f"{person} stays in the plan.")
    return back_to(request, person)
