"""Signs that no typeface here can draw, and the lines they stand in."""

import unicodedata
from collections.abc import Iterator, Sequence

from letters.paper.envelopes import envelope_named
from letters.paper.faults import as_fed, pointing
from letters.paper.mails import Mail, Printed, Problem
from letters.paper.reading import Line

SIGNS_NAMED = 5  # enough to see what is wrong


def missing_signs(printed: Printed, read: Sequence[Line], mail: Mail) -> Iterator[Problem]:
    """One problem for each of the first signs without a glyph, and one for how many others."""
    signs = printed.missing
    last = printed.pages if mail.envelope and not mail.envelope.windowed else None
    for sign in signs[:SIGNS_NAMED]:
        name = unicodedata.name(chr(sign), "a sign without a name").lower()
        line = next((line for line in read if chr(sign) in line.text), None)
        problem = pointing(
            f"No typeface on this computer has “{chr(sign)}” (U+{sign:04X}, {name}); "
            "it would print as an empty box.",
            "Take it out, or write it in other letters.",
            line,
        )
        if line and last and line.page == last - 1:
            problem = as_fed(problem, envelope_named(mail.envelope.form), mail.envelope)
        yield problem
    if len(signs) > SIGNS_NAMED:
        yield Problem(
            f"{len(signs) - SIGNS_NAMED} other signs in this letter have no typeface here either.",
            "Take them out, or write them in other letters.",
        )
