"""Days in forms: which may still be to come, and which may not."""

from datetime import date

from django import forms


def until(today: date, day: date | None) -> date | None:
    """The day itself, when it is known and not still to come."""
    if day and day > today:
        raise forms.ValidationError("That day is still to come: choose today or earlier.")
    return day
