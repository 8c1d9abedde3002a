"""What became of an application: one short form for each kind, with only what that kind asks."""

from datetime import date

from django import forms

from followup.forms.days import Day
from followup.forms.people import until
from followup.forms.rejections import lines
from followup.models import Outcome
from followup.rules import outcomes as rules

ALWAYS = ("on", "words")
OF_KIND = {
    rules.OFFER: ("answer_by",),
    rules.ADVERT: ("closes_on",),
    rules.HIRED: ("thank",),
    rules.CAME_BACK: ("position",),
    **dict.fromkeys(rules.PARTINGS, ("stay_in_touch", "watch_on", "thank")),
}


class OutcomeForm(forms.ModelForm):
    """One thing that became of an application; its kind is chosen before."""

    position = forms.CharField(
        label="What they came back with", max_length=200, help_text="The position, as you know it."
    )
    stay_in_touch = forms.TypedChoiceField(
        label="Stay in touch with these people?",
        choices=[("True", "Yes, follow-ups go on"), ("False", "No, they end")],
        coerce=lambda said: said == "True",
        widget=forms.RadioSelect,
    )
    field_order = ("on", "answer_by", "closes_on", "position", "stay_in_touch")

    class Meta:
        model = Outcome
        fields = ("on", "answer_by", "closes_on", "stay_in_touch", "watch_on", "thank", "words")
        labels = {
            "on": "When",
            "answer_by": "Answer by",
            "closes_on": "Closing day",
            "watch_on": "Keep watching for openings there",
            "thank": "Plan a thank-you to each of them",
            "words": "In a few words",
        }
        help_texts = {
            "answer_by": "Leave it blank if they named no day.",
            "closes_on": "Leave it blank if the advert names none.",
            "thank": "It goes to everybody on the panel you still write to, within two business "
            "days, and thanks them for their time.",
            "words": "For yourself; no letter repeats it.",
        }
        widgets = {"on": Day, "answer_by": Day, "closes_on": Day, "words": lines(3)}

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        asked = {*ALWAYS, *OF_KIND.get(self.instance.kind, ())}
        if self.instance.pk:
            asked.discard("position")
        for name in set(self.fields) - asked:
            del self.fields[name]

    def clean_on(self):
        return until(self.today, self.cleaned_data["on"])
