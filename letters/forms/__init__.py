"""The top floor's forms."""

from collections.abc import Iterable, Sequence
from typing import cast

from django import forms
from django.core.validators import MaxValueValidator

from contacts.forms import field_of
from letters import render_pool
from letters.forms import signatures
from letters.models import Dismissal, Letter, Stationery
from letters.paper import ENVELOPES, LABEL_SHEETS, envelope_for, form_for, windows_for
from letters.selectors.checks import Note, words_of


class LetterForm(forms.ModelForm):
    """What the seeker writes."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    class Meta:
        model = Letter
        fields = (
            "salutation",
            "body",
            "closing",
            "enclosures",
            "copies",
            "form",
            "typeface",
            "signing",
            "encloses_note",
        )
        labels = {"salutation": "Greeting", "body": "The letter", "closing": "Close"}
        help_texts = {"enclosures": "What you put in with it, if anything."}
        widgets = {"body": forms.Textarea(attrs={"rows": 18, "class": "letter-body"})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("form", "typeface", "signing"):
            field = field_of(self, name, forms.ChoiceField)
            offered = cast("Iterable[tuple[str, str]]", field.choices)
            choices = [choice for choice in offered if choice[0]]
            field.choices = [("", "as in your stationery"), *choices]

    def words(self) -> dict:
        """The letter as it was written, without the version it was written on."""
        return {field: self.cleaned_data[field] for field in self.Meta.fields}

    def followed_by(self, letter: Letter) -> list:
        """The fields whose words changed with the form of letter, to be put where they stood."""
        changed = [name for name, words in self.words().items() if getattr(letter, name) != words]
        fresh = LetterForm(instance=letter)
        for name in changed:
            fresh.fields[name].widget.attrs |= {"hx-swap-oob": "true", "class": "form-control"}
        return [fresh[name] for name in changed]


class VoiceForm(forms.ModelForm):
    """The voice a letter is drafted in."""

    class Meta:
        model = Letter
        fields = ("voice",)
        labels = {"voice": "In which voice"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        voice = field_of(self, "voice", forms.ChoiceField)
        offered = cast("Iterable[tuple[str, str]]", voice.choices)
        voice.choices = [("", "as in your stationery"), *(one for one in offered if one[0])]


class WentForm(forms.Form):
    """What went, where a draft waits: the letter as it stands here, or other words."""

    DRAFT, OTHER = "draft", "other"
    went = forms.ChoiceField(
        label="What did you send?",
        choices=[
            (DRAFT, "the letter as it stands here"),
            (OTHER, "something else, or something I changed on the way"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Say what you sent: the letter as it stands here or not."},
    )
    words = forms.CharField(
        label="What you sent",
        required=False,
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 8, "class": "letter-body"}),
        help_text="Paste it here if you wish to keep it, or leave it empty.",
    )

    def is_draft(self) -> bool:
        return self.cleaned_data["went"] == self.DRAFT


class DismissForm(forms.Form):
    """Why a sentence stays as it is: one that stands in the margin now."""

    sentence = forms.CharField(max_length=600)
    because = forms.ChoiceField(
        choices=Dismissal.Because.choices,
        error_messages={"required": "Say why it stays: choose one of the reasons."},
    )

    def __init__(self, *args, notes: Sequence[Note], **kwargs):
        super().__init__(*args, **kwargs)
        self.notes = {words_of(note.ask.sentence): note for note in notes}

    def clean_sentence(self):
        """The note on that sentence."""
        note = self.notes.get(words_of(self.cleaned_data["sentence"]))
        if note is None:
            raise forms.ValidationError("That sentence is no longer in the letter.")
        return note


class WayForm(forms.Form):
    """How somebody without an address gets their letter."""

    LEAVE, HAND = "leave", "hand"
    way = forms.ChoiceField(
        choices=[(LEAVE, "leave it out for now"), (HAND, "print it to hand over, no envelope")],
        widget=forms.RadioSelect,
        initial=LEAVE,
    )

    def is_printed(self) -> bool:
        return self.cleaned_data["way"] == self.HAND


class LeaveOutForm(forms.Form):
    """Whether a letter that has its address stays out of this print."""

    leave = forms.BooleanField(label="leave it out for now", required=False)

    def is_printed(self) -> bool:
        return not self.cleaned_data["leave"]


class PrintForm(forms.Form):
    """What comes out of one print besides the letters."""

    cover = forms.BooleanField(
        label="a checklist on top, to sign and stamp by", required=False, initial=False
    )
    apart = forms.BooleanField(
        label="letters and envelopes also as two files, for two trays", required=False
    )
    first_label = forms.IntegerField(
        label="First free label on the sheet", required=False, min_value=1, initial=1
    )

    def __init__(self, *args, stationery: Stationery, **kwargs):
        super().__init__(*args, **kwargs)
        if stationery.labels:
            count = LABEL_SHEETS[stationery.labels].count
            first_label = field_of(self, "first_label", forms.IntegerField)
            first_label.max_value = count
            first_label.validators.append(
                MaxValueValidator(count, f"This sheet has {count} labels.")
            )
        else:
            del self.fields["first_label"]


class StationeryForm(forms.ModelForm):
    """How my letters look, what envelope they go into, and how that is fed into my printer."""

    class Meta:
        model = Stationery
        fields = (
            "form",
            "typeface",
            "signing",
            "voice",
            "envelope",
            "windowed",
            "labels",
            "feed",
            "right_by",
            "down_by",
            "both_sides",
        )

    def clean(self):
        """A window has to be one that the form of letter was made for."""
        super().clean()
        given = self.cleaned_data
        mine = self.instance.seeker.country.code
        form = given.get("form") or form_for(mine)
        envelope = given.get("envelope") or envelope_for(form, mine)
        fits = windows_for(form, mine)
        if given.get("windowed") and not given.get("labels") and envelope not in fits:
            self.add_error("windowed", self.no_window(fits))
        return given

    def no_window(self, fits) -> str:
        names = " or ".join(ENVELOPES[key].name for key in fits)
        return "This form of letter has its address where no window of that envelope shows it. " + (
            f"It goes into a window of {names}." if names else "Take a plain envelope."
        )


class SignatureForm(forms.Form):
    """My own signature: drawn on the screen, or a photograph or scan of it."""

    drawn = forms.CharField(required=False, widget=forms.HiddenInput)
    picture = forms.FileField(
        label="A photograph or scan",
        required=False,
        help_text="PNG or JPEG, at most 2 MB: black or blue ink on white paper, filling the view.",
        widget=forms.ClearableFileInput(attrs={"accept": "image/png,image/jpeg"}),
    )

    def clean(self):
        """The ink of whichever was given, in `cleaned_data["ink"]`."""
        super().clean()
        given = self.cleaned_data
        if given.get("drawn"):
            given["ink"] = signatures.inked(signatures.from_drawing(given["drawn"]))
        elif given.get("picture"):
            if given["picture"].size > signatures.MOST_BYTES:
                self.add_error("picture", "That picture is over 2 MB: take a smaller one.")
                return given
            given["ink"] = signatures.inked(given["picture"].read())
        else:
            raise forms.ValidationError("Draw your signature, or choose a picture of it.")
        return given


MOST_ENCLOSED = 2 * 1024 * 1024  # bytes
MOST_ENCLOSED_PAGES = 10


class EnclosureForm(forms.Form):
    """A PDF of mine to go into the envelope."""

    pdf = forms.FileField(
        label="A PDF of yours",
        help_text=f"At most 2 MB and {MOST_ENCLOSED_PAGES} pages. It is printed as it is.",
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf"}),
    )

    def clean(self):
        """The file's bytes and how many pages it has, in `content` and `pages`."""
        super().clean()
        given = self.cleaned_data
        file = given.get("pdf")
        if file is None:
            return given
        if file.size > MOST_ENCLOSED:
            raise forms.ValidationError("That file is over 2 MB: enclose a smaller one.")
        given["content"] = file.read()
        given["pages"] = len(render_pool.page_sizes(given["content"]))
        if given["pages"] == 0:
            raise forms.ValidationError("That is not a PDF we can read, or it has a password.")
        if given["pages"] > MOST_ENCLOSED_PAGES:
            raise forms.ValidationError(
                f"It has {given['pages']} pages, and a letter takes at most {MOST_ENCLOSED_PAGES}."
            )
        return given
