"""What can be wrong with the places of a laid-out letter and its envelope, and with its words."""

from collections.abc import Iterator, Sequence

from letters.paper.envelopes import EnvelopeForm, envelope_named, fold
from letters.paper.limits import SOFT_BREAK
from letters.paper.mails import Envelope, Mail, Problem
from letters.paper.measures import MM_PER_PT, Block, Sheet, Zone
from letters.paper.page_text import Line
from letters.paper.placement import Plan
from letters.paper.preflight.words import blanks, lacks_postcode, says_nothing

ROUNDING = 0.1  # mm: what no eye sees and no machine minds
TRIM = 4.2  # mm that a laser printer leaves blank at each edge


def pointing(sentence: str, cure: str, line: Line | None) -> Problem:
    """A problem, with the place of the line that it is about."""
    if line is None:
        return Problem(sentence, cure)
    box = line.box
    places = (round(side, 2) for side in (box.left, box.top, box.width, box.height))
    x, y, width, height = places
    return Problem(sentence, cure, line.page + 1, x, y, width, height)


def start_of(text: str) -> str:
    """Enough of a line to know it by."""
    text = text.replace(SOFT_BREAK, "")
    return text if len(text) <= 60 else f"{text[:60]}…"


def of_part(read: Sequence[Line], *parts: str) -> list[Line]:
    return [line for line in read if line.part in parts]


def word_faults(mail: Mail, read: Sequence[Line]) -> Iterator[Problem]:
    """Blanks that were not filled in, paragraphs that say nothing, a letter without words."""
    bodies = [line for line in read if line.part.startswith("body-")]
    if not bodies:
        yield Problem("The letter has no words yet.", "Write it first.")
    for blank in blanks(written(mail)):
        line = next((line for line in read if blank in line.text), None)
        yield pointing(f"A blank is not filled in: “{start_of(blank)}”.", "Fill it in.", line)
    for part in dict.fromkeys(line.part for line in bodies):
        own = of_part(bodies, part)
        if says_nothing("".join(line.text for line in own)):
            yield pointing("A paragraph is empty.", "Take it out.", own[0])


def written(mail: Mail) -> str:
    """All words of a mail, line by line."""
    letter = mail.letter
    texts = [*letter.sender, letter.date, *letter.addressee, letter.salutation, letter.body]
    texts += [letter.closing, letter.signer, letter.enclosures, *letter.cc]
    texts += mail.envelope.addressee if mail.envelope else ()
    for enclosure in mail.enclosures:
        texts += [enclosure.title, enclosure.text]
    return "\n".join(texts)


def zone_faults(plan: Plan, read: Sequence[Line]) -> Iterator[Problem]:
    """Lines that leave the paper, the window or field, or stand where another part does."""
    if plan.zone:
        yield from address_zone_faults(plan, plan.zone, read)
    yield from head_faults(plan, read)
    sheet = plan.sheet
    paper = Zone(TRIM, TRIM, sheet.width - TRIM, sheet.height - TRIM)
    for line in read:
        if outside(line, paper):
            yield pointing(
                f"A line leaves the paper: “{start_of(line.text)}”.", "Break it in two.", line
            )


def address_zone_faults(plan: Plan, zone: Zone, read: Sequence[Line]) -> Iterator[Problem]:
    address = [line for line in read if line.part.startswith("to-")]
    gone = [line for line in address if ink_outside(line, plan, zone)]
    if gone:
        where = "its window" if not plan.form.field else "its field on the letter"
        yield pointing(
            f"The address is too tall for {where}: "
            f"{len(address) - len(gone) or 'none'} of its {len(address)} lines will fit.",
            "Leave out the job title, or take a plain envelope.",
            gone[0],
        )


def ink_outside(line: Line, plan: Plan, zone: Zone) -> bool:
    """Whether a letter of the line could reach out of the zone."""
    top = line.baseline - plan.face.rise(line.text) * line.type_mm
    bottom = line.baseline + plan.face.tail * line.type_mm
    return (
        top < zone.top - ROUNDING
        or bottom > zone.bottom + ROUNDING
        or line.left < zone.left - ROUNDING
        or line.right > zone.right + ROUNDING
    )


def head_faults(plan: Plan, read: Sequence[Line]) -> Iterator[Problem]:
    """In a head of fixed places a long sender may run into what is under it."""
    if not plan.fixed:
        return
    others = of_part(read, "date", "return") or []
    others += [line for line in read if line.part.startswith("to-")]
    for sender in (line for line in read if line.part.startswith("sender-")):
        if any(overlap(sender.box, other.box) for other in others):
            yield pointing(
                "Your own address runs into the lines under it.", "Make it shorter.", sender
            )
            return
    for back in of_part(read, "return"):
        if plan.zone and back.right > plan.zone.right + ROUNDING:
            yield pointing(
                "The small line with your address is too long.", "Make your address shorter.", back
            )


def overlap(one: Zone, other: Zone) -> bool:
    apart = (
        one.right <= other.left
        or other.right <= one.left
        or one.bottom <= other.top
        or other.bottom <= one.top
    )
    return not apart


def outside(line: Line, zone: Zone) -> bool:
    return (
        line.left < zone.left
        or line.right > zone.right + ROUNDING
        or line.baseline > zone.bottom
        or line.baseline < zone.top
    )


def address_faults(mail: Mail, plan: Plan, read: Sequence[Line]) -> Iterator[Problem]:
    """A missing postcode, or an envelope that the folded letter does not go into."""
    envelope = mail.envelope
    if not envelope:
        return
    last = next(iter(of_part(read, f"to-{len(envelope.addressee)}")), None)
    yield from postcode_faults(envelope.addressee, envelope.country, last)
    form = envelope_named(envelope.form)
    if not fold(plan.sheet, form):
        yield Problem(
            f"A page of {size(plan.sheet)} does not go into a {form.name} envelope, "
            "however it is folded.",
            "Take a larger envelope.",
        )


def postcode_faults(
    lines: tuple[str, ...], country: str, last: Line | None = None
) -> Iterator[Problem]:
    """No postcode where the country has one."""
    lacks = lacks_postcode(lines, country)
    if lacks:
        yield pointing(f"The address shows no {lacks}.", "Look it up and add it.", last)


def size(sheet: Sheet) -> str:
    return f"{sheet.width:g} by {sheet.height:g} mm"


def envelope_faults(envelope: Envelope, read: Sequence[Line]) -> Iterator[Problem]:
    """What is wrong with the two addresses on the envelope."""
    form = envelope_named(envelope.form)
    blocks = (
        ("return address", "sender", envelope.sender, form.sender),
        ("address", "to", envelope.addressee, form.to),
    )
    for words, name, lines, block in blocks:
        yield from block_faults(words, name, lines, block, envelope, read)


def block_faults(
    words: str,
    name: str,
    lines: Sequence[str],
    block: Block,
    envelope: Envelope,
    read: Sequence[Line],
) -> Iterator[Problem]:
    form = envelope_named(envelope.form)
    fitting = 0
    first_gone = None
    for number, text in enumerate(lines, 1):
        own = of_part(read, f"{name}-{number}")
        if len(own) > 1:
            yield as_fed(
                pointing(
                    f"This line of the {words} is too long for a {form.name} envelope: "
                    f"“{start_of(text)}”.",
                    "Break it in two, or shorten it.",
                    own[0],
                ),
                form,
                envelope,
            )
        # A line's own leading counts, as its neighbours' does.
        if own and line_bottom(own[-1], block) <= block.bottom + envelope.offset[1] + ROUNDING:
            fitting += 1
        else:
            first_gone = first_gone or next(iter(own), None)
    if fitting < len(lines):
        problem = pointing(
            f"The {words} is too tall for a {form.name} envelope: "
            f"{fitting or 'none'} of its {len(lines)} lines will fit.",
            "Put two lines into one, or leave one out.",
            first_gone,
        )
        yield as_fed(problem, form, envelope)


def line_bottom(line: Line, block: Block) -> float:
    """The lower edge of a line: a third of its leading hangs under the baseline."""
    return line.baseline + block.line_pt * MM_PER_PT / 3


def as_fed(problem: Problem, form: EnvelopeForm, envelope: Envelope) -> Problem:
    """The same place on a page turned by 90 degrees."""
    if envelope.feed != "PORTRAIT" or problem.y_mm is None or problem.h_mm is None:
        return problem
    x = form.height - problem.y_mm - problem.h_mm
    return Problem(
        problem.sentence,
        problem.cure,
        problem.page,
        round(x, 2),
        problem.x_mm,
        problem.h_mm,
        problem.w_mm,
    )
