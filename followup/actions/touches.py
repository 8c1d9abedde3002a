"""Planning a touch, giving it something to carry, sending it, letting it go."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import keep, keep_person
from contacts.models import Person
from followup.models import Give, PanelSeat, Promise, Touch
from followup.rules import cadence

NO_DAYS: frozenset[date] = frozenset()


@transaction.atomic
def plan_thank_you(*, seat: PanelSeat, on: date, due_on: date) -> Touch | None:
    """Plan the thank-you for somebody on a panel that said no, due on `due_on`.

    A touch already open for them becomes this one, since nobody has two at once. Nothing is
    planned for somebody let go, or thanked for this application already: then None.
    """
    person, application = seat.person, seat.interview.application
    thanked = person.touches.sent().filter(
        application=application, occasion=Touch.Occasion.THANK_YOU
    )
    if person.let_go_on or thanked.exists():
        return None
    touch = person.touches.open().first() or Touch(person=person, due_on=due_on)
    touch.application = application
    touch.occasion = Touch.Occasion.THANK_YOU
    touch.due_on = max(on, min(touch.due_on, due_on))
    touch.keeps = touch.keeps or next_promise(person)
    return keep(record=touch)


def next_promise(person: Person) -> Promise | None:
    """The open promise to keep first: no other touch keeps it, soonest due, then oldest."""
    taken = Touch.objects.filter(keeps__isnull=False, skipped_on__isnull=True).values("keeps")
    open_promises = person.promises.open().exclude(pk__in=taken)
    return min(
        open_promises, key=lambda promise: (promise.due_on or date.max, promise.pk), default=None
    )


@transaction.atomic
def choose_give(*, touch: Touch, give: Give | None, because: str = "") -> Touch:
    """Let an open touch carry a give, or take it out again with None.

    Raises ValidationError when this person has had the same give before.
    """
    touch.give = give
    touch.because = because
    return keep(record=touch)


@transaction.atomic
def send_touch(
    *, touch: Touch, on: date, channel: str = "", holidays: Collection[date] = NO_DAYS
) -> Touch | None:
    """Record that a touch went out and plan the next one, which is returned.

    A touch that went before stays as it was: sending twice sends once. Raises ValidationError
    when it carries nothing: nothing goes out empty-handed.
    """
    touch = Touch.objects.select_for_update().get(pk=touch.pk)
    if touch.sent_on:
        return None
    touch.sent_on = on
    touch.channel = channel or touch.channel
    keep(record=touch)
    return plan_next(after=touch, holidays=holidays)


def plan_next(*, after: Touch, holidays: Collection[date] = NO_DAYS) -> Touch | None:
    """Plan the touch that follows one that was sent or skipped; None for somebody let go."""
    person = after.person
    if person.let_go_on or person.touches.open().exists():
        return None
    letters = person.touches.sent().filter(occasion=Touch.Occasion.THANK_YOU)
    letter = letters.order_by("-sent_on").first()
    since = {"sent_on__gt": letter.sent_on} if letter else {}
    due_on = cadence.next_due(
        sent_on=after.sent_on or after.skipped_on,
        letter_on=letter.sent_on if letter else None,
        gives_sent=person.touches.sent()
        .filter(**since)
        .exclude(occasion=Touch.Occasion.THANK_YOU)
        .count(),
        holidays=holidays,
    )
    promise = next_promise(person)
    if promise and promise.due_on and promise.due_on < due_on:
        due_on = max(promise.due_on, after.sent_on or after.skipped_on)
    return keep(
        record=Touch(
            person=person,
            application=after.application,
            occasion=Touch.Occasion.PROMISE if promise else Touch.Occasion.GIVE,
            due_on=due_on,
            keeps=promise,
        )
    )


@transaction.atomic
def skip_touch(
    *, touch: Touch, on: date, because: str = "", holidays: Collection[date] = NO_DAYS
) -> Touch | None:
    """Let one touch pass, with or without a word why, and plan the next, which is returned."""
    touch = Touch.objects.select_for_update().get(pk=touch.pk)
    if touch.sent_on or touch.skipped_on:
        return None
    touch.skipped_on, touch.skipped_because = on, because
    keep(record=touch)
    return plan_next(after=touch, holidays=holidays)


@transaction.atomic
def move_touch(*, touch: Touch, due_on: date) -> Touch:
    """Put an open touch off, or bring it forward, to another day."""
    touch.due_on = due_on
    return keep(record=touch)


@transaction.atomic
def let_go(*, person: Person, on: date) -> Person:
    """Stop planning touches for somebody, without a word why. What was is kept."""
    for touch in person.touches.open():
        touch.skipped_on = on
        keep(record=touch)
    person.let_go_on = on
    return keep_person(person=person)


@transaction.atomic
def take_back(*, person: Person, on: date, due_on: date) -> Person:
    """Pick somebody up again after letting go: the touch let go last is planned anew."""
    last = person.touches.filter(skipped_on=person.let_go_on).order_by("-pk").first()
    person.let_go_on = None
    keep_person(person=person)
    if not person.touches.open().exists():
        occasion = last.occasion if last else Touch.Occasion.GIVE
        keep(
            record=Touch(
                person=person,
                application=last and last.application,
                occasion=occasion,
                due_on=max(due_on, on),
                give=last and last.give,
                keeps=last and last.keeps,
            )
        )
    return person


@transaction.atomic
def carry_new_give(*, touch: Touch, give: Give, because: str = "") -> Touch:
    """Put something new on the shelf and let an open touch carry it."""
    keep(record=give)
    return choose_give(touch=touch, give=give, because=because)
