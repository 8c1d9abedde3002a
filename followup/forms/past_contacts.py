"""Forms about what already happened between the seeker and somebody."""

from datetime import date

from django import forms

from contacts.forms import field_of
from contacts.models import User
from followup.forms.days import Day
from followup.forms.people import PersonChoice, until
from followup.forms.rejections import lines
from followup.models import PastContact, Touch
from followup.selectors.noted_contacts import thanks_due

KEEP, SKIP, SENT = "KEEP", "SKIP", "SENT"
THANKS_WENT = [(SENT, "Yes: mark that one as sent on this day"), (KEEP, "No, it still waits")]
ON_PAPER = (PastContact.Channel.LETTER, PastContact.Channel.CARD)


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


class NotingForm(PastContactForm):
    """The same, noted for the first time: it may say that they asked to be left in peace, or that
    it was the thank-you letter that is planned.
    """

    asked_to_stop = forms.BooleanField(
        label="They asked me to stop, or not to contact them",
        required=False,
        help_text="Noted as what they wished, in the same words: nothing more is planned for them.",
    )
    was_planned = forms.BooleanField(
        label="This was the thank-you letter that is planned",
        required=False,
        help_text="Then that one is marked as sent on this day.",
    )

    def __init__(self, *args, thanks: Touch | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        if thanks is None:
            del self.fields["was_planned"]

    def clean(self):
        super().clean()
        answers = self.cleaned_data
        came_in = answers.get("direction") == PastContact.Direction.IN
        if answers.get("asked_to_stop") and not came_in:
            self.add_error("asked_to_stop", "That is for what came from them: choose “They did”.")
        if answers.get("was_planned") and (came_in or answers.get("channel") not in ON_PAPER):
            self.add_error("was_planned", "That is for a letter or a card from you.")
        return answers


class InsteadForm(NotingForm):
    """The same, where a follow-up is planned that it may have taken the place of."""

    then = forms.ChoiceField(
        label="The follow-up that is planned",
        choices=[(SKIP, "Skip it: this took its place"), (KEEP, "Keep it open")],
        initial=SKIP,
        widget=forms.RadioSelect,
    )


class HappenedForm(NotingForm):
    """The same with anybody, who is chosen first."""

    person = PersonChoice("With whom?", "Choose somebody")
    field_order = ("person", "on", "direction", "channel", "words")
    # Asked once somebody is chosen for whom such a letter waits.
    thanks_went = forms.ChoiceField(
        label="Was this the thank-you letter that is planned for them?",
        choices=THANKS_WENT,
        required=False,
        widget=forms.HiddenInput,
    )

    def __init__(self, *args, seeker: User, chosen: int | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        person = field_of(self, "person", PersonChoice)
        person.required = True
        person.error_messages["required"] = "With whom? Choose somebody."
        person.offer(seeker, None, chosen)

    def clean(self):
        answers = super().clean()
        self.thanks = thanks_due(answers.get("person"))
        out = answers.get("direction") == PastContact.Direction.OUT
        if self.thanks and out and answers.get("channel") in ON_PAPER:
            field = field_of(self, "thanks_went", forms.ChoiceField)
            field.widget = forms.RadioSelect(choices=THANKS_WENT)
            if not answers.get("thanks_went"):
                self.add_error("thanks_went", "A thank-you letter is planned: say if this was it.")
        return answers
