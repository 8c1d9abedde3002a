"""Typed words as whole sentences of a letter, and who reads them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from contacts.models import Person
from followup.finishing import finish
from followup.models import PanelSeat
from followup.rules.beginnings import BEGINNINGS
from followup.rules.sentences import Box, Field, Reader

# Who reads it, as the fields beside it tell: what a Reader calls it, and the field's name.
READER = {"title": "honorific", "given": "given_name", "family": "family_name", "met": "met"}
LONGEST_NAME = 120
NOBODY = Reader()
KNOWN = "known-"  # before the name of what no field says
TOO_LONG = "That is too long for one sentence: keep it under {} characters."


def sentence(field: Field, typed: str, reader: Reader) -> Box | None:
    """How typed words stand in a letter to somebody; None while there are none.

    Words too long for the box are not read: the note says so.
    """
    if not typed.strip():
        return None
    longest = BEGINNINGS[field].longest
    if len(typed) > longest:
        note = TOO_LONG.format(longest)
        return Box(slot="", words=typed, sentence="", note=note, private=False)
    return finished(field, typed, reader)


@lru_cache(maxsize=2048)
def finished(field: Field, typed: str, reader: Reader) -> Box:
    """The same words are read once: pages and drafts take every fact anew, and reading is slow."""
    return finish(field, typed, reader)


def sentence_asked_for(typed: Mapping[str, str]) -> Box | None:
    """The sentence of one box of a form that is being typed; `field` and `box` say which.

    Raises ValueError where there is no such sentence to finish.
    """
    field, box = Field(typed.get("field", "")), typed.get("box", "")
    card = box[: box.rfind("-") + 1]
    said = {part: named_in(typed, card, name) for part, name in READER.items()}
    return sentence(field, typed.get(box, ""), reader_as(said))


def named_in(typed: Mapping[str, str], card: str, name: str) -> str:
    """What stands in a card's own field, else in the page's, else what was known before."""
    found = (typed.get(each, "") for each in (f"{card}{name}", name, f"{KNOWN}{name}"))
    return next(filter(None, found), "")


def reader_as(said: Mapping[str, str | None], known: Reader = NOBODY) -> Reader:
    """Somebody known, as the fields of a page say now; a forged way of meeting is none."""
    told = {part: text[:LONGEST_NAME] for part, text in said.items() if text}
    if told.get("met", "") not in PanelSeat.Met.values:
        told.pop("met", None)
    return replace(known, **told)


def reader_of(person: Person, met: str = "") -> Reader:
    """A person as the reader of a sentence."""
    return Reader(person.given_name, person.family_name, person.honorific, met)


def reader_at(seat: PanelSeat) -> Reader:
    """Who sat there, as the reader of a sentence."""
    return reader_of(seat.person, seat.how_met)
