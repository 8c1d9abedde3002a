"""Forms about the plan: my own numbers, and those for one person."""

from django import forms

from followup.forms.days import Day
from followup.models import PersonRhythm, Rhythm
from followup.rules.cadence import FOR_ONE_PERSON, NUMBERS, Plan

AWAY = ("away_from", "away_until")


class OwnNumber(forms.IntegerField):
    """One number of the plan: what it does, what is usual, and its bounds; empty is the usual."""

    def __init__(self, name: str):
        number = NUMBERS[name]
        bounds = f"between {number.least} and {number.most}"
        refused = f"Choose {bounds}, or leave it empty."
        super().__init__(
            label=f"{number.label} ({number.unit})",
            required=False,
            min_value=number.least,
            max_value=number.most,
            help_text=f"{number.does} As usual: {number.default}; {bounds}.",
            error_messages={"min_value": refused, "max_value": refused, "invalid": refused},
        )


def with_usual(form, usual: Plan) -> None:
    """Show in every empty field what holds while it is empty."""
    for name in form.fields.keys() & NUMBERS.keys():
        form.fields[name].widget.attrs["placeholder"] = getattr(usual, name)


class RhythmForm(forms.ModelForm):
    """My own numbers for everybody, and the days I am away."""

    class Meta:
        model = Rhythm
        fields = (*NUMBERS, *AWAY)
        widgets = dict.fromkeys(AWAY, Day)

    def __init__(self, *args, usual: Plan, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields |= {name: OwnNumber(name) for name in NUMBERS}
        self.fields["away_from"].help_text = "Nothing is suggested on these days."
        with_usual(self, usual)


class PersonRhythmForm(forms.ModelForm):
    """The same for one person; what is left empty is as usual for me."""

    class Meta:
        model = PersonRhythm
        fields = (*FOR_ONE_PERSON, *AWAY)
        widgets = dict.fromkeys(AWAY, Day)

    def __init__(self, *args, usual: Plan, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields |= {name: OwnNumber(name) for name in FOR_ONE_PERSON}
        for name in FOR_ONE_PERSON:
            own = getattr(usual, name)
            self.fields[name].help_text = f"{NUMBERS[name].does} As my usual: {own}."
        self.fields["away_from"].help_text = "Such as the weeks before their yearly report."
        with_usual(self, usual)
