"""What a window shows of a folded letter, wherever the letter has slid to inside its envelope."""

from dataclasses import dataclass

from letters.paper.envelopes import EnvelopeForm, envelope_named
from letters.paper.measures import Zone


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
