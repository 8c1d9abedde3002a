"""Noting what somebody wished, taking it back, and doing something anyway; the plan obeys."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date

from django.db import transaction

from contacts.actions import delete, keep
from contacts.models import Person
from followup.actions.letting_go import open_again
from followup.actions.planning import end_pause, plan_thank_you, replan
from followup.models import PanelSeat, Rejection, Touch, Wish, WishSetAside
from followup.rules import cadence
from followup.rules.cadence import NO_DAYS
from followup.rules.wishes import EVERYBODY, ONLY_PANEL, ONLY_THROUGH, PERSON
from followup.selectors.touch_history import plan_of
from followup.selectors.wishes import held_by_wishes, people_near, wish_on

ASKED = "they asked you not to write"


@transaction.atomic
def keep_wish(*, wish: Wish, on: date, holidays: Collection[date] = NO_DAYS) -> Wish:
    """Note a wish, or keep it as it is known now; what is open against it is skipped.

    Whom it holds back no longer is picked up where they were. Raises ValidationError when it says
    for nobody or through nobody.
    """
    wish.through = called(wish) if wish.kind == ONLY_THROUGH else None
    with obeyed(wish, on, holidays):
        keep(record=wish)
    return wish


def note_wish_with(
    no: Rejection,
    *,
    kind: str,
    circle: str,
    through: str,
    words: str,
    on: date,
    holidays: Collection[date],
) -> Wish:
    """Note what was wished with a no: by whoever told it, for the panel, or for everybody there."""
    application = no.application
    wish = Wish(seeker=application.seeker, kind=kind, words=words, said_on=no.received_on)
    wish.through_name = through
    if circle == PERSON and no.told_by:
        wish.person = no.told_by
    elif circle == EVERYBODY:
        wish.organization = application.organization
    else:
        wish.application, wish.spares_teller = application, circle == ONLY_PANEL
    wish.said_by = None if wish.person else no.told_by
    return keep_wish(wish=wish, on=on, holidays=holidays)


def called(wish: Wish) -> Person | None:
    """The one person of mine whose whole name a wish goes through; None where it says none."""
    wanted = wish.through_name.strip().casefold()
    last = wanted.split()[-1:] or [""]
    people = Person.objects.of(wish.seeker).filter(family_name__icontains=last[0])
    found = [one for one in people if one.full_name.casefold() == wanted]
    return found[0] if len(found) == 1 and found[0] != wish.person else None


@transaction.atomic
def withdraw_wish(*, wish: Wish, on: date, holidays: Collection[date] = NO_DAYS) -> Wish:
    """Note that they took a wish back; what was skipped for it is opened again."""
    with obeyed(wish, on, holidays):
        wish.withdrawn_on = wish.withdrawn_on or max(on, wish.said_on)
        keep(record=wish)
    return wish


@transaction.atomic
def restore_wish(*, wish: Wish, on: date, holidays: Collection[date] = NO_DAYS) -> Wish:
    """Let a wish hold again that was noted as taken back."""
    with obeyed(wish, on, holidays):
        wish.withdrawn_on = None
        keep(record=wish)
    return wish


@transaction.atomic
def delete_wish(*, wish: Wish, on: date, holidays: Collection[date] = NO_DAYS) -> None:
    """Delete a wish noted by mistake; what was skipped for it is opened again."""
    with obeyed(wish, on, holidays):
        delete(record=wish)


@contextmanager
def obeyed(wish: Wish, on: date, holidays: Collection[date]) -> Iterator[None]:
    """While a wish changes: skip what is open against it afterwards, and open what it freed."""
    near = whom(wish)
    before = held_by_wishes(Person.objects.filter(pk__in=near))
    yield
    near |= whom(wish)
    people = Person.objects.filter(pk__in=near)
    now = held_by_wishes(people)
    for person in people.select_related("seeker"):
        if person.pk in now:
            hold_back(person, on)
        elif person.pk in before:
            resume(person, on, holidays)


def whom(wish: Wish) -> set[int]:
    """Whom a wish, as it is kept, may touch."""
    kept = Wish.objects.filter(pk=wish.pk)
    return set(people_near(kept).values_list("pk", flat=True)) if wish.pk else set()


def obey(people: Iterable[int], on: date) -> None:
    """Skip what is open against a wish for any of these people."""
    asked = Person.objects.filter(pk__in=list(people))
    held = held_by_wishes(asked)
    for person in asked.filter(pk__in=list(held)):
        hold_back(person, on)


def hold_back(person: Person, on: date) -> None:
    """Skip what is open for somebody, with the reason why."""
    for touch in person.touches.open():
        touch.skipped_on, touch.skipped_because = on, ASKED
        keep(record=touch)
    end_pause(person=person, on=on)


def resume(person: Person, on: date, holidays: Collection[date]) -> Touch | None:
    """Open again what a wish held back, or plan what it kept from being planned."""
    if person.let_go_on or person.touches.open().exists():
        return None
    if held := last_held_back(person):
        return open_again(held, on=on, holidays=holidays)
    if seat := never_thanked(person):
        no = seat.interview.application.rejection
        due_on = cadence.thank_you_due(no.received_on, holidays, plan_of(person.seeker))
        return plan_thank_you(seat=seat, on=on, due_on=max(on, due_on))
    return replan(person=person, on=on, holidays=holidays)


def last_held_back(person: Person) -> Touch | None:
    """What was skipped for a wish, unless something has gone to them since."""
    skipped = person.touches.filter(skipped_because=ASKED).order_by("-skipped_on", "-pk").first()
    if skipped is None or person.touches.sent().filter(sent_on__gt=skipped.skipped_on).exists():
        return None
    return skipped


def never_thanked(person: Person) -> PanelSeat | None:
    """Their seat on the panel of the latest no, when no letter about it was ever planned."""
    seats = person.seats.filter(interview__application__rejection__isnull=False)
    told = seats.select_related("interview__application__rejection", "person__seeker")
    seat = told.order_by("-interview__application__rejection__received_on", "-pk").first()
    thanks = person.touches.filter(occasion=Touch.Occasion.THANK_YOU)
    if seat is None or thanks.filter(application=seat.interview.application_id).exists():
        return None
    return seat


@transaction.atomic
def set_aside(
    *,
    person: Person,
    because: str,
    on: date,
    from_now_on: bool = False,
    holidays: Collection[date] = NO_DAYS,
) -> list[WishSetAside]:
    """Go against whatever somebody wished, with a sentence why; what was held back is open again.

    That is for the next thing that goes to them, unless it holds `from_now_on`. Nothing
    happens when no wish holds them back. Raises ValidationError without a sentence.
    """
    Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    held, aside = wish_on(person), []
    while wish := wish_on(person, Touch.Channel.EMAIL):
        one = WishSetAside(wish_id=wish.key, person=person, because=because.strip(), on=on)
        one.from_now_on = from_now_on
        aside.append(keep(record=one))
    if held:
        resume(person, on, holidays)
    return aside


def use_up(*, person: Person, on: date, today: date = date.min) -> None:
    """Let the wishes set aside for what went to somebody on a day hold again: it went."""
    for one in WishSetAside.objects.standing().filter(person=person, from_now_on=False):
        one.used_on = on
        keep(record=one)
        obey([person.pk], max(on, today))


@transaction.atomic
def obey_again(*, aside: WishSetAside, on: date) -> None:
    """Let a wish hold that was set aside; what is open against it is skipped again."""
    person = aside.person
    delete(record=aside)
    obey([person.pk], on)
