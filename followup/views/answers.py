"""What came of a touch: one page, one click away from wherever it is met."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone

from contacts.web.pages import form_page, next_or
from followup.actions.answers import answer_touch
from followup.forms.answers import AnswerForm
from followup.models import Touch
from followup.selectors.next_message import what_follows
from followup.selectors.public_holidays import holidays_of


def answer(request, pk):
    """Note what came of a touch that was sent; nothing is an answer, too."""
    mine = Touch.objects.of(request.user).select_related("person__seeker", "give", "keeps")
    touch = get_object_or_404(mine, pk=pk)
    if not touch.sent_on:
        return redirect("followup:touch", pk)
    today = timezone.localdate()
    then = next_or(request, reverse("followup:person", args=[touch.person_id]))
    form = AnswerForm(request.POST or None, initial=noted(touch, today), touch=touch, today=today)

    def act():
        before = touch.person.touches.open().first()
        following = answer_touch(
            touch=touch, on=today, holidays=holidays_of(request.user, today), **form.cleaned_data
        )
        messages.success(request, f"Noted. {what_follows(touch.person, following, before)}")
        return then

    return form_page(request, form, "followup/answer_touch.html", act, touch=touch, next=then)


def noted(touch, today) -> dict:
    """What is known already, or a guess."""
    return {
        "came_of": touch.came_of or None,
        "answered_on": touch.answered_on or today,
        "answer": touch.answer,
    }
