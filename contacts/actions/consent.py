"""Inviting a coach, letting one look in, and no longer."""

import secrets
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse

from contacts.actions.records import keep
from contacts.models import Coaching, Invitation, User

# Enough for a programme's new group, too few to mail strangers with.
INVITATIONS_A_DAY = 30
SCOPE = ("shows_people", "shows_letters", "until_on")


def fingerprint(secret: str) -> str:
    """What is kept of an invitation's secret (SHA-256, hexadecimal), so that none can be read."""
    return sha256(secret.encode()).hexdigest()


@transaction.atomic
def invite(*, invitation: Invitation, at: datetime) -> str:
    """Keep an invitation and return the secret for its letter, which is kept nowhere.

    An earlier one to the same address that still waits is withdrawn. Raises ValidationError on
    the thirty-first within a day.
    """
    sent = Invitation.objects.of(invitation.sender)
    if sent.filter(sent_at__gt=at - timedelta(days=1)).count() >= INVITATIONS_A_DAY:
        raise ValidationError(
            f"That is {INVITATIONS_A_DAY} invitations in one day. Please send the next tomorrow."
        )
    earlier = sent.waiting(at=at).filter(
        email__iexact=invitation.email, from_coach=invitation.from_coach
    )
    for one in earlier:
        withdraw(invitation=one, at=at)
    secret = secrets.token_urlsafe(32)
    invitation.sent_at, invitation.fingerprint = at, fingerprint(secret)
    keep(record=invitation)
    return secret


@transaction.atomic
def withdraw(*, invitation: Invitation, at: datetime) -> None:
    """Take back an invitation; its letter leads nowhere any more. One answered stays as it is."""
    Invitation.objects.filter(
        pk=invitation.pk, accepted_at=None, declined_at=None, withdrawn_at=None
    ).update(withdrawn_at=at)


@transaction.atomic
def decline(*, invitation: Invitation, at: datetime) -> None:
    """Say no to an invitation, without a word why. One answered stays as it is."""
    Invitation.objects.filter(
        pk=invitation.pk, accepted_at=None, declined_at=None, withdrawn_at=None
    ).update(declined_at=at)


@transaction.atomic
def accept(*, invitation: Invitation, by: User, at: datetime, on: date, **scope: Any) -> Coaching:
    """Say yes. A seeker's invitation grants what it says; a coach's grants `scope`, the seeker's.

    Raises ValidationError when it was answered or withdrawn meanwhile, or to one's own.
    """
    invitation = (
        Invitation.objects.select_for_update().select_related("sender").get(pk=invitation.pk)
    )
    if invitation.accepted_at or invitation.declined_at or invitation.withdrawn_at:
        raise ValidationError("This invitation has been answered or withdrawn already.")
    if invitation.from_coach:
        seeker, coach = by, invitation.sender
    else:
        seeker, coach = invitation.sender, by
        scope = {name: getattr(invitation, name) for name in SCOPE}
    coaching = grant(seeker=seeker, coach=coach, at=at, on=on, **scope)
    invitation.accepted_at = at
    keep(record=invitation)
    return coaching


@transaction.atomic
def grant(*, seeker: User, coach: User, at: datetime, on: date, **scope: Any) -> Coaching:
    """Let a coach look in with this scope from now on; what held before ends now.

    `scope` is shows_people, shows_letters, until_on. Raises ValidationError for a last day that
    is past, or for oneself.
    """
    if scope.get("until_on") and scope["until_on"] < on:
        raise ValidationError({"until_on": "Choose a day that is not past, or leave it empty."})
    User.objects.select_for_update(no_key=True).get(pk=seeker.pk)
    began_at = None
    for held in Coaching.objects.of(seeker).filter(coach=coach, ended_at=None):
        if held.until_on is None or held.until_on >= on:
            began_at = min(held.began_at or held.granted_at, at)
        end(coaching=held, by=seeker, at=at)
    User.objects.filter(pk=coach.pk, coaches_since=None).update(coaches_since=on)
    granted = Coaching(seeker=seeker, coach=coach, granted_at=at, began_at=began_at, **scope)
    return keep(record=granted)


@transaction.atomic
def end(*, coaching: Coaching, by: User, at: datetime) -> Coaching:
    """End a coaching at once, by either of the two. One that ended before stays as it was."""
    coaching = Coaching.objects.select_for_update().get(pk=coaching.pk)
    if coaching.ended_at is None:
        coaching.ended_at, coaching.ended_by = max(at, coaching.granted_at), by
        keep(record=coaching)
    return coaching


def hold(*, coaching: Coaching, on: date) -> Coaching:
    """The coaching, kept from ending until this transaction is over.

    Raises Coaching.DoesNotExist when it has ended, or its last day is past.
    """
    return Coaching.objects.open(on=on).select_for_update(of=("self",)).get(pk=coaching.pk)


def mail_invitation(invitation: Invitation, secret: str) -> None:
    """Mail an invitation with its secret. The same words go to an address known here or not."""
    link = settings.SITE_URL + reverse("contacts:invitation", args=[secret])
    words = {"invitation": invitation, "sender": invitation.sender, "link": link}
    send_mail(
        render_to_string("contacts/mail/invitation_subject.txt", words).strip(),
        render_to_string("contacts/mail/invitation.txt", words),
        None,
        [invitation.email],
    )
