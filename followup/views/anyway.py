"""Before anything is done against a wish: what they asked, a sentence why, and a tick.

Whatever page raises AgainstWish is answered with that question, and with everything that was
typed in it, so that saying yes does what was begun.
"""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from contacts.web.pages import form_page, next_or
from followup.actions import wishes
from followup.forms.wishes import AnywayForm
from followup.models import WishSetAside
from followup.selectors.agenda import what_follows
from followup.selectors.public_holidays import holidays_of
from followup.selectors.wishes import AgainstWish, Held, held_by_wishes

PREFIX, WHOM = "wish", "wish-whom"
TEMPLATE = "followup/against_wish.html"
# What a question adds to a form, and what a form draws anew.
OWN = {f"{PREFIX}-{name}" for name in AnywayForm.base_fields} | {WHOM, "csrfmiddlewaretoken"}


class AskedFirst:
    """Ask before a page goes against a wish; a yes that comes with a form is noted first."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs) -> None:
        if request.method == "POST" and WHOM in request.POST and request.user.is_authenticated:
            note_yes(request)

    def process_exception(self, request, refusal):
        return ask(request, refusal) if isinstance(refusal, AgainstWish) else None


def note_yes(request) -> None:
    """Set aside what holds back the people a form asks about, when it says why and is ticked."""
    form = AnywayForm(request.POST, prefix=PREFIX)
    if not form.is_valid():
        return
    today = timezone.localdate()
    numbers = [one for one in request.POST.getlist(WHOM) if one.isdecimal() and len(one) < 12]
    for person in Person.objects.of(request.user).filter(pk__in=numbers).select_related("seeker"):
        wishes.set_aside(
            person=person,
            because=form.cleaned_data["because"],
            from_now_on=form.cleaned_data["from_now_on"],
            on=today,
            holidays=holidays_of(request.user, today),
        )


def ask(request, refusal: AgainstWish):
    """The question, with everything typed so far; nothing was done yet."""
    was_asked = WHOM in request.POST
    form = AnywayForm(request.POST if was_asked else None, prefix=PREFIX)
    first = refusal.held[0][0]
    if request.method == "POST":
        action, typed = request.get_full_path(), kept(request)
    else:
        action = reverse("followup:write-anyway", args=[first.pk])
        typed = [("next", request.get_full_path())]
    context = {"held": refusal.held, "form": form, "action": action, "typed": typed}
    context["back"] = reverse("followup:person", args=[first.pk])
    return render(request, TEMPLATE, context, status=422)


def kept(request) -> list[tuple[str, str]]:
    """Everything a form said, to be sent once more."""
    return [
        (name, text) for name, texts in request.POST.lists() if name not in OWN for text in texts
    ]


def write_anyway(request, pk):
    """Go against a wish of somebody, with a sentence and a tick; the plan opens again."""
    person = get_object_or_404(Person.objects.of(request.user).select_related("seeker"), pk=pk)
    held: Held = held_by_wishes(Person.objects.filter(pk=pk), "EMAIL")
    then = next_or(request, reverse("followup:person", args=[pk]))
    if not held and request.method == "GET":
        return redirect(then)
    form = AnywayForm(request.POST or None, prefix=PREFIX)

    def act():
        today = timezone.localdate()
        wishes.set_aside(
            person=person,
            because=form.cleaned_data["because"],
            from_now_on=form.cleaned_data["from_now_on"],
            on=today,
            holidays=holidays_of(request.user, today),
        )
        open_now = person.touches.open().first()
        messages.success(request, f"Noted why. {what_follows(person, open_now)}")
        return then

    context = {"held": [(person, held[pk])] if held else [], "action": request.path}
    context |= {"typed": [("next", then)], "back": then}
    return form_page(request, form, TEMPLATE, act, **context)


@require_POST
def obey_again(request, pk):
    """Let a wish hold after all."""
    rows = WishSetAside.objects.of(request.user).standing().select_related("person__seeker")
    aside = get_object_or_404(rows, pk=pk)
    person = aside.person
    wishes.obey_again(aside=aside, on=timezone.localdate())
    messages.success(request, f"What {person} wished holds again.")
    return redirect(next_or(request, reverse("followup:person", args=[person.pk])))
