"""The rows of Today in words, so that its page only has to put them in order."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator, capfirst

from contacts.models import Person
from followup.models import Application, Interview, Promise, Rejection, Telling, Touch, Watch
from followup.rules.application_status import letters_left, resting
from followup.selectors.agenda import Planned
from followup.selectors.outcomes import OfferToAnswer
from followup.selectors.panels import WaitingLetters
from followup.selectors.today import Today

LONGEST_QUOTE = 140
DUE, OVERDUE = "due", "overdue"


@dataclass(frozen=True)
class Row:
    """One row of a list: the words of its link and where it leads, and what stands below them.

    `when` is the day in words; `tone`, if any, says how it presses: due or overdue. `answers` are
    buttons, each its words and where it leads.
    """

    title: str
    href: str
    who: str = ""
    meta: str = ""
    when: str = ""
    tone: str = ""
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Rows:
    """Every list of Today whose rows are words and a link."""

    telling: list[Row]
    offers: list[Row]
    to_tell: list[Row]
    to_come: list[Row]
    letters: list[Row]
    due: list[Row]
    promises: list[Row]
    unheard: list[Row]
    watches: list[Row]
    moved: list[Row]
    coming: list[Row]


def rows_of(day: Today) -> Rows:
    """The words of a day; it asks the database nothing more."""
    return Rows(
        telling=[telling_row(day.telling)] if day.telling else [],
        offers=[offer_row(offer) for offer in day.offers],
        to_tell=[to_tell_row(interview, day.on) for interview in day.panels.to_tell],
        to_come=[to_come_row(interview, day.on) for interview in day.panels.to_come],
        letters=[
            *(letters_row(letters, day.on) for letters in day.letters),
            *(teller_row(no) for no in day.panels.tellers),
        ],
        due=[due_row(touch, day.on) for touch in day.due],
        promises=[promise_row(promise, day.on) for promise in day.promises],
        unheard=[unheard_row(touch) for touch in day.unheard],
        watches=[watch_row(each.watch, each.left) for each in day.watches_to_come],
        moved=[moved_row(planned) for planned in day.moved],
        coming=[coming_row(planned) for planned in day.coming],
    )


def telling_row(telling: Telling) -> Row:
    about = telling.application_id
    return Row(
        title="The no you began to tell",
        href=to("tell-application", about) if about else to("tell"),
        meta="Everything you typed is kept. Go on when you like.",
    )


def offer_row(offer: OfferToAnswer) -> Row:
    tone = OVERDUE if offer.is_late else DUE
    return Row(
        title=offer.title, href=offer.href, when=offer.when, tone=tone, answers=offer.answers
    )


def to_tell_row(interview: Interview, on: date) -> Row:
    return Row(
        title=place_of(interview.application),
        href=to("debrief", interview.pk),
        who="Five minutes while it is fresh: what lit them up, what you share, what you promised",
        when="today" if interview.held_on == on else "yesterday",
        tone=DUE,
    )


def to_come_row(interview: Interview, on: date) -> Row:
    return Row(
        title=place_of(interview.application),
        href=to("prep", interview.pk),
        who="Who they are, what to ask them, what you could promise",
        when="today" if interview.held_on == on else weekday(interview.held_on),
        tone=DUE,
    )


def letters_row(letters: WaitingLetters, on: date) -> Row:
    no, due_on, rests = letters.rejection, letters.due_on, letters.rests(on)
    if due_on < on:
        when = f"was due {short(due_on)}; still welcome"
    else:
        when = "due today" if due_on == on else f"due {weekday(due_on)}"
    return Row(
        title=place_of(no.application),
        href=reverse("letters:desk", args=[no.application_id]),
        who=resting(letters.waiting) if rests else left_of(letters),
        when=f"not before {weekday(due_on)}" if rests else when,
        tone="" if rests else tone(due_on, on),
    )


def teller_row(no: Rejection) -> Row:
    return Row(
        title=f"Write to {no.told_by}",
        href=reverse("letters:write-to", args=[no.told_by_id]),
        who=f"Who told you about {no.application}" if no.was_told else str(no.application),
        meta=beside("", no.told_by) if no.told_by else "",
    )


def left_of(letters: WaitingLetters) -> str:
    return letters_left(
        to_write=letters.to_write,
        to_print=letters.to_print,
        to_post=letters.to_post,
        nameless=letters.nameless,
    )


def due_row(touch: Touch, on: date) -> Row:
    return Row(
        title=str(touch.person),
        href=to("touch", touch.pk),
        who=brings(touch)
        or ("find something for them" if touch.is_empty_handed else "your thanks"),
        meta=beside(str(touch.person.organization or ""), touch.person),
        when=f"since {short(touch.due_on)}" if touch.due_on < on else "today",
        tone=tone(touch.due_on, on),
    )


def promise_row(promise: Promise, on: date) -> Row:
    return Row(
        title=str(promise.person),
        href=to("person", promise.person_id),
        who=f"You promised: {quoted(promise)}",
        meta=beside("", promise.person),
        when=f"by {short(promise.due_on)}",
        tone=tone(promise.due_on, on),
    )


def unheard_row(touch: Touch) -> Row:
    return Row(
        title=str(touch.person),
        href=to("answer-touch", touch.pk) + "?next=/",
        who=f"{capfirst(touch.get_occasion_display())}, sent on {short(touch.sent_on)}",
        meta=beside("", touch.person),
    )


def watch_row(watch: Watch, left: str = "") -> Row:
    return Row(
        title=f"{watch.opens}: {watch.what}",
        href=to("application", watch.application_id),
        who=str(watch.application.organization),
        meta=f"after your {watch.application.position} application",
        when=left,
    )


def moved_row(planned: Planned) -> Row:
    return Row(
        title=str(planned.touch.person),
        href=to("touch", planned.touch.pk),
        who=moved_from(planned),
        meta=beside("", planned.touch.person),
        when=weekday(planned.day),
    )


def coming_row(planned: Planned) -> Row:
    return Row(
        title=str(planned.touch.person),
        href=to("touch", planned.touch.pk),
        who=brings(planned.touch) or planned.touch.get_occasion_display(),
        meta=beside(moved_from(planned) if planned.moved_because else "", planned.touch.person),
        when=weekday(planned.day),
    )


def beside(said: str, person: Person) -> str:
    """What is said beside a name, and that somebody is hidden where they are."""
    return " · ".join(filter(None, (said, "Hidden from any coach" if person.private else "")))


def brings(touch: Touch) -> str:
    """What a touch carries: a promise kept, or a give; empty while neither is chosen."""
    if touch.keeps:
        return f"you promised: {quoted(touch.keeps)}"
    return str(touch.give or "")


def moved_from(planned: Planned) -> str:
    return f"moved from {short(planned.touch.due_on)} because {planned.moved_because}"


def quoted(promise: Promise) -> str:
    return f"“{Truncator(promise.words).chars(LONGEST_QUOTE)}”"


def place_of(application: Application) -> str:
    return f"{application.position}, {application.organization}"


def tone(due_on: date | None, on: date) -> str:
    return OVERDUE if due_on and due_on < on else DUE


def short(day: date | None) -> str:
    """Such as November 23; nothing for a day nobody knows."""
    return date_format(day, "F j") if day else ""


def weekday(day: date | None) -> str:
    """Such as Monday, November 23; nothing for a day nobody knows."""
    return date_format(day, "l, F j") if day else ""


def to(page: str, *args: int) -> str:
    return reverse(f"followup:{page}", args=args)
