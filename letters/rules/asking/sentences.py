"""Where the sentences of a letter begin and end."""

import re
from collections.abc import Iterator

LONGEST = 600  # characters; a longer run of words is read in pieces

ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "st",
        "jr",
        "sr",
        "rev",
        "hon",
        "gen",
        "col",
        "lt",
        "sgt",
        "capt",
        "no",
        "nos",
        "vs",
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "univ",
        "approx",
        "est",
        "fig",
        "vol",
        "ed",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "cf",
        "a.m",
        "p.m",
        "am",
        "pm",
        "u.s",
        "u.k",
        "ph.d",
        "m.a",
        "b.a",
        "m.sc",
        "b.sc",
        "p.s",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "ext",
        "tel",
        "ave",
        "blvd",
        "rd",
    ]
)
# After these a full stop may well end the sentence when a capital follows.
ENDING_ABBREVIATIONS = frozenset(
    ["etc", "inc", "ltd", "co", "corp", "a.m", "p.m", "am", "pm", "u.s", "u.k", "jr", "sr", "ph.d"]
)
STOP = re.compile(r"[.?!…]+[\"'”’)\]]*(?=\s|$)|\n[ \t]*(?:\n\s*|(?=[-*•–·]\s|\d{1,2}[.)]\s))")
LAST_WORD = re.compile(r"[\w.]{1,12}\Z")
OPENER = re.compile(r"\s*[\"'“‘(\[]*([A-Za-z0-9])?")


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of every sentence, trimmed, none longer than LONGEST, none empty."""
    begin = 0
    for stop in STOP.finditer(text):
        if text[stop.start()] == "\n" or ends_here(text, stop):
            yield from pieces(text, begin, stop.end())
            begin = stop.end()
    yield from pieces(text, begin, len(text))


def ends_here(text: str, stop: re.Match) -> bool:
    """Whether a full stop ends a sentence, or an abbreviation or an initial."""
    if stop[0][0] != ".":
        return True
    word = LAST_WORD.search(text, max(0, stop.start() - 12), stop.start())
    after = OPENER.match(text, stop.end())
    small = bool(after and after[1] and after[1].islower())
    last = word[0].lower().lstrip(".") if word else ""
    if last in ABBREVIATIONS:
        return not small and last in ENDING_ABBREVIATIONS
    if len(last) == 1 and last.isalpha() and last != "i":
        return False
    return not (small and stop[0].startswith("..."))


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """One span trimmed of space, cut at a space wherever it grows too long."""
    while start < end:
        while start < end and text[start].isspace():
            start += 1
        stop = min(end, start + LONGEST)
        if stop < end:
            space = text.rfind(" ", start + LONGEST // 2, stop)
            stop = space if space > start else stop
        last = stop
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            yield start, last
        start = stop
