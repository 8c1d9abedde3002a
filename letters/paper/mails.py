"""What goes on paper, as plain text, and what comes back."""

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


@dataclass(frozen=True)
class Envelope:
    sender: tuple[str, ...]
    addressee: tuple[str, ...]


@dataclass(frozen=True)
class Mail:
    letter: LetterSheet
    envelope: Envelope | None = None


@dataclass(frozen=True)
class Printed:
    """A PDF: all letters, then all envelopes in the same order.

    `letter_pages` says how many pages each letter takes; the first envelope comes after them.
    """

    pdf: bytes
    pages: int
    letter_pages: tuple[int, ...]
