"""The two pages of "I was told no": the news, and who was in the room."""

from datetime import date

from django import forms

from contacts.forms import field_of
from contacts.forms.namesakes import WhoField, asked_who, said_to_be
from contacts.models import Interest, Person, User
from contacts.models.fields import FIRST_DAY
from contacts.rules.names import without_suffix
from contacts.selectors.namesakes import Named
from followup.forms import wish_fields
from followup.forms.days import Day
from followup.forms.openings import closing_field, day_field, month_field, openings, when_of
from followup.forms.sentences import SentenceField
from followup.forms.who import (
    ask_who,
    description_in_its_place,
    offer_again,
    suffix_in_its_place,
)
from followup.models import Interview, PanelSeat, Rejection
from followup.rules.sentences import Field
from followup.rules.wishes import PERSON
from followup.selectors.meetings import known_by
from followup.selectors.sentences import reader_as

KINDS_ASKED = [(kind.value, kind.label) for kind in (Interest.Kind.WORK, Interest.Kind.PERSONAL)]


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
# What every card says, also one about nobody.
ALWAYS_SAID = CHOSEN | {"met", "same_as"}


def how_found_out(form: forms.Form | forms.ModelForm) -> None:
    """How one found out is said only where one found out another way."""
    answers, other_way = form.cleaned_data, Rejection.Channel.FOUND_OUT
    if answers.get("found_out") and answers.get("channel") not in (other_way, None):
        form.add_error("found_out", "Choose “I found out another way”, or leave this blank.")


class NewsForm(forms.Form):
    """What it was, who told me and how, what they said, and whether a door reopens."""

    position = forms.CharField(label="The position", max_length=200)
    organization = forms.CharField(label="Where", max_length=200)
    channel = forms.ChoiceField(label="How I was told", choices=Rejection.Channel.choices)
    found_out = forms.CharField(
        label="If you found out another way: how?",
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "I read it in the paper"}),
    )
    received_on = forms.DateField(
        label="When", widget=Day, help_text="If you never heard: the day you stopped waiting."
    )
    teller_honorific = forms.CharField(label="Title", max_length=40, required=False)
    teller_given_name = forms.CharField(label="Given name", max_length=120, required=False)
    teller_family_name = forms.CharField(label="Family name", max_length=120, required=False)
    teller_same_as = WhoField()
    teller_was_there = forms.BooleanField(
        label="They were in the interview", required=False, initial=True
    )
    teller_works_for = forms.CharField(
        label="Works for",
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text="Only of somebody who was not in the interview, such as a recruiter. "
        "Empty means that you don’t know.",
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
    reopens_on = month_field("It may open in")
    opens_day = day_field()
    closes_on = closing_field()
    reopens_as = forms.CharField(
        label="What opens then",
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "a new position"}),
    )

    def __init__(self, *args, today: date, seeker: User, application=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.today, self.seeker, self.application = today, seeker, application
        reopens_on = field_of(self, "reopens_on", forms.ChoiceField)
        reopens_on.choices = [("", "Not that I know"), *openings(today, None)]
        self.fields["received_on"].initial = today
        if application:
            del self.fields["position"], self.fields["organization"]

    def clean(self):
        """Who told me, as `teller`: somebody known by that name once it is said that it is them."""
        super().clean()
        apart = without_suffix(self.cleaned_data.get("teller_family_name", ""), "")
        self.cleaned_data["teller_family_name"], self.cleaned_data["teller_suffix"] = apart
        typed = self.teller_typed
        asked_who(self, "teller_same_as", typed, known_by(self.seeker, typed))
        answers = self.cleaned_data
        answers["teller"] = said_to_be(self, "teller_same_as")
        answers["reopens_on"], answers["reopens_precision"] = when_of(self, "reopens_on")
        how_found_out(self)
        if answers.get("wished_circle") == PERSON and answers.get("wished_kind") and not typed.key:
            self.add_error("wished_circle", "Name who told you, or choose for whom else it holds.")
        wish_fields.settle(self, "wished_")
        return answers

    @property
    def teller_typed(self) -> Named:
        """The name of who told me, and where they work as far as it is typed."""
        told = self.application and self.application.organization.name
        employer = told or self.cleaned_data.get("organization", "")
        if not self.cleaned_data.get("teller_was_there"):
            employer = self.cleaned_data.get("teller_works_for", "")
        return Named.typed(self.cleaned_data, employer, prefix="teller_")

    @property
    def teller_elsewhere(self) -> Named | None:
        """Who told me without having been in the room, where nobody of that name was known."""
        answers = self.cleaned_data
        is_new = not (answers["teller"] or answers["teller_was_there"])
        return self.teller_typed if is_new and self.teller_typed.key else None

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
    same_as = WhoField()
    recognized_by = forms.CharField(
        label="No name? How would you recognize them?",
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "the lady with the notebook"}),
    )
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

    def __init__(
        self, *args, seated, today: date, seeker: User, employer: str, met: str = "", **kwargs
    ):
        super().__init__(*args, **kwargs)
        field_of(self, "person", forms.ModelChoiceField).queryset = seated
        self.today, self.reader = today, reader_as({"met": met})
        self.seeker, self.employer = seeker, employer
        offer_again(self, seeker, employer)

    def clean(self):
        super().clean()
        description_in_its_place(self.cleaned_data)
        suffix_in_its_place(self.cleaned_data)
        ask_who(self, self.seeker, self.employer)
        return self.cleaned_data

    @property
    def is_somebody(self) -> bool:
        """Whether this card is about anybody: known before, or with anything typed."""
        return any(self.cleaned_data.get(name) for name in self.fields.keys() - ALWAYS_SAID)

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
