"""The form of one person, and of what they were before."""

from django import forms

from contacts.forms import lines, web_page
from contacts.forms.namesakes import WhoField, asked_who, said_to_be
from contacts.models import Formerly, Person
from contacts.rules.names import without_suffix
from contacts.selectors.namesakes import Named, namesakes_of


def workplace() -> forms.CharField:
    """Where somebody works or worked, by its name: one the seeker knows, or a new one."""
    return forms.CharField(
        label="Organization",
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"list": "organizations", "autocomplete": "off"}),
        help_text="One you know already, or a new one.",
    )


class PersonForm(forms.ModelForm):
    """Everything about a person; all of it may stay unknown.

    Where they work is typed by name: one of the seeker's own organizations, or a new one.
    Whether somebody of the same name is the same is asked before a second one is kept.
    """

    organization_name = workplace()
    link = web_page("Web page")
    same_as = WhoField()
    keeps_past = forms.BooleanField(required=False, initial=True)

    class Meta:
        model = Person
        fields = (
            "honorific",
            "given_name",
            "family_name",
            "suffix",
            "family_name_first",
            "recognized_by",
            "salutation",
            "job_title",
            "email",
            "phone",
            "link",
            "postal_address",
            "how_we_met",
            "notes",
            "private",
        )
        labels = {"recognized_by": "No name yet? How would you recognize them?"}
        widgets = {"postal_address": lines(4), "notes": lines(5)}

    def __init__(self, *args, is_fresh: bool = False, **kwargs):
        super().__init__(*args, **kwargs)
        known = self.instance
        if known.organization:
            self.initial["organization_name"] = known.organization.name
        was = Formerly(
            person=known,
            given_name=known.given_name,
            family_name=known.family_name,
            organization=known.organization,
            job_title=known.job_title,
        )
        if not known.pk or not str(was):
            del self.fields["keeps_past"]
        else:
            self.fields["keeps_past"].initial = not is_fresh
            self.fields["keeps_past"].label = f"If that changes, keep “{was}” as their past"
            self.fields["keeps_past"].help_text = (
                "Kept when you change their employer, job or family name here; "
                "putting a spelling right keeps nothing."
            )

    def clean(self):
        super().clean()
        answers = self.cleaned_data
        apart = without_suffix(answers.get("family_name", ""), answers.get("suffix", ""))
        answers["family_name"], answers["suffix"] = apart
        if {"given_name", "family_name"} & set(self.changed_data):
            typed = Named.typed(answers, answers.get("organization_name", ""))
            asked_who(
                self,
                "same_as",
                typed,
                namesakes_of(self.instance.seeker, typed, besides=self.instance),
                joins=self.instance.pk is None,
            )
        return self.cleaned_data

    @property
    def known(self) -> Person | None:
        """Whom the name was said to mean, when it is nobody new."""
        return said_to_be(self, "same_as")


class PastForm(forms.ModelForm):
    """An earlier name, job or employer of somebody."""

    organization_name = workplace()
    field_order = ("given_name", "family_name", "job_title", "organization_name", "until_on")

    class Meta:
        model = Formerly
        fields = ("given_name", "family_name", "job_title", "until_on")
        labels = {
            "given_name": "Given name then",
            "family_name": "Family name then",
            "job_title": "Job title then",
            "until_on": "Until",
        }
        widgets = {"until_on": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})}
        help_texts = {
            "given_name": "Only if it was another one.",
            "family_name": "Only if it was another one.",
            "until_on": "A day near it will do; leave it empty if you don’t know.",
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.organization:
            self.initial["organization_name"] = self.instance.organization.name
