"""Whether a few words are English."""

import re

from followup.finishing.cleaning_words import LITTLE
from followup.finishing.fresh_words import FRESH
from followup.finishing.reading import is_seen, kinds
from followup.finishing.spelling import is_compound, is_known
from followup.finishing.things import MASS
from followup.finishing.words import listed

FOREIGN = listed(
    """att auch auf avec che dank danke dans della der det dos een ein eine elle em est et für
    gli gracias grazie gusta het hij ich ihr ihre ik ikke il ist jeg kocht les liebt med meine
    merci mi muy nicht niet nous não obrigada obrigado och og para por pour på que sehr seu
    sie som su sua sus uma un una und une uno vielen vous wir y zij à är è über"""
)
# Little words that English has borrowed in names ("Rio de Janeiro"); two of them are no name.
WEAK = listed(
    """au aux con da das de del della des di dos du el em en er ich la las le les los per por"""
)

KNOWN = LITTLE | listed(
    """because could myself should there these those where which would yourself"""
)
BORROWED = listed(
    """café cafés résumé résumés naïve fiancé fiancée piñata piñatas jalapeño jalapeños cliché
    clichés décor déjà entrée entrées purée rosé sauté soufflé crème brûlée façade façades
    vis-à-vis matinée protégé protégée touché señor señora née crêpe crêpes pâté éclair
    éclairs über smörgåsbord"""
)


WORD = re.compile(r"(?<![\w'’.-])[^\W\d_][\w-]*(?![\w'’])")


def marked_word(text: str) -> str:
    """A word with a mark on a letter that English has not: "für"."""
    words = WORD.findall(text)
    marked = [word for word in words if not word.isascii() and word not in BORROWED]
    return next((str(word) for word in marked if word.islower() or len(words) == 1), "")


def unknown_word(text: str) -> str:
    """A word that stands alone, or is made of two, and is in no English dictionary."""
    words = WORD.findall(re.split(r"[,;.!] ", text)[0])
    if len(words) != 1 or not words[0][1:].replace("-", "").islower():
        return ""
    parts = [part.lower() for part in words[0].split("-") if part.isalpha() and len(part) > 2]
    return next((part for part in parts if not is_english(part)), "")


def stray_word(text: str) -> str:
    """The first small word of a text that no dictionary has: "massey", "tahan"."""
    small = re.findall(r"(?<![\w'’.@-])[a-z]{3,}(?![\w'’@-])", text)
    return next((word for word in small if not is_english(word)), "")


def strange_deed(text: str) -> str:
    """A word that no dictionary has in the place of a verb: "cannot tahan"."""
    done = re.findall(
        r"\b(?:cannot|can|can't|could|will|would|won't|didn't|don't) ([a-z]{3,})\b", text
    )
    return next((word for word in done if not is_english(word)), "")


def is_strange(text: str) -> bool:
    """Whether small words that no English dictionary has make up too much of a text."""
    small = re.findall(r"(?<![\w'’.-])[a-zà-ÿ]{2,}(?![\w'’-])", text)
    strange = [word for word in small if len(word) > 2 and not is_english(word)]
    return len(strange) > 2 or bool(strange and any(word in WEAK for word in small))


def is_english(word: str) -> bool:
    """Whether a small word, a part of it or its ending is known as English."""
    fresh = word in MASS or word in KNOWN or word in FRESH
    return fresh or is_seen(word) or is_known(word) or is_compound(word)


def is_foreign(text: str) -> bool:
    """Whether a phrase is in another language, as far as a few words can tell."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    if not words:
        return True
    if any(not re.match(r"[a-zA-ZÀ-ſ'-]", char) for char in text if char.isalpha()):
        return True
    small = re.findall(r"(?<!\S)[a-zà-ÿ]+(?!\S)", text)
    if sum(word in WEAK for word in small) > 1 or re.search(
        r"(?<!\S)(?:[ldjnsc]|qu)'[aeiouhéè]", text
    ):
        return True
    strange = sum(word in FOREIGN for word in words)
    if strange and strange >= len(words) * 0.2 and len(words) > 1:
        return True
    lower = [w for w in re.findall(r"(?<!\S)[a-zà-ÿ]+", text) if len(w) > 3]

    unknown = [w for w in lower if not kinds(w) and w not in KNOWN and not kinds(w.rstrip("s"))]
    marked = any(re.search(r"[^a-z]", word) for word in lower)
    if len(lower) > 1 and len(unknown) == len(lower):
        return True
    return len(unknown) > (1 if marked else 2) and len(unknown) > len(lower) * 0.5
