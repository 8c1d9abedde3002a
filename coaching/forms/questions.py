"""Asking, answering, and telling everybody without names."""

from django import forms

from coaching.forms.reviews import CoachField, let_in
from coaching.models import Question, Reply, Tip
from contacts.forms import field_of
from contacts.models import User

AREA = {"rows": 5}


class QuestionForm(forms.ModelForm):
    """What I ask, and whom."""

    coaching = CoachField(label="Ask")

    class Meta:
        model = Question
        fields = ("words",)
        widgets = {"words": forms.Textarea(attrs=AREA)}

    def __init__(self, *args, seeker: User, on, **kwargs):
        super().__init__(*args, **kwargs)
        let_in(field_of(self, "coaching", CoachField), seeker, on)


class ReplyForm(forms.ModelForm):
    """What either of the two says next."""

    class Meta:
        model = Reply
        fields = ("words",)
        widgets = {"words": forms.Textarea(attrs=AREA)}


class TipForm(forms.ModelForm):
    """A question and its answer as every client of a coach will read them.

    `names` are the words that may tell whose thread it was; one that still stands in the text
    is refused, unless the coach says that here it is an ordinary word.
    """

    ordinary = forms.BooleanField(
        required=False, label="None of these words means a person or a place of work here"
    )

    class Meta:
        model = Tip
        fields = ("asked", "answer")
        labels = {"asked": "What was asked, in your own words"}
        widgets = {
            "asked": forms.Textarea(attrs={"rows": 2}),
            "answer": forms.Textarea(attrs={"rows": 8}),
        }

    def __init__(self, *args, names_in, **kwargs):
        super().__init__(*args, **kwargs)
        self.names_in = names_in
        self.named: list[str] = []

    def clean(self):
        super().clean()
        given = self.cleaned_data
        self.named = self.names_in(f"{given.get('asked', '')}\n{given.get('answer', '')}")
        if self.named and not given.get("ordinary"):
            raise forms.ValidationError(
                f"This may still tell whose question it was: {', '.join(self.named)}. "
                "Take it out, or say below that it means nobody."
            )
        return given
