"""Forms about what already happened between the seeker and somebody."""

from datetime import date

from django import forms

from contacts.forms import field_of
from contacts.models import User
from followup.forms.days import Day
from followup.forms.people import PersonChoice, until
from followup.forms.rejections import lines
from followup.models import PastContact

KEEP, SKIP = "KEEP", "SKIP"


class PastContactForm(forms.ModelForm):
    """A day, who got in touch, how, and a few words if you like; nothing is given."""

    class Meta:
        model = PastContact
        fields = ("on", "direction", "channel", "words")
        widgets = {"on": Day, "words": lines(2), "direction": forms.RadioSelect}
        labels = {"on": "Date", "channel": "How", "words": "In a few words, if you like"}
        help_texts = {"words": "Only you, and a coach who sees your people, can read this."}

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        direction = field_of(self, "direction", forms.ChoiceField)
        direction.label = "Who got in touch?"
        who = PastContact.Direction
        direction.choices = [(who.OUT.value, "You did"), (who.IN.value, "They did")]

    def clean_on(self):
        return until(self.today, self.cleaned_data["on"])


class InsteadForm(PastContactForm):
    """The same, where a follow-up is planned that it may have taken the place of."""

    then = forms.ChoiceField(
        label="The follow-up that is planned",
        choices=[(SKIP, "Skip it: this took its place"), (KEEP, "Keep it open")],
        initial=SKIP,
        widget=forms.RadioSelect,
    )


class HappenedForm(PastContactForm):
    """The same with anybody, who is chosen first."""

    person = PersonChoice("With whom?", "Choose somebody")
    field_order = ("person", "on", "direction", "channel", "words")

    def __init__(self, *args, seeker: User, chosen: int | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        person = field_of(self, "person", PersonChoice)
        person.required = True
        person.error_messages["required"] = "With whom? Choose somebody."
        person.offer(seeker, None, chosen)
