"""Envelopes: their sizes, their windows, where the post reads, where a printer takes them in."""

from dataclasses import dataclass

from letters.paper.measures import Block, Sheet, Zone

# Printers leave 3 to 4.2 mm blank and feed envelopes a little askew: the return address stands
# 1/2 in from the edges (USPS DMM 602.1.5), in 9 on 11 pt, above the 8 pt asked for (DMM 202.1.2).
EDGE = 12.7
RETURN_PT, RETURN_LINE_PT = 9, 11
TO_PT, TO_LINE_PT = 12, 14

FEEDS = ("LANDSCAPE", "PORTRAIT")  # long edge first; short edge first, turned by 90 degrees
MOST_OFF = 25  # mm a printer may be out, either way


@dataclass(frozen=True)
class EnvelopeForm:
    key: str
    name: str
    width: float
    height: float
    sender: Block
    to: Block
    read: Zone  # where machines look for the address


def us(key: str, name: str, width: float, height: float, left: float, top: float) -> EnvelopeForm:
    """A US envelope with its recipient starting at `left`, `top`.

    The machine's read area spans 1/2 in from left and right and 5/8 to 2 3/4 in from the bottom
    (USPS DMM 202.2.1); so the barcode's clear zone, the lowest 5/8 in, stays empty, and the return
    address ends above the area.
    """
    read = Zone(EDGE, height - 69.85, width - EDGE, height - 15.875)
    sender = Block(EDGE, EDGE, min(85, left - EDGE), read.top, RETURN_PT, RETURN_LINE_PT)
    to = Block(left, top, read.right - left, read.bottom, TO_PT, TO_LINE_PT)
    return EnvelopeForm(key, name, width, height, sender, to, read)


def iso(key: str, name: str, width: float, height: float, left: float, top: float) -> EnvelopeForm:
    """An ISO 269 envelope: the recipient stands in the lower right, 15 mm clear of the right and
    lower edges, where Deutsche Post and Royal Mail read, and is at most 100 mm long.
    """
    read = Zone(15, top - 5, width - 15, height - 15)
    sender = Block(EDGE, EDGE, min(80, left - EDGE), 40, RETURN_PT, RETURN_LINE_PT)
    to = Block(left, top, min(100, read.right - left), read.bottom, TO_PT, TO_LINE_PT)
    return EnvelopeForm(key, name, width, height, sender, to, read)


ENVELOPES = {
    form.key: form
    for form in (
        # PWG 5101.1 na_number-10: 4 1/8 x 9 1/2 in. From 4.25 x 2.0 in seven lines end at 85.4 mm.
        us("NO_10", "#10", 241.3, 104.775, left=107.95, top=50.8),
        # PWG 5101.1 na_number-9: 3 7/8 x 8 7/8 in.
        us("NO_9", "#9", 225.425, 98.425, left=101.6, top=48.26),
        # PWG 5101.1 na_monarch: 3 7/8 x 7 1/2 in; the recipient at 3.0 x 1.9 in.
        us("MONARCH", "Monarch", 190.5, 98.425, left=76.2, top=48.26),
        # ISO 269 and, for C6/5, DIN 678.
        iso("DL", "DL", 220, 110, left=100, top=50),
        iso("C6_5", "C6/5", 229, 114, left=109, top=52),
        # Above 74 mm from the right and 40 from the top the franking has its place (Deutsche Post).
        iso("C5", "C5", 229, 162, left=109, top=85),
        iso("C6", "C6", 162, 114, left=60, top=52),
    )
}


def envelope_named(key: str) -> EnvelopeForm:
    """The envelope of that key. Raises ValueError if unknown."""
    if key not in ENVELOPES:
        raise ValueError(f"Not an envelope: {key!r}")
    return ENVELOPES[key]


ROOM = 2  # mm: paper has a thickness, and a sheet that fills its envelope tears it


def fold(sheet: Sheet, envelope: EnvelopeForm) -> str:
    """How a sheet goes into an envelope: "flat", "once", "in three", "in four" or, if not, ""."""
    ways = {
        "flat": (sheet.width, sheet.height),
        "once": (sheet.width, sheet.height / 2),
        "in three": (sheet.width, sheet.height / 3),
        "in four": (sheet.height / 2, sheet.width / 2),
    }
    for way, (width, height) in ways.items():
        if width + ROOM <= envelope.width and height + ROOM <= envelope.height:
            return way
    return ""


@dataclass(frozen=True)
class Window:
    """A window in the front of an envelope, from its left and lower edges."""

    left: float
    bottom: float
    width: float
    height: float
    clear: float = 0  # kept free all round inside it


# The usual window of #10 and #9: 4 1/2 x 1 1/8 in, 7/8 in from the left and 1/2 in from the bottom.
# The address shows with 1/8 in clear wherever the insert slides (USPS DMM 601.6.3, Pub 25 3-9).
US = Window(left=22.225, bottom=12.7, width=114.3, height=28.575, clear=3.175)
DIN_680 = Window(left=20, bottom=15, width=90, height=45)
UK = Window(left=20, bottom=18, width=90, height=35)  # Royal Mail's usual DL window
FRENCH = Window(left=100, bottom=20, width=100, height=45)  # DL, 20 mm from right and bottom


@dataclass(frozen=True)
class Fit:
    """A letter folded for a window: its fold marks, and what the window shows of the sheet."""

    folds: tuple[float, ...]
    safe: Zone  # seen in every position
    seen: Zone  # seen in some position: nothing but the address may stand here


def fit(
    sheet_width: float, panels: tuple[float, ...], envelope: EnvelopeForm, window: Window
) -> Fit:
    """The fit of a sheet folded into panels, given from top to bottom, their first one in front.

    The packet is as tall as its tallest panel and slides up and right by the room that is left.
    """
    rise, slide = envelope.height - max(panels), envelope.width - sheet_width
    # The first fold rests at the bottom of the envelope.
    rest = envelope.height - panels[0]
    top = envelope.height - window.bottom - window.height - rest
    bottom, right = top + window.height, window.left + window.width
    clear = window.clear
    folds = tuple(round(sum(panels[: n + 1]), 3) for n in range(len(panels) - 1))
    return Fit(
        folds=folds,
        safe=Zone(window.left + clear, top + rise + clear, right - slide - clear, bottom - clear),
        seen=Zone(window.left - slide, top, right, bottom + rise),
    )


def letter_fit(key: str, panels: tuple[float, ...], window: Window) -> Fit:
    return fit(215.9, panels, envelope_named(key), window)


def a4_fit(key: str, panels: tuple[float, ...], window: Window) -> Fit:
    return fit(210, panels, envelope_named(key), window)


# Folded in equal thirds a letter leaves a #10 window 2.5 lines; folded at 4.0 and 7.5 in it leaves
# 4.5 (and a #9 window as many, folded at 3.75 and 7.375 in).
ON_LETTER = {
    "NO_10": letter_fit("NO_10", (101.6, 88.9, 88.9), US),
    "NO_9": letter_fit("NO_9", (95.25, 92.075, 92.075), US),
}
# The zone of the letters that GOV.UK Notify sends, folded once for a C5 window.
NOTIFY = Fit(folds=(148.5,), safe=Zone(24.6, 39.5, 120, 66.3), seen=Zone(0, 30, 125, 95))
ON_A4 = {"DL": a4_fit("DL", (99, 99, 99), UK), "C5": NOTIFY}
DIN_A = {key: a4_fit(key, (87, 105, 105), DIN_680) for key in ("DL", "C6_5")}
DIN_B = {key: a4_fit(key, (105, 105, 87), DIN_680) for key in ("DL", "C6_5")}
FRENCH_A4 = {"DL": a4_fit("DL", (99, 99, 99), FRENCH)}
