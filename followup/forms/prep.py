"""What is written on the prep sheet about one person."""

from django import forms

from followup.forms.rejection_form import lines
from followup.models import PanelSeat


class HomeworkForm(forms.ModelForm):
    """What I want to find out about them, and what I could promise them."""

    class Meta:
        model = PanelSeat
        fields = ("to_find_out", "could_promise")
        labels = {
            "to_find_out": "What I found, and what I want to find out",
            "could_promise": "What I could promise",
        }
        widgets = {"to_find_out": lines(3), "could_promise": lines(2)}
