"""The ground floor's forms."""

import zoneinfo
from itertools import groupby
from typing import TypeVar

from django import forms
from django_countries.fields import CountryField

from contacts.forms import postal
from contacts.models import Coaching, Interest, Invitation, Organization, User
from contacts.models.consent import Scope

Kind = TypeVar("Kind", bound=forms.Field)


def field_of(form: forms.BaseForm, name: str, kind: type[Kind]) -> Kind:
    """A form's own copy of a field, of the kind it was declared with."""
    field = form.fields[name]
    assert isinstance(field, kind)
    return field


class SignupForm(forms.Form):
    """What signing up asks beyond e-mail and password."""

    name = forms.CharField(label="Your name", max_length=120, help_text="As you sign it.")
    country = CountryField().formfield(initial="US")
    time_zone = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    def clean_time_zone(self):
        """A zone the browser guessed and we know; else UTC, to be changed later."""
        guessed = self.cleaned_data["time_zone"]
        return guessed if guessed in zoneinfo.available_timezones() else "UTC"

    def signup(self, request, user):
        user.name = self.cleaned_data["name"]
        user.country = self.cleaned_data["country"]
        user.time_zone = self.cleaned_data["time_zone"]
        user.save(update_fields=["name", "country", "time_zone"])


def lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def web_page(label: str) -> forms.URLField:
    """An address on the web; without a scheme it is taken as https."""
    return forms.URLField(label=label, required=False, max_length=500, assume_scheme="https")


class OrganizationForm(forms.ModelForm):
    """Where people work, and the address its panel shares."""

    website = web_page("Website")

    class Meta:
        model = Organization
        fields = ("name", "postal_address", "country", "website")
        widgets = {"postal_address": lines(4)}


class AddressForm(forms.Form):
    """A postal address by its parts; the lines they make are in `cleaned_data["lines"]`."""

    country = CountryField().formfield()
    street = forms.CharField(
        label="Street and number",
        max_length=300,
        widget=lines(3),
        help_text="Or a post office box; a floor or suite on a line of its own.",
    )
    city = forms.CharField(label="City or town", max_length=80, required=False)
    region = forms.CharField(
        label="State, province or county",
        max_length=60,
        required=False,
        help_text="Only where addresses show it, as in the United States or Canada.",
    )
    postcode = forms.CharField(label="ZIP or postcode", max_length=20, required=False)

    def clean(self):
        super().clean()
        cleaned = self.cleaned_data
        if not self.errors:
            try:
                cleaned["lines"] = postal.postal_lines(postal.Parts(**cleaned))
            except postal.NotAnAddress as fault:
                for part, sentence in fault.why.items():
                    self.add_error(part, sentence)
        return cleaned


class InterestForm(forms.ModelForm):
    """What somebody cares about."""

    class Meta:
        model = Interest
        fields = ("topic", "kind", "source", "words")
        widgets = {"words": lines(2)}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        source = field_of(self, "source", forms.ChoiceField)
        source.choices = [("", "not said"), *Interest.Source.choices]


def time_zones() -> list:
    """Every zone there is, grouped by the part of the world it is named after."""
    names = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone)
    areas = groupby(names, key=lambda zone: zone.partition("/")[0])
    return [
        ("UTC", "UTC"),
        *(
            (area, [(zone, zone.partition("/")[2].replace("_", " ")) for zone in zones])
            for area, zones in areas
            if area != "Etc"
        ),
    ]


class ProfileForm(forms.ModelForm):
    """Who writes, from where, and in whose day."""

    time_zone = forms.ChoiceField(
        label="Time zone",
        choices=time_zones,
        help_text="Decides what day it is for you, and so what is due today.",
    )

    class Meta:
        model = User
        fields = ("name", "postal_address", "country", "time_zone")
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "postal_address": forms.Textarea(attrs={"rows": 4, "autocomplete": "street-address"}),
        }


class CloseAccountForm(forms.Form):
    """A closed account is gone; typing the address keeps a slip from doing it."""

    email = forms.CharField(
        label="Your e-mail address, to be sure",
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "email"}),
    )

    def __init__(self, *args, seeker: User, **kwargs):
        super().__init__(*args, **kwargs)
        self.seeker = seeker

    def clean_email(self):
        email = self.cleaned_data["email"]
        if email.casefold() != self.seeker.email.casefold():
            raise forms.ValidationError("That is not the address you sign in with.")
        return email


class ScopeForm(forms.ModelForm):
    """What a coach is shown, and until when."""

    class Meta:
        model: type[Scope] = Coaching
        fields: tuple[str, ...] = ("shows_people", "shows_letters", "until_on")
        widgets = {"until_on": forms.DateInput(attrs={"type": "date"})}

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_until_on(self):
        until_on = self.cleaned_data["until_on"]
        if until_on and until_on < self.today:
            raise forms.ValidationError("Choose a day that is not past, or leave it empty.")
        return until_on


class InvitationForm(ScopeForm):
    """Whom to invite as a coach, and what they will see."""

    class Meta(ScopeForm.Meta):
        model = Invitation
        fields = ("email", *ScopeForm.Meta.fields)
