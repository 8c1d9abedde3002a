"""Through whom a letter goes to somebody whose name is not known."""

from django import forms

from contacts.models import Person

TELLS_NOTHING = {"panel member", "a panel member", "the panel member", "member of the panel"}


class ThroughForm(forms.Form):
    """Who passes a letter on."""

    through = forms.ModelChoiceField(
        Person.objects.none(),
        label="Write through",
        required=False,
        empty_label="Nobody",
        help_text="Their name stands below, after “c/o”, and the letter goes to their address.",
    )

    meant_for = forms.CharField(
        label="Whom it is for",
        required=False,
        max_length=120,
        help_text="The first line of the address, which they may read, too. Such as “The colleague "
        "who asked about captions”.",
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

    def clean(self):
        answers = super().clean() or {}
        words = answers.get("meant_for", "")
        if not answers.get("through") or "meant_for" in self.errors:
            return answers
        if not words:
            self.add_error("meant_for", "Whom is it for? Say it in words that tell which of them.")
        elif words.strip(" .").casefold() in TELLS_NOTHING:
            self.add_error("meant_for", "That may be any of them. Say which one it is.")
        return answers
