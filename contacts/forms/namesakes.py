"""The question a form comes back with where a typed name is known already: is this the same?"""

from collections.abc import Sequence

from django import forms

from contacts.models import Person
from contacts.selectors.namesakes import Named, Namesake

SOMEBODY_ELSE = "Somebody else with the same name"


class WhoField(forms.CharField):
    """One of those known by a typed name, or somebody else; not asked while nobody is.

    An answer is the number of a person, or the name itself for somebody else of that name.
    """

    found: Sequence[Namesake] = ()
    question = ""
    missing = "You know somebody of that name. Say whether it is the same person."
    suggested = ""

    def __init__(self, label: str = "Is this somebody you know?"):
        super().__init__(label=label, widget=forms.RadioSelect, required=False, max_length=300)

    def bound_data(self, data, initial):
        """What was answered, else what is most likely."""
        return data or self.suggested

    def ask(self, typed: Named, found: Sequence[Namesake], *, joins: bool = True) -> None:
        """Offer those found and somebody else; where nobody is to be joined, only the latter."""
        self.found = found
        one = found[0]
        self.question = f"Is this the same {one.name}?"
        known = [(str(each.person.pk), f"Yes: {each.in_full}") for each in found] if joins else []
        self.choices_offered = [*known, (somebody_else(typed), SOMEBODY_ELSE)]
        likely = [str(each.person.pk) for each in found if each.is_likely and joins]
        if all(each.is_of_family for each in found):
            likely = [somebody_else(typed)]
        # Whoever may have moved on is chosen by nobody but the seeker.
        self.suggested = next(iter(likely), "")

    @property
    def choices_offered(self) -> list[tuple[str, str]]:
        assert isinstance(self.widget, forms.RadioSelect)
        return [(str(value), str(label)) for value, label in self.widget.choices]

    @choices_offered.setter
    def choices_offered(self, choices: list[tuple[str, str]]) -> None:
        assert isinstance(self.widget, forms.RadioSelect)
        self.widget.choices = choices


def somebody_else(typed: Named) -> str:
    """The answer that this is somebody else of the name that is typed, and of no other name."""
    return f"new:{typed.key}"[:300]


def asked_who(
    form: forms.BaseForm,
    name: str,
    typed: Named,
    found: Sequence[Namesake],
    *,
    joins: bool = True,
) -> None:
    """Where a name is known, and nobody said yet who is meant, let the form come back and ask."""
    field = form.fields[name]
    assert isinstance(field, WhoField)
    if not found:
        return
    field.ask(typed, found, joins=joins)
    if form.cleaned_data.get(name) not in dict(field.choices_offered):
        form.add_error(name, field.question)


def said_to_be(form: forms.BaseForm, name: str) -> Person | None:
    """Whom the typed name was said to mean; None for somebody new."""
    field, said = form.fields[name], form.cleaned_data.get(name)
    assert isinstance(field, WhoField)
    return next((one.person for one in field.found if str(one.person.pk) == said), None)
