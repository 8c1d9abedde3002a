"""Whether a few words are English."""

import re

from followup.finishing.cleaning_words import LITTLE
from followup.finishing.reading import kinds
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
