"""What goes on paper, as plain words and numbers, and what comes back. All of it can be pickled."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LetterSheet:
    """One letter. Blank lines in the body part its paragraphs; single newlines are line breaks."""

    sender: tuple[str, ...]  # name and address lines; perhaps only the name
    date: str
    addressee: tuple[str, ...]  # empty when the letter is handed over
    salutation: str
    body: str
    closing: str
    signer: str
    enclosures: str = ""
    running_name: str = ""  # who it is to, at the head of page two
    language: str = "en"
    cc: tuple[str, ...] = ()
    signature: bytes | None = None  # a PNG of ink on clear ground; without it, room for the pen
    form: str = "US_FULL_BLOCK"  # a key of letterforms.FORMS
    typeface: str = ""  # a key of typefaces.TYPEFACES
    country: str = ""  # where it is written (ISO 3166), which settles the paper


@dataclass(frozen=True)
class Envelope:
    """Where a letter goes. With a window it has no page: the letter's own address shows."""

    sender: tuple[str, ...]
    addressee: tuple[str, ...]
    form: str = "NO_10"  # a key of envelopes.ENVELOPES
    windowed: bool = False
    feed: str = "LANDSCAPE"  # or PORTRAIT: the page turned by 90 degrees
    offset: tuple[float, float] = (0, 0)  # mm to the right and down, as the envelope is read
    country: str = ""  # where it goes (ISO 3166); empty when that is not known


@dataclass(frozen=True)
class Enclosure:
    """What is printed after a letter: a note, or a PDF as it is."""

    title: str
    text: str = ""
    pdf: bytes = b""


@dataclass(frozen=True)
class Mail:
    letter: LetterSheet
    envelope: Envelope | None = None
    enclosures: tuple[Enclosure, ...] = ()
    goes: str = ""  # on the checklist, where the envelope does not say it: "label 4"
    told_apart_by: str = ""  # on the checklist alone, behind a name that others have, too


@dataclass(frozen=True)
class CoverRow:
    """One letter on the checklist: who it is to, where it goes, and how."""

    name: str
    address: str  # one line
    pages: int
    goes: str  # such as "#10 envelope", "label 4" or "by hand"


@dataclass(frozen=True)
class Run:
    """How a set of letters is printed."""

    cover: bool = False  # the checklist, before all else
    apart: bool = False  # letters and envelopes also as two files, for two trays
    both_sides: bool = False  # blank pages where a letter would begin on a back
    heading: str = "Letters to sign and post"  # of the checklist


@dataclass(frozen=True)
class Printed:
    """A PDF: the checklist if asked for, all letters with what they enclose, then all envelopes.

    `letter_pages` says how many pages each letter takes, and `letter_starts` where it begins,
    counted from 0; `missing` are the code points that no typeface here can draw.
    """

    pdf: bytes
    pages: int
    letter_pages: tuple[int, ...] = ()
    letter_starts: tuple[int, ...] = ()
    letters_pdf: bytes = b""  # checklist, letters and enclosures; only when asked for
    envelopes_pdf: bytes = b""
    missing: tuple[int, ...] = ()


@dataclass(frozen=True)
class Problem:
    """What would go wrong on paper, where, and what helps.

    The page counts from 1 in the PDF of this mail alone; the place is in mm from its upper left
    corner. Both are None for what has no place.
    """

    sentence: str
    cure: str = ""
    page: int | None = None
    x_mm: float | None = None
    y_mm: float | None = None
    w_mm: float | None = None
    h_mm: float | None = None

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True)
class Proof:
    """One mail by itself: its pages, as they are kept once it is posted, and what is wrong."""

    printed: Printed
    problems: tuple[Problem, ...] = ()

    @property
    def pdf(self) -> bytes:
        return self.printed.pdf


@dataclass(frozen=True)
class Edition:
    """All that comes of one print: the whole run, and each mail by itself in the same order."""

    whole: Printed
    each: tuple[Proof, ...]

    @property
    def pdf(self) -> bytes:
        return self.whole.pdf
