"""Reads the set pages before a person prints them: what would go wrong, measured on the page itself."""

import math
import unicodedata

from letters.paper import asking
from letters.paper.limits import TooMuchForPaper, fit_for_paper
from letters.paper.mails import Mail
from letters.paper.measures import EnvelopeForm, Paper
from letters.paper.typesetting import laid_out, title

# An envelope and four sheets of 20 lb paper weigh one ounce, the first step of a US stamp (USPS
# Notice 123); four sheets of 80 g A4 and a DL envelope weigh 25 g.
PAGES_FOR_ONE_STAMP = 4
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
        found += address_problems(mail, places, paper.envelope)
    return found


def missing_signs(document):
    """Signs no typeface here can draw."""
    signs = sorted({sign for font in document.fonts.values() for sign in font.missing})
    for sign in signs:
        name = unicodedata.name(chr(sign), "a sign without a name").lower()
        yield (
            f"No typeface on this computer has “{chr(sign)}” (U+{sign:04X}, {name}); "
            "it would print as an empty box."
        )


def too_many_pages(pages: int):
    if pages > PAGES_FOR_ONE_STAMP:
        yield f"This letter runs to {pages} pages, and more than {PAGES_FOR_ONE_STAMP} need a second stamp."


def address_problems(mail: Mail, places: dict, form: EnvelopeForm):
    """Lines that had to be broken, and blocks that leave their place, on the envelope."""
    blocks = (
        ("return address", "sender", mail.envelope.sender, form.sender_bottom),
        ("address", "to", mail.envelope.addressee, form.to_bottom),
    )
    for words, block, lines, limit in blocks:
        heights = [height(places[f"{block}-{n}"]) for n in range(1, len(lines) + 1)]
        for line, tall in zip(lines, heights, strict=True):
            if tall > 1.5 * min(heights):
                yield f"This line of the {words} is too long for a {form.name} envelope: “{line}”."
        bottom = places[block][3] * MM_PER_PX if lines else 0
        if bottom > limit:
            room = len(lines) - math.ceil((bottom - limit) / (min(heights) * MM_PER_PX))
            yield (
                f"The {words} is too tall for a {form.name} envelope: it has {len(lines)} lines, "
                f"and there is room for {room}."
            )


def height(rectangle: tuple) -> float:
    return rectangle[3] - rectangle[1]
