"""Forms about what was said: a promise, taking it back honestly, and what they invited me to."""

from datetime import date

from django import forms

from contacts.forms import field_of
from followup.forms.days import Day
from followup.forms.people import until
from followup.forms.sentences import SentenceField
from followup.models import Application, Promise
from followup.rules.sentences import Field, Reader
from followup.selectors.sentences import reader_of


class PromiseForm(forms.ModelForm):
    """What I said I would do, when I said it and by when."""

    words = SentenceField(Field.PROMISE, required=True)

    class Meta:
        model = Promise
        fields = ("words", "made_on", "due_on", "application")
        labels = {"made_on": "Promised on", "due_on": "By when", "application": "It came up in"}
        widgets = {"made_on": Day, "due_on": Day}

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        person = self.instance.person
        met_in = Application.objects.of(person.seeker).filter(interviews__seats__person=person)
        kept = Application.objects.of(person.seeker).filter(pk=self.instance.application_id)
        about = (met_in | kept).distinct().select_related("organization").newest()
        application = field_of(self, "application", forms.ModelChoiceField)
        application.queryset = about
        application.empty_label = "No application in particular"

    @property
    def reader(self) -> Reader:
        """Whom it was promised."""
        return reader_of(self.instance.person)

    def clean_made_on(self):
        return until(self.today, self.cleaned_data["made_on"])


class WithdrawPromiseForm(forms.Form):
    """A word why a promise will not be kept."""

    because = forms.CharField(
        label="Why, in a word",
        max_length=300,
        help_text="For yourself, so that you know it later.",
    )


class WelcomeForm(forms.Form):
    """What they said I may do; with nothing ticked there is no invitation."""

    to_contact = forms.BooleanField(
        label="To stay in touch, or to get in touch again", required=False
    )
    to_apply = forms.BooleanField(label="To apply, and to let them know", required=False)
    words = forms.CharField(
        label="In their words",
        max_length=1000,
        required=False,
        help_text="Such as “apply in January, and feel free to call me”.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
