"""What a letter is laid beside: its panel's other letters, and what the same person has had."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q

from followup.models import Touch
from letters.models import Letter
from letters.rules.likeness import Copy, Likeness, Sentence, compared, read
from letters.rules.offsets import browser_place, one_kind_of_line

MOST_BESIDE = 400  # letters read at once; of the oldest to one person nobody keeps a copy
THANK_YOU = Touch.Occasion.THANK_YOU


@dataclass(frozen=True)
class Shared:
    """One sentence of a letter that stands in another one too, and how it stands there.

    `start` and `end` are its places in the letter, counted as browsers count.
    """

    sentence: str
    theirs: str
    start: int
    end: int
    same: bool


@dataclass(frozen=True)
class Alike:
    """Another letter, and what it shares with this one besides thanks and the close."""

    other: Letter
    likeness: Likeness
    shared: tuple[Shared, ...]
    is_to_same_person: bool

    @property
    def is_too_like(self) -> bool:
        return self.likeness.is_too_like


def alike_in(letters: Sequence[Letter], beside: Sequence[Letter] = ()) -> dict[int, list[Alike]]:
    """For each letter, by its key, what shares sentences with it, the most alike first.

    They are compared with each other and with those `beside`, in the words they have here, saved
    or not.
    """
    known = {letter.pk: letter for letter in [*beside, *letters]}
    sentences = {key: read(one_kind_of_line(letter.as_read)) for key, letter in known.items()}
    return {
        letter.pk: alike_to(
            letter, [one for one in known.values() if lies_beside(letter, one)], sentences
        )
        for letter in letters
    }


def alike_to(
    letter: Letter, others: Sequence[Letter], sentences: dict[int, list[Sentence]]
) -> list[Alike]:
    """Those of the others that share sentences with a letter, the most alike first."""
    pairs = [(other, compared(sentences[letter.pk], sentences[other.pk])) for other in others]
    alike = [
        Alike(
            other=other,
            likeness=likeness,
            shared=tuple(shared(letter, other, copy) for copy in likeness.telling),
            is_to_same_person=other.touch.person_id == letter.touch.person_id,
        )
        for other, likeness in pairs
        if likeness.telling
    ]
    return sorted(alike, key=lambda one: -one.likeness.score)


def shared(letter: Letter, other: Letter, copy: Copy) -> Shared:
    """A copied sentence in the words of both letters."""
    text, theirs = one_kind_of_line(letter.as_read), one_kind_of_line(other.as_read)
    return Shared(
        sentence=text[copy.start : copy.end],
        theirs=theirs[copy.there_start : copy.there_end],
        start=browser_place(text, copy.start),
        end=browser_place(text, copy.end),
        same=copy.same,
    )


def lies_beside(letter: Letter, other: Letter) -> bool:
    """Whether somebody could lay the two side by side: a panel, or who had the other one before."""
    here, there = letter.touch, other.touch
    if letter.pk == other.pk or there.skipped_on or other.thrown_away_on:
        return False
    of_panel = here.application_id and here.application_id == there.application_id
    if of_panel and here.occasion == there.occasion == THANK_YOU:
        return True
    return bool(here.person_id == there.person_id and there.sent_on)


def letters_beside(letters: Sequence[Letter]) -> list[Letter]:
    """Every letter that could be laid beside one of these."""
    if not letters:
        return []
    touches = [letter.touch for letter in letters]
    panels = {touch.application_id for touch in touches if touch.occasion == THANK_YOU} - {None}
    of_panel = Q(touch__application__in=panels, touch__occasion=THANK_YOU)
    had_before = Q(touch__person__in={touch.person_id for touch in touches})
    had_before &= Q(touch__sent_on__isnull=False)
    known = Letter.objects.of(touches[0].person.seeker_id).filter(of_panel | had_before)
    known = known.kept().filter(touch__skipped_on=None).annotate(of_panel=of_panel)
    known = known.select_related("touch__person").defer("touch__person__notes")
    return list(known.order_by("-of_panel", "-pk")[:MOST_BESIDE])
