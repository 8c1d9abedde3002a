"""What one person invited me to, so that doing it is not read as asking."""

from django.contrib import messages
from django.forms import model_to_dict
from django.shortcuts import get_object_or_404
from django.urls import reverse

from contacts.models import Person
from contacts.web.pages import form_page, next_or
from followup.actions import records
from followup.forms.promises import WelcomeForm
from followup.models import Welcome


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
