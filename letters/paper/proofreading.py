"""Reads the set pages before a person prints them: what would go wrong, measured on the page."""

import unicodedata

from letters.paper import asking
from letters.paper.limits import SOFT_BREAK, TooMuchForPaper, fit_for_paper
from letters.paper.mails import Envelope, Mail
from letters.paper.measures import EnvelopeForm, Paper
from letters.paper.typesetting import laid_out, title

# An envelope and four sheets of 20 lb paper weigh one ounce, the first step of a US stamp (USPS
# Notice 123); four sheets of 80 g A4 and a DL envelope weigh 25 g.
PAGES_FOR_ONE_STAMP = 4
SIGNS_NAMED = 5  # enough to see what is wrong
MM_PER_PX = 25.4 / 96  # CSS pixels


def problems(mail: Mail, paper: Paper) -> list[str]:
    """Sentences about what would go wrong on paper; an empty list when nothing would.

    Raises PaperUnavailable without Pango.
    """
    press = asking.press()
    try:
        mail = fit_for_paper(mail)
    except TooMuchForPaper as limit:
        return [str(limit)]
    with asking.one_at_a_time:
        letters, envelopes = laid_out([mail], paper)
        places = dict(envelopes[0].pages[0].anchors) if envelopes else {}
        _, joined = press.write(letters + envelopes, title([mail]))
    found = [*missing_signs(joined), *too_many_pages(len(letters[0].pages))]
    if mail.envelope:
        found += envelope_problems(mail.envelope, places, paper.envelope)
    return found


def missing_signs(document):
    """Signs no typeface here can draw."""
    signs = sorted({sign for font in document.fonts.values() for sign in font.missing})
    for sign in signs[:SIGNS_NAMED]:
        name = unicodedata.name(chr(sign), "a sign without a name").lower()
        yield (
            f"No typeface on this computer has “{chr(sign)}” (U+{sign:04X}, {name}); "
            "it would print as an empty box."
        )
    if len(signs) > SIGNS_NAMED:
        yield f"{len(signs) - SIGNS_NAMED} other signs in this letter have no typeface here either."


def too_many_pages(pages: int):
    if pages > PAGES_FOR_ONE_STAMP:
        yield (
            f"This letter runs to {pages} pages; "
            f"more than {PAGES_FOR_ONE_STAMP} sheets may need a second stamp."
        )


def envelope_problems(envelope: Envelope, places: dict, form: EnvelopeForm):
    """What is wrong with the two addresses, given the places of their lines."""
    blocks = (
        ("return address", "sender", envelope.sender, form.sender),
        ("address", "to", envelope.addressee, form.to),
    )
    for words, name, lines, block in blocks:
        # A line that fell off the paper has no place at all.
        rectangles = [places.get(f"{name}-{n}") for n in range(1, len(lines) + 1)]
        for line, rectangle in zip(lines, rectangles, strict=True):
            if rectangle and height_pt(rectangle) > 1.5 * block.line_pt:
                yield (
                    f"This line of the {words} is too long for a {form.name} envelope: "
                    f"“{start_of(line)}”."
                )
        inside = [place for place in rectangles if place and place[3] * MM_PER_PX <= block.bottom]
        if len(inside) < len(lines):
            yield (
                f"The {words} is too tall for a {form.name} envelope: "
                f"{len(inside) or 'none'} of its {len(lines)} lines will fit."
            )


def start_of(line: str) -> str:
    """Enough of a line to know it by."""
    line = line.replace(SOFT_BREAK, "")
    return line if len(line) <= 60 else f"{line[:60]}…"


def height_pt(rectangle: tuple) -> float:
    return (rectangle[3] - rectangle[1]) * 72 / 96
