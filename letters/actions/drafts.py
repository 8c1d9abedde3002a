"""Drafting: every letter gets words of its own, and carries what the seeker chose."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import F

from contacts.actions import keep
from contacts.models import Person, User
from followup.models import Application, Touch
from followup.querysets import TouchQuerySet
from followup.selectors.outcomes import outcomes_told
from followup.selectors.wishes import heed, is_free, told_of
from letters import paper
from letters.actions.writing import put_over, write
from letters.models import Letter, Printout, Stationery
from letters.querysets import seats_taken
from letters.rules import drift
from letters.rules.drafts import Draft, Sentence
from letters.rules.offsets import one_kind_of_line
from letters.selectors.drift import (
    CLOSE,
    GREETING,
    greeting_now,
    greeting_written,
    greets_nobody,
    written_in,
)
from letters.selectors.known_facts import drafts_for, moulds_beside
from letters.selectors.nameless import may_be_addressed, refuse_nameless
from letters.selectors.naming import salutation_for
from letters.selectors.redrafting import redrafted
from letters.selectors.stationery import stationery_of


@transaction.atomic
def draft_panel(*, application: Application) -> list[Letter]:
    """Draft a letter for everybody on the panel whose thank-you is open and has none yet.

    Whoever wished for none, or has no name yet, is left out.
    """
    # One window at a time: a second one finds the letters the first has written.
    Application.objects.select_for_update(no_key=True).get(pk=application.pk)
    open_touches = to_write(application.seeker).filter(application=application)
    free = [one for one in open_touches.annotate(wished=told_of("person")) if is_free(one)]
    return draft(touches_to_draft=[one for one in free if may_be_addressed(one.person)])


@transaction.atomic
def draft_letter(*, touch: Touch, through: Person | None = None) -> Letter:
    """The letter of one open touch: the one there is, else a new draft, which goes `through`
    somebody where its reader has no name. Raises ValidationError where it would name nobody, and
    AgainstWish.

    A new draft takes the place of one that was thrown away.
    """
    heed(touch.person)
    Touch.objects.select_for_update(no_key=True).get(pk=touch.pk)
    known = Letter.objects.kept().filter(touch=touch).first()
    if known:
        return known
    fresh = to_write(touch.person.seeker).get(pk=touch.pk)
    return draft(touches_to_draft=[fresh], through=through)[0]


@transaction.atomic
def write_through(*, touch: Touch, through: Person | None, meant_for: str = "") -> Letter:
    """Let the letter of an open touch, drafted now if there is none, be passed on by somebody to
    whom it is `meant_for`; with None by nobody any more. What was printed no longer shows where it
    goes.
    """
    letter = draft_letter(touch=touch, through=through)
    words = {"through": through, "meant_for": meant_for if through else ""}
    if (letter.through, letter.meant_for) != (through, words["meant_for"]):
        write(letter, words)
        letter.full_clean()
        # Its words stay as another window may have left them in this moment.
        Letter.objects.filter(pk=letter.pk).update(**words, version=F("version") + 1)
    return letter


def to_write(seeker: User) -> TouchQuerySet:
    """Open touches with everything a draft reads, still without a letter."""
    return (
        Touch.objects.of(seeker)
        .open()
        .exclude(pk__in=Letter.objects.kept().values("touch"))
        .select_related(
            "person__organization",
            "person__seeker",
            "give",
            "keeps",
            "thanks_for",
            "application__organization",
            "application__rejection",
        )
        .prefetch_related("person__interests", seats_taken("person"))
        .annotate(told_outcomes=outcomes_told("application"))
        .order_by("pk")
    )


def draft(*, touches_to_draft: Sequence[Touch], through: Person | None = None) -> list[Letter]:
    """Write the drafts of these touches, each with what was chosen to go with it.

    Raises ValidationError where one of them would name nobody.
    """
    if not touches_to_draft:
        return []
    for touch in touches_to_draft:
        refuse_nameless(touch.person, through)
    stationery = stationery_of(touches_to_draft[0].person.seeker)
    drafts = drafts_for(touches_to_draft, stationery.voice, moulds_beside(touches_to_draft))
    thrown = Letter.objects.filter(touch__in=touches_to_draft).in_bulk(field_name="touch_id")
    return [
        keep(record=drafted(fresh(touch, thrown.get(touch.pk), through), stationery, words))
        for touch, words in zip(touches_to_draft, drafts, strict=True)
    ]


def fresh(touch: Touch, thrown: Letter | None, through: Person | None) -> Letter:
    """A letter without words: a new one, or one thrown away, emptied of all but its looks."""
    if thrown is None:
        return Letter(touch=touch, through=through)
    thrown.papers.all().delete()
    Printout.objects.filter(letter=thrown).delete()
    thrown.touch, thrown.through, thrown.thrown_away_on = touch, through, None
    thrown.enclosures = thrown.copies = thrown.meant_for = ""
    thrown.encloses_note, thrown.version = False, thrown.version + 1
    thrown.signed_on = thrown.stamped_on = None
    return thrown


def drafted(letter: Letter, stationery: Stationery, words: Draft) -> Letter:
    """A letter with a draft's words in it, and a memory of what the app wrote."""
    form = letter.form or stationery.form_now
    letter.salutation = salutation_for(letter.touch, form, through=bool(letter.through_id))
    letter.body = words.body
    letter.closing = paper.closing_of(form)
    letter.drafted = drift.as_kept(
        [
            Sentence(letter.salutation, (GREETING,), GREETING),
            *drift.sentences_of(words),
            Sentence(letter.closing, (), CLOSE),
        ]
    )
    return letter


@transaction.atomic
def draft_again(*, letter: Letter, voice: str | None = None) -> Letter:
    """Write a letter anew from what is known now, unlike its colleagues'; the old text goes.

    In another voice from now on, where one is named; empty is the voice of the stationery. Raises
    ValidationError where it would name nobody, and AgainstWish.
    """
    heed(letter.touch.person)
    fresh = Letter.objects.with_facts().get(pk=letter.pk)
    refuse_nameless(fresh.touch.person, fresh.through)
    if voice is not None:
        fresh.voice = voice
    stationery = stationery_of(fresh.touch.person.seeker)
    # Its own moulds count as used, so that another draft comes.
    used = [*moulds_beside([fresh.touch]), *(sentence["mould"] for sentence in fresh.drafted)]
    (words,) = drafts_for([fresh.touch], fresh.voice or stationery.voice, used)
    drafted(fresh, stationery, words)
    fresh.version += 1
    return keep(record=fresh)


def follow(*, letter: Letter, stationery: Stationery) -> bool:
    """Bring what still stands as the app wrote it up to date with the record; whether any did.

    The letter comes from `.with_facts()`. What the seeker touched stays, a letter that went stays,
    and so does one that another window writes on in this moment.
    """
    is_known = letter.drafted or greets_nobody(letter)
    if letter.touch.sent_on or letter.touch.skipped_on or not is_known:
        return False
    now, kept = greeting_now(letter, stationery), list(letter.drafted)
    body = one_kind_of_line(letter.body)
    text, sentences = drift.followed(body, written_in(letter), redrafted(letter))
    words = {"body": text} if text != body else {}
    if letter.salutation == greeting_written(letter) != now:
        words["salutation"] = now
        kept = with_greeting(kept, now)
    if not words:
        return False
    return rewrite(letter, words | {"drafted": with_sentences(kept, sentences)})


def mend(*, letter: Letter, stationery: Stationery, key: str, by_the_record: bool) -> bool:
    """Settle one thing that no longer agrees, by the record or as the letter has it; whether it
    was found. The letter comes from `.with_facts()`.
    """
    now = greeting_now(letter, stationery)
    if key == GREETING:
        words = {"salutation": now} if by_the_record else {}
        return rewrite(letter, words | {"drafted": with_greeting(letter.drafted, now)})
    body, written = one_kind_of_line(letter.body), written_in(letter)
    found = drift.drifts(body, written, redrafted(letter))
    for one in (one for one in found if one.change.mould == key):
        if by_the_record:
            body, written = drift.mended(body, written, one)
        else:
            written = drift.accepted(written, one.change)
        words = {"body": body} if by_the_record else {}
        return rewrite(letter, words | {"drafted": with_sentences(letter.drafted, written)})
    return False


def with_greeting(kept: list[dict], greeting: str) -> list[dict]:
    """What the app wrote, with another greeting."""
    return [one | {"text": greeting} if one["mould"] == GREETING else one for one in kept]


def with_sentences(kept: list[dict], sentences: Sequence[Sentence]) -> list[dict]:
    """What the app wrote, with other sentences between greeting and close."""
    ends = {one["mould"]: [one] for one in kept if one["mould"] in (GREETING, CLOSE)}
    return [*ends.get(GREETING, []), *drift.as_kept(sentences), *ends.get(CLOSE, [])]


def rewrite(letter: Letter, words: dict[str, Any]) -> bool:
    """Change what a waiting letter says over the version it was read in; whether it was that."""
    version = letter.version + (words.keys() != {"drafted"})
    if not put_over(letter, letter.version, words | {"version": version}):
        return False
    write(letter, words | {"version": version})
    return True
