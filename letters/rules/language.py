"""Which language a text is in, as far as it can be told: the check and the drafts know English.

Whatever is short or unclear is of no language, and is read as if it were English.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

# What a letter may be in; fewer languages are told apart more surely. Norwegian has two of its own.
NAMES = {
    "en": "English",
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "et": "Estonian",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "is": "Icelandic",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "nl": "Dutch",
    "no": "Norwegian",
    "nn": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sr": "Serbian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
FEWEST_WORDS = 5
FEWEST_SIGNS = 10  # of a script that writes no spaces
# How probable the other language is, at the least, and English, at the most: Danish and Norwegian
# are hard to tell apart, and neither is English.
LIKELY, UNLIKELY = 0.5, 0.02
# Of the words of an English sentence about half are among these; of any other language's, hardly
# any. So English is known without reading the model (a second, and 60 MB).
PLAINLY_ENGLISH, HARDLY_ENGLISH = 0.35, 0.15
USUAL_WORDS = """
a about after again all am an and any are as at be because been before but by can could did do
does for from good had has have he her here him his how i i'd i'll i'm i've if in into is it it's
its just know let like made make may me more much my no not of on one or our out over please read
really she should so some still such thank thanks that that's the their them then there these they
this those time to too told up us very want was we well were what when where which who will wish
with work would write year you you'd you'll you're your yours
"""
USUAL = frozenset(USUAL_WORDS.split())
# These are words elsewhere, too.
SHARED_WORDS = """
a am an are as at do for had has have he her i in is just like made me most my no of on one or
over so some to us was we will
"""
SHARED = frozenset(SHARED_WORDS.split())
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t\r]*\n).)*", re.DOTALL)


@dataclass(frozen=True)
class Foreign:
    """A paragraph that is not in English: where it stands in its text, and its language."""

    start: int
    end: int
    language: str


@dataclass(frozen=True)
class Unread:
    """What is not read of a text, in a sentence; no words when all is read."""

    words: str = ""
    whole: bool = False

    def __str__(self) -> str:
        return self.words

    def __bool__(self) -> bool:
        return bool(self.words)


ALL_READ = Unread()


@lru_cache(maxsize=512)
def language_of(text: str) -> str | None:
    """The ISO 639 code of a text's language; None when it is too short, or nobody can be sure."""
    words = [word.replace("’", "'") for word in WORD.findall(text)]
    if len(words) < FEWEST_WORDS and len(UNSPACED.findall(text)) < FEWEST_SIGNS:
        return None
    small = [word.casefold() for word in words]
    ours = share(small, USUAL - SHARED)
    if share(small, USUAL) >= PLAINLY_ENGLISH and ours >= HARDLY_ENGLISH:
        return "en"
    # Names of people and places are written alike everywhere: they tell nothing in capitals.
    odds = dict(model().rank(" ".join(small)))
    code = max(odds, key=lambda one: odds[one])
    if code == "en":
        return "en" if odds["en"] > 1 - UNLIKELY else None
    sure = odds[code] >= LIKELY and odds["en"] <= UNLIKELY
    return code if sure and ours < HARDLY_ENGLISH else None


def share(words: list[str], known: frozenset[str]) -> float:
    return sum(word in known for word in words) / max(1, len(words))


@cache
def model() -> Any:
    """What tells languages apart, at first use: it reads a file of many words."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    known = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known.set_languages(list(NAMES))
    return known


def is_english(text: str) -> bool:
    """Whether English words may stand beside a text: unless it is surely in another language."""
    return whole_in(text) is None


def foreign_paragraphs(text: str) -> Iterator[Foreign]:
    """The paragraphs of a text that are surely in another language than English, in order."""
    for found in PARAGRAPH.finditer(text):
        language = language_of(found[0].strip())
        if language not in (None, "en"):
            yield Foreign(found.start(), found.end(), language)


def whole_in(text: str) -> str | None:
    """The other language of a text of which no paragraph is in English; None when one is."""
    foreign = [one.language for one in foreign_paragraphs(text)]
    if not foreign:
        found = language_of(text)
        return None if found == "en" else found
    english = any(language_of(one[0].strip()) == "en" for one in PARAGRAPH.finditer(text))
    return None if english else max(foreign, key=foreign.count)


def english_part(text: str) -> str:
    """The text with its foreign paragraphs blanked out, of the same length."""
    for one in foreign_paragraphs(text):
        text = (
            text[: one.start] + re.sub(r"[^\n]", " ", text[one.start : one.end]) + text[one.end :]
        )
    return text


def unread(text: str, called: str = "letter") -> Unread:
    """What the check says of a text that it cannot read, or of the part it cannot."""
    whole = whole_in(text)
    if whole:
        words = (
            f"This {called} looks {NAMES[whole]}. The check reads only English, "
            "so it says nothing about this one."
        )
        return Unread(words, whole=True)
    parts = dict.fromkeys(NAMES[one.language] for one in foreign_paragraphs(text))
    if not parts:
        return ALL_READ
    words = (
        f"Part of this {called} looks {' and '.join(parts)}. The check reads only English, "
        "so it says nothing about that part."
    )
    return Unread(words)
