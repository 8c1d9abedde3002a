"""The fields by which a wish is told, on the first page of a no and on a page of its own."""

from django import forms

from contacts.forms import field_of
from followup.models import Wish
from followup.rules.wishes import EVERYBODY, ONLY_PANEL, ONLY_THROUGH, PANEL, PERSON

SILENT = ("", "They didn't say")
KINDS = [
    (Wish.Kind.WELCOME, "Welcome to stay in touch"),
    (Wish.Kind.ONLY_THROUGH, "Only through somebody"),
    (Wish.Kind.RATHER_NOT, "Rather not"),
    (Wish.Kind.STOP, "Asked you not to"),
]
WITH_A_NO = [
    (PANEL, "The panel, and who told you"),
    (ONLY_PANEL, "Only the panel: who told you may hear from you"),
    (PERSON, "Just who told you"),
    (EVERYBODY, "Everybody there"),
]
CIRCLES = dict(WITH_A_NO)


def kind(*, silent: bool) -> forms.ChoiceField:
    """How they want to be reached; `silent` offers that nothing was said."""
    return forms.ChoiceField(
        label="Did they say how to reach them?",
        choices=[SILENT, *KINDS] if silent else KINDS,
        widget=forms.RadioSelect,
        required=not silent,
        initial="" if silent else None,
        error_messages={"required": "Say what they wished."},
    )


def through() -> forms.CharField:
    """Whom they are reached through, by name."""
    return forms.CharField(
        label="Only through whom?",
        max_length=200,
        required=False,
        help_text="A name, such as the recruiter's. Letters then go in care of them.",
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


def circle(choices: list[tuple[str, str]]) -> forms.ChoiceField:
    """For whom it holds."""
    return forms.ChoiceField(
        label="For whom does that hold?",
        choices=choices,
        widget=forms.RadioSelect,
        required=False,
        initial=choices[0][0],
    )


def words() -> forms.CharField:
    """What they said."""
    return forms.CharField(
        label="In their words, if you remember",
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


def settle(form: forms.Form, prefix: str = "") -> None:
    """Ask for the name where one is needed, and forget it where none is."""
    answers, name = form.cleaned_data, f"{prefix}through"
    if answers.get(f"{prefix}kind") != ONLY_THROUGH:
        answers[name] = ""
    elif not answers.get(name):
        form.add_error(name, "Say through whom: a name.")
    circle = field_of(form, f"{prefix}circle", forms.ChoiceField)
    answers[f"{prefix}circle"] = answers.get(f"{prefix}circle") or circle.widget.choices[0][0]
