"""The cards of "How was it?": one for everybody who was in the room."""

from django import forms

from contacts.models import Interest, Person
from followup.forms.rejections import KINDS_ASKED, PersonInRoomForm, lines
from followup.models import PanelSeat

FOLDED_AWAY = frozenset(("honorific", "job_title", "role", "met", "given_name", "family_name"))


class DebriefForm(PersonInRoomForm):
    """One person while the talk is fresh; everything may stay empty."""

    somebody: Person | None = None  # whom the card is about, when they were known before
    suffix = postal_address = None  # type: ignore[assignment]  # so forms leave a field out
    person = forms.ModelChoiceField(
        Person.objects.none(),
        required=False,
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": "They do not sit on this panel: remove this card."},
    )
    interest_kind = forms.ChoiceField(
        label="That is",
        choices=KINDS_ASKED,
        initial=Interest.Kind.WORK,
        widget=forms.RadioSelect,
    )
    words = forms.CharField(
        label="In their words, if you remember",
        max_length=1000,
        required=False,
        widget=lines(2, placeholder="“I schedule meetings around the warblers.”"),
    )
    impression = forms.CharField(
        label="How they seemed to me", max_length=2000, required=False, widget=lines(2)
    )

    def clean(self):
        super().clean()
        answers = self.cleaned_data
        if answers.get("words") and not answers.get("interested_in"):
            self.add_error("interested_in", "Say in a few words what those words are about.")
        if answers.get("promise_due_on") and not answers.get("promise"):
            self.add_error("promise", "Say what you promised for that day.")
        return answers

    @property
    def has_errors_below(self) -> bool:
        """Whether something is wrong in the part that is folded away."""
        return not FOLDED_AWAY.isdisjoint(self.errors)

    @property
    def told(self) -> dict:
        """The answers as the panel's verbs read them."""
        return {**self.cleaned_data, "suffix": "", "postal_address": ""}


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
