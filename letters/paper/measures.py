"""Sizes and places on paper, in millimetres from the top left corner, with their sources."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Sheet:
    """Where a letter stands on its sheet."""

    width: float
    height: float
    margin: float  # all round
    measure: float  # longest line of the body


@dataclass(frozen=True)
class EnvelopeForm:
    """Where the two addresses stand on an envelope."""

    name: str
    width: float
    height: float
    sender_left: float
    sender_top: float
    sender_width: float
    sender_bottom: float  # the return address ends above this
    to_left: float
    to_top: float
    to_width: float
    to_bottom: float  # the recipient's address ends above this


# Margins of 1 in all round: US full block (California State University style sheet).
# Measure: 66 characters a line are ideal and 75 satisfactory (Bringhurst, The Elements of
# Typographic Style, 2.1.2); the full 165 mm would hold 90, so lines end a little before the margin.
US_LETTER_SHEET = Sheet(width=215.9, height=279.4, margin=25.4, measure=152)
# ISO 216; 25 mm at the left as in DIN 5008, and the same all round.
A4_SHEET = Sheet(width=210, height=297, margin=25, measure=150)

# Size: PWG 5101.1, na_number-10 (4 1/8 x 9 1/2 in). Return address 1/2 in from the edges, upper left
# and clear of the machine's read area (USPS DMM 602.1.5). The read area spans 1/2 in from left and
# right, 5/8 to 2 3/4 in from the bottom (DMM 202.2.1): x 12.7 to 228.6, y 34.9 to 88.9.
# The recipient starts at 4.25 x 2.0 in, so seven lines of 14 pt end at 85.4.
NUMBER_TEN = EnvelopeForm(
    name="#10",
    width=241.3,
    height=104.775,
    sender_left=12.7,
    sender_top=12.7,
    sender_width=85,
    sender_bottom=34.9,
    to_left=107.95,
    to_top=50.8,
    to_width=120.65,
    to_bottom=88.9,
)
# Size: ISO 269. Recipient in the lower right, 15 mm clear of the right and lower edges, where
# Deutsche Post and Royal Mail read; the block is at most 100 mm long (Deutsche Post).
DL = EnvelopeForm(
    name="DL",
    width=220,
    height=110,
    sender_left=12.7,
    sender_top=12.7,
    sender_width=80,
    sender_bottom=40,
    to_left=100,
    to_top=50,
    to_width=100,
    to_bottom=95,
)


class Paper(Enum):
    """A sheet and the envelope it goes into, folded in three."""

    US_LETTER = (US_LETTER_SHEET, NUMBER_TEN)
    A4 = (A4_SHEET, DL)

    def __init__(self, sheet: Sheet, envelope: EnvelopeForm):
        self.sheet = sheet
        self.envelope = envelope


# Unicode CLDR, supplementalData, measurementData: paperSize US-Letter. The United States' territories
# are added, and the Dominican Republic, where letter size is sold.
LETTER_COUNTRIES = frozenset(
    "BZ CA CL CO CR DO GT MX NI PA PH PR SV US VE".split() + "AS GU MP UM VI".split()
)


def paper_for(country_code: str) -> Paper:
    """The paper sold in a country, by its ISO 3166 code; A4 wherever Letter is not known to be used."""
    return Paper.US_LETTER if country_code.upper() in LETTER_COUNTRIES else Paper.A4
