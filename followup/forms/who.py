"""Who is meant by a name on a card: asked where it is known, or where two cards have it."""

from collections.abc import Sequence
from typing import Any

from django import forms

from contacts.forms.namesakes import WhoField, asked_who, said_to_be, somebody_else
from contacts.models import User
from contacts.rules import names
from contacts.selectors.namesakes import Named
from followup.actions.rejections import TELLER
from followup.selectors.meetings import known_by


def description_in_its_place(answers: dict[str, Any]) -> None:
    """Take "the lady with the notebook", typed as a name, for how to recognize somebody."""
    typed = names.full_name(answers.get("given_name") or "", answers.get("family_name") or "")
    if typed and not names.is_name(typed) and not answers.get("recognized_by"):
        answers |= {"recognized_by": typed, "given_name": "", "family_name": ""}


def suffix_in_its_place(answers: dict[str, Any]) -> None:
    """Take "Jr.", typed with a family name, for the suffix it is."""
    family, suffix = answers.get("family_name") or "", answers.get("suffix") or ""
    answers["family_name"], answers["suffix"] = names.without_suffix(family, suffix)


def ask_who(form: forms.BaseForm, seeker: User, employer: str) -> None:
    """Let a form come back where the name on it is known and nobody said yet who is meant.

    Whoever is said to be known already stands in `cleaned_data["person"]`, and `known_by_name`
    says that they were found by their name.
    """
    answers = form.cleaned_data
    if answers.get("person"):
        return
    typed = Named.typed(answers, employer)
    asked_who(form, "same_as", typed, known_by(seeker, typed))
    answers["person"] = said_to_be(form, "same_as")
    answers["known_by_name"] = bool(answers["person"])


def offer_again(form: forms.BaseForm, seeker: User, employer: str) -> None:
    """Show the question once more, with its answer, on a page that is opened again."""
    if form.is_bound or not form.initial.get("same_as"):
        return
    typed = Named.typed(form.initial, employer)
    found = known_by(seeker, typed)
    field = form.fields["same_as"]
    assert isinstance(field, WhoField)
    if found:
        field.ask(typed, found)


def ask_of_each_other(cards: Sequence[forms.BaseForm], teller: Named | None = None) -> None:
    """Let valid cards of one name come back, until it is said that they are two people.

    `teller` is the name of who told the news and was not in the room, where nobody of that name
    was known before.
    """
    before: dict[str, str] = {teller.key: "Who told you the news"} if teller else {}
    seen: dict[int, str] = {}
    for number, card in enumerate(cards, 1):
        person = card.cleaned_data.get("person")
        if person and person.pk in seen:
            card.add_error(None, f"{seen[person.pk]} is the same {person}: use one card for both.")
        elif person:
            seen[person.pk] = f"Person {number}"
        typed = Named.typed(card.cleaned_data)
        if typed.key in before and not person:
            ask_of_other(card, typed, before[typed.key])
        if typed.key and not person:
            before.setdefault(typed.key, f"Person {number}")


def ask_of_other(card: forms.BaseForm, typed: Named, other: str) -> None:
    """Ask whether this card is about the same as another one, which has the same name."""
    field, said = card.fields["same_as"], card.cleaned_data.get("same_as")
    assert isinstance(field, WhoField)
    is_teller = not other.startswith("Person ")
    name = f"{typed.given} {typed.family}".strip()
    if not field.question:
        field.question = f"{other} is called {name}, too. Are these two people?"
        same = [(TELLER, f"No, {name} told you the news, too")] if is_teller else []
        new = (somebody_else(typed), "Yes, two people with the same name")
        field.choices_offered = [*same, new]
        field.missing = "If it is one person, remove one of the cards." if not is_teller else ""
    if said not in dict(field.choices_offered):
        card.add_error("same_as", field.question)
