"""Fields that are filled in once it is known for whom a form is."""

from typing import TypeVar

from django import forms

Kind = TypeVar("Kind", bound=forms.Field)


def field_of(form: forms.BaseForm, name: str, kind: type[Kind]) -> Kind:
    """A form's own copy of a field, of the kind it was declared with."""
    field = form.fields[name]
    assert isinstance(field, kind)
    return field
