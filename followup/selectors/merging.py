"""Two records of one person: which of two values, follow-ups, pauses stands; what to undo."""

from datetime import date

from django.db.models import Field, OuterRef, QuerySet, Subquery

from contacts.models import Person, User
from followup.models import Merge, Pause, Touch
from followup.rules.merging import UNDO_FOR

MINE, THEIRS, BOTH = "kept", "other", "both"
# Decided by the stricter of the two, and so not asked.
NOT_ASKED = ("seeker", "let_go_on", "private")
FIELDS: list[Field] = [
    field
    for field in Person._meta.concrete_fields
    if field.editable and not field.primary_key and field.name not in NOT_ASKED
]
JOINED = ("notes", "how_we_met")


def differing(kept: Person, other: Person) -> list[Field]:
    """The fields in which two people differ, in the model's order."""
    return [f for f in FIELDS if getattr(kept, f.attname) != getattr(other, f.attname)]


def usual_choice(field: Field, kept: Person, other: Person) -> str:
    """Whose value stands unless somebody says otherwise: the one there is, else the one kept's."""
    mine, theirs = getattr(kept, field.attname), getattr(other, field.attname)
    if theirs in field.empty_values or mine == theirs:
        return MINE
    if mine in field.empty_values:
        return THEIRS
    if field.name == "given_name" and fuller(theirs, mine):
        return THEIRS
    return BOTH if field.name in JOINED else MINE


def fuller(one: str, other: str) -> bool:
    """Whether one given name says more of the same than another, as "Pat" than "P."."""
    long, short = (name.strip().rstrip(".").casefold() for name in (one, other))
    return len(long) > len(short) and long.startswith(short)


def more_pressing(mine: Touch, theirs: Touch) -> tuple[Touch, Touch]:
    """Of two planned follow-ups the one that stays, and the one that is skipped.

    A thank-you or a promise goes first, then whichever is due sooner.
    """
    first, second = sorted((mine, theirs), key=lambda t: (not t.needs_no_give, t.due_on))
    return first, second


def longer_pause(mine: Pause, theirs: Pause) -> tuple[Pause, Pause]:
    """Of two open pauses the one that holds, and the one that ends: no day to ask is longest."""
    second, first = sorted((mine, theirs), key=lambda pause: pause.ask_on or date.max)
    return (mine, theirs) if mine.ask_on == theirs.ask_on else (first, second)


def is_in_a_hurry(touch: Touch) -> bool:
    """Whether a planned follow-up is for one day and ends a pause; any other waits for its end."""
    return touch.needs_no_give or touch.moved_from is not None


def with_last_merge(people: QuerySet[Person], on: date) -> QuerySet[Person]:
    """Each with the latest merge that can still be undone, as `merge` and `merged_on`."""
    own = Merge.objects.filter(kept=OuterRef("pk"), merged_on__gte=on - UNDO_FOR).order_by("-pk")
    return people.annotate(
        merge=Subquery(own.values("pk")[:1]), merged_on=Subquery(own.values("merged_on")[:1])
    )


def kept_in_place_of(seeker: User, gone: int) -> Person | None:
    """Who stands for somebody merged away; None when nobody of that number was."""
    merge = Merge.objects.of(seeker).filter(gone=gone).select_related("kept").first()
    return merge.kept if merge else None
