"""Whether a few words are English."""

import re

from followup.finishing.cleaning import LITTLE
from followup.finishing.reading import kinds

FOREIGN = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "ist",
        "nicht",
        "ein",
        "eine",
        "mit",
        "für",
        "auf",
        "sie",
        "er",
        "ich",
        "wir",
        "sehr",
        "auch",
        "el",
        "la",
        "los",
        "las",
        "del",
        "y",
        "que",
        "con",
        "para",
        "por",
        "una",
        "uno",
        "muy",
        "le",
        "les",
        "des",
        "du",
        "et",
        "est",
        "une",
        "pour",
        "avec",
        "dans",
        "il",
        "elle",
        "nous",
        "vous",
        "sur",
        "di",
        "che",
        "è",
        "per",
        "con",
        "una",
        "gli",
        "della",
        "het",
        "een",
        "van",
        "en",
        "ik",
        "niet",
        "zij",
        "hij",
        "och",
        "att",
        "som",
        "är",
        "det",
        "med",
        "på",
        "jeg",
        "og",
        "ikke",
        "de",
        "do",
        "da",
        "dos",
        "das",
        "em",
        "não",
        "uma",
        "seu",
        "sua",
        "su",
        "sus",
        "mi",
        "gusta",
        "ama",
        "liebt",
        "mag",
        "kocht",
        "über",
        "un",
        "à",
        "danke",
        "merci",
        "gracias",
        "obrigado",
        "obrigada",
        "grazie",
        "vielen",
        "dank",
        "ihr",
        "ihre",
        "meine",
    ]
) - {
    "die",
    "mit",
    "er",
    "do",
    "as",
    "a",
    "me",
    "per",
    "van",
    "en",
    "di",
    "ama",
    "mag",
    "la",
    "de",
    "el",
    "los",
    "las",
    "le",
    "des",
    "du",
    "con",
    "da",
    "das",
    "sur",
    "del",
}


# Little words that English has borrowed in names ("Rio de Janeiro"); two of them are no name.
WEAK = frozenset(
    "de la le les des du au aux el los las del da das dos em di della con por per en ich er".split()
)


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

    known = _known_words()
    unknown = [w for w in lower if not kinds(w) and w not in known and not kinds(w.rstrip("s"))]
    marked = any(re.search(r"[^a-z]", word) for word in lower)
    if len(lower) > 1 and len(unknown) == len(lower):
        return True
    return len(unknown) > (1 if marked else 2) and len(unknown) > len(lower) * 0.5


def _known_words() -> frozenset[str]:
    return LITTLE | frozenset(
        [
            "about",
            "because",
            "how",
            "who",
            "when",
            "where",
            "which",
            "there",
            "these",
            "those",
            "would",
            "could",
            "should",
            "yourself",
            "myself",
        ]
    )
