"""Sharing a draft, and saying something about it."""

from django import forms

from coaching.models import Comment
from contacts.forms import field_of
from contacts.models import Coaching, User
from letters.models import Lifting


class CoachField(forms.ModelChoiceField):
    """One of the coaches who look in; a single one is chosen already."""

    def __init__(self, **kwargs):
        super().__init__(Coaching.objects.none(), widget=forms.RadioSelect, **kwargs)
        self.empty_label = None

    def label_from_instance(self, coaching) -> str:
        return str(coaching.coach)


class CoachForm(forms.Form):
    """Which of my coaches."""

    coaching = CoachField(label="Your coach")

    def __init__(self, *args, seeker: User, on, **kwargs):
        super().__init__(*args, **kwargs)
        let_in(field_of(self, "coaching", CoachField), seeker, on)


def let_in(field: CoachField, seeker: User, on) -> None:
    """Offer the coaches a seeker lets look in on a day."""
    held = Coaching.objects.of(seeker).open(on=on).select_related("coach")
    field.queryset = held.order_by("coach__name", "pk")
    chosen = list(field.queryset[:2])
    field.initial = chosen[0].pk if len(chosen) == 1 else None


class CommentForm(forms.ModelForm):
    """What a coach says about a sentence of the version they read, or about the whole letter."""

    version = forms.IntegerField(min_value=1, max_value=2_000_000_000, widget=forms.HiddenInput)
    sentence = forms.IntegerField(
        required=False, min_value=0, max_value=20_000, widget=forms.HiddenInput
    )

    class Meta:
        model = Comment
        fields = ("words", "suggestion")
        help_texts = {
            "suggestion": "It takes the place of exactly this sentence, if your client wants it."
        }
        widgets = {
            "words": forms.Textarea(attrs={"rows": 3}),
            "suggestion": forms.Textarea(attrs={"rows": 3, "class": "letter-body"}),
        }

    def __init__(self, *args, about_sentence: bool, **kwargs):
        super().__init__(*args, **kwargs)
        if not about_sentence:
            del self.fields["suggestion"]

    def said(self) -> Comment:
        """The comment, of the version and about the sentence that the coach had before them."""
        self.instance.version = self.cleaned_data["version"]
        self.instance.start = self.cleaned_data["sentence"]
        return self.instance


class VersionForm(forms.Form):
    """Which version was read."""

    version = forms.IntegerField(min_value=1, max_value=2_000_000_000)


class LiftForm(forms.ModelForm):
    """Why one letter may ask."""

    class Meta:
        model = Lifting
        fields = ("because",)
        help_texts = {"because": "Your client reads this beside the letter."}
        widgets = {"because": forms.Textarea(attrs={"rows": 3})}
