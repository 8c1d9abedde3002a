"""What was noted of somebody since two records became one: undone, it stays with the one kept."""

from django.db.models import CharField, Max, Model, Q, QuerySet, Value

from contacts.models import Person
from followup.models import Merge, Pause, Touch
from followup.selectors.merge_preview import hanging_on_people

PLANNED = Q(sent_on=None, skipped_on=None)  # by the app, not noted by the seeker
NOT_NOTED = (Merge, Pause)
LATEST = "latest"


def noted() -> list[tuple[type[Model], str]]:
    """Every kind of thing that is noted of a person themselves, with the link to them."""
    kinds = hanging_on_people()
    return [(kind, link) for kind, link in kinds if "__" not in link and kind not in NOT_NOTED]


def latest_of(person: Person) -> dict[str, int]:
    """The number of the latest thing of each kind that is noted of somebody, in one query."""
    asked = [newest(model, Q(**{link: person.pk})) for model, link in noted()]
    found = asked[0].union(*asked[1:], all=True)
    return {label: number for label, number in found if number}


def noted_since(merge: Merge) -> int:
    """How many things were noted of the one kept since a merge; none where it is not known."""
    marks = [step[LATEST] for step in merge.before if LATEST in step]
    if not marks:
        return 0
    return sum(since(model, link, merge, marks[0]) for model, link in noted())


def since(model: type[Model], link: str, merge: Merge, mark: dict[str, int]) -> int:
    known = mark.get(model._meta.label_lower, 0)
    rows = model._base_manager.filter(**{link: merge.kept_id}, pk__gt=known)
    return (rows.exclude(PLANNED) if model is Touch else rows).count()


def newest(model: type[Model], whose: Q) -> QuerySet:
    label = Value(model._meta.label_lower, output_field=CharField())
    rows = model._base_manager.filter(whose).order_by().annotate(label=label).values("label")
    return rows.annotate(number=Max("pk")).values_list("label", "number")
