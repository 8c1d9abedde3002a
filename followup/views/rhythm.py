"""My rhythm: the plan's numbers as I want them, for everybody and for one person."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from contacts.models import Person
from contacts.web.pages import form_page, next_or
from followup.actions.planning import keep_person_rhythm, keep_rhythm
from followup.forms.rhythm import PersonRhythmForm, RhythmForm
from followup.models import PersonRhythm, Rhythm
from followup.rules.cadence import NUMBERS, USUAL
from followup.selectors.agenda import what_follows
from followup.selectors.public_holidays import holidays_of
from followup.selectors.touch_history import plan_of


def rhythm(request):
    """Every number of the plan; an empty field is the usual one."""
    own = Rhythm.objects.of(request.user).first() or Rhythm(seeker=request.user)
    form = RhythmForm(request.POST or None, instance=own, usual=USUAL)

    def act():
        today = timezone.localdate()
        moved = keep_rhythm(rhythm=own, on=today, holidays=holidays_of(request.user, today))
        followed = f" {moved} of your plans moved with it." if moved else ""
        messages.success(request, f"Your rhythm is kept.{followed}")
        return reverse("followup:rhythm")

    return form_page(request, form, "followup/rhythm.html", act, numbers=NUMBERS.values())


def person_rhythm(request, pk):
    """The numbers that differ for one person; an empty field is as usual for me."""
    known = Person.objects.of(request.user).select_related("seeker", "organization")
    person = get_object_or_404(known, pk=pk)
    own = PersonRhythm.objects.filter(person=person).first() or PersonRhythm(person=person)
    usual = plan_of(request.user)
    form = PersonRhythmForm(request.POST or None, instance=own, usual=usual)
    then = next_or(request, reverse("followup:person", args=[pk]))

    def act():
        today = timezone.localdate()
        following = keep_person_rhythm(
            rhythm=own, on=today, holidays=holidays_of(request.user, today)
        )
        messages.success(request, f"Kept. {what_follows(person, following)}")
        return then

    return form_page(request, form, "followup/person_rhythm.html", act, person=person)
