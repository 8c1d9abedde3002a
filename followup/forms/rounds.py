"""Another round: who was there again, who was new, and what came up; one form for all of it."""

from collections.abc import Sequence

from django import forms

from contacts.forms.namesakes import WhoField
from followup.forms.rejections import AS_EVERYBODY, HOW_MET
from followup.forms.sentences import SentenceField
from followup.forms.who import (
    ask_of_each_other,
    ask_who,
    description_in_its_place,
    suffix_in_its_place,
)
from followup.models import Application, PanelSeat
from followup.rules.sentences import Field
from followup.selectors.rejection_form import MOST_PEOPLE
from followup.selectors.sentences import reader_at

ROWS = 3  # for who was new; more can be added on the panel
NAME = ("honorific", "given_name", "family_name", "job_title", "recognized_by")


class SeatedAgainForm(forms.Form):
    """Somebody of an earlier round: whether they were there again, and what came up."""

    was_there = forms.BooleanField(required=False)
    told_me = SentenceField(Field.REMEMBER)
    met = forms.ChoiceField(
        label=HOW_MET, choices=[AS_EVERYBODY, *PanelSeat.Met.choices], required=False
    )

    def __init__(self, *args, before: PanelSeat, **kwargs):
        super().__init__(*args, **kwargs)
        self.before, self.reader = before, reader_at(before)
        self.fields["was_there"].label = f"{before.person} was there"

    @property
    def is_seated(self) -> bool:
        """Whoever said something was there."""
        return bool(self.cleaned_data["was_there"] or self.cleaned_data["told_me"])

    @property
    def answers(self) -> dict:
        """As the panel's verbs read them."""
        known = {"person": self.before.person, "role": self.before.role}
        return {**dict.fromkeys(NAME, ""), **known, **self.cleaned_data}


class NewInRoundForm(forms.Form):
    """Somebody who was new in this round, as far as they are known."""

    honorific = forms.CharField(label="Title", max_length=40, required=False)
    given_name = forms.CharField(label="Given name", max_length=120, required=False)
    family_name = forms.CharField(label="Family name", max_length=120, required=False)
    same_as = WhoField()
    job_title = forms.CharField(label="Job title", max_length=200, required=False)
    recognized_by = forms.CharField(
        label="No name? How would you recognize them?", max_length=200, required=False
    )
    role = forms.ChoiceField(
        label="Role",
        choices=PanelSeat.Role.choices,
        initial=PanelSeat.Role.PANELIST,
        required=False,
    )
    told_me = SentenceField(Field.REMEMBER)
    met = forms.ChoiceField(
        label=HOW_MET, choices=[AS_EVERYBODY, *PanelSeat.Met.choices], required=False
    )

    def __init__(self, *args, application: Application, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application

    def clean(self):
        super().clean()
        description_in_its_place(self.cleaned_data)
        suffix_in_its_place(self.cleaned_data)
        ask_who(self, self.application.seeker, self.application.organization.name)
        return self.cleaned_data

    @property
    def is_seated(self) -> bool:
        """Whether anything is typed about anybody here."""
        return any(self.cleaned_data.get(field) for field in (*NAME, "told_me"))

    @property
    def answers(self) -> dict:
        """As the panel's verbs read them."""
        return {**self.cleaned_data, "role": self.cleaned_data["role"] or PanelSeat.Role.PANELIST}


class Round:
    """The people of one more round: those known, then rows for who was new."""

    def __init__(self, sent, application: Application, known: Sequence[PanelSeat]):
        self.again = [
            SeatedAgainForm(sent, before=seat, prefix=f"again-{seat.person_id}")
            for seat in known[: 4 * MOST_PEOPLE]
        ]
        self.fresh = [
            NewInRoundForm(sent, application=application, prefix=f"new-{at}") for at in range(ROWS)
        ]

    @property
    def forms(self) -> list[forms.Form]:
        return [*self.again, *self.fresh]

    def is_valid(self) -> bool:
        """Whether all of it makes sense; every form is asked, and says what does not."""
        if [form for form in self.forms if not form.is_valid()]:
            return False
        ask_of_each_other([form for form in self.fresh if form.is_seated])
        return not any(form.errors for form in self.fresh)

    @property
    def people(self) -> list[dict]:
        """The answers about everybody who was there."""
        again = [form.answers for form in self.again if form.is_seated]
        fresh = [form.answers for form in self.fresh if form.is_seated]
        return [{**one, "suffix": "", "postal_address": ""} for one in (*again, *fresh)]
