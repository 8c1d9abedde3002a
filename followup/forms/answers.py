"""The form about what came of a touch."""

from datetime import date

from django import forms

from followup.forms.days import until
from followup.forms.rejection_form import Day, lines
from followup.models import Touch


class AnswerForm(forms.Form):
    """What came of it, when, and in whose words."""

    came_of = forms.ChoiceField(
        label="What came of it?", choices=Touch.CameOf.choices, widget=forms.RadioSelect
    )
    answered_on = forms.DateField(
        label="On", widget=Day, required=False, help_text="Nothing has no day."
    )
    answer = forms.CharField(
        label="In their words or yours, if you like",
        max_length=2000,
        required=False,
        widget=lines(3),
    )

    def __init__(self, *args, touch: Touch, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.touch, self.today = touch, today

    def clean_answered_on(self):
        on = until(self.today, self.cleaned_data["answered_on"])
        if on and on < self.touch.sent_on:
            raise forms.ValidationError("That is before it was sent: check the date.")
        return on
