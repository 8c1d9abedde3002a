"""Noting what happened outside the plan, putting it right, and taking it back."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import delete, keep, keep_person
from contacts.models import Person
from contacts.selectors.deletion_preview import what_goes_along
from followup.actions.planning import has_its_own_day, replan
from followup.actions.touches import skip_touch
from followup.actions.wishes import keep_wish, use_up
from followup.models import PastContact, Pause, Touch, Wish
from followup.rules.application_status import day as in_words
from followup.rules.cadence import NO_DAYS
from followup.selectors.touch_history import chain_of
from followup.selectors.wishes import heed

NO_SUCH_STEP = "noted as what happened"


@transaction.atomic
def note_contact(
    *,
    contact: PastContact,
    on: date,
    instead_of: Touch | None = None,
    asked_to_stop: bool = False,
    holidays: Collection[date] = NO_DAYS,
) -> PastContact:
    """Note what happened, and let what is planned follow it; nothing is begun by it.

    With `asked_to_stop` they wished for that in the same words, on the same day.
    `instead_of` is an open touch that went this way: it is skipped. Raises AgainstWish where it
    went out against one.
    """
    if contact.direction == PastContact.Direction.OUT:
        heed(contact.person, contact.channel)
    if contact.application is None:
        contact.application = instead_of.application if instead_of else None
    keep(record=contact)
    if instead_of:
        skip_touch(touch=instead_of, on=on, because=NO_SUCH_STEP, holidays=holidays)
        contact.moved = {"skipped": instead_of.pk}
        keep(record=contact)
    if contact.direction == PastContact.Direction.OUT:
        use_up(person=contact.person, on=contact.on, today=on)
    if not instead_of:
        follow(contact, on=on, holidays=holidays)
    if asked_to_stop:
        note_stop(contact, on=on, holidays=holidays)
    return contact


def note_stop(contact: PastContact, *, on: date, holidays: Collection[date]) -> Wish:
    """Note that they asked with this to be left in peace."""
    person = contact.person
    wish = Wish(seeker=person.seeker, person=person, kind=Wish.Kind.STOP, said_on=contact.on)
    wish.words = contact.words
    return keep_wish(wish=wish, on=on, holidays=holidays)


@transaction.atomic
def keep_words_of_letter(*, person: Person, words: str, on: date) -> Person:
    """Keep what was typed of a letter that was planned and went, as far as there is room."""
    line = f"From your letter of {in_words(on)}: {words}"
    room = Person._meta.get_field("notes").max_length or 0
    person.notes = "\n".join(filter(None, (person.notes, line)))[:room]
    return keep_person(person=person)


@transaction.atomic
def correct_contact(
    *, contact: PastContact, on: date, holidays: Collection[date] = NO_DAYS
) -> PastContact:
    """Put right what was noted, and let the plan follow it anew."""
    if "skipped" in contact.moved:
        return keep(record=contact)
    put_back(contact)
    keep(record=contact)
    follow(contact, on=on, holidays=holidays)
    return contact


@transaction.atomic
def forget_contact(*, contact: PastContact, on: date, holidays: Collection[date] = NO_DAYS) -> None:
    """Delete what was noted. What it moved is where it was before, unless moved again since."""
    person = contact.person
    is_back = put_back(contact)
    delete(record=contact)
    touch = person.touches.open().first()
    if touch and not is_back:
        replan(person=person, on=on, holidays=holidays)
    elif touch and not has_its_own_day(touch):
        keep_distance(touch, holidays)  # from all that happened since


def follow(contact: PastContact, *, on: date, holidays: Collection[date]) -> None:
    """Let what is planned follow, and note on the contact what was planned before.

    Where nothing is planned and nothing rests, nothing is begun. Even a day the seeker chose keeps
    its distance from what happened.
    """
    person = contact.person
    touch, pause = person.touches.open().first(), person.pauses.open().first()
    contact.moved = {}
    if not (touch or pause):
        return
    before = days_of(touch) if touch else {}
    if touch and touch.moved_from and not has_its_own_day(touch):
        keep_distance(touch, holidays)
        now: Touch | None = touch
    else:
        now = replan(person=person, on=on, holidays=holidays)
    if now and (pause or days_of(now) != before):
        contact.moved = {"touch": now.pk, "from": before, "to": days_of(now)}
        contact.moved |= {"pause": pause.pk} if pause else {}
    keep(record=contact)


def keep_distance(touch: Touch, holidays: Collection[date]) -> None:
    """Move a touch whose day the seeker chose to the first day from then on that is allowed."""
    step = chain_of(touch.person).allowed_from(touch.due_on, touch.why_then, holidays)
    touch.due_on, touch.why_then = step.due_on, step.why
    keep(record=touch)


def days_of(touch: Touch) -> dict[str, str]:
    """When a touch is due, why then and on which occasion."""
    why = {"why_then": touch.why_then, "occasion": touch.occasion}
    return {"due_on": touch.due_on.isoformat(), **why}


def put_back(contact: PastContact) -> bool:
    """Put the touch that followed a contact back on its day, or its pause; whether that was done.

    Not where it was moved or sent since, nor where something else happened since.
    """
    moved, person = contact.moved, contact.person
    later = person.past_contacts.filter(pk__gt=contact.pk)
    if "skipped" in moved:
        return open_again(person.touches.filter(pk=moved["skipped"]).first())
    touch = person.touches.open().filter(pk=moved.get("touch")).first()
    if touch is None or days_of(touch) != moved["to"] or later.exists():
        return False
    if "pause" in moved:
        return rest_again(touch, moved["pause"])
    before = moved["from"]
    touch.due_on = date.fromisoformat(before["due_on"])
    touch.why_then, touch.occasion = before["why_then"], before["occasion"]
    keep(record=touch)
    return True


def rest_again(touch: Touch, pause: int) -> bool:
    """Take up a pause again that a contact had ended, unless something hangs on what followed."""
    rested = Pause.objects.filter(pk=pause, person=touch.person).first()
    if rested is None or not withdrawn(touch):
        return False
    rested.ended_on, rested.decision = None, ""
    keep(record=rested)
    return True


def withdrawn(touch: Touch) -> bool:
    """Whether a planned touch could be taken out of the plan: nothing was chosen or written."""
    if touch.give_id or touch.keeps_id or what_goes_along(touch):
        return False
    delete(record=touch)
    return True


def open_again(skipped: Touch | None) -> bool:
    """Open again a touch that was skipped for what happened, in the place of what came after it."""
    if skipped is None or not skipped.skipped_on:
        return False
    after = skipped.person.touches.open().first()
    if after and not withdrawn(after):
        return False
    for pause in skipped.person.pauses.open().filter(since_on__gte=skipped.skipped_on):
        delete(record=pause)
    skipped.skipped_on, skipped.skipped_because = None, ""
    keep(record=skipped)
    return True
