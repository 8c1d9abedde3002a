"""Forms about one application: the position, interviews, seats, the no, and openings to watch."""

from datetime import date

from django import forms

from contacts.forms import field_of
from contacts.forms.namesakes import WhoField
from contacts.models import User
from followup.forms.days import Day
from followup.forms.openings import begun, day_field, month_field, openings, when_of
from followup.forms.people import PersonChoice, until
from followup.forms.rejections import AS_EVERYBODY, HOW_MET, NOT_SAID, how_found_out, lines
from followup.forms.sentences import SentenceField
from followup.forms.who import ask_who, description_in_its_place, suffix_in_its_place
from followup.models import Application, Interview, PanelSeat, Rejection
from followup.rules.sentences import Field, Reader
from followup.selectors.sentences import reader_as, reader_at


class ApplicationForm(forms.ModelForm):
    """A position, and where: one of my organizations or a name typed anew."""

    organization_name = forms.CharField(
        label="Where",
        max_length=200,
        widget=forms.TextInput(attrs={"list": "organizations", "autocomplete": "off"}),
        help_text="One you know, or a new name.",
    )
    link = forms.URLField(
        label="Where it was posted", max_length=500, required=False, assume_scheme="https"
    )
    field_order = ("position", "organization_name", "applied_on", "link", "notes")

    class Meta:
        model = Application
        fields = ("position", "applied_on", "link", "notes", "reopened_from", "private")
        labels = {"position": "The position", "applied_on": "Applied on"}
        widgets = {"applied_on": Day, "notes": lines(4), "reopened_from": forms.HiddenInput}

    def __init__(self, *args, seeker: User, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        reopened_from = field_of(self, "reopened_from", forms.ModelChoiceField)
        reopened_from.queryset = Application.objects.of(seeker)
        if self.instance.organization_id:
            self.fields["organization_name"].initial = self.instance.organization.name

    def clean_applied_on(self):
        return until(self.today, self.cleaned_data["applied_on"])


class InterviewForm(forms.ModelForm):
    """A conversation, held or still to come."""

    class Meta:
        model = Interview
        fields = ("held_on", "round", "format", "notes")
        labels = {"held_on": "On", "round": "Which one", "format": "How"}
        widgets = {"held_on": Day, "notes": lines(4)}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field_of(self, "format", forms.ChoiceField).choices = [NOT_SAID, *Interview.Format.choices]


class SeatForm(forms.ModelForm):
    """What somebody was on the panel, what they told me and what I would thank them for."""

    told_me = SentenceField(Field.REMEMBER)
    thankful_for = SentenceField(Field.THANKS)

    class Meta:
        model = PanelSeat
        fields = ("told_me", "thankful_for", "role", "met", "impression")
        labels = {"role": "Their part", "met": HOW_MET, "impression": "How they seemed to me"}
        widgets = {"impression": lines(3)}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field_of(self, "met", forms.ChoiceField).choices = [AS_EVERYBODY, *PanelSeat.Met.choices]

    @property
    def reader(self) -> Reader:
        """Who reads what is typed here."""
        return reader_at(self.instance)


class NewSeatForm(SeatForm):
    """Who else sat there: one of my people, or somebody new as far as I know them."""

    person = PersonChoice("Somebody I know", "Somebody new")
    honorific = forms.CharField(label="Title", max_length=40, required=False)
    given_name = forms.CharField(label="Given name", max_length=120, required=False)
    family_name = forms.CharField(label="Family name", max_length=120, required=False)
    suffix = forms.CharField(label="Suffix", max_length=40, required=False)
    job_title = forms.CharField(label="Job title", max_length=200, required=False)
    same_as = WhoField()
    recognized_by = forms.CharField(
        label="No name? How would you recognize them?", max_length=200, required=False
    )

    typed_anew = (
        *("honorific", "given_name", "family_name", "suffix"),
        *("job_title", "recognized_by"),
    )
    field_order = ("person", *typed_anew, "told_me", "thankful_for", "role", "met", "impression")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        application = self.instance.interview.application
        person = field_of(self, "person", PersonChoice)
        person.offer(application.seeker, application.organization)

    def clean(self):
        super().clean()
        answers = self.cleaned_data
        if answers.get("person") and any(answers.get(field) for field in self.typed_anew):
            self.add_error("person", "Choose somebody you know or type a new name, not both.")
        description_in_its_place(answers)
        suffix_in_its_place(answers)
        application = self.instance.interview.application
        ask_who(self, application.seeker, application.organization.name)
        return answers

    @property
    def reader(self) -> Reader:
        """Who is not known yet; how they were met is."""
        return reader_as({"met": self.instance.interview.format})

    @property
    def who(self) -> dict:
        """Who it is, as the panel's verbs read it."""
        known = {"known_by_name": self.cleaned_data.get("known_by_name", False)}
        chosen = {field: self.cleaned_data[field] for field in ("person", *self.typed_anew)}
        return {**known, **chosen, "postal_address": "", "role": self.cleaned_data["role"]}


class RejectionForm(forms.ModelForm):
    """The no as it was recorded, to be put right."""

    told_by = PersonChoice("Who told me", "I don't know")
    reopens_on = month_field("Might something open later?")
    opens_day = day_field()

    class Meta:
        model = Rejection
        fields = (
            "received_on",
            "channel",
            "found_out",
            "told_by",
            "reason",
            "their_words",
            "reopens_on",
            "closes_on",
            "reopens_as",
        )
        labels = {
            "reason": "Why, as far as you know",
            "found_out": "If you found out another way: how?",
            "closes_on": "It closes on",
        }
        widgets = {"received_on": Day, "closes_on": Day, "their_words": lines(4)}

    def __init__(self, *args, today: date, **kwargs):
        no = kwargs["instance"]
        kwargs["initial"] = begun(no.reopens_on, no.reopens_precision, "reopens_on")
        super().__init__(*args, **kwargs)
        self.today = today
        application = self.instance.application
        field_of(self, "told_by", PersonChoice).offer(
            application.seeker, application.organization, self.instance.told_by_id
        )
        field_of(self, "reopens_on", forms.ChoiceField).choices = [
            ("", "Not that I know"),
            *openings(today, self.instance.reopens_on),
        ]

    def clean_received_on(self):
        return until(self.today, self.cleaned_data["received_on"])

    def clean(self):
        super().clean()
        answers = self.cleaned_data
        answers["reopens_on"], self.instance.reopens_precision = when_of(self, "reopens_on")
        how_found_out(self)
        return answers


class FoundForm(forms.Form):
    """What opened, and whether I have applied already."""

    position = forms.CharField(label="The position", max_length=200)
    link = forms.URLField(
        label="Where it is posted", max_length=500, required=False, assume_scheme="https"
    )
    applied_on = forms.DateField(
        label="Applied on", widget=Day, required=False, help_text="Leave it empty until you have."
    )

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_applied_on(self):
        return until(self.today, self.cleaned_data["applied_on"])


class CloseWatchForm(forms.Form):
    """A word why not to look any more."""

    because = forms.CharField(label="Why, if you like", max_length=300, required=False)
