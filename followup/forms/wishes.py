"""Forms about what people wished, and about doing something anyway."""

from datetime import date

from django import forms

from contacts.forms import field_of
from followup.forms import wish_fields
from followup.forms.days import Day
from followup.forms.people import until
from followup.models import Wish
from followup.rules.wishes import EVERYBODY, PANEL, PERSON


class WishForm(forms.Form):
    """What they wished, in their words, on which day, and for whom it holds."""

    kind = wish_fields.kind(silent=False)
    through = wish_fields.through()
    circle = wish_fields.circle(wish_fields.WITH_A_NO)
    words = wish_fields.words()
    said_on = forms.DateField(label="When they said it", widget=Day)

    def __init__(self, *args, wish: Wish, today: date, **kwargs):
        self.wish, self.today = wish, today
        super().__init__(*args, **{"initial": told(wish, today), **kwargs})
        field_of(self, "circle", forms.ChoiceField).choices = circles_of(wish)

    def clean_said_on(self):
        return until(self.today, self.cleaned_data["said_on"])

    def clean(self):
        super().clean()
        wish_fields.settle(self)
        return self.cleaned_data

    def write(self) -> Wish:
        """The wish as it was typed; its application or person stays at hand for another circle."""
        answers, wish = self.cleaned_data, self.wish
        about = places_of(wish)
        wish.person, wish.application = None, None
        wish.organization = None
        where = {PERSON: "person", PANEL: "application", EVERYBODY: "organization"}
        setattr(wish, where[answers["circle"]], about[answers["circle"]])
        wish.kind, wish.words = answers["kind"], answers["words"]
        wish.through_name, wish.said_on = answers["through"], answers["said_on"]
        return wish


def told(wish: Wish, today: date) -> dict:
    """What is known of a wish already."""
    circle = PERSON if wish.person else PANEL if wish.application else EVERYBODY
    return {
        "kind": wish.kind,
        "through": wish.through_name,
        "circle": circle,
        "words": wish.words,
        "said_on": wish.said_on or today,
    }


def places_of(wish: Wish) -> dict:
    """Whom a wish could hold for: whoever it holds for now, and everybody there."""
    person = wish.person or (wish.heard_in.person if wish.heard_in else None)
    about = wish.application or person
    there = wish.organization or (about and about.organization)
    places = {PERSON: person, PANEL: wish.application, EVERYBODY: there}
    return {circle: place for circle, place in places.items() if place}


def circles_of(wish: Wish) -> list[tuple[str, str]]:
    """The same as choices, in words."""
    words = {
        PERSON: "Just {}",
        PANEL: "The panel for {}, and who told you",
        EVERYBODY: "Everybody at {}",
    }
    return [(circle, words[circle].format(place)) for circle, place in places_of(wish).items()]


class AnywayForm(forms.Form):
    """A sentence why, and a tick."""

    because = forms.CharField(
        label="Why you do it anyway, in a sentence",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Say in a sentence why you do it anyway."},
    )
    anyway = forms.BooleanField(
        label="I know what they asked, and I do it anyway",
        error_messages={"required": "Tick that you know what they asked."},
    )
