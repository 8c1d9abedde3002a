"""From a text to its asks: the parts that can ask, sentence by sentence.

What was learned from many sentences decides, and it was learned with what the phrases hear in them;
where it is not sure, the sentence is only a "maybe". The article's close is beyond appeal.
"""

import re
from bisect import bisect

from letters.rules.asking.advice import ADVICE
from letters.rules.asking.direct import DIRECT
from letters.rules.asking.evidence import evidence, weights
from letters.rules.asking.hints import INQUIRIES
from letters.rules.asking.kinds import Ask
from letters.rules.asking.phrases import Hearing, books, hear
from letters.rules.asking.sentences import sentence_spans

# Log odds from which an ask is sure: when a plain phrase is heard, when not, and when only words
# are heard that never ask; and from which it may be one. Set by learning from all voices of the
# corpus but one and judging that one: from here on somewhat more than half of them asked.
SURE_OF_PLAIN, SURE, SURE_DESPITE_VETO, UNSURE = -1.0, 0.0, 1.2, -1.6
LETTERS, SPACE = re.compile(r"[A-Za-z]{2}"), re.compile(r"\s")
UNNAMED = "hint"  # what is learned, not named

# Thanks or a gift may be followed by a request in the same breath: "..., and please call me".
IN_THE_SAME_BREATH = re.compile(
    r"[,;:–—]?\s+(?:and|but|so)\s+"
    r"(?=(?:please|kindly|do let|could you|would you|can you|will you)\b)",
    re.IGNORECASE,
)


def asks(text: str) -> list[Ask]:
    """Every sentence of a draft that asks, may ask, or is a plain question, in order of place.

    Greeting, signature, quoted replies and quoted speech are not read. Offers, gifts, thanks for
    what was given, and words that let the reader off are no asks. Never raises.
    """
    spoken = spoken_part(text)
    said: dict[str, tuple[str, str]] = {}  # what is said twice is judged once
    found = []
    for start, end in sentence_spans(spoken):
        sentence = spoken[start:end]
        if sentence not in said:
            said[sentence] = judged(sentence)
        level, family = said[sentence]
        if level:
            found.append(Ask(text[start:end], start, end, level, family, *ADVICE[family]))
    return found


def get_ready() -> None:
    """Read the weights and every page of phrases ahead of the first draft: half a second."""
    weights()
    for phrases in books():
        for page in phrases.values():
            page.any  # noqa: B018


# "I am sorry that I did not keep your name." is an apology and no more.
APOLOGY = re.compile(
    r"I(?: am|['’]m) (?:so |very )?sorry (?:that )?I (?:did not|didn['’]t|forgot to) "
    r"(?:keep|catch|note|write down|remember|say|thank)\b[^?,;:]*",
    re.IGNORECASE,
)


def judged(sentence: str) -> tuple[str, str]:
    """The level and family of one sentence; both empty when it asks nothing."""
    if APOLOGY.fullmatch(sentence):
        return "", ""
    level, family = judged_whole(sentence)
    if level != "ask" and (turn := IN_THE_SAME_BREATH.search(sentence)):
        level_then, family_then = judged_whole(sentence[turn.end() :])
        if level_then == "ask":
            return level_then, family_then
    return level, family


def judged_whole(sentence: str) -> tuple[str, str]:
    """The same, taking all of a sentence together."""
    if not LETTERS.search(sentence) or not (SPACE.search(sentence) or "?" in sentence):
        return "", ""
    heard = hear(sentence)
    level = level_of(heard)
    if level:
        return level, heard.family or UNNAMED
    return ("question", "question") if heard.is_question and not heard.veto else ("", "")


def level_of(heard: Hearing) -> str:
    """ "ask", "maybe" or nothing."""
    if not heard.family and (heard.is_close or heard.is_one_word):
        return ""
    odds = evidence(heard)
    if odds >= sure_from(heard):
        return "ask"
    return "maybe" if odds >= UNSURE or (heard.family and not heard.veto) else ""


def sure_from(heard: Hearing) -> float:
    """The log odds from which one sentence is sure to ask."""
    if heard.veto:
        return SURE if heard.family else SURE_DESPITE_VETO
    return SURE_OF_PLAIN if heard.family in DIRECT | INQUIRIES else SURE


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
