"""The letter that carries an invitation: the only mail that ever goes to somebody else."""

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse

from contacts.models import Invitation


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
