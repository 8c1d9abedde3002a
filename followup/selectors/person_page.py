"""One person's page, gathered: what comes next with them and why nothing does, in ready words."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Case, FilteredRelation, OuterRef, Q, QuerySet, Subquery, When
from django.utils.formats import date_format
from django.utils.text import capfirst

from contacts.models import Formerly, Interest, Person, User
from followup.models import Give, PanelSeat, Pause, Promise, Touch
from followup.rules.beginnings import BEGINNINGS
from followup.rules.promising import Reckoning
from followup.rules.sentences import Box, Field
from followup.rules.wishes import ONLY_THROUGH, Said, forbids
from followup.selectors.holds import held_words
from followup.selectors.pasts import pasts_of, pasts_told
from followup.selectors.promises import reckoning_among
from followup.selectors.sentences import reader_at, reader_of, sentence
from followup.selectors.timeline import Story, story_of
from followup.selectors.touch_history import heard_since
from followup.selectors.wishes_told import Told, held_in, told_in, wishes_of_person

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

    from followup.selectors.promises import Kept

MOST_PROMISES, MOST_GIVES, MOST_SENTENCES = 20, 8, 12
LONG_NOTES = 600


@dataclass(frozen=True)
class Next:
    """The touch that comes next: what it is, when and why then, and what it carries."""

    touch: Touch
    what: str
    when: str
    why: str


@dataclass(frozen=True)
class Remembered:
    """What I noted in a talk: how its sentence begins, my words, and the whole of it."""

    begins: str
    words: str
    sentence: Box | None
    seat: PanelSeat


@dataclass(frozen=True)
class PersonPage:
    """Who somebody is, how it stands with them and what happened, as their page shows it."""

    person: Person
    on: date
    next: Next | None
    pause: Pause | None
    wishes: list[Told]
    remembered: list[Remembered]
    interests: list[tuple[Interest, Box | None]]
    promises: "list[WithAnnotations[Promise, Kept]]"
    reckoning: Reckoning
    story: Story
    pasts: list[Formerly]

    @property
    def name(self) -> str:
        """As the post reads it; of somebody without a name, what they are known by."""
        if not self.person.full_name:
            return str(self.person)
        apart = self.person.told_apart_by
        return (
            f"{self.person.name_on_envelope} ({apart})" if apart else self.person.name_on_envelope
        )

    @property
    def held(self) -> Said | None:
        """The wish that holds for them, whatever it says."""
        return held_in(self.wishes)

    @property
    def is_left_alone(self) -> bool:
        """Whether nothing may be planned against what they wished."""
        return bool(self.held and self.held.forbids_letters)

    @property
    def through(self) -> str:
        """Through whom a letter goes, where they asked for that."""
        return self.held.through if self.held and self.held.kind == ONLY_THROUGH else ""

    @property
    def can_let_go(self) -> bool:
        """A rest offers to let go by itself."""
        return bool(self.next or not self.pause)

    @property
    def may_introduce(self) -> bool:
        direct = self.held is None or not forbids(self.held.kind, Touch.Channel.EMAIL)
        return bool(self.interests) and not self.person.let_go_on and direct

    @property
    def last_seat(self) -> PanelSeat | None:
        """Where something can be noted that they told me."""
        return next(iter(self.story.seats), None)

    @property
    def latest_promises(self) -> list[tuple[Promise, Box | None]]:
        """Each with its sentence, as long as it is open."""
        return [
            (promise, promised(promise, self.person)) for promise in self.promises[:MOST_PROMISES]
        ]

    @property
    def gives(self) -> list[Give]:
        return self.story.gives[:MOST_GIVES]

    @property
    def gives_before(self) -> list[Give]:
        return self.story.gives[MOST_GIVES:]

    @property
    def has_long_notes(self) -> bool:
        return len(self.person.notes) > LONG_NOTES


def known_to(seeker: User) -> QuerySet[Person]:
    """The people of a seeker, each with the last touch nobody has said anything of as `unheard`,
    what they were before as `told_before`, what they `wished`, and the pause that is open, of
    which a law lets there be one, as `rest`.
    """
    known = Person.objects.of(seeker).annotate(
        unheard=Subquery(unheard_of()),
        told_before=pasts_told(),
        wished=wishes_of_person(),
        rest=FilteredRelation("pauses", condition=Q(pauses__ended_on=None)),
    )
    # The types know no filtered relations.
    return known.select_related("organization", "welcome", "rest")  # type: ignore[misc]


def unheard_of() -> QuerySet:
    """The last touch that went to somebody, as long as nobody has said what came of it."""
    sent = Touch.objects.sent().filter(person=OuterRef("pk")).order_by("-sent_on", "-pk")
    sent = sent.exclude(heard_since())
    return sent.annotate(open=Case(When(came_of="", then="pk"))).values("open")[:1]


def page_of(person: Person, on: date) -> PersonPage:
    """What the page of somebody who came out of `known_to` shows on a day.

    Where everything is on hold then, they come with until when, as `held_until`.
    """
    story, promises = story_of(person), list(person.promises.in_order())
    gone, ends = bool(person.let_go_on), getattr(person, "held_until", None)
    return PersonPage(
        person=person,
        on=on,
        next=next_of(story.next_touch, on, ends) if story.next_touch else None,
        # Django leaves a filtered relation that holds nothing off the row.
        pause=None if gone else getattr(person, "rest", None),
        wishes=told_in(getattr(person, "wished", None)),
        remembered=remembered_from(story.seats),
        interests=cared_about(person),
        promises=promises,
        reckoning=reckoning_among(promises, on),
        story=story,
        pasts=pasts_of(person, getattr(person, "told_before", None)),
    )


def remembered_from(seats: list[PanelSeat]) -> list[Remembered]:
    """What was noted in each talk with somebody, the latest first."""
    noted = [
        (field, words, seat)
        for seat in seats
        for field, words in ((Field.REMEMBER, seat.told_me), (Field.THANKS, seat.thankful_for))
        if words
    ]
    return [
        Remembered(BEGINNINGS[field].words, words, sentence(field, words, reader_at(seat)), seat)
        for field, words, seat in noted[:MOST_SENTENCES]
    ]


def cared_about(person: Person) -> list[tuple[Interest, Box | None]]:
    """Everything they care about; the first of it with its sentence."""
    interests = list(person.interests.order_by("pk"))
    return [
        (interest, cares(interest, person) if number < MOST_SENTENCES else None)
        for number, interest in enumerate(interests)
    ]


def cares(interest: Interest, person: Person) -> Box | None:
    shared = interest.kind == Interest.Kind.SHARED
    field = Field.SHARED if shared else Field.CARES
    return sentence(field, interest.topic, reader_of(person))


def promised(promise: "WithAnnotations[Promise, Kept]", person: Person) -> Box | None:
    """A promise as a letter would name it; None once it is kept or taken back."""
    if promise.withdrawn_on or promise.kept_on:
        return None
    return sentence(Field.PROMISE, promise.words, reader_of(person))


def next_of(touch: Touch, on: date, ends: date | None = None) -> Next:
    what, why = touch.get_occasion_display(), touch.why_then
    when = held_words(ends, touch.due_on) or day_of(touch.due_on, on)
    return Next(touch, capfirst(what), when, capfirst(why))


def day_of(due_on: date, on: date) -> str:
    """Such as “today” or “due since Monday, November 23, 2026”."""
    if due_on == on:
        return "today"
    day = date_format(due_on, "l, F j, Y")
    return f"due since {day}" if due_on < on else day
