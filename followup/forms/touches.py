"""Forms about one touch: what it carries, when it goes, that it went, and what came of it."""

from datetime import date

from django import forms

from contacts.forms import field_of
from followup.forms.days import Day
from followup.forms.gives import HowItCame
from followup.forms.people import until
from followup.forms.rejections import lines
from followup.models import Give, Touch


class GiveChoiceForm(forms.Form):
    """Something from my own shelf and why it is for this person, or nothing this time."""

    give = forms.ModelChoiceField(Give.objects.none())
    because = forms.CharField(max_length=300, required=False)
    nothing = forms.BooleanField(required=False)

    def __init__(self, *args, touch: Touch, shelf, **kwargs):
        super().__init__(*args, **kwargs)
        give = field_of(self, "give", forms.ModelChoiceField)
        give.queryset = shelf
        give.required = not (touch.needs_no_give and "nothing" in self.data)


class NewGiveForm(forms.ModelForm):
    """A give caught while it is needed: what it is, the takeaway, where to find it."""

    origin = HowItCame(required=False)

    class Meta:
        model = Give
        fields = ("kind", "title", "takeaway", "origin", "link", "topics")
        widgets = {"takeaway": forms.Textarea(attrs={"rows": 2})}


KEPT, OPEN = "kept", "open"


class KeptWithIt(forms.ChoiceField):
    """Whether a promise is kept with what went; nothing is taken for granted."""

    widget = forms.RadioSelect

    def __init__(self, **kwargs):
        super().__init__(
            label="Is the promise kept with this?",
            choices=[(KEPT, "Yes, it goes with this"), (OPEN, "Not yet, it stays open")],
            error_messages={"required": "Say whether the promise is kept with this, or not yet."},
            **kwargs,
        )


class SendTouchForm(forms.Form):
    """How it went out, and when; of one that carries more than a promise, whether it kept it."""

    channel = forms.ChoiceField(label="How it goes", choices=Touch.Channel.choices)
    on = forms.DateField(label="On", widget=Day)
    promise = KeptWithIt()

    def __init__(self, *args, today: date, touch: Touch | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        if not (touch and touch.keeps_id and (touch.carries_more or "promise" in self.data)):
            del self.fields["promise"]

    @property
    def keeps_promise(self) -> bool:
        return self.cleaned_data.get("promise") != OPEN

    def clean_on(self):
        on = self.cleaned_data["on"]
        if on > self.today:
            raise forms.ValidationError("That day is still to come: mark it once it has gone.")
        if (self.today - on).days > 366:
            raise forms.ValidationError("That is over a year ago: check the date.")
        return on


class MoveTouchForm(forms.Form):
    """Another day for it."""

    due_on = forms.DateField(label="Another day", widget=Day)

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_due_on(self):
        due_on = self.cleaned_data["due_on"]
        if due_on < self.today or due_on.year > 2100:
            raise forms.ValidationError("Choose today or a later day.")
        return due_on


class SkipTouchForm(forms.Form):
    """Letting one pass, with or without a word why."""

    because = forms.CharField(label="Why, if you like", max_length=300, required=False)


class AnswerForm(forms.Form):
    """What came of it, when, and in whose words."""

    came_of = forms.ChoiceField(
        label="What came of it?", choices=Touch.CameOf.choices, widget=forms.RadioSelect
    )
    answered_on = forms.DateField(
        label="On", widget=Day, required=False, help_text="Nothing has no day."
    )
    answer = forms.CharField(
        label="In their words or yours, if you like",
        max_length=2000,
        required=False,
        widget=lines(3),
    )

    def __init__(self, *args, touch: Touch, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.touch, self.today = touch, today

    def clean_answered_on(self):
        on = until(self.today, self.cleaned_data["answered_on"])
        if on and self.touch.sent_on and on < self.touch.sent_on:
            raise forms.ValidationError("That is before it was sent: check the date.")
        return on
