"""What a press may be asked to do: nothing but this, whatever a message says."""

from dataclasses import replace

from letters.paper import (
    Envelope,
    LetterSheet,
    Mail,
    PaperUnavailable,
    cover_sheet,
    edition,
    label_problems,
    labels,
    pictures,
    prep_sheet,
    proof,
    test_sheet,
    typeset,
)

JOBS = {
    "typeset": typeset,
    "proof": proof,
    "edition": edition,
    "labels": labels,
    "label_problems": label_problems,
    "cover_sheet": cover_sheet,
    "prep_sheet": prep_sheet,
    "test_sheet": test_sheet,
    "picture": pictures.picture,
    "page_sizes": pictures.page_sizes,
}

FIRST = Mail(
    letter=LetterSheet(
        sender=("Sam Doyle", "12 Elm Street"),
        date="November 23, 2026",
        addressee=("Ms. Ada Park", "400 Grand River Avenue"),
        salutation="Dear Ms. Park:",
        body="\n\n".join(
            ["“Thank you” — for the hour of 10 November, and the office’s fjords."] * 30
        ),
        closing="Sincerely,",
        signer="Sam Doyle",
        enclosures="Enclosure: a rota",
        running_name="Ms. Ada Park",
    ),
    envelope=Envelope(sender=("Sam Doyle",), addressee=("Ms. Ada Park",), country="US"),
)


def warm_up() -> None:
    """Do all of it once, so that no seeker waits for what only the first letter needs."""
    try:
        for form, envelope in (("US_FULL_BLOCK", "NO_10"), ("UK", "DL")):
            mail = Mail(replace(FIRST.letter, form=form), replace(FIRST.envelope, form=envelope))
            proof(mail)
        pictures.picture(proof(FIRST).pdf, 0, 816)
    except PaperUnavailable:
        pass  # whoever asks for a letter is told
