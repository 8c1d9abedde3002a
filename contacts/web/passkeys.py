"""Passkey forms that refuse a forged credential in a sentence instead of breaking over it.

What the browser hands over is JSON made by a key; what a stranger posts in its place may be
anything, and the libraries that read it raise whatever they stumble over.
"""

from allauth.mfa.webauthn import forms
from django.core.exceptions import ValidationError
from django.forms import HiddenInput, JSONField

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
