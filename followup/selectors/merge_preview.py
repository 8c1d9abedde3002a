"""Before two records become one: what hangs on each, and what making them one will do."""

from dataclasses import dataclass

from django.db.models import CharField, Count, F, Model, QuerySet, Value
from django.utils.text import capfirst

from contacts.models import Interest, NotTheSame, Person
from followup.models import (
    Give,
    Merge,
    PanelSeat,
    Pause,
    PersonRhythm,
    Promise,
    Rejection,
    Touch,
    Welcome,
)
from followup.rules.application_status import day
from followup.selectors.merging import is_in_a_hurry, more_pressing
from followup.selectors.wishes import held_by_wishes


@dataclass(frozen=True)
class Side:
    """One of the two, and what hangs on them, such as “3 follow-ups”."""

    person: Person
    hanging: list[str]


NAMED: dict[type[Model], tuple[str, str]] = {
    Touch: ("follow-up", "follow-ups"),
    PanelSeat: ("interview", "interviews"),
    PersonRhythm: ("follow-up schedule", "follow-up schedules"),
    Welcome: ("invitation", "invitations"),
    Give: ("introduction", "introductions"),
    Rejection: ("rejection they told you", "rejections they told you"),
    Merge: ("earlier merge", "earlier merges"),
}
IN_ORDER = (Touch, Promise, PanelSeat, Interest, Rejection, Give, Welcome, Pause, PersonRhythm)
THROUGH = "__person__seeker"
NAMES: dict[str, str] = {
    Touch.Occasion.GIVE: "follow-up",
    Touch.Occasion.PROMISE: "promise",
    Touch.Occasion.REOPENING: "follow-up before an opening",
}


def sides(kept: Person, other: Person) -> list[Side]:
    """Both, each with what hangs on them in plain counts; one query for all of it."""
    both = [kept.pk, other.pk]
    asked = [counted(model, path, both) for model, path in hanging_on_people()]
    found = asked[0].union(*asked[1:], all=True)
    counts = {(label, person): number for label, person, number in found}
    return [Side(person, in_words(counts, person)) for person in (kept, other)]


def hanging_on_people() -> list[tuple[type[Model], str]]:
    """Every kind of row that points at a person, and what hangs on those, with the way there."""
    found: dict[type[Model], str] = {}
    for relation in Person._meta.get_fields(include_hidden=True):
        link = getattr(relation, "field", None)
        if relation.auto_created and link is not None and link.model is not NotTheSame:
            found.setdefault(link.model, link.name)
            for inner in link.model._meta.get_fields(include_hidden=True):
                further = getattr(inner, "field", None)
                if inner.auto_created and further is not None:
                    deeper(found, further.model)
    return list(found.items())


def deeper(found: dict[type[Model], str], model: type[Model]) -> None:
    """Rows that belong to somebody by way of what hangs on a person, as a letter does."""
    path = getattr(model, "owner_path", "")
    if path.endswith(THROUGH) and path.count("__") == 2:
        found.setdefault(model, path.removesuffix("__seeker"))


def counted(model: type[Model], path: str, people: list[int]) -> QuerySet:
    rows = model._base_manager.filter(**{f"{path}__in": people}).order_by()
    label = Value(model._meta.label_lower, output_field=CharField())
    named = rows.annotate(label=label, whose=F(f"{path}__pk")).values("label", "whose")
    return named.annotate(number=Count("pk")).values_list("label", "whose", "number")


def in_words(counts: dict[tuple[str, int], int], person: Person) -> list[str]:
    order = {model: number for number, model in enumerate(IN_ORDER)}
    models = sorted((m for m, _ in hanging_on_people()), key=lambda m: order.get(m, len(order)))
    hanging = [(model, counts.get((model._meta.label_lower, person.pk), 0)) for model in models]
    return [f"{number} {word(model, number)}" for model, number in hanging if number]


def word(model: type[Model], number: int) -> str:
    meta = model._meta
    one, more = NAMED.get(model, (str(meta.verbose_name), str(meta.verbose_name_plural)))
    return one if number == 1 else more


def consequences(kept: Person, other: Person) -> list[str]:
    """What making these two one will do besides, in sentences said before it happens."""
    people = [kept.pk, other.pk]
    touches = list(Touch.objects.open().filter(person__in=people).order_by("pk"))
    pauses = list(Pause.objects.open().filter(person__in=people).order_by("pk"))
    touches.sort(key=lambda touch: touch.person_id != kept.pk)
    said = []
    held = held_by_wishes(Person.objects.filter(pk__in=people))
    if held:
        said.append("One of them asked you not to write. That holds for both.")
        said += ["What is planned is skipped."] if touches else []
    elif kept.let_go_on or other.let_go_on:
        said.append("You stopped following up with one of them. That holds for both.")
        said += ["What is planned is skipped."] if touches else []
    else:
        said += planned(touches, pauses)
    if kept.private != other.private:
        said.append("One of them is hidden from your coach. Both will be.")
    return said


def due(touch: Touch) -> str:
    """Such as “the thank-you due November 25, 2026”."""
    what = NAMES.get(touch.occasion, touch.get_occasion_display())
    return f"the {what} due {day(touch.due_on)}"


def planned(touches: list[Touch], pauses: list[Pause]) -> list[str]:
    said, stays = [], touches[0] if touches else None
    if len(touches) == 2:
        stays, goes = more_pressing(*touches)
        said.append(
            f"Both have a follow-up planned. {capfirst(due(stays))} stays. {capfirst(due(goes))} "
            "is skipped; any draft stays with it."
        )
    if stays and pauses and is_in_a_hurry(stays):
        said.append("The pause ends, since something is due.")
    elif stays and pauses:
        said.append("The pause holds, so the planned follow-up is skipped.")
    return said
