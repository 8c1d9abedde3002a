"""Two records side by side: a choice for every field in which they differ."""

from django import forms
from django.db.models import Field
from django.utils.text import capfirst

from contacts.models import Person
from followup.selectors.merging import BOTH, JOINED, MINE, THEIRS, differing, usual_choice

NOTHING = "(empty)"


class MergeForm(forms.Form):
    """Whose value stands, field by field; the fuller one unless somebody says otherwise."""

    prefix = "whose"  # an answer is no name, no job and no address itself

    def __init__(self, *args, kept: Person, other: Person, **kwargs):
        super().__init__(*args, **kwargs)
        for field in differing(kept, other):
            self.fields[field.name] = forms.ChoiceField(
                label=capfirst(field.verbose_name),
                choices=choices(field, kept, other),
                initial=usual_choice(field, kept, other),
                widget=forms.RadioSelect,
                error_messages={"required": f"Choose one: {field.verbose_name}."},
            )


def choices(field: Field, kept: Person, other: Person) -> list[tuple[str, str]]:
    """The two values as they are read, and both where both can stand."""
    two = [(MINE, shown(field, kept)), (THEIRS, shown(field, other))]
    can_stand_together = field.name in JOINED and all(getattr(p, field.name) for p in (kept, other))
    return [*two, (BOTH, "Both, one after the other")] if can_stand_together else two


def shown(field: Field, person: Person) -> str:
    value = getattr(person, field.name)
    if isinstance(value, bool):
        return "Yes" if value else "No"
    return str(value or NOTHING)
