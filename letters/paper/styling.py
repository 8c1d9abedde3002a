"""Turns a plan into the words and measures that the templates of a page ask for."""

import re

from letters.paper.addressing import address_blocks, sender_blocks
from letters.paper.envelopes import envelope_named
from letters.paper.mails import Enclosure, Envelope, LetterSheet
from letters.paper.measures import MM_PER_PT, Block, Sheet, mm
from letters.paper.placement import (
    MARK_LEFT,
    MARK_LENGTH,
    NAME_PT,
    RETURN_LINE_PT,
    SMALL_PT,
    TYPE_PT,
    Plan,
)
from letters.paper.signature import signature_words
from letters.paper.typefaces import PLAIN, Typeface, families, typeface, width
from letters.paper.wording import copy_line, enclosure_line

PARAGRAPH_GAP = re.compile(r"\n(?:[ \t]*\n)+")
RUNNING_PT, RUNNING_SHARE = 9.5, 0.7  # of the head of page two, beside the date


def family_names(face: Typeface) -> str:
    """The typefaces a page is set in, for the stylesheet; its template takes them as they are."""
    return ", ".join([*(f'"{name}"' for name in families(face)), "serif"])


LONG_RUN = re.compile(r"\S{18}")  # the narrowest line of any form holds that many of the widest


def letter_measures(letter: LetterSheet, plan: Plan) -> tuple:
    """What the stylesheet of letters depends on, as pairs, so that it is parsed once for each."""
    return (
        *page_measures(plan.sheet, plan.face),
        *looked_for(words_of(letter), plan.face),
        ("indent", plan.form.indent),
        ("close", round(plan.close_left - plan.sheet.left, 4)),
        ("pen", plan.form.pen),
        *head_styles(plan).items(),
    )


def looked_for(words: str, face: Typeface) -> tuple:
    """Typefaces and breaks to try. Plain words are set in their own typeface alone and broken
    between words alone: looking further takes Pango a tenth of the time.
    """
    is_plain = PLAIN.fullmatch(words) is not None
    return (
        ("families", f'"{face.family}", serif' if is_plain else family_names(face)),
        ("long_runs", not is_plain or LONG_RUN.search(words) is not None),
    )


def words_of(letter: LetterSheet) -> str:
    """Everything a letter says, wherever it stands."""
    single = (letter.date, letter.salutation, letter.body, letter.closing, letter.signer)
    more = (letter.enclosures, letter.running_name, *letter.sender, *letter.addressee, *letter.cc)
    return "\n".join((*single, *more))


def page_measures(sheet: Sheet, face: Typeface) -> tuple:
    return (
        ("sheet", sheet),
        ("families", family_names(face)),
        ("size", round(TYPE_PT * face.scale, 4)),
        ("small", round(SMALL_PT * face.scale, 4)),
        ("large", round(NAME_PT * face.scale, 4)),
        ("running_top", round(sheet.top / 2, 4)),
        ("long_runs", True),
        ("indent", 0),
        ("close", 0),
        ("pen", 0),
    )


def letter_words(letter: LetterSheet, plan: Plan) -> dict:
    return {
        "letter": letter,
        "plan": plan,
        "sender": sender_blocks(letter, plan),
        "addressee": address_blocks("to", letter.addressee, plan.addressee, plan.face),
        "return_line": ", ".join(letter.sender),
        "paragraphs": paragraphs_of(letter.body),
        "running": running_head(letter.running_name, plan.sheet, plan.face),
        "enclosures": enclosure_line(letter.enclosures, letter.form),
        "copies": copy_line(letter.cc, letter.form),
        "signature": signature_words(letter.signature),
        "head_class": "head fixed" if plan.fixed else "head",
        "has_return": plan.fixed and bool(return_style(plan)),
        "marks": marks(plan) if plan.fixed else (),
    }


def paragraphs_of(body: str) -> list[str]:
    return [p for p in PARAGRAPH_GAP.split(body.strip("\n")) if p.strip()]


def head_styles(plan: Plan) -> dict:
    """The places of everything above the body, for the stylesheet."""
    sheet = plan.sheet
    if not plan.fixed:
        above = plan.addressee.bottom if plan.addressee else plan.date.bottom
        return {
            "sender_style": flowing(plan.sender, sheet, 0, plan),
            "date_style": flowing(plan.date, sheet, plan.date.top - plan.sender.bottom, plan),
            "addressee_style": flowing(
                plan.addressee, sheet, plan.addressee.top - plan.date.bottom, plan
            )
            if plan.addressee
            else "",
            "salutation_style": f"margin-top: {mm(plan.body_top - above)}",
        }
    return {
        "head": f"height: {mm(plan.body_top - sheet.top)}",
        "sender_style": standing(plan.sender, sheet, plan),
        "date_style": standing(plan.date, sheet, plan),
        "addressee_style": standing(plan.addressee, sheet, plan) if plan.addressee else "",
        "return_style": return_style(plan),
        "marks": marks(plan),
    }


def flowing(block: Block, sheet: Sheet, gap: float, plan: Plan) -> str:
    """A block under the one before it, so that it gives way when that one needs more lines."""
    margins = f"margin: {mm(gap)} 0 0 {mm(block.left - sheet.left)}"
    return f"{margins}; width: {mm(block.width)}; {setting(block, plan.face)}"


def standing(block: Block, sheet: Sheet, plan: Plan) -> str:
    """A block at its own place; the head's corner is that of the margins."""
    place = f"left: {mm(block.left - sheet.left)}; top: {mm(block.top - sheet.top)}"
    return f"{place}; width: {mm(block.width)}; {setting(block, plan.face)}"


def setting(block: Block, face: Typeface) -> str:
    size = f"font-size: {block.type_pt * face.scale:.4f}pt; line-height: {block.line_pt}pt"
    return f"{size}; text-align: {block.align}"


def return_style(plan: Plan) -> str:
    """The sender's address once more, small, over the one in the field (DIN 5008)."""
    if plan.return_line is None or plan.zone is None:
        return ""
    block = Block(
        plan.zone.left, plan.return_line, plan.zone.width, 0, RETURN_LINE_PT, 5 * 72 / 25.4
    )
    return standing(block, plan.sheet, plan)


def marks(plan: Plan) -> tuple[str, ...]:
    """Fold marks, and a longer one for the punch, at the left edge."""
    places: list[tuple[float, float]] = [(fold, MARK_LENGTH) for fold in plan.folds]
    if plan.hole:
        places.append((plan.hole, 1.5 * MARK_LENGTH))
    sheet = plan.sheet
    # A line of 0.2 mm is centred on its place.
    return tuple(
        f"left: {mm(MARK_LEFT - sheet.left)}; top: {mm(y - 0.1 - sheet.top)}; width: {length}mm"
        for y, length in places
    )


def running_head(name: str, sheet: Sheet, face: Typeface) -> str:
    """What stands before the page number on page two: one line, whatever the length of the name."""
    if not name:
        return ""
    room = RUNNING_SHARE * sheet.measure / (RUNNING_PT * MM_PER_PT)
    shown = name
    while width(f"{shown}, page 20 of 20", face) > room:
        name = name[:-1].rstrip()
        shown = f"{name}…"
    return f"{shown}, "


def note_words(enclosure: Enclosure, plan: Plan, language: str) -> dict:
    return {
        "enclosure": enclosure,
        "language": language,
        "paragraphs": paragraphs_of(enclosure.text),
        "running": running_head(enclosure.title, plan.sheet, plan.face),
    }


def envelope_words(envelope: Envelope, face: str = "") -> dict:
    form, right_down, kind = envelope_named(envelope.form), envelope.offset, typeface(face)
    return {
        "sender": address_blocks("sender", envelope.sender, form.sender, kind),
        "addressee": address_blocks("to", envelope.addressee, form.to, kind),
        "sender_style": shifted(form.sender, right_down, kind),
        "to_style": shifted(form.to, right_down, kind),
    }


def shifted(block: Block, offset: tuple[float, float], face: Typeface) -> str:
    place = f"left: {mm(block.left + offset[0])}; top: {mm(block.top + offset[1])}"
    return f"{place}; width: {mm(block.width)}; {setting(block, face)}"


def envelope_measures(envelope: Envelope, face: str = "") -> tuple:
    form, turned = envelope_named(envelope.form), envelope.feed == "PORTRAIT"
    return (
        ("envelope", form),
        ("turned", turned),
        ("page", (form.height, form.width) if turned else (form.width, form.height)),
        *looked_for("\n".join((*envelope.sender, *envelope.addressee)), typeface(face)),
    )
