"""Where the sentences of a letter begin and end."""

import re
from collections.abc import Iterator

from letters.rules.abbreviations import ends_only_a_word

LONGEST = 600  # characters; a longer run of words is read in pieces

STOP = re.compile(r"[.?!…]+[\"'”’)\]]*(?=\s|$)|\n[ \t]*(?:\n\s*|(?=[-*•–·]\s|\d{1,2}[.)]\s))")
OPENER = re.compile(r"\s*[\"'“‘(\[]*([^\W_])?")


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of every sentence, trimmed, none longer than LONGEST, none empty."""
    begin = 0
    for stop in STOP.finditer(text):
        if text[stop.start()] == "\n" or ends_here(text, begin, stop):
            yield from pieces(text, begin, stop.end())
            begin = stop.end()
    yield from pieces(text, begin, len(text))


def ends_here(text: str, begin: int, stop: re.Match) -> bool:
    """Whether a full stop ends the sentence that began there, or an abbreviation or an initial."""
    if stop[0][0] != ".":
        return True
    opener = OPENER.match(text, stop.end())
    after = (opener and opener[1]) or ""
    if ends_only_a_word(text, begin, stop.start(), after):
        return False
    return not (after.islower() and stop[0].startswith("..."))


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
