"""Thanking somebody for what came from them, and putting back what was planned before."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.web.idempotency import once
from contacts.web.pages import form_page
from followup.actions.thanking_for import put_thanks_back, thank_for
from followup.forms.write_to import HowForm
from followup.models import PastContact, Touch
from followup.selectors.agenda import what_follows
from followup.selectors.public_holidays import holidays_of
from letters.views.writing_to import where_to_write


@once
def thank(request, contact):
    """Thank them for it: what is planned moves on after it, which is said before."""
    came = PastContact.objects.of(request.user).incoming()
    noted = get_object_or_404(came.select_related("person__seeker", "application"), pk=contact)
    form = HowForm(request.POST or None)

    def act():
        today, channel = timezone.localdate(), form.cleaned_data["channel"]
        return where_to_write(thank_for(contact=noted, channel=channel, on=today))

    planned = noted.person.touches.open().select_related("give", "keeps").first()
    context = {"person": noted.person, "contact": noted, "planned": planned}
    return form_page(request, form, "letters/thank_for.html", act, **context)


@require_POST
def put_back(request, touch):
    """Let a follow-up that became a thank-you be what it was before."""
    mine = Touch.objects.of(request.user).open().exclude(before_thanks={})
    thanks = get_object_or_404(mine.select_related("person__seeker"), pk=touch)
    today = timezone.localdate()
    now = put_thanks_back(touch=thanks, on=today, holidays=holidays_of(request.user, today))
    messages.success(request, what_follows(now.person, now))
    return redirect(reverse("followup:touch", args=[touch]))
