"""How much a letter may hold before it is set, so that no page takes seconds of the machine.

Measured with WeasyPrint 70 on one core: 20,000 characters without a space took 10 s, as many
newlines 6 s, as many bidi overrides 5 s, one letter under 20,000 accents 4 s.
"""

import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from letters.paper.envelopes import FEEDS, MOST_OFF, envelope_named
from letters.paper.mails import Enclosure, Envelope, LetterSheet, Mail
from letters.paper.signature import png_size

BODY_CHARACTERS = 8_000
BODY_LINES = 200
ADDRESS_LINES = 12
LINE_CHARACTERS = 300
MARKS_ON_ONE_LETTER = 8
UNBROKEN_RUN = 120
SOFT_BREAK = "\u200b"
BREAK_EVERY = 24
COPIES = 12
ENCLOSURES = 8
SIGNATURE_BYTES = 1_000_000
SIGNATURE_PIXELS = 4_000_000

# Controls have no shape; overrides and isolates turn the reading order around unseen; 4,000 soft
# hyphens, which come along with text copied from a page, took 28 s.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
NEWLINES = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
# No \s here: a no-break space holds a run together. Han, kana and Hangul break anywhere.
BREAKABLE = " \t\n\u200b\u1680\u2000-\u2006\u2008-\u200a\u3000-\u9fff\uac00-\ud7a3"
RUNS = re.compile(f"[^{BREAKABLE}]{{{UNBROKEN_RUN + 1},}}")

LANGUAGE = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # BCP 47, as far as it is needed here


class TooMuchForPaper(ValueError):
    """A letter passes a limit of the paper; the message says which, for its writer."""


def require(holds: bool, sentence: str) -> None:
    if not holds:
        raise TooMuchForPaper(sentence)


def fit_for_paper(mail: Mail) -> Mail:
    """The same mail, cleaned of what cannot be printed and with soft breaks in endless words.

    Raises TooMuchForPaper with one sentence when a limit is passed.
    """
    require(
        len(mail.enclosures) <= ENCLOSURES,
        f"A letter holds at most {ENCLOSURES} enclosures; this one has {len(mail.enclosures)}.",
    )
    return Mail(
        letter=fit_letter(mail.letter),
        envelope=mail.envelope and fit_envelope(mail.envelope),
        enclosures=tuple(map(fit_enclosure, mail.enclosures)),
        goes=one_line(mail.goes),
    )


def fit_envelope(envelope: Envelope) -> Envelope:
    envelope_settings(envelope)
    return replace(envelope, sender=address(envelope.sender), addressee=address(envelope.addressee))


def envelope_settings(envelope: Envelope) -> None:
    """Raises ValueError for an envelope or a way to feed it that is not known."""
    envelope_named(envelope.form)
    if envelope.feed not in FEEDS:
        raise ValueError(f"Not a way to feed an envelope: {envelope.feed!r}")
    if not all(math.isfinite(by) and abs(by) <= MOST_OFF for by in envelope.offset):
        raise ValueError(f"An envelope is moved by at most {MOST_OFF} mm.")


def fit_enclosure(enclosure: Enclosure) -> Enclosure:
    text = body(enclosure.text, "An enclosed note")
    return replace(enclosure, title=one_line(enclosure.title), text=text)


def fit_signature(png: bytes | None) -> None:
    """Raises TooMuchForPaper for a picture that would take too long, ValueError for no PNG."""
    if not png:
        return
    width, height = png_size(png)
    require(
        len(png) <= SIGNATURE_BYTES and width * height <= SIGNATURE_PIXELS,
        "A signature may have 4 million pixels and 1 MB; this one has more.",
    )


def fit_letter(letter: LetterSheet) -> LetterSheet:
    if not LANGUAGE.fullmatch(letter.language):
        raise ValueError(f"Not a language tag: {letter.language!r}")
    fit_signature(letter.signature)
    require(
        len(letter.cc) <= COPIES,
        f"A letter names at most {COPIES} copies; this one names {len(letter.cc)}.",
    )
    single = ("date", "salutation", "closing", "signer", "enclosures", "running_name")
    lines: dict[str, Any] = {field: one_line(getattr(letter, field)) for field in single}
    return replace(
        letter,
        sender=address(letter.sender),
        addressee=address(letter.addressee),
        cc=tuple(line for line in map(one_line, letter.cc) if line),
        body=body(letter.body, "A letter"),
        **lines,
    )


def body(text: str, what: str) -> str:
    """The words of a letter or a note, cleaned."""
    text = NEWLINES.sub("\n", text)  # a browser sends two characters for each
    require(
        len(text) <= BODY_CHARACTERS,
        f"{what} holds at most {BODY_CHARACTERS:,} characters; this one has {len(text):,}.",
    )
    text = cleaned(text)
    lines = text.count("\n") + 1
    require(
        lines <= BODY_LINES, f"{what} holds at most {BODY_LINES} lines; this one has {lines:,}."
    )
    return softened(text)


def address(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Address lines, cleaned; empty ones go."""
    require(
        len(lines) <= ADDRESS_LINES,
        f"An address holds at most {ADDRESS_LINES} lines; this one has {len(lines)}.",
    )
    return tuple(line for line in map(one_line, lines) if line)


def one_line(text: str) -> str:
    require(
        len(text) <= LINE_CHARACTERS,
        f"A line of an address, a greeting or a name holds at most {LINE_CHARACTERS} "
        f"characters; this one has {len(text):,}.",
    )
    return softened(" ".join(cleaned(text).split("\n")).strip(" \t"))


def cut(text: str) -> str:
    """A text as one line of at most what paper takes, its end left out where it is longer."""
    text = " ".join(text.split())
    if len(text) > LINE_CHARACTERS:
        text = text[: LINE_CHARACTERS - 1].rstrip() + "…"
    return one_line(text)


MAY_CARRY_MARKS = re.compile("[\u0300-\U0010ffff]")  # no mark that combines comes before U+0300


def cleaned(text: str) -> str:
    """Text without controls, its line ends all newlines."""
    text = UNPRINTABLE.sub("", NEWLINES.sub("\n", text))
    if not MAY_CARRY_MARKS.search(text):
        return text
    run = 0
    for character in text:
        run = run + 1 if is_mark(character) else 0
        require(
            run <= MARKS_ON_ONE_LETTER,
            f"One character carries more than {MARKS_ON_ONE_LETTER} accents; there is no room.",
        )
    return text


def is_mark(character: str) -> bool:
    """Whether a character sits on the one before it."""
    return unicodedata.category(character).startswith("M")


def softened(text: str) -> str:
    """Text with soft breaks in endless runs, never between a letter and its accents."""
    return RUNS.sub(lambda run: SOFT_BREAK.join(pieces(run[0])), text)


def pieces(run: str) -> Iterator[str]:
    start = 0
    for here in range(1, len(run)):
        if here - start >= BREAK_EVERY and not is_mark(run[here]):
            yield run[start:here]
            start = here
    yield run[start:]
