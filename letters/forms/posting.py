"""On which day a letter went into the post."""

from datetime import date

from django import forms

from followup.forms.days import Day
from followup.forms.people import until


class PostedForm(forms.Form):
    """The day; today where nothing is said, and none to come."""

    on = forms.DateField(label="In the post on", required=False, widget=Day)

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_on(self):
        return until(self.today, self.cleaned_data["on"]) or self.today


class SentDayForm(PostedForm):
    """The day put right, which has to be said."""

    on = forms.DateField(
        label="Sent on",
        widget=Day,
        error_messages={"required": "On which day was it sent? Choose the date."},
    )
