"""The form of a hold."""

from datetime import date

from django import forms

from contacts.models.fields import LAST_DAY
from followup.forms.days import Day


class HoldForm(forms.Form):
    """Until when, and a word for oneself; both may stay empty."""

    until_on = forms.DateField(
        label="Until",
        required=False,
        widget=Day,
        help_text="Everything is due again on that day. Leave it blank to hold until you resume.",
    )
    words = forms.CharField(
        label="A word for yourself, if you like",
        max_length=300,
        required=False,
        help_text="Nobody else sees it.",
    )

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_until_on(self):
        until_on = self.cleaned_data["until_on"]
        if until_on and not self.today < until_on <= LAST_DAY:
            raise forms.ValidationError("Until: choose a day after today.")
        return until_on
