"""Sets letters and envelopes: each its own document, so that each letter counts its own pages."""

import math
import re
from collections.abc import Sequence

from letters.paper import asking
from letters.paper.limits import fit_for_paper
from letters.paper.mails import Envelope, LetterSheet, Mail, Printed
from letters.paper.measures import Paper, Sheet

PARAGRAPH_GAP = re.compile(r"\n(?:[ \t]*\n)+")
RUNNING_NAME = 60  # characters
LINE_MM = 15.5 * 25.4 / 72  # the body's line height in letter.css


def typeset(mails: Sequence[Mail], paper: Paper) -> Printed:
    """One PDF of all letters, then their envelopes in the same order; same mails, same bytes.

    Raises TooMuchForPaper when a letter passes a limit, PaperUnavailable without Pango, and
    ValueError when there is nothing to set.
    """
    if not mails:
        raise ValueError("There is no letter to set.")
    mails = [fit_for_paper(mail) for mail in mails]
    press = asking.press()
    with asking.one_at_a_time:
        letters, envelopes = laid_out(mails, paper)
        pdf, joined = press.write(letters + envelopes, title(mails))
    return Printed(
        pdf=pdf,
        pages=len(joined.pages),
        letter_pages=tuple(len(letter.pages) for letter in letters),
    )


def typeset_letter(mail: Mail, paper: Paper) -> Printed:
    """One letter and its envelope, if it has one, as `typeset` sets them."""
    return typeset([mail], paper)


def laid_out(mails: Sequence[Mail], paper: Paper) -> tuple[list, list]:
    """The documents of all letters and of all envelopes, not yet written."""
    press = asking.press()
    letters = [press.document("letter", letter_words(m.letter, paper), paper) for m in mails]
    envelopes = [
        press.document("envelope", envelope_words(mail.envelope), paper)
        for mail in mails
        if mail.envelope
    ]
    return letters, envelopes


def letter_words(letter: LetterSheet, paper: Paper) -> dict:
    name, *lines = letter.sender or ("",)
    paragraphs = [p for p in PARAGRAPH_GAP.split(letter.body.strip("\n")) if p.strip()]
    return {
        "letter": letter,
        "name": name,
        "sender": lines,
        "paragraphs": paragraphs,
        "air": air(letter, paragraphs, paper.sheet),
        "running": running_head(letter.running_name),
    }


def air(letter: LetterSheet, paragraphs: list[str], sheet: Sheet) -> int:
    """Half lines to add above and below the date, so that a short letter does not hang at the top.

    Style books leave the typist 2 to 12 lines under the date, by the length of the letter.
    """
    body = sum(math.ceil(len(line) / 74) or 1 for p in paragraphs for line in p.split("\n"))
    around = 17 + len(letter.sender) + len(letter.addressee) + 2 * bool(letter.enclosures)
    room = (sheet.height - 2 * sheet.margin) / LINE_MM
    free = room - around - body - len(paragraphs) / 2
    return max(0, min(6, int(free / 4)))


def running_head(name: str) -> str:
    """What stands before the page number on page two: one line, whatever the length of the name."""
    if len(name) > RUNNING_NAME:
        name = name[:RUNNING_NAME].rstrip() + "…"
    return f"{name}, " if name else ""


def envelope_words(envelope: Envelope) -> dict:
    return {"envelope": envelope}


def title(mails: Sequence[Mail]) -> str:
    """What a viewer shows in its title bar."""
    to = [mail.letter.running_name for mail in mails if mail.letter.running_name]
    return f"Letter to {to[0]}" if len(mails) == len(to) == 1 else "Letters"
