"""Where the parts of a letter stand on its first page, before anything is set.

A form without a field for the address is set from the top down, so that a long address moves what
is under it; a form with a field, or a letter for a window, has every part at its own place.
"""

import math
from dataclasses import dataclass, replace

from letters.paper.envelopes import Fit
from letters.paper.fitting import fitted, over
from letters.paper.layouts import Field, LetterForm, form_named
from letters.paper.mails import Envelope, LetterSheet, Mail
from letters.paper.measures import MM_PER_PT, Block, Sheet, Zone
from letters.paper.typefaces import Typeface, typeface

LINE_PT = 15.5
TYPE_PT = 11.5
NAME_PT, NAME_LINE_PT = 13.5, 18
SMALL_PT, SMALL_LINE_PT = 9.75, 13
RETURN_LINE_PT = 7  # DIN 5008 allows 6 to 8
HALF_LINE = LINE_PT / 2 * MM_PER_PT
LINE = LINE_PT * MM_PER_PT
CHARACTERS_IN_MEASURE = 74 / 152  # to a millimetre, at the size of the body
PEN_WIDTH = 60  # mm; 15 by 60 is the least a signature needs
MARK_LEFT, MARK_LENGTH = 3.5, 4  # mm, as KOMA-Script draws fold marks
# Type and leading that an address for a window may have, largest first. 8 pt is the least that
# the US Post reads (DMM 202.1.2); DIN 5008 and Royal Mail ask for 10 to 12 pt where there is room.
STEPS = ((11.5, 13.5), (11, 12.9), (10.5, 11.5), (10, 11), (9.5, 10.5), (9, 9.75))


@dataclass(frozen=True)
class Plan:
    """The first page of a letter, in mm from its upper left corner."""

    form: LetterForm
    sheet: Sheet
    face: Typeface
    sender: Block
    date: Block
    addressee: Block | None
    zone: Zone | None  # the address has to stay inside it
    body_top: float
    air: int  # half lines added round the date of a short letter
    fixed: bool
    folds: tuple[float, ...] = ()
    hole: float | None = None
    return_line: float | None = None

    @property
    def close_left(self) -> float:
        return self.sheet.middle if self.form.close_from_middle else self.sheet.left


def plan(mail: Mail) -> Plan:
    """Where the parts of this mail's letter stand.

    Raises ValueError for an unknown form, typeface or envelope, or a window the form cannot serve.
    """
    letter, form = mail.letter, form_named(mail.letter.form)
    fit = window_fit(letter, mail.envelope)
    if form.field:
        return in_field(letter, form, form.field, fit)
    return in_window(letter, form, fit) if fit else downwards(letter, form)


def window_fit(letter: LetterSheet, envelope: Envelope | None) -> Fit | None:
    if not (envelope and envelope.windowed):
        return None
    known = form_named(letter.form).windows(letter.country)
    if envelope.form not in known:
        raise ValueError(f"No window of {envelope.form} for a letter of form {letter.form}.")
    return known[envelope.form]


def start(letter: LetterSheet, form: LetterForm, top: float | None = None) -> tuple[Sheet, Block]:
    """The page and the sender's block at its head."""
    sheet = form.sheet(letter.country)
    top = sheet.top if top is None else top
    lines = len(sender_lines(letter, form))
    height = (NAME_LINE_PT + SMALL_LINE_PT * (lines - 1)) * MM_PER_PT if lines else 0
    left, align = {
        "MIDDLE": (sheet.middle, "left"),
        "RIGHT": (sheet.left, "right"),
        "CENTERED": (sheet.left, "center"),
    }.get(form.sender, (sheet.left, "left"))
    width = sheet.width - sheet.right - left
    return sheet, Block(left, top, width, top + height, SMALL_PT, SMALL_LINE_PT, align)


def sender_lines(letter: LetterSheet, form: LetterForm) -> tuple[str, ...]:
    """The name, then the lines under it; in a letterhead of one line they are joined."""
    name, *lines = letter.sender or ("",)
    if not name:
        return ()
    if form.sender in ("HEAD", "CENTERED"):
        return (name, " · ".join(lines)) if lines else (name,)
    return (name, *lines)


def date_block(form: LetterForm, sheet: Sheet, top: float) -> Block:
    left = sheet.left
    if form.date_left:
        left = form.date_left
    elif form.date == "MIDDLE":
        left = sheet.middle
    align = "right" if form.date == "RIGHT" else "left"
    width = sheet.width - sheet.right - left
    return Block(left, top, width, top + LINE, TYPE_PT, LINE_PT, align)


def downwards(letter: LetterSheet, form: LetterForm) -> Plan:
    """Set from the top down, with air round the date of a short letter.

    Style books leave the typist 2 to 12 lines under the date, by the length of the letter.
    """
    sheet, sender = start(letter, form)
    room = air(letter, form, sheet)
    gap = (3 + room) * HALF_LINE
    date = date_block(form, sheet, sender.bottom + gap)
    lines = len(letter.addressee) if form.inside_address else 0
    addressee, top = None, date.bottom + gap
    if lines:
        bottom = top + lines * LINE
        addressee = Block(sheet.left, top, sheet.measure, bottom, TYPE_PT, LINE_PT)
        top = bottom + 3 * HALF_LINE
    return Plan(
        form=form,
        sheet=sheet,
        face=typeface(letter.typeface),
        sender=sender,
        date=date,
        addressee=addressee,
        zone=None,
        body_top=top,
        air=room,
        fixed=False,
    )


def air(letter: LetterSheet, form: LetterForm, sheet: Sheet) -> int:
    """Half lines to add round the date, so that a short letter does not hang at the top."""
    measure = sheet.measure * CHARACTERS_IN_MEASURE
    paragraphs = [p for p in letter.body.split("\n\n") if p.strip()]
    body = sum(math.ceil(len(line) / measure) or 1 for p in paragraphs for line in p.split("\n"))
    lines = len(letter.addressee) if form.inside_address else 0
    around = 17 + len(sender_lines(letter, form)) + lines + 2 * bool(letter.enclosures or letter.cc)
    free = (sheet.height - sheet.top - sheet.bottom) / LINE - around - body - len(paragraphs) / 2
    return max(0, min(6, int(free / 4)))


def in_field(letter: LetterSheet, form: LetterForm, field: Field, fit: Fit | None) -> Plan:
    """The form's own field for the address, which its windows were made for."""
    sheet, sender = start(letter, form, form.sender_top)
    face = typeface(letter.typeface)
    assert form.date_top is not None and form.body_top is not None  # as the address, so the rest
    zone, highest = field.zone, field.zone.top
    if field.return_line:  # more lines than usual grow upwards, into the room for remarks
        highest = field.return_line + 5
    if fit:
        zone = replace(zone, right=min(zone.right, fit.safe.right))
        highest = max(highest, fit.safe.top)
    lines = max(field.lines, len(letter.addressee))
    zone = replace(zone, top=max(highest, zone.bottom - lines * field.line_pt * MM_PER_PT))
    steps = [(field.type_pt, field.line_pt), *(step for step in STEPS if step[0] < field.type_pt)]
    addressee = fitted(letter.addressee, zone, face, steps)
    return Plan(
        form=form,
        sheet=sheet,
        face=face,
        sender=sender,
        date=date_block(form, sheet, form.date_top),
        addressee=addressee if letter.addressee else None,
        zone=replace(zone, top=highest),  # accents may reach over the first line's leading
        body_top=max(form.body_top, fit.seen.bottom + 1 if fit else 0),
        air=0,
        fixed=True,
        folds=fit.folds if fit else field.folds,
        hole=field.hole,
        return_line=field.return_line if letter.addressee else None,
    )


def in_window(letter: LetterSheet, form: LetterForm, fit: Fit) -> Plan:
    """A form without a field: the address in the window, nothing else where it may show."""
    sheet, sender = start(letter, form, 12.7)  # printers reach within 1/2 in of the edge
    face = typeface(letter.typeface)
    safe = replace(fit.safe, left=max(fit.safe.left, sheet.left))
    address = fitted(letter.addressee, safe, face, STEPS)
    # The leading above the first letters may lie outside.
    address = replace(address, top=safe.top - over(letter.addressee, face, address))
    date = date_block(form, sheet, fit.seen.top - LINE)
    if form.sender == "RIGHT" and sender.bottom > date.top:  # then beside the window
        left = fit.seen.right + 2
        sender = replace(sender, left=left, width=sheet.width - sheet.right - left)
        date = replace(date_block(form, sheet, sender.bottom + HALF_LINE), left=left)
        date = replace(date, width=sender.width)
    elif sender.bottom > date.top:  # then under the window
        date = date_block(form, sheet, fit.seen.bottom)
    return Plan(
        form=form,
        sheet=sheet,
        face=face,
        sender=sender,
        date=date,
        addressee=address if letter.addressee else None,
        zone=safe,
        body_top=max(fit.seen.bottom, date.bottom) + HALF_LINE,
        air=0,
        fixed=True,
        folds=fit.folds,
    )
