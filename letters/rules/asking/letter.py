"""The part of a letter that can ask: without greeting, signature, quoted reply and quoted speech.

Everything dropped is overwritten by blanks of the same length, so that places stay places.
"""

import re
from bisect import bisect

# What opens a letter; when more follows on the same line, only the greeting itself is dropped.
GREETING = re.compile(
    r"\s*(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b"
    r"[^\n,:;.!?—]{0,60}(?:(?:\b(?:mr|mrs|ms|dr|prof|st|mx)\.[^\n,:;.!?—]{0,40})?)(?:[,:;!—]|\n|$)",
    re.IGNORECASE,
)
CLOSINGS = """
best|best regards|best wishes|cheers|cordially|faithfully|faithfully yours|kind regards|kindest
regards|regards|respectfully|respectfully yours|sincerely|sincerely yours|take care|very best|very
truly yours|all best|all my best|all the best|warm regards|warm wishes|warmest regards|warmest
wishes|warmly|with appreciation|with best wishes|with gratitude|with kind regards|with thanks|with
warm regards|yours|yours ever|yours faithfully|yours gratefully|yours sincerely|yours truly|yours
very truly|your friend|go green
"""
CLOSING = re.compile(
    rf"^[ \t]*(?:{'|'.join(' '.join(CLOSINGS.split()).split('|'))})[ \t]*[,.!—-]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
POSTSCRIPT = re.compile(r"^[ \t]*p\.?[ \t]?p?\.?s\b", re.IGNORECASE | re.MULTILINE)
SIGNATURE_LENGTH = 400  # what follows a closing line for longer than this is no signature
REPLY = re.compile(
    r"^[ \t]*(?:-{2,} ?original message|_{10,}|on [^\n]{6,120} wrote:[ \t]*$|from: [^\n]{1,120}\n"
    r"[ \t]*(?:sent|date|to): )",
    re.IGNORECASE | re.MULTILINE,
)
QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
SPEECH = re.compile(
    r"“[^“”\n]{1,300}”|\"[^\"\n]{1,300}\"|‘[^‘’\n]{8,300}[.?!,]’"
    r"|(?:(?<=\s)|(?<=^))'(?=\w)[^'\n]{8,300}[.?!,]'(?=\W|$)"
)
WORDS_OF_SPEECH = 3  # shorter quotations are titles and words in quotation marks, not speech


def spoken_part(text: str) -> str:
    """The text with everything that cannot ask blanked out, of the same length."""
    text = blanked(text, QUOTED_LINE)
    reply = REPLY.search(text)
    if reply:
        text = blank(text, reply.start(), len(text))
    text = without_signature(text)
    greeting = GREETING.match(text)
    if greeting:
        text = blank(text, 0, greeting.end())
    return SPEECH.sub(unspoken, text)


def without_signature(text: str) -> str:
    """The text without its closing line and name; a postscript is still read."""
    postscripts = [postscript.start() for postscript in POSTSCRIPT.finditer(text)] + [len(text)]
    for closing in CLOSING.finditer(text):
        end = postscripts[bisect(postscripts, closing.end() - 1)]
        if end - closing.end() <= SIGNATURE_LENGTH:
            return blank(text, closing.start(), end)
    return text


def blanked(text: str, pattern: re.Pattern) -> str:
    """The text with every match blanked."""
    return pattern.sub(lambda match: " " * len(match[0]), text)


def blank(text: str, start: int, end: int) -> str:
    """Spaces from `start` to `end`; line ends stay, so that paragraphs stay."""
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


def unspoken(match: re.Match) -> str:
    """A quotation with its words struck out; what ends a sentence goes on ending it."""
    quoted = match[0]
    if len(quoted.split()) < WORDS_OF_SPEECH:
        return quoted
    ends = "." if quoted[-2] in ".?!" else "x"
    return quoted[0] + "x" * (len(quoted) - 3) + ends + quoted[-1]
