"""Watching doors: looking once a week, finding one open, closing one."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import delete, keep
from contacts.models import Person
from followup.actions.planning import replan
from followup.models import Application, PanelSeat, Rejection, Watch, WatchLook
from followup.rules.cadence import NO_DAYS

AN_OPENING = "a door reopens"
AN_ADVERT = "the job is advertised again"
OLD_JOB = "the old job of whoever got this one"
NOTHING_OPENED = "no door after all"


@transaction.atomic
def watch_opening(
    *, rejection: Rejection, on: date, holidays: Collection[date] = NO_DAYS
) -> Watch | None:
    """Watch the door a no left open, from its month on; None when it left none.

    A watch there is already follows what is known now. Those who hire there hear from me before.
    """
    application = rejection.application
    watch = application.watches.filter(vacated=False).first()
    if not rejection.opens:
        unwatch(watch, on)
        return None
    watch = watch or Watch(application=application)
    if watch.found_on:
        return watch
    watch.from_on, watch.precision = rejection.reopens_on or on, rejection.reopens_precision
    watch.closes_on, watch.what = rejection.closes_on, rejection.reopens_as or AN_OPENING
    watch.closed_on, watch.closed_because = None, ""
    keep(record=watch)
    for person in who_hires(rejection):
        if person.touches.open().exists():
            replan(person=person, on=on, holidays=holidays)
    return watch


def unwatch(watch: Watch | None, on: date) -> None:
    """There is no door after all: forget a watch nobody looked for, and close any other."""
    if watch is None or watch.found_on or watch.closed_on:
        return
    if watch.looks.exists():
        close_watch(watch=watch, on=on, because=NOTHING_OPENED)
    else:
        delete(record=watch)


def who_hires(rejection: Rejection) -> list[Person]:
    """The hiring managers of the panel, and who told me no."""
    seats = PanelSeat.objects.filter(
        interview__application=rejection.application, role=PanelSeat.Role.HIRING_MANAGER
    )
    people = {seat.person_id: seat.person for seat in seats.select_related("person")}
    if rejection.told_by:
        people.setdefault(rejection.told_by.pk, rejection.told_by)
    return list(people.values())


@transaction.atomic
def keep_opening(*, watch: Watch, on: date, holidays: Collection[date] = NO_DAYS) -> Watch:
    """Keep an opening as it is known now; those who hire there hear from me before it opens."""
    keep(record=watch)
    no = getattr(watch.application, "rejection", None)
    for person in who_hires(no) if no else []:
        if person.touches.open().exists():
            replan(person=person, on=on, holidays=holidays)
    return watch


@transaction.atomic
def watch_old_job(*, application: Application, on: date) -> Watch:
    """Watch for the job whoever got this one has left, from this month on; once."""
    known = application.watches.filter(vacated=True).first()
    return known or keep(
        record=Watch(application=application, what=OLD_JOB, vacated=True, from_on=on.replace(day=1))
    )


@transaction.atomic
def look_at(*, watch: Watch, on: date) -> WatchLook:
    """Note that I looked today; twice on one day is once."""
    look = watch.looks.filter(on=on).first()
    return look or keep(record=WatchLook(watch=watch, on=on))


@transaction.atomic
def go_through(
    *, watch: Watch, on: date, position: str, link: str = "", applied_on: date | None = None
) -> Application:
    """The door is open: a new application that starts from the old one. Twice is once."""
    watch = Watch.objects.select_for_update().get(pk=watch.pk)
    if watch.found_as:
        return watch.found_as
    before = watch.application
    found = keep(
        record=Application(
            seeker=before.seeker,
            organization=before.organization,
            position=position,
            link=link,
            applied_on=applied_on,
            private=before.private,
            reopened_from=before,
        )
    )
    watch.found_on, watch.found_as = on, found
    watch.closed_on, watch.closed_because = None, ""
    keep(record=watch)
    return found


@transaction.atomic
def close_watch(*, watch: Watch, on: date, because: str = "") -> Watch:
    """Stop looking, with or without a word why."""
    watch.closed_on, watch.closed_because = on, because
    return keep(record=watch)


@transaction.atomic
def watch_again(*, watch: Watch) -> Watch:
    """Look on after all."""
    watch.closed_on, watch.closed_because = None, ""
    return keep(record=watch)
