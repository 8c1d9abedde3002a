"""Through whom a letter goes to somebody whose name is not known."""

from django import forms

from contacts.models import Person


class ThroughForm(forms.Form):
    """Who passes a letter on."""

    through = forms.ModelChoiceField(
        Person.objects.none(),
        label="Write through",
        required=False,
        empty_label="Nobody",
        help_text="Their name stands below, after “c/o”, and the letter goes to their address.",
    )

    def __init__(self, *args, known, is_written: bool, **kwargs):
        super().__init__(*args, **kwargs)
        self.known, self.is_written = known, is_written
        through = self.fields["through"]
        assert isinstance(through, forms.ModelChoiceField)
        through.queryset = known

    def clean_through(self):
        through = self.cleaned_data["through"]
        if through is None and not self.is_written:
            raise forms.ValidationError("Choose who passes the letter on, or add their name first.")
        return through
