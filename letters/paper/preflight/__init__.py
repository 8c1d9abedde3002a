"""Reads the set pages before a person prints them: what would go wrong, and where on the page.

A letter is laid out once for all that is wanted of it: its problems, the pages that are kept, and
its place in a print run.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from letters.paper import availability
from letters.paper.assembly import page_count
from letters.paper.envelopes import envelope_named
from letters.paper.limits import TooMuchForPaper, fit_for_paper
from letters.paper.mails import Edition, Mail, Printed, Problem, Proof, Run
from letters.paper.page_text import Line, lines
from letters.paper.preflight.places import (
    address_faults,
    as_fed,
    envelope_faults,
    pointing,
    word_faults,
    zone_faults,
)
from letters.paper.typesetting import ONE_SIDED, Stack, bound, stack_of, stacked

# An envelope and four sheets of 20 lb paper weigh one ounce, the first step of a US stamp (USPS
# Notice 123); four sheets of 80 g A4 and a DL envelope weigh 25 g.
PAGES_FOR_ONE_STAMP = 4


def problems(mail: Mail) -> list[Problem]:
    """What would go wrong on paper; an empty list when nothing would.

    Raises PaperUnavailable without Pango, and ValueError for an unknown form, typeface or envelope.
    """
    availability.press()
    try:
        return list(proof(mail).problems)
    except TooMuchForPaper as limit:
        return [over_the_limit(limit)]


def over_the_limit(limit: TooMuchForPaper) -> Problem:
    return Problem(str(limit), "Make it shorter.")


def proof(mail: Mail) -> Proof:
    """One mail as `typeset_letter` sets it, and what would go wrong with it.

    Raises as `typeset` does.
    """
    with availability.one_at_a_time:
        return proofread(stack_of(fit_for_paper(mail)))


def edition(mails: Sequence[Mail], run: Run = ONE_SIDED) -> Edition:
    """All of one print: the run as `typeset` sets it, and each mail as `proof` answers it.

    Raises as `typeset` does.
    """
    with availability.one_at_a_time:
        stacks = stacked(mails)
        return Edition(bound(stacks, run), tuple(map(proofread, stacks)))


def proofread(stack: Stack) -> Proof:
    printed = bound([stack], ONE_SIDED)
    return Proof(printed, tuple(found_in(stack, printed)))


def found_in(stack: Stack, printed: Printed) -> Iterator[Problem]:
    """Every problem of a laid-out mail, in the order in which a reader meets them."""
    mail, pages = stack.mail, len(stack.letter.pages)
    read, notes, count = lines(stack.letter), [], pages
    for part in stack.after:
        if not isinstance(part, bytes):
            notes += lines(part, count)
        count += page_count(part)
    outside = lines(stack.envelope, count) if stack.envelope else []
    yield from missing_signs(printed, [*read, *notes, *outside], mail)
    yield from too_many_pages(count)
    yield from word_faults(mail, [*read, *notes])
    yield from zone_faults(stack.plan, read)
    yield from lonely_close(read, pages)
    yield from address_faults(mail, stack.plan, read)
    if stack.envelope and mail.envelope:
        yield from envelope_faults(mail.envelope, outside)


def too_many_pages(pages: int) -> Iterator[Problem]:
    if pages > PAGES_FOR_ONE_STAMP:
        yield Problem(
            f"This letter runs to {pages} pages; "
            f"more than {PAGES_FOR_ONE_STAMP} sheets may need a second stamp.",
            "Weigh it, or make it shorter.",
        )


def lonely_close(read: Iterable[Line], pages: int) -> Iterator[Problem]:
    """A closing that stands on a page without a line of the body over it."""
    last = [line for line in read if line.page == pages - 1]
    closing = [line for line in last if line.part in ("closing", "signer")]
    if pages > 1 and closing and not any(line.part.startswith("body-") for line in last):
        yield pointing(
            "The closing stands alone on the last page.", "Add or cut a line or two.", closing[0]
        )


SIGNS_NAMED = 5  # enough to see what is wrong


def missing_signs(printed: Printed, read: Sequence[Line], mail: Mail) -> Iterator[Problem]:
    """One problem for each of the first signs without a glyph, and one for how many others."""
    signs = printed.missing
    envelope = mail.envelope if mail.envelope and not mail.envelope.windowed else None
    for sign in signs[:SIGNS_NAMED]:
        name = unicodedata.name(chr(sign), "a sign without a name").lower()
        line = next((line for line in read if chr(sign) in line.text), None)
        problem = pointing(
            f"No typeface on this computer has “{chr(sign)}” (U+{sign:04X}, {name}); "
            "it would print as an empty box.",
            "Take it out, or write it in other letters.",
            line,
        )
        if line and envelope and line.page == printed.pages - 1:
            problem = as_fed(problem, envelope_named(envelope.form), envelope)
        yield problem
    if len(signs) > SIGNS_NAMED:
        yield Problem(
            f"{len(signs) - SIGNS_NAMED} other signs in this letter have no typeface here either.",
            "Take them out, or write them in other letters.",
        )
