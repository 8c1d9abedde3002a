"""The top floor's forms."""

from django import forms

from letters.models import Letter


class LetterForm(forms.ModelForm):
    """What the seeker writes."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    class Meta:
        model = Letter
        fields = ("salutation", "body", "closing", "enclosures")
        labels = {"salutation": "Greeting", "body": "The letter", "closing": "Close"}
        help_texts = {"enclosures": "What you put in with it, if anything."}
        widgets = {"body": forms.Textarea(attrs={"rows": 18, "class": "letter-body"})}

    def words(self) -> dict[str, str]:
        """The letter's words as they were typed, without the version they were written on."""
        return {field: self.cleaned_data[field] for field in self.Meta.fields}


class WayForm(forms.Form):
    """How somebody without an address gets their letter."""

    LEAVE, HAND = "leave", "hand"
    way = forms.ChoiceField(
        choices=[(LEAVE, "leave it out for now"), (HAND, "print it to hand over, no envelope")],
        widget=forms.RadioSelect,
        initial=LEAVE,
    )
