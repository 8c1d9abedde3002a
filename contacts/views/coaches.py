"""Who may look in: inviting a coach, saying what is shown, changing it and ending it."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from contacts.actions import consent
from contacts.actions.consent import mail_invitation
from contacts.forms import InvitationForm, ScopeForm
from contacts.models import Coaching, Invitation
from contacts.web.form_errors import shown_on
from contacts.web.idempotency import once
from contacts.web.pages import form_page

MOST_HISTORY = 50


def coaches(request):
    """Who looks in now, who is invited, and what was before."""
    today, now = timezone.localdate(), timezone.now()
    mine = Coaching.objects.of(request.user).select_related("coach", "ended_by")
    sent = Invitation.objects.of(request.user).filter(from_coach=False)
    context = {
        "open": mine.open(on=today).order_by("coach__name", "pk"),
        "waiting": sent.waiting(at=now).order_by("-sent_at"),
        "past": mine.exclude(pk__in=mine.open(on=today).values("pk")).order_by("-granted_at")[
            :MOST_HISTORY
        ],
    }
    return render(request, "contacts/coaches.html", context)


@once
def coach_invite(request):
    """Invite a coach by e-mail, with what they will see ticked beforehand."""
    invitation = Invitation(sender=request.user)
    form = InvitationForm(request.POST or None, instance=invitation, today=timezone.localdate())
    return form_page(
        request,
        form,
        "contacts/coach_invite.html",
        lambda: invited(request, invitation, reverse("contacts:coaches")),
    )


def invited(request, invitation, then):
    """Keep and mail an invitation, say so, and return where to go `then`."""
    secret = consent.invite(invitation=invitation, at=timezone.now())
    transaction.on_commit(lambda: mail_invitation(invitation, secret))
    messages.success(request, f"An invitation is on its way to {invitation.email}.")
    return then


@require_POST
def invitation_withdraw(request, pk):
    """Take an invitation back before it is answered."""
    invitation = get_object_or_404(Invitation.objects.of(request.user), pk=pk)
    consent.withdraw(invitation=invitation, at=timezone.now())
    messages.success(request, "That invitation is withdrawn.")
    return redirect("contacts:coaches")


@once
def coach_scope(request, pk):
    """Change what a coach is shown from now on."""
    today = timezone.localdate()
    mine = Coaching.objects.of(request.user).open(on=today).select_related("coach")
    coaching = get_object_or_404(mine, pk=pk)
    form = ScopeForm(request.POST or None, instance=coaching, today=today)

    def act():
        scope = {name: form.cleaned_data[name] for name in consent.SCOPE}
        now = timezone.now()
        consent.grant(seeker=request.user, coach=coaching.coach, at=now, on=today, **scope)
        messages.success(request, f"{coaching.coach} sees that from now on, and nothing else.")
        return reverse("contacts:coaches")

    return form_page(request, form, "contacts/coach_scope.html", act, coaching=coaching)


@require_POST
def coach_end(request, pk):
    """End a coaching now; the coach's next click finds nothing."""
    coaching = get_object_or_404(Coaching.objects.of(request.user).select_related("coach"), pk=pk)
    consent.end(coaching=coaching, by=request.user, at=timezone.now())
    messages.success(request, f"{coaching.coach} sees nothing of yours any more.")
    return redirect("contacts:coaches")


def invitation(request, secret):
    """Read an invitation and answer it; the seeker of the two says what is shown."""
    found = waiting_invitation(request, secret)
    today = timezone.localdate()
    form = ScopeForm(request.POST or None, instance=Coaching(), today=today)
    context = {"invitation": found, "secret": secret, "form": form}
    if request.method == "POST" and (form.is_valid() or not found.from_coach):
        scope = {name: form.cleaned_data.get(name) for name in consent.SCOPE if found.from_coach}
        with shown_on(form):
            now = timezone.now()
            consent.accept(invitation=found, by=request.user, at=now, on=today, **scope)
            messages.success(request, "You work together from now on.")
            return redirect("contacts:coaches" if found.from_coach else "coach:index")
    status = 422 if request.method == "POST" else 200
    return render(request, "contacts/invitation.html", context, status=status)


def waiting_invitation(request, secret):
    """The invitation a letter's link leads to; one answered, withdrawn, stale or unknown is 404."""
    waiting = Invitation.objects.waiting(at=timezone.now()).select_related("sender")
    found = waiting.filter(fingerprint=consent.fingerprint(secret)).first()
    if found is None or found.sender_id == request.user.pk:
        raise Http404
    return found


@require_POST
def invitation_decline(request, secret):
    """Decline, without a word why."""
    consent.decline(invitation=waiting_invitation(request, secret), at=timezone.now())
    messages.success(request, "Declined. They are not told why.")
    return redirect("followup:today")
