"""Sizes and places on paper, in millimetres from the top left corner, with their sources."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Sheet:
    """Where a letter stands on its sheet."""

    width: float
    height: float
    margin: float  # left, top and bottom
    measure: float  # longest line

    @property
    def right(self) -> float:
        """The margin that leaves the measure."""
        return self.width - self.margin - self.measure


@dataclass(frozen=True)
class Block:
    """Where an address stands on an envelope, and how large it is set."""

    left: float
    top: float
    width: float
    bottom: float  # it ends above this
    type_pt: float
    line_pt: float


@dataclass(frozen=True)
class EnvelopeForm:
    name: str
    width: float
    height: float
    sender: Block
    to: Block


# Margins of 1 in all round: US full block (California State University style sheet).
# Measure: 66 characters a line are ideal and 75 satisfactory (Bringhurst, The Elements of
# Typographic Style, 2.1.2); the full 165 mm would hold 90, so lines end a little before the margin.
US_LETTER_SHEET = Sheet(width=215.9, height=279.4, margin=25.4, measure=152)
# ISO 216; 25 mm at the left as in DIN 5008, and the same all round.
A4_SHEET = Sheet(width=210, height=297, margin=25, measure=150)

# Size: PWG 5101.1, na_number-10 (4 1/8 x 9 1/2 in). Return address 1/2 in from the edges, upper
# left and clear of the machine's read area (USPS DMM 602.1.5). The read area spans 1/2 in from
# left and right, 5/8 to 2 3/4 in from the bottom (DMM 202.2.1): x 12.7 to 228.6, y 34.9 to 88.9.
# The recipient starts at 4.25 x 2.0 in, so seven lines of 14 pt end at 85.4. Both blocks are larger
# than the 8 pt that the Post asks for (DMM 202.1.2).
NUMBER_TEN = EnvelopeForm(
    name="#10",
    width=241.3,
    height=104.775,
    sender=Block(left=12.7, top=12.7, width=85, bottom=34.9, type_pt=9, line_pt=11),
    to=Block(left=107.95, top=50.8, width=120.65, bottom=88.9, type_pt=12, line_pt=14),
)
# Size: ISO 269. Recipient in the lower right, 15 mm clear of the right and lower edges, where
# Deutsche Post and Royal Mail read; the block is at most 100 mm long (Deutsche Post).
DL = EnvelopeForm(
    name="DL",
    width=220,
    height=110,
    sender=Block(left=12.7, top=12.7, width=80, bottom=40, type_pt=9, line_pt=11),
    to=Block(left=100, top=50, width=100, bottom=95, type_pt=12, line_pt=14),
)


class Paper(Enum):
    """A sheet and the envelope it goes into, folded in three."""

    US_LETTER = (US_LETTER_SHEET, NUMBER_TEN)
    A4 = (A4_SHEET, DL)

    def __init__(self, sheet: Sheet, envelope: EnvelopeForm):
        self.sheet = sheet
        self.envelope = envelope


# Unicode CLDR, supplementalData, measurementData: paperSize US-Letter. The territories of the
# United States are added, and the Dominican Republic, where letter size is sold.
LETTER_COUNTRIES = "AS BZ CA CL CO CR DO GT GU MP MX NI PA PH PR SV UM US VE VI"


def paper_for(country_code: str) -> Paper:
    """The paper sold in a country, by its ISO 3166 code; A4 where Letter is not known."""
    return Paper.US_LETTER if country_code.upper() in LETTER_COUNTRIES.split() else Paper.A4
