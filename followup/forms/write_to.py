"""Forms about writing to anybody: whom, how, and as what."""

from django import forms

from contacts.forms import field_of
from contacts.models import Person, User
from followup.forms.people import PersonChoice
from followup.models import Promise, Touch

THANKS, USEFUL, PROMISED = (
    Touch.Occasion.THANK_YOU.value,
    Touch.Occasion.GIVE.value,
    Touch.Occasion.PROMISE.value,
)
AS = [(THANKS, "To thank them: thanks alone are enough"), (USEFUL, "To send something useful")]
KEEP_ONE = (PROMISED, "To keep a promise")
NO_PROMISE = ("", "Choose a promise")


class WhomForm(forms.Form):
    """To whom."""

    person = PersonChoice("To whom?", "Choose somebody")

    def __init__(self, *args, seeker: User, **kwargs):
        super().__init__(*args, **kwargs)
        person = field_of(self, "person", PersonChoice)
        person.required = True
        person.error_messages["required"] = "To whom? Choose somebody."
        person.offer(seeker, None)


class HowForm(forms.Form):
    """How."""

    channel = forms.ChoiceField(label="How", choices=Touch.Channel.choices)


class WriteForm(forms.Form):
    """How, as what, and whether anything is planned after it."""

    channel = forms.ChoiceField(label="How", choices=Touch.Channel.choices)
    occasion = forms.ChoiceField(label="Why", choices=AS, initial=THANKS, widget=forms.RadioSelect)
    keeps = forms.ChoiceField(label="Which promise?", required=False)
    follows = forms.BooleanField(
        label="Plan what follows",
        required=False,
        help_text="Leave it unticked, and nothing is planned after this one.",
    )

    def __init__(self, *args, person: Person, promises: list[Promise], **kwargs):
        super().__init__(*args, **kwargs)
        self.promises = {str(promise.pk): promise for promise in promises}
        occasion = field_of(self, "occasion", forms.ChoiceField)
        keeps = field_of(self, "keeps", forms.ChoiceField)
        if promises:
            occasion.choices = [*AS, KEEP_ONE]
            keeps.choices = [NO_PROMISE, *((pk, one.words) for pk, one in self.promises.items())]
        else:
            del self.fields["keeps"]

    def clean(self):
        answers = super().clean() or {}
        is_promise = answers.get("occasion") == PROMISED
        answers["keeps"] = self.promises.get(answers.get("keeps", "")) if is_promise else None
        if is_promise and answers["keeps"] is None and "keeps" not in self.errors:
            self.add_error("keeps", "Which promise? Choose the one you want to keep.")
        return answers
