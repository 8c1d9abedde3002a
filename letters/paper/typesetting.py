"""Sets letters and envelopes: each its own document, so that each letter counts its own pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letters.paper import assembly, availability, checklist, styling
from letters.paper.envelopes import envelope_named
from letters.paper.limits import fit_for_paper
from letters.paper.mails import CoverRow, Enclosure, Envelope, Mail, Printed, Run
from letters.paper.placement import Plan, plan
from letters.paper.signature import signature_url

if TYPE_CHECKING:
    from weasyprint import Document

ONE_SIDED = Run()


@dataclass(frozen=True)
class Stack:
    """What one mail puts into the pile of paper: its letter and what is printed after it."""

    mail: Mail
    plan: Plan
    letter: "Document"
    after: tuple  # documents of notes, and ready PDFs as bytes
    envelope: "Document | None"

    @property
    def page(self) -> tuple:
        return styling.page_measures(self.plan.sheet, self.plan.face)


def typeset(mails: Sequence[Mail], run: Run = ONE_SIDED) -> Printed:
    """One PDF of all letters, then their envelopes in the same order; same mails, same bytes.

    Raises TooMuchForPaper when a letter passes a limit, PaperUnavailable without Pango, and
    ValueError when there is nothing to set or a form, typeface or envelope is unknown.
    """
    with availability.one_at_a_time:
        return bound(stacked(mails), run)


def typeset_letter(mail: Mail) -> Printed:
    """One letter, what it encloses and its envelope, if it has one, as `typeset` sets them."""
    return typeset([mail])


def envelope_with_page(mail: Mail) -> Envelope | None:
    """The envelope that is printed on; a window shows the letter's own address, and a letter
    handed over has no envelope at all."""
    return mail.envelope if mail.envelope and not mail.envelope.windowed else None


def stacked(mails: Sequence[Mail]) -> list[Stack]:
    """Every mail laid out; none before all are known to fit."""
    if not mails:
        raise ValueError("There is no letter to set.")
    return [stack_of(mail) for mail in [fit_for_paper(mail) for mail in mails]]


def stack_of(mail: Mail) -> Stack:
    whole = plan(mail)
    after = []
    for enclosure in mail.enclosures:
        if enclosure.text:
            after.append(note_document(enclosure, whole, mail.letter.language))
        if enclosure.pdf:
            after.append(enclosure.pdf)
    face = mail.letter.typeface
    envelope = envelope_with_page(mail)
    page = envelope_document(envelope, face) if envelope else None
    return Stack(mail, whole, letter_document(mail, whole), tuple(after), page)


def letter_document(mail: Mail, whole: Plan) -> "Document":
    """The letter of this mail, laid out but not written."""
    signature = mail.letter.signature
    return availability.press().document(
        "letter",
        styling.letter_words(mail.letter, whole),
        "letter",
        styling.letter_measures(mail.letter, whole),
        png=(signature_url(signature), signature) if signature else (),
    )


def note_document(enclosure: Enclosure, whole: Plan, language: str) -> "Document":
    measures = styling.page_measures(whole.sheet, whole.face)
    words = styling.note_words(enclosure, whole, language)
    return availability.press().document("note", words, "letter", measures)


def envelope_document(envelope: Envelope, face: str = "") -> "Document":
    """The envelope of a mail, laid out but not written."""
    measures = styling.envelope_measures(envelope, face)
    words = styling.envelope_words(envelope, face)
    return availability.press().document("envelope", words, "envelope", measures)


def bound(stacks: list[Stack], run: Run) -> Printed:
    """The whole print run: checklist, letters with what they enclose, envelopes."""
    pile = assembly.Pile(run.both_sides)
    if run.cover:
        pile.lay(checklist.checklist(rows_of(stacks), run.heading, stacks[0].page))
    starts = []
    for stack in stacks:
        starts.append(pile.pages)
        for part in (stack.letter, *stack.after):
            pile.lay(part)
    letters = tuple(pile.parts)
    envelopes = [stack.envelope for stack in stacks if stack.envelope]
    for envelope in envelopes:
        pile.lay(envelope)
    name = title([stack.mail for stack in stacks])
    whole = assembly.bind(pile.parts, name, run.both_sides)
    return Printed(
        pdf=whole.pdf,
        pages=whole.pages,
        missing=whole.missing,
        letter_pages=tuple(len(stack.letter.pages) for stack in stacks),
        letter_starts=tuple(starts),
        letters_pdf=assembly.bind(letters, name, run.both_sides).pdf if run.apart else b"",
        envelopes_pdf=assembly.bind(envelopes, "Envelopes").pdf if run.apart and envelopes else b"",
    )


def rows_of(stacks: list[Stack]) -> list[CoverRow]:
    """What the checklist says of each letter."""
    return [
        CoverRow(
            name=listed_as(stack.mail),
            address=", ".join(address_of(stack.mail)[1:]),
            pages=len(stack.letter.pages) + sum(map(assembly.page_count, stack.after)),
            goes=way_of(stack.mail),
        )
        for stack in stacks
    ]


def listed_as(mail: Mail) -> str:
    """Who a letter is to, told from others of the same name."""
    name = mail.letter.running_name or first_line(mail)
    return f"{name} ({mail.told_apart_by})" if mail.told_apart_by else name


def address_of(mail: Mail) -> tuple[str, ...]:
    return mail.envelope.addressee if mail.envelope else mail.letter.addressee


def first_line(mail: Mail) -> str:
    return next(iter(address_of(mail)), mail.letter.salutation)


def way_of(mail: Mail) -> str:
    """How a letter goes: "#10 envelope", "DL window", or as the mail itself says."""
    if mail.goes:
        return mail.goes
    if not mail.envelope:
        return "by hand"
    name = envelope_named(mail.envelope.form).name
    return f"{name} {'window' if mail.envelope.windowed else 'envelope'}"


def title(mails: Sequence[Mail]) -> str:
    """What a viewer shows in its title bar."""
    names = [mail.letter.running_name for mail in mails]
    return f"Letter to {names[0]}" if len(names) == 1 and names[0] else "Letters"
