"""What a worker may be asked to do: nothing but this, whatever a message says."""

from dataclasses import replace

from letters import paper
from letters.paper import Envelope, LetterSheet, Mail, PaperUnavailable, pictures

JOBS = {
    job.__name__: job
    for job in (
        *(paper.typeset, paper.proof, paper.edition),
        *(paper.labels, paper.label_problems, paper.cover_sheet),
        *(paper.prep_sheet, paper.test_sheet),
        *(pictures.picture, pictures.page_sizes),
    )
}

LETTER = LetterSheet(
    sender=("Sam Doyle", "12 Elm Street"),
    date="November 23, 2026",
    addressee=("Ms. Ada Park", "400 Grand River Avenue"),
    salutation="Dear Ms. Park:",
    body="\n\n".join(["“Thank you” — for the hour of 10 November, and the office’s fjords."] * 30),
    closing="Sincerely,",
    signer="Sam Doyle",
    enclosures="Enclosure: a rota",
    running_name="Ms. Ada Park",
)
ENVELOPE = Envelope(sender=("Sam Doyle",), addressee=("Ms. Ada Park",), country="US")


def warm_up() -> None:
    """Do all of it once, so that no seeker waits for what only the first letter needs."""
    try:
        for form, envelope in (("US_FULL_BLOCK", "NO_10"), ("UK", "DL")):
            paper.proof(Mail(replace(LETTER, form=form), replace(ENVELOPE, form=envelope)))
        pictures.picture(paper.proof(Mail(LETTER, ENVELOPE)).pdf, 0, 816)
    except PaperUnavailable:
        pass  # whoever asks for a letter is told
