"""The ground floor's forms."""

import zoneinfo

from django import forms
from django_countries.fields import CountryField


class SignupForm(forms.Form):
    """What signing up asks beyond e-mail and password."""

    name = forms.CharField(label="Your name", max_length=120, help_text="As you sign it.")
    country = CountryField().formfield(initial="US")
    time_zone = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    def clean_time_zone(self):
        """A zone the browser guessed and we know; anything else becomes UTC, to be changed later."""
        guessed = self.cleaned_data["time_zone"]
        return guessed if guessed in zoneinfo.available_timezones() else "UTC"

    def signup(self, request, user):
        user.name = self.cleaned_data["name"]
        user.country = self.cleaned_data["country"]
        user.time_zone = self.cleaned_data["time_zone"]
        user.save(update_fields=["name", "country", "time_zone"])
