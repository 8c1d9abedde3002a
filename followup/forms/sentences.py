"""Fields that finish a sentence: typed words, and the whole sentence as a letter will have it."""

import json
from typing import Any

from django import forms
from django.urls import reverse

from followup.rules.beginnings import BEGINNINGS
from followup.rules.sentences import Box, Field, Reader
from followup.selectors.sentences import KNOWN, NOBODY, READER, reader_as, sentence


class Finishing(forms.BoundField):
    """A box with the beginning of a sentence before it, and the whole of it below."""

    field: "SentenceField"

    @property
    def known_reader(self) -> Reader:
        """Who reads it, as the form knows them."""
        return getattr(self.form, "reader", NOBODY)

    @property
    def reader(self) -> Reader:
        """Who reads it: as the form knows them, and as the fields beside this one say now."""
        beside = {
            part: self.form[name] for part, name in READER.items() if name in self.form.fields
        }
        said = {part: field.value() for part, field in beside.items()}
        return reader_as(said, self.known_reader)

    @property
    def sentence(self) -> Box | None:
        """The whole sentence, or why there is none yet; None while nothing was typed."""
        return sentence(self.field.begun, self.value() or "", self.reader)

    @property
    def id_of_sentence(self) -> str:
        return f"{self.auto_id}-sentence"

    @property
    def aria_describedby(self) -> str:
        return " ".join(filter(None, (super().aria_describedby, self.id_of_sentence)))

    def build_widget_attrs(self, attrs: dict, widget: forms.Widget | None = None) -> dict:
        """What asks for the sentence while it is typed, and anew when the reader's name changes."""
        beside = [self.form[name].auto_id for name in READER.values() if name in self.form.fields]
        when = ["input changed delay:400ms", *(f"change from:#{each}" for each in beside)]
        return super().build_widget_attrs(attrs, widget) | {
            "hx-post": reverse("followup:sentence"),
            "hx-trigger": ", ".join(when),
            "hx-vals": json.dumps({"field": self.field.begun, "box": self.html_name, **self.known}),
            "hx-target": f"#{self.id_of_sentence}",
            "hx-swap": "innerHTML",
            "hx-sync": "this:replace",
        }

    @property
    def known(self) -> dict[str, str]:
        """What is known of the reader that no field of the form says."""
        said = {name: getattr(self.known_reader, part) for part, name in READER.items()}
        return {f"{KNOWN}{name}": text for name, text in said.items() if text}


class SentenceField(forms.CharField):
    """Words that finish a sentence; a phone should not capitalize them."""

    bound_field_class = Finishing

    def __init__(self, begun: Field, **kwargs: Any):
        self.begun = begun
        begins = BEGINNINGS[begun]
        super().__init__(
            label=begins.words,
            help_text=begins.hint,
            max_length=begins.longest,
            widget=forms.TextInput(attrs={"autocapitalize": "none"}),
            **{"required": False, **kwargs},
        )
