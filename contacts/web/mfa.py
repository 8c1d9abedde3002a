"""Second factors: what allauth leaves to us.

Setting up a factor is using it: whoever just proved it has it in hand. allauth asks for the
password again before the set-up and for a code of the app, or an answer of the key, to end it;
without this, a coach's door would ask for the next code half a minute later.

And the passkey forms refuse a forged credential in a sentence. What the browser hands over is
JSON made by a key; what a stranger posts may be anything, and the libraries raise whatever they
stumble over.
"""

import time
from base64 import b32encode
from functools import wraps
from secrets import token_bytes

from allauth.account.authentication import (
    AUTHENTICATION_METHODS_SESSION_KEY,
    get_authentication_records,
)
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import activate_totp
from allauth.mfa.utils import encrypt
from allauth.mfa.webauthn import forms
from allauth.mfa.webauthn.views import add_webauthn
from django.core.exceptions import ValidationError
from django.forms import HiddenInput, JSONField


def counting_as_used(view):
    """A view that sets up a factor; somebody's first counts as used in this session.

    A further one does not: the one that was there before is to be used.
    """

    @wraps(view)
    def setting_up(request):
        is_first = request.method == "POST" and not factors_of(request.user).exists()
        answer = view(request)
        if is_first and (factor := factors_of(request.user).first()):
            count_as_used(request, factor)
        return answer

    return setting_up


def count_as_used(request, factor: Authenticator) -> None:
    """Add a factor to what somebody has proved in this session, after the password there."""
    factor.record_usage()
    proved = get_authentication_records(request, request.user)
    used = {"method": "mfa", "at": time.time(), "id": factor.pk, "type": factor.type}
    request.session[AUTHENTICATION_METHODS_SESSION_KEY] = [*proved, used]


def factors_of(user):
    """What somebody can prove themself with besides a password, spare codes left out."""
    spare = Authenticator.Type.RECOVERY_CODES
    return Authenticator.objects.filter(user=user.pk).exclude(type=spare)


def give_authenticator_app(user) -> str:
    """Set up an app for somebody of the demo, the bench or a test; its key, to type into one."""
    key = b32encode(token_bytes(20)).decode()
    kind = Authenticator.Type.TOTP
    Authenticator.objects.create(user=user, type=kind, data={"secret": encrypt(key)})
    return key


app_set_up = counting_as_used(activate_totp)
key_added = counting_as_used(add_webauthn)


STUMBLES = (TypeError, ValueError, KeyError, AttributeError, IndexError, RecursionError)
REFUSED = "That was no answer of a passkey. Try again with your key."


class CredentialField(JSONField):
    """A key's answer: JSON of a few thousand characters, hidden on the page."""

    widget = HiddenInput

    def to_python(self, value):
        try:
            return super().to_python(value)
        except STUMBLES as error:
            raise ValidationError(REFUSED) from error


class LoginForm(forms.LoginWebAuthnForm):
    credential = CredentialField()

    def clean_credential(self):
        try:
            return super().clean_credential()
        except STUMBLES as error:
            raise ValidationError(REFUSED) from error


class ReauthenticateForm(forms.ReauthenticateWebAuthnForm):
    credential = CredentialField()

    def clean_credential(self):
        try:
            return super().clean_credential()
        except STUMBLES as error:
            raise ValidationError(REFUSED) from error


class AddForm(forms.AddWebAuthnForm):
    credential = CredentialField()

    def clean(self):
        try:
            return super().clean()
        except STUMBLES as error:
            raise ValidationError(REFUSED) from error
