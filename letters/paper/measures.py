"""Shapes on paper, in millimetres from the top left corner, and which paper a country sells."""

from dataclasses import dataclass

MM_PER_PT = 25.4 / 72
MM_PER_PX = 25.4 / 96  # CSS pixels


def mm(number: float) -> str:
    """A length as a stylesheet writes it."""
    return f"{number:.4f}mm"


@dataclass(frozen=True)
class Sheet:
    """A page and its margins."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def measure(self) -> float:
        """The longest line."""
        return self.width - self.left - self.right

    @property
    def middle(self) -> float:
        """The centre line, from which a modified block starts."""
        return self.width / 2


@dataclass(frozen=True)
class Zone:
    """A rectangle that words have to stay inside."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True)
class Block:
    """Where an address stands, and how large it is set."""

    left: float
    top: float
    width: float
    bottom: float  # it ends above this
    type_pt: float
    line_pt: float
    align: str = "left"

    @property
    def zone(self) -> Zone:
        return Zone(self.left, self.top, self.left + self.width, self.bottom)


# Unicode CLDR, supplementalData, measurementData: paperSize US-Letter. The territories of the
# United States are added, and the Dominican Republic, where letter size is sold.
LETTER_COUNTRIES = "AS BZ CA CL CO CR DO GT GU MP MX NI PA PH PR SV UM US VE VI"


def sells_letter_size(country_code: str) -> bool:
    """Whether a country, by its ISO 3166 code, writes on US Letter; A4 where that is not known."""
    return country_code.upper() in LETTER_COUNTRIES.split()
