"""Paper: plain words in, printable pages out. No models and no clock in here."""

from letters.paper.availability import PaperUnavailable
from letters.paper.checklist import cover_sheet
from letters.paper.envelopes import ENVELOPES, FEEDS
from letters.paper.labels import LABEL_SHEETS, label_problems, labels
from letters.paper.layouts import FORMS, envelope_for, form_for, windows_for
from letters.paper.limits import TooMuchForPaper
from letters.paper.mails import (
    CoverRow,
    Edition,
    Enclosure,
    Envelope,
    LetterSheet,
    Mail,
    Printed,
    Problem,
    Proof,
    Run,
)
from letters.paper.preflight import edition, over_the_limit, problems, proof
from letters.paper.prep_sheet import PrepPerson, PrepSheet, prep_sheet
from letters.paper.test_sheet import test_sheet
from letters.paper.typefaces import TYPEFACES
from letters.paper.typesetting import typeset, typeset_letter
from letters.paper.wording import (
    closing_of,
    copy_line,
    enclosure_line,
    has_full_stops,
    salutation_mark,
    written_out,
)

__all__ = [
    "ENVELOPES",
    "FEEDS",
    "FORMS",
    "LABEL_SHEETS",
    "TYPEFACES",
    "CoverRow",
    "Edition",
    "Enclosure",
    "Envelope",
    "LetterSheet",
    "Mail",
    "PaperUnavailable",
    "PrepPerson",
    "PrepSheet",
    "Printed",
    "Problem",
    "Proof",
    "Run",
    "TooMuchForPaper",
    "closing_of",
    "copy_line",
    "cover_sheet",
    "edition",
    "enclosure_line",
    "envelope_for",
    "form_for",
    "has_full_stops",
    "label_problems",
    "labels",
    "over_the_limit",
    "prep_sheet",
    "problems",
    "proof",
    "salutation_mark",
    "test_sheet",
    "typeset",
    "typeset_letter",
    "windows_for",
    "written_out",
]
