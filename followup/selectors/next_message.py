"""One sentence about what the plan does next, for the messages after something was done."""

from contacts.models import Person
from followup.models import Touch
from followup.rules.application_status import day


def what_follows(person: Person, following: Touch | None, before: Touch | None = None) -> str:
    """What comes next for somebody, and whether it moved; or that the plan rests, and why."""
    if following:
        why = f", {following.why_then}" if following.why_then else ""
        moved = before and before.pk == following.pk and before.due_on != following.due_on
        verb = "moved to" if moved else "is for"
        return f"The next for {person} {verb} {day(following.due_on)}{why}."
    if person.let_go_on:
        return f"Nothing more is planned for {person}."
    pause = person.pauses.open().first()
    return f"The plan rests for {person}: {pause.because}." if pause else ""
