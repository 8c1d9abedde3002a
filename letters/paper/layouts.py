"""The forms a letter can have, by the customs of the countries that use them.

Order and places: US, the style sheets of California State University and of several business
schools; UK, general practice; Germany, DIN 5008 with the measures of KOMA-Script's DIN and
DINmtext options; France, NF Z 11-001 with those of its NF option.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from letters.paper import envelopes
from letters.paper.measures import Sheet, Zone, sells_letter_size


@dataclass(frozen=True)
class Field:
    """Where a form sets the inside address, whatever else is on the page."""

    zone: Zone
    folds: tuple[float, ...]
    type_pt: float
    line_pt: float
    lines: int  # more of them grow upwards
    return_line: float | None = None  # the top of the small line with the sender's address
    hole: float | None = None  # the mark for the punch


@dataclass(frozen=True)
class LetterForm:
    key: str
    label: str
    letter_size: Sheet | None  # on US Letter paper, where a country sells it
    a4: Sheet
    sender: str = "LEFT"  # LEFT, MIDDLE (from the centre line), RIGHT, HEAD or CENTERED
    sender_top: float | None = None
    date: str = "LEFT"  # LEFT, MIDDLE, RIGHT, or a place from the left edge as a number
    date_left: float | None = None
    date_top: float | None = None
    field: Field | None = None
    body_top: float | None = None
    close_from_middle: bool = False
    indent: float = 0
    pen: float = 16  # mm of height for the pen
    inside_address: bool = True
    letter_windows: Mapping[str, envelopes.Fit] = dataclasses.field(default_factory=dict)
    a4_windows: Mapping[str, envelopes.Fit] = dataclasses.field(default_factory=dict)
    mark: str = ","  # after the salutation
    closing: str = "Yours sincerely,"
    enclosed: tuple[str, str] = ("Enc:", "Encs:")  # for one, for several
    copied: str = "cc:"
    month_first: bool = False
    place_in_date: bool = False

    def sheet(self, country: str) -> Sheet:
        """The page of this form in a country; the form's home paper where none is known."""
        if self.letter_size and (sells_letter_size(country) or (self.month_first and not country)):
            return self.letter_size
        return self.a4

    def windows(self, country: str) -> Mapping[str, envelopes.Fit]:
        """The envelopes, by key, in whose window the address of this form can stand."""
        on_letter = self.sheet(country) is self.letter_size
        return self.letter_windows if on_letter else self.a4_windows


# Margins of 1 in all round: US full block (California State University style sheet).
# Measure: 66 characters a line are ideal and 75 satisfactory (Bringhurst, The Elements of
# Typographic Style, 2.1.2); the full 165 mm would hold 90, so lines end a little before the margin.
US_LETTER = Sheet(215.9, 279.4, left=25.4, right=38.5, top=25.4, bottom=25.4)
# ISO 216; 25 mm at the left as in DIN 5008, and the same all round.
A4 = Sheet(210, 297, left=25, right=35, top=25, bottom=25)
DIN_A4 = Sheet(210, 297, left=25, right=20, top=25, bottom=25)  # DIN 5008: left 25, right 20 mm
FRENCH_A4 = Sheet(210, 297, left=20, right=20, top=25, bottom=25)  # NF Z 11-001
# A half sheet, 5 1/2 x 8 1/2 in, and ISO 216 A5. No standard knows the note card: margins of
# 3/4 in leave lines of 50 characters (Bringhurst: 45 to 75).
HALF_LETTER = Sheet(139.7, 215.9, left=19.05, right=19.05, top=19.05, bottom=19.05)
A5 = Sheet(148, 210, left=19, right=19, top=19, bottom=19)

AMERICAN: dict[str, Any] = {
    "letter_size": US_LETTER,
    "a4": A4,
    "letter_windows": envelopes.ON_LETTER,
    "a4_windows": envelopes.ON_A4,
    "mark": ":",
    "closing": "Sincerely,",
    "enclosed": ("Enclosure:", "Enclosures:"),
    "month_first": True,
}
GERMAN: dict[str, Any] = {
    "letter_size": None,
    "a4": DIN_A4,
    "sender": "HEAD",
    "date": "LEFT",
    "date_left": 125,  # DIN 5008: the information block starts 125 mm from the left
    "closing": "Kind regards",  # no mark after it, as after "Mit freundlichen Grüßen"
    "enclosed": ("Enclosure:", "Enclosures:"),
    "copied": "Copy to:",
}


def german_field(top: float, folds: tuple[float, ...]) -> Field:
    """DIN 5008: a field of 85 x 45 mm, 20 mm from the left, with 5 mm for the return line, 12.7 for
    remarks and 27.3 for six lines of address; its words start 5 mm inside it. Hole mark: 148.5 mm.
    """
    return Field(
        zone=Zone(25, top + 17.7, 105, top + 45),
        folds=folds,
        type_pt=11,
        line_pt=12.898,  # 27.3 mm in six
        lines=6,
        return_line=top,
        hole=148.5,
    )


FORMS = {
    form.key: form
    for form in (
        LetterForm("US_FULL_BLOCK", "American, full block", **AMERICAN),
        LetterForm(
            "US_MODIFIED_BLOCK",
            "American, modified block",
            sender="MIDDLE",
            date="MIDDLE",
            close_from_middle=True,
            **AMERICAN,
        ),
        LetterForm(
            "US_SEMI_BLOCK",
            "American, semi-block",
            sender="MIDDLE",
            date="MIDDLE",
            close_from_middle=True,
            indent=12.7,  # 1/2 in
            **AMERICAN,
        ),
        LetterForm(
            "UK",
            "British",
            letter_size=US_LETTER,
            a4=A4,
            sender="RIGHT",
            date="RIGHT",
            letter_windows=envelopes.ON_LETTER,
            a4_windows=envelopes.ON_A4,
            enclosed=("Enc:", "Encs:"),
        ),
        # The head is 27 mm high, then the field; text from 79.4; folds at 87 and 192 mm.
        LetterForm(
            "DIN_5008_A",
            "German, DIN 5008 A",
            sender_top=12.7,
            date_top=32,
            field=german_field(27, (87, 192)),
            body_top=79.4,
            a4_windows=envelopes.DIN_A,
            **GERMAN,
        ),
        # The head is 45 mm high; text from 98.5; folds at 105 and 210 mm.
        LetterForm(
            "DIN_5008_B",
            "German, DIN 5008 B",
            sender_top=20,
            date_top=50,
            field=german_field(45, (105, 210)),
            body_top=98.5,
            a4_windows=envelopes.DIN_B,
            **GERMAN,
        ),
        # Address in the right window, 100 to 190 x 45 to 79 mm, at most seven lines (NF Z 10-011);
        # folds at 99 and 198 mm, text from 99; about 30 mm for the signature.
        LetterForm(
            "FRENCH",
            "French",
            letter_size=None,
            a4=FRENCH_A4,
            sender_top=20,
            date_left=101,
            date_top=91,
            field=Field(Zone(101, 45, 190, 79), (99, 198), type_pt=11, line_pt=13.5, lines=7),
            body_top=104.5,
            pen=30,
            a4_windows=envelopes.FRENCH_A4,
            enclosed=("P.J.\u00a0:", "P.J.\u00a0:"),
            copied="Copie\u00a0:",
            place_in_date=True,
        ),
        LetterForm(
            "NOTE_CARD",
            "a half-sheet note card",
            letter_size=HALF_LETTER,
            a4=A5,
            sender="CENTERED",
            date="RIGHT",
            inside_address=False,
            closing="With best wishes,",
            enclosed=("Enclosed:", "Enclosed:"),
        ),
    )
}
OF_COUNTRY = {"DE": "DIN_5008_B", "AT": "DIN_5008_B", "FR": "FRENCH", "MC": "FRENCH"}


def form_for(country: str) -> str:
    """The key of the form usual in a country, by its ISO 3166 code."""
    usual = "US_FULL_BLOCK" if sells_letter_size(country) else "UK"
    return OF_COUNTRY.get(country.upper(), usual)


def form_named(key: str) -> LetterForm:
    """The form of that key. Raises ValueError if unknown."""
    if key not in FORMS:
        raise ValueError(f"Not a form of letter: {key!r}")
    return FORMS[key]


def envelope_for(form: str, country: str = "") -> str:
    """The key of the envelope usual for a form of letter in a country."""
    sheet = form_named(form).sheet(country)
    usual = {US_LETTER: "NO_10", HALF_LETTER: "MONARCH", A5: "C6"}
    return usual.get(sheet, "DL")


def windows_for(form: str, country: str = "") -> tuple[str, ...]:
    """The keys of the windowed envelopes a form of letter can be folded for; perhaps none."""
    return tuple(form_named(form).windows(country))
