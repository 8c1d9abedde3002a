"""The form for something on my shelf."""

from django import forms
from django.utils.text import capfirst

from contacts.forms import field_of
from contacts.models import Person, User
from followup.forms.people import PersonChoice
from followup.forms.rejections import lines
from followup.models import Give


class HowItCame(forms.ChoiceField):
    """How the seeker comes by a give, or nothing said of it."""

    def __init__(self, **kwargs):
        super().__init__(
            label="How do you come by it?",
            choices=[("", "Not said"), *((one, capfirst(one.label)) for one in Give.Origin)],
            help_text="A letter says what is so: that you came across it, made it or can spare it.",
            error_messages={"invalid_choice": "Choose from the list how you come by it."},
            **kwargs,
        )


class QuickGiveForm(forms.ModelForm):
    """A give caught while I think of it."""

    link = forms.URLField(max_length=500, required=False, assume_scheme="https")

    class Meta:
        model = Give
        fields: tuple[str, ...] = ("kind", "title", "takeaway", "link", "topics")
        labels = {"kind": "Kind"}
        widgets = {"takeaway": lines(2)}


class CaptureForm(QuickGiveForm):
    """A give begun from something shared."""

    origin = HowItCame(required=False)

    class Meta(QuickGiveForm.Meta):
        fields = ("title", "takeaway", "topics", "kind", "origin", "link", "found_where", "note")
        labels = {"kind": "Kind", "note": "Notes of my own"}
        widgets = {"takeaway": lines(2), "note": lines(3)}


class GiveForm(QuickGiveForm):
    """Everything about a give: also whom it introduces, and notes of my own."""

    origin = HowItCame(required=False)
    introduces = PersonChoice(
        "Whom it introduces", "Nobody", help_text="For an introduction: one of your people."
    )

    class Meta(QuickGiveForm.Meta):
        fields = (*QuickGiveForm.Meta.fields, "origin", "found_where", "introduces", "note")
        labels = {"kind": "Kind", "note": "Notes of my own"}
        widgets = {"takeaway": lines(2), "note": lines(3)}

    def __init__(self, *args, seeker: User, **kwargs):
        super().__init__(*args, **kwargs)
        introduces = field_of(self, "introduces", PersonChoice)
        introduces.offer(seeker, None, self.instance.introduces_id)


class TopicsForm(forms.ModelForm):
    """What a give is about, said afterwards."""

    class Meta:
        model = Give
        fields = ("topics",)


class OfferForm(forms.Form):
    """One of my people, and why this is for them."""

    person = forms.ModelChoiceField(
        Person.objects.none(),
        error_messages={"invalid_choice": "Choose somebody you still follow up with."},
    )
    because = forms.CharField(max_length=300, required=False)

    def __init__(self, *args, seeker: User, **kwargs):
        super().__init__(*args, **kwargs)
        person = field_of(self, "person", forms.ModelChoiceField)
        person.queryset = Person.objects.of(seeker).filter(let_go_on=None)


class IntroductionForm(forms.Form):
    """Whom to introduce: one of those found for this person."""

    to = forms.TypedChoiceField(
        coerce=int, error_messages={"required": "Choose whom you would introduce."}
    )

    def __init__(self, *args, others: list[int], **kwargs):
        super().__init__(*args, **kwargs)
        to = field_of(self, "to", forms.ChoiceField)
        to.choices = [(number, number) for number in others]
