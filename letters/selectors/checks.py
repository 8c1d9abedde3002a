"""The margin: what stands beside a draft while it is written, sentence by sentence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING, TypedDict

from contacts.models import Person
from letters.models import Dismissal, Letter, Lifting
from letters.rules.asking import Ask, asks
from letters.rules.asking.judging import get_ready
from letters.rules.gaps import gaps_in
from letters.rules.language import ALL_READ, Unread, english_part, unread
from letters.rules.offsets import browser_place, one_kind_of_line
from letters.rules.own_words import is_invited, is_part_of_our_own
from letters.selectors.similarity import Alike, alike_in, letters_beside

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

MOST_CHARACTERS = 10_000  # nobody reads on: a letter holds 8,000
READ = ("body", "closing")
WITH_GAPS = ("salutation", "body")
# A whole sentence given as an example; one with a gap in it cannot stand as it is.
EXAMPLE = re.compile(r"“([A-Z][^“”…\[\]]+[.!])”")

ABOUT_ME = re.compile(r"\b(?:I|me|my|mine|myself|we|us|our)\b", re.IGNORECASE)


class SaidSo(TypedDict):
    """Whether the reader of a letter said, with a no, that its writer may stay in touch."""

    may_contact: bool


@dataclass(frozen=True)
class Invited:
    """What the reader of a draft invited its writer to."""

    to_contact: bool = False
    to_apply: bool = False


NOTHING = Invited()


@dataclass(frozen=True)
class Note:
    """One sentence of a draft that asks, may ask or wants an answer, and what was said to it.

    `start` and `end` are places in the field of that name, counted as browsers count.
    """

    ask: Ask
    field: str
    start: int
    end: int
    dismissal: Dismissal | None = None
    is_invited: bool = False

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is to be done: it was left on purpose, or they asked for it."""
        return bool(self.dismissal or self.is_invited)

    @property
    def is_left(self) -> bool:
        """Whether it asks, against the advice."""
        return self.ask.level == "ask" and not self.is_quiet

    @property
    def rewrite(self) -> str:
        """A whole sentence that can stand in its place, or nothing."""
        example = EXAMPLE.search(self.ask.instead)
        return example[1] if example else ""


@dataclass(frozen=True)
class GapNote:
    """A gap that waits for its writer; its places in a field are counted as browsers count."""

    question: str
    field: str
    start: int
    end: int

    def __str__(self) -> str:
        return self.question


@dataclass(frozen=True)
class Margin:
    """Everything that stands in the margin of one draft."""

    notes: list[Note]
    alike: list[Alike]
    lifting: Lifting | None = None
    gaps: tuple[GapNote, ...] = ()
    unread: Unread = ALL_READ

    @property
    def open_notes(self) -> list[Note]:
        return [note for note in self.notes if not note.is_quiet]

    @property
    def quiet_notes(self) -> list[Note]:
        return [note for note in self.notes if note.is_quiet]

    @property
    def asks(self) -> list[Note]:
        """The sentences that ask, neither dismissed nor invited."""
        return [note for note in self.notes if note.is_left]

    @property
    def asks_left(self) -> list[Note]:
        """Those that need a tick to go: none where a coach let the letter ask."""
        return [] if self.lifting else self.asks

    @property
    def maybes(self) -> list[Note]:
        return [note for note in self.open_notes if note.ask.level == "maybe"]

    @property
    def too_like(self) -> list[Alike]:
        return [one for one in self.alike if one.is_too_like]


def margin_of(
    letter: "WithAnnotations[Letter, SaidSo]", beside: Sequence[Letter] | None = None
) -> Margin:
    """The margin of one letter; `beside` is what it is laid beside, where that is known."""
    return margins_of([letter], beside)[letter.pk]


def margins_of(
    letters: "Sequence[WithAnnotations[Letter, SaidSo]]", beside: Sequence[Letter] | None = None
) -> dict[int, Margin]:
    """The margin of each letter, by its key, as its words stand here, saved or not.

    The letters come from `.with_margin()`; all of them together ask one question more.
    """
    alike = alike_in(letters, letters_beside(letters) if beside is None else beside)
    return {
        letter.pk: Margin(
            notes_in(letter),
            alike[letter.pk],
            lifted(letter),
            gaps_left(letter),
            unread_in(letter.body),
        )
        for letter in letters
    }


def gaps_left(letter: Letter) -> tuple[GapNote, ...]:
    """The gaps of a letter that nobody filled yet: with one of them it is not printed."""
    texts = {field: one_kind_of_line(getattr(letter, field)) for field in WITH_GAPS}
    return tuple(
        GapNote(gap.text, field, browser_place(text, gap.start), browser_place(text, gap.end))
        for field, text in texts.items()
        for gap in gaps_in(text[:MOST_CHARACTERS])
    )


def gaps_named(letters: Iterable[Letter]) -> str:
    """In a sentence which of these letters have gaps, and which; empty when none has."""
    named = [
        f"the letter to {letter.touch.person} ({' '.join(map(str, gaps))})"
        for letter in letters
        if (gaps := gaps_left(letter))
    ]
    return f"A gap is not filled in yet in {'; and in '.join(named)}." if named else ""


def asks_left(letter: "WithAnnotations[Letter, SaidSo]") -> list[Note]:
    """The sentences of a letter from `.with_margin()` that still ask; none where a coach let it."""
    if lifted(letter):
        return []
    return [note for note in notes_in(letter) if note.is_left]


def unread_in(text: str, called: str = "letter") -> Unread:
    """What the check says of a text in a language it does not read; nothing of English."""
    return unread(one_kind_of_line(text)[:MOST_CHARACTERS], called)


def lifted(letter: Letter) -> Lifting | None:
    """A coach's word that this letter may ask."""
    return getattr(letter, "lifting", None)


def notes_in(letter: "WithAnnotations[Letter, SaidSo]") -> list[Note]:
    """What is said about the sentences of a letter from `.with_margin()`."""
    texts = {field: one_kind_of_line(getattr(letter, field)) for field in READ}
    invited = invited_by(letter.touch.person, letter.may_contact)
    notes = notes_on(texts, letter.dismissals.all(), invited)
    given = letter.touch.give.takeaway if letter.touch.give else ""
    return [note for note in notes if not is_given(note.ask.sentence, given)]


def invited_by(person: Person, may_contact: bool) -> Invited:
    """What somebody invited: to contact them as they said with a no, and what is noted of them."""
    welcome = getattr(person, "welcome", None)
    return Invited(
        to_contact=may_contact or bool(welcome and welcome.to_contact),
        to_apply=bool(welcome and welcome.to_apply),
    )


@cache
def warm_up() -> Thread:
    """Get ready to read drafts, without waiting for it; once in a process is enough."""
    reading = Thread(target=get_ready, name="margin", daemon=True)
    reading.start()
    return reading


def notes_on(
    texts: dict[str, str],
    dismissals: Iterable[Dismissal] = (),
    invited: Invited = NOTHING,
) -> list[Note]:
    """What is said about the sentences of a draft, given the text of each of its fields."""
    said = {words_of(dismissal.sentence): dismissal for dismissal in dismissals}
    return [
        Note(
            ask=ask,
            field=field,
            start=browser_place(text, ask.start),
            end=browser_place(text, ask.end),
            dismissal=said.get(words_of(ask.sentence)),
            is_invited=is_invited(
                ask.sentence,
                ask.family,
                to_contact=invited.to_contact,
                to_apply=invited.to_apply,
            ),
        )
        for field, text in texts.items()
        for ask in asks(english_part(text[:MOST_CHARACTERS]))
        if not (is_part_of_our_own(text, ask.start, ask.end) or lies_in_gap(ask, text))
    ]


def lies_in_gap(ask: Ask, text: str) -> bool:
    """Whether it is only the question that a gap puts to the writer."""
    return any(gap.start <= ask.end and ask.start <= gap.end for gap in gaps_in(text))


def is_given(sentence: str, takeaway: str) -> bool:
    """Whether a sentence is the takeaway of what the letter gives, and speaks of them alone."""
    is_takeaway = words_of(sentence).rstrip(".!") in words_of(takeaway)
    return is_takeaway and not ABOUT_ME.search(sentence)


def words_of(sentence: str) -> str:
    """The words by which a sentence is known again, whatever its case and spaces."""
    return " ".join(sentence.casefold().split())
