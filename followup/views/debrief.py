"""How was it? A card for everybody in the room, kept as it is typed and written down once."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.models import Person
from contacts.web.form_errors import shown_on
from followup.actions import debriefs
from followup.forms.debrief import DebriefForm
from followup.forms.who import ask_of_each_other
from followup.models import Debrief, Interview, PanelSeat
from followup.selectors import rejection_form as typing
from followup.selectors.rejection_form import MOST_PEOPLE


def load(request, pk):
    interviews = Interview.objects.of(request.user)
    return get_object_or_404(
        interviews.select_related("application__organization", "application__seeker"), pk=pk
    )


def load_debrief(interview) -> Debrief:
    """What was told about an interview so far, which may be nothing yet."""
    kept = Debrief.objects.filter(interview=interview).first()
    return kept or Debrief(interview=interview)


def page_after(interview) -> str:
    return reverse("followup:application", args=[interview.application_id])


def debrief(request, pk):
    """The cards of one interview. Writing them down happens once."""
    interview = load(request, pk)
    told = load_debrief(interview)
    if told.told_on:
        messages.info(request, "You told how it was. Anything more is noted with each person.")
        return redirect(page_after(interview))
    if request.method != "POST":
        typed = told.typed or as_it_begins(interview)
        return page(request, told, cards(interview, typed, bound=False))
    typed = typing.typed_on(request.POST)
    told = debriefs.keep_debrief(interview=interview, typed=typed)
    if "add" in request.POST or "remove" in request.POST:
        return another_number(request, told, typed)
    return finish(request, told, cards(interview, typed, bound=True))


@require_POST
def keep_debrief(request, pk):
    """Keep the cards as they are typed."""
    debriefs.keep_debrief(interview=load(request, pk), typed=typing.typed_on(request.POST))
    return render(request, "_kept.html", {"kept_at": timezone.localtime()})


def as_it_begins(interview) -> dict[str, str]:
    """A card for everybody known to sit there, or one empty card."""
    seats = PanelSeat.objects.filter(interview=interview).select_related("person").order_by("pk")
    people = [
        {
            "person": str(seat.person_id),
            **{field: getattr(seat, field) for field in OF_THE_SEAT},
            **{field: getattr(seat.person, field) for field in NAMES},
        }
        for seat in seats[:MOST_PEOPLE]
    ]
    return typing.with_people({}, people or [{}])


NAMES = ("honorific", "given_name", "family_name", "job_title", "recognized_by")
OF_THE_SEAT = ("role", "met", "told_me", "thankful_for", "impression")


def cards(interview, typed, *, bound: bool) -> list[DebriefForm]:
    """A form for each card: bound to what was sent, or begun from what was kept."""
    seated = Person.objects.filter(seats__interview=interview)
    known = {str(person.pk): person for person in seated}
    made = []
    for number, one in enumerate(typing.people_typed(typed)):
        card = DebriefForm(
            typed if bound else None,
            initial=one,
            prefix=f"{typing.PREFIX}-{number}",
            seated=seated,
            today=timezone.localdate(),
            seeker=interview.application.seeker,
            employer=interview.application.organization.name,
            met=interview.format,
        )
        card.somebody = known.get(one.get("person", ""))
        made.append(card)
    return made


def page(request, told, people, *, status=200):
    context = {
        "debrief": told,
        "interview": told.interview,
        "application": told.interview.application,
        "people": people,
        "most_people": MOST_PEOPLE,
    }
    return render(request, "followup/debrief.html", context, status=status)


def another_number(request, told, typed):
    """One card more at the end, or one less; everything typed stays."""
    people = typing.people_typed(typed)
    place = f"#person-{len(people)}"
    if "remove" in request.POST:
        number = request.POST["remove"]
        people = [each for at, each in enumerate(people) if str(at) != number]
        place = ""
    elif len(people) < MOST_PEOPLE:
        people.append({})
        place = f"#person-{len(people)}"
    debriefs.keep_debrief(interview=told.interview, typed=typing.with_people(typed, people))
    return redirect(reverse("followup:debrief", args=[told.interview_id]) + place)


def finish(request, told, people):
    """Write everything down when it makes sense; otherwise say where it does not."""
    somebody = [card for card in people if card.is_valid() and card.is_somebody]
    ask_of_each_other(somebody)
    if not people or not all(card.is_valid() for card in people):
        return page(request, told, people, status=422)
    with shown_on(people[0]):
        answers = [card.told for card in somebody]
        debriefs.tell_debrief(debrief=told, people=answers, on=timezone.localdate())
        messages.success(request, "Written down while it was fresh.")
        return redirect(page_after(told.interview))
    return page(request, told, people, status=422)
