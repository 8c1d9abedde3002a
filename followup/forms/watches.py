"""Forms about doors: found open, or closed."""

from datetime import date

from django import forms

from followup.forms.days import until
from followup.forms.rejection_form import Day


class FoundForm(forms.Form):
    """What opened, and whether I have applied already."""

    position = forms.CharField(label="The position", max_length=200)
    link = forms.URLField(
        label="Where it is posted", max_length=500, required=False, assume_scheme="https"
    )
    applied_on = forms.DateField(
        label="Applied on", widget=Day, required=False, help_text="Leave it empty until you have."
    )

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_applied_on(self):
        return until(self.today, self.cleaned_data["applied_on"])


class CloseDoorForm(forms.Form):
    """A word why not to look any more."""

    because = forms.CharField(label="Why, if you like", max_length=300, required=False)
