"""Making two records of one person one, and undoing it for thirty days.

What hangs on a person comes along by itself (`merge_relations`), what laws forbid to one person is
settled law by law (`merge_laws`), and every step is taken down for the way back (`merge_steps`).
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.text import capfirst

from contacts.actions import keep
from contacts.actions.pasts import note_change
from contacts.actions.records import as_it_stands
from contacts.actions.search_text import refresh
from contacts.actions.told_apart import tell_apart
from contacts.models import NotTheSame, Person
from followup.actions.merge_laws import SETTLED, end_pause, skip
from followup.actions.merge_relations import carry_over
from followup.actions.merge_steps import Steps, walk_back
from followup.actions.wishes import ASKED
from followup.models import Debrief, Merge, Telling
from followup.rules.merging import UNDO_FOR, both, may_be_undone
from followup.selectors.merging import BOTH, FIELDS, THEIRS, is_in_a_hurry, usual_choice
from followup.selectors.since_merge import LATEST, latest_of
from followup.selectors.wishes import wish_on

GONE = "One of the two is no longer there: they were merged or deleted a moment ago."
NOT_THERE = "That merge is no longer there: it was undone a moment ago."
TOO_LATE = "A merge can be undone for 30 days, and these are over."
LATER_FIRST = "Another merge came after this one. Undo that one first."
NO_WAY_BACK = "This can't be undone any more, because of what was changed since: {}"
TOO_LONG = "Their notes are too long together: shorten them on one of the two first."
STOPPED = "you stopped following up with them"
PAUSED = "the plan was paused for the same person"
# Fields of half-told stories that hold a person's number.
TYPED_AS = ("person", "same_as", "teller_same_as")


@transaction.atomic
def merge_people(*, kept: Person, other: Person, chosen: Mapping[str, str], on: date) -> Merge:
    """Take the record of `other` into that of `kept`, with everything that hangs on it.

    `chosen` says by field of a person whose value stands ("kept", "other", "both"); what it leaves
    out is chosen as usual. Raises ValidationError when one of the two is gone.
    """
    forget_old_merges(on=on)
    kept, other = locked(kept, other)
    steps, gone = Steps(on), other.pk
    carry_told_apart(kept, other, steps)
    carry_half_told(kept, other, steps)
    carry_over(kept, other, steps, SETTLED)
    was = as_it_stands(kept)
    choose(kept, other, chosen, steps)
    leave_in_peace(kept, other, steps)
    steps.remove(other)
    refresh([kept.pk])
    tell_apart(was, other, kept)
    seeker, before = kept.seeker_id, [*steps.taken, {LATEST: latest_of(kept)}]
    return keep(record=Merge(seeker_id=seeker, kept=kept, gone=gone, merged_on=on, before=before))


def locked(one: Person, other: Person) -> tuple[Person, Person]:
    """The two as they are now, locked in the order of their numbers, so that none waits in turn."""
    rows = Person.objects.select_for_update(of=("self",)).select_related("seeker", "organization")
    found = {row.pk: row for row in rows.filter(pk__in=[one.pk, other.pk]).order_by("pk")}
    if len(found) < 2 or found[one.pk].seeker_id != found[other.pk].seeker_id:
        raise ValidationError(GONE)
    return found[one.pk], found[other.pk]


def carry_told_apart(kept: Person, other: Person, steps: Steps) -> None:
    """Whoever is somebody else than one is somebody else than the one person they are."""
    for apart in NotTheSame.objects.filter(Q(first=other) | Q(second=other)).order_by("pk"):
        third = apart.second if apart.first_id == other.pk else apart.first
        first, second = sorted((kept, third), key=lambda person: person.pk)
        if third == kept or NotTheSame.objects.filter(first=first, second=second).exists():
            steps.remove(apart)
        else:
            steps.change(apart, first=first, second=second)


def carry_half_told(kept: Person, other: Person, steps: Steps) -> None:
    """Where a story is still being told, what was typed so far names the one who stays."""
    for model in (Telling, Debrief):
        for told in model.objects.of(kept.seeker).exclude(typed={}).order_by("pk"):
            steps.change(told, typed=naming(told.typed, str(other.pk), str(kept.pk)))


def naming(typed: Any, before: str, now: str, field: str = "") -> Any:
    """What was typed, with another person's number wherever it names one."""
    if isinstance(typed, dict):
        return {name: naming(value, before, now, name) for name, value in typed.items()}
    names_somebody = field.rpartition("-")[2] in TYPED_AS
    return now if names_somebody and typed == before else typed


def choose(kept: Person, other: Person, chosen: Mapping[str, str], steps: Steps) -> None:
    """Let the chosen values stand. What found no room goes into the notes; a name, a job or an
    employer that does not stand is what they were before.
    """
    values: dict[str, Any] = {}
    left = Person(seeker=kept.seeker)
    for field in FIELDS:
        choice = chosen.get(field.name) or usual_choice(field, kept, other)
        mine, theirs = getattr(kept, field.name), getattr(other, field.name)
        if choice == BOTH:
            values[field.name] = joined(field.name, mine, theirs, steps)
        elif choice == THEIRS:
            values[field.name] = theirs
        setattr(left, field.name, mine if choice == THEIRS else theirs)
    notes = values.get("notes", kept.notes)
    for words in steps.without_room:
        notes = together(notes, words)
    steps.change(kept, **values | {"notes": notes})
    past = note_change(was=left, now=kept, on=None)
    if past:
        steps.added(past)


def joined(name: str, mine: str, theirs: str, steps: Steps) -> str:
    """Both values of a field; what has no room in one line goes into the notes."""
    if name == "notes":
        return together(mine, theirs)
    (field,) = (one for one in FIELDS if one.name == name)
    whole = both(mine, theirs, field.max_length, "; ")
    if whole is None:
        steps.without_room.append(f"{capfirst(field.verbose_name)}: {theirs}")
    return mine if whole is None else whole


def together(mine: str, theirs: str) -> str:
    whole = both(mine, theirs, Person._meta.get_field("notes").max_length) if mine else theirs
    if whole is None:
        raise ValidationError({"notes": TOO_LONG})
    return whole


def leave_in_peace(kept: Person, other: Person, steps: Steps) -> None:
    """The stricter of the two holds: hidden from the coach, stopped, paused."""
    if other.private and not kept.private:
        steps.change(kept, private=True)
    if not kept.let_go_on:
        steps.change(kept, let_go_on=other.let_go_on)
    alone = bool(kept.let_go_on or wish_on(kept))
    touch, pause = kept.touches.open().first(), kept.pauses.open().first()
    if touch and touch.give and touch.give.introduces_id == kept.pk:
        steps.change(touch, give=None, because="")  # nobody is introduced to themselves
    if touch and (alone or (pause and not is_in_a_hurry(touch))):
        stopped = STOPPED if kept.let_go_on else ASKED
        skip(touch, stopped if alone else PAUSED, steps)
    if pause and (alone or (touch and is_in_a_hurry(touch))):
        end_pause(pause, steps)


@transaction.atomic
def undo_merge(*, merge: Merge, on: date) -> Person:
    """Put everything back as it was before a merge; the person who is there again is returned.

    What was added since then stays with the one who was kept. Raises ValidationError when it is
    too late, when another merge came after, or when something fits in no more; nothing is changed.
    """
    forget_old_merges(on=on)
    merge = still_there(merge)
    if not merge.before or not may_be_undone(merge.merged_on, on):
        raise ValidationError(TOO_LATE)
    if Merge.objects.filter(kept=merge.kept_id, pk__gt=merge.pk).exists():
        raise ValidationError(LATER_FIRST)
    was = as_it_stands(merge.kept)
    try:
        with transaction.atomic():
            walk_back(merge.before)
    except (IntegrityError, ValidationError) as refusal:
        why = refusal.messages[0] if isinstance(refusal, ValidationError) else "nothing changed."
        raise ValidationError(NO_WAY_BACK.format(why)) from refusal
    refresh([merge.kept_id, merge.gone])
    back = Person.objects.get(pk=merge.gone)
    tell_apart(was, Person.objects.get(pk=merge.kept_id), back)
    merge.delete()
    return back


def still_there(merge: Merge) -> Merge:
    """The merge as it is now, locked, after the person it was kept as."""
    Person.objects.select_for_update(of=("self",)).filter(pk=merge.kept_id).first()
    now = Merge.objects.select_for_update(of=("self",)).filter(pk=merge.pk).first()
    if now is None or now.kept_id != merge.kept_id:
        raise ValidationError(NOT_THERE)
    return now


@transaction.atomic
def forget_old_merges(*, on: date) -> int:
    """Empty what merges keep for undoing once that is over; how many were emptied."""
    old = Merge.objects.filter(merged_on__lt=on - UNDO_FOR).exclude(before=[])
    return old.update(before=[])
