"""Blanks left to be filled in, and paragraphs that say nothing."""

import re
import unicodedata

# "____", "[name]", "{company}", "<<title>>" and "XXX"; "[1]", "[sic]" and "[…]" are real words.
BLANK = re.compile(
    r"_{3,}|\[(?!\d+\]|sic\]|…\]|\.{3}\])[^\[\]\n]{1,60}\]|\{[^{}\n]{0,60}\}|<<[^<>\n]{1,60}>>"
    r"|\bX{3,}\b|\bx{4,}\b|\bTBD\b|\bTODO\b"
)

HIDDEN = ("Cc", "Cf")  # controls and joiners


def blanks(text: str) -> list[str]:
    """The blanks in a text, in order, each once."""
    return list(dict.fromkeys(found[0] for found in BLANK.finditer(text)))


def says_nothing(paragraph: str) -> bool:
    """Whether a paragraph has neither a letter nor a figure nor a sign such as a smiling face."""
    return all(
        unicodedata.category(character)[0] in "ZPM" or unicodedata.category(character) in HIDDEN
        for character in paragraph
    )
