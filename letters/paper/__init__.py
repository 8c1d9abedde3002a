"""Paper: plain words in, printable pages out. No models and no clock in here."""

from letters.paper.asking import PaperUnavailable
from letters.paper.limits import TooMuchForPaper
from letters.paper.mails import Envelope, LetterSheet, Mail, Printed
from letters.paper.measures import Paper, paper_for
from letters.paper.proofreading import problems
from letters.paper.typesetting import typeset, typeset_letter

__all__ = [
    "Envelope",
    "LetterSheet",
    "Mail",
    "Paper",
    "PaperUnavailable",
    "Printed",
    "TooMuchForPaper",
    "paper_for",
    "problems",
    "typeset",
    "typeset_letter",
]
