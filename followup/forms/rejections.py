"""The two pages of "I was told no": the news, and who was in the room."""

from datetime import date

from django import forms
from django.utils import formats

from contacts.forms import field_of
from contacts.models import Interest, Person
from contacts.models.fields import FIRST_DAY
from followup.forms import wish_fields
from followup.forms.sentences import SentenceField
from followup.models import Interview, PanelSeat, Rejection
from followup.rules.sentences import Field
from followup.rules.wishes import PERSON
from followup.selectors.sentences import reader_as

MONTHS_AHEAD = 24
KINDS_ASKED = [(kind.value, kind.label) for kind in (Interest.Kind.WORK, Interest.Kind.PERSONAL)]


def months_from(day: date) -> list[tuple[str, str]]:
    """The months from `day` on as choices: their first day, and a name such as "January 2027"."""
    firsts = (
        date(day.year + (day.month - 1 + ahead) // 12, (day.month - 1 + ahead) % 12 + 1, 1)
        for ahead in range(1, MONTHS_AHEAD + 1)
    )
    return [(first.isoformat(), formats.date_format(first, "F Y")) for first in firsts]


class Day(forms.DateInput):
    input_type = "date"

    def __init__(self, **kwargs):
        super().__init__(format="%Y-%m-%d", **kwargs)


def lines(rows: int, **attrs) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, **attrs})


HOW_MET = "How you met"
NOT_SAID = ("", "not said yet")
AS_EVERYBODY = ("", "like everybody else")
# What a card of the intake folds away, and what of it always holds something.
FOLDED = frozenset(
    ("suffix", "role", "job_title", "met", "interested_in", "interest_kind", "shared")
) | {"thankful_for", "promise_due_on", "postal_address"}
CHOSEN = frozenset(("role", "interest_kind"))


class NewsForm(forms.Form):
    """What it was, who told me and how, what they said, and whether a door reopens."""

    position = forms.CharField(label="The position", max_length=200)
    organization = forms.CharField(label="Where", max_length=200)
    channel = forms.ChoiceField(label="How I was told", choices=Rejection.Channel.choices)
    received_on = forms.DateField(label="When", widget=Day)
    teller_honorific = forms.CharField(label="Title", max_length=40, required=False)
    teller_given_name = forms.CharField(label="Given name", max_length=120, required=False)
    teller_family_name = forms.CharField(label="Family name", max_length=120, required=False)
    teller_was_there = forms.BooleanField(
        label="They were in the interview", required=False, initial=True
    )
    reason = forms.ChoiceField(label="Why, as far as you know", choices=Rejection.Reason.choices)
    their_words = forms.CharField(
        label="What they said, word for word",
        max_length=4000,
        required=False,
        widget=lines(3, placeholder="“You were a strong candidate…”"),
        help_text="Keep the kind sentence. You may want to read it again in a month.",
    )
    wished_kind = wish_fields.kind(silent=True)
    wished_through = wish_fields.through()
    wished_circle = wish_fields.circle(wish_fields.WITH_A_NO)
    wished_words = wish_fields.words()
    reopens_on = forms.TypedChoiceField(
        label="It reopens in", coerce=date.fromisoformat, empty_value=None, required=False
    )
    reopens_as = forms.CharField(
        label="What opens then",
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "a new position"}),
    )

    def __init__(self, *args, today: date, application=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        reopens_on = field_of(self, "reopens_on", forms.ChoiceField)
        reopens_on.choices = [("", "Not that I know"), *months_from(today)]
        self.fields["received_on"].initial = today
        if application:
            del self.fields["position"], self.fields["organization"]

    def clean(self):
        super().clean()
        answers = self.cleaned_data
        nobody = not (answers.get("teller_given_name") or answers.get("teller_family_name"))
        if answers.get("wished_kind") and answers.get("wished_circle") == PERSON and nobody:
            self.add_error("wished_circle", "Name who told you, or choose for whom else it holds.")
        wish_fields.settle(self, "wished_")
        return answers

    def clean_received_on(self):
        received_on = self.cleaned_data["received_on"]
        if received_on > self.today:
            raise forms.ValidationError("That day is still to come: choose today or earlier.")
        if received_on < FIRST_DAY:
            raise forms.ValidationError("That is before 1970: check the year.")
        return received_on


class RoomForm(forms.Form):
    """What is typed once for everybody in the room."""

    organization_address = forms.CharField(
        label="Where a letter reaches them",
        max_length=500,
        required=False,
        widget=lines(3, autocomplete="off"),
        help_text="The employer's street, city and postcode, line by line. Typed once for "
        "everybody; leave it empty if you don't have it to hand.",
    )
    met = forms.ChoiceField(
        label=HOW_MET,
        choices=[NOT_SAID, *Interview.Format.choices],
        required=False,
        help_text="No letter says that you met unless you say so.",
    )
    held_on = forms.DateField(label="When, if you remember", required=False, widget=Day)

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_held_on(self):
        held_on = self.cleaned_data["held_on"]
        if held_on and not FIRST_DAY <= held_on <= self.today:
            raise forms.ValidationError("The interview was before today: check the date.")
        return held_on


class PersonInRoomForm(forms.Form):
    """One person on the panel: the name, what they told me and what I promised come first.

    Everything may stay unknown.
    """

    person = forms.ModelChoiceField(Person.objects.none(), required=False, widget=forms.HiddenInput)
    honorific = forms.CharField(label="Title", max_length=40, required=False)
    given_name = forms.CharField(label="Given name", max_length=120, required=False)
    family_name = forms.CharField(label="Family name", max_length=120, required=False)
    suffix = forms.CharField(label="Suffix", max_length=40, required=False)
    role = forms.ChoiceField(
        label="Their part", choices=PanelSeat.Role.choices, initial=PanelSeat.Role.PANELIST
    )
    job_title = forms.CharField(label="Job title", max_length=200, required=False)
    met = forms.ChoiceField(
        label=HOW_MET, choices=[AS_EVERYBODY, *PanelSeat.Met.choices], required=False
    )
    told_me = SentenceField(Field.REMEMBER)
    promise = SentenceField(Field.PROMISE)
    interested_in = SentenceField(Field.CARES)
    interest_kind = forms.ChoiceField(
        label="That is",
        choices=KINDS_ASKED,
        initial=Interest.Kind.WORK,
    )
    shared = SentenceField(Field.SHARED)
    thankful_for = SentenceField(Field.THANKS)
    promise_due_on = forms.DateField(label="Promised for which day", required=False, widget=Day)
    postal_address = forms.CharField(
        label="Their own address, if it is another one",
        max_length=500,
        required=False,
        widget=lines(3, autocomplete="off"),
    )

    def __init__(self, *args, seated, today: date, met: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        field_of(self, "person", forms.ModelChoiceField).queryset = seated
        self.today, self.reader = today, reader_as({"met": met})

    def clean_promise_due_on(self):
        due_on = self.cleaned_data["promise_due_on"]
        if due_on and not self.today <= due_on <= date(2100, 12, 31):
            raise forms.ValidationError("Choose today or a later day to keep the promise.")
        return due_on

    @property
    def part(self) -> str:
        """Their part in words, told where it is folded away; empty of a forged one."""
        return dict(PanelSeat.Role.choices).get(self["role"].value(), "")

    @property
    def tells_more(self) -> bool:
        """Whether the part that is folded away holds anything, or something is wrong there."""
        typed = any(self[name].value() for name in FOLDED - CHOSEN)
        return typed or not FOLDED.isdisjoint(self.errors)
