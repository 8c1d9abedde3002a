"""Whether an address shows the postcode of its country; nothing is said where it is not known."""

import re

# As the posts of these countries write them (Universal Postal Union, addressing systems).
POSTCODES = {
    "US": r"\b\d{5}(-\d{4})?\b",
    "PR": r"\b\d{5}(-\d{4})?\b",
    "CA": r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b",
    "GB": r"\b(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b",
    "DE": r"\b\d{5}\b",
    "FR": r"\b\d{5}\b",
    "ES": r"\b\d{5}\b",
    "IT": r"\b\d{5}\b",
    "MX": r"\b\d{5}\b",
    "FI": r"\b\d{5}\b",
    "AT": r"\b\d{4}\b",
    "CH": r"\b\d{4}\b",
    "BE": r"\b\d{4}\b",
    "DK": r"\b\d{4}\b",
    "NO": r"\b\d{4}\b",
    "AU": r"\b\d{4}\b",
    "NZ": r"\b\d{4}\b",
    "NL": r"\b\d{4} ?[A-Z]{2}\b",
    "SE": r"\b\d{3} ?\d{2}\b",
    "PL": r"\b\d{2}-\d{3}\b",
    "PT": r"\b\d{4}-\d{3}\b",
    "BR": r"\b\d{5}-?\d{3}\b",
    "JP": r"\b\d{3}-\d{4}\b",
    "IN": r"\b\d{3} ?\d{3}\b",
}
CALLED = {"US": "ZIP code", "PR": "ZIP code"}
LAST_LINES = 3  # a street number of five figures is no postcode


def lacks_postcode(lines: tuple[str, ...], country: str) -> str:
    """What the address lacks, such as "ZIP code"; empty if nothing, or if nobody can say."""
    pattern = POSTCODES.get(country.upper())
    # The first line is a name.
    if not pattern or any(re.search(pattern, line.upper()) for line in lines[1:][-LAST_LINES:]):
        return ""
    return CALLED.get(country.upper(), "postcode")
