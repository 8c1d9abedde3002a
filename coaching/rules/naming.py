"""Names that still stand in a text which is to be read by others."""

import re
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
SHORTEST = 2  # letters: initials stand in every text
# Words that many organizations share tell nobody which one it is.
COMMON_WORDS = """
a an and at by for from in of on the to und der die das de la le les del agency archive archives
association bank board center centre church city clinic college committee community company
corporation council county department design district education first foundation general global
group health high home hospital house inc institute international library llc ltd management media
museum national network new office park parks partners public research school schools science
service services society software solutions state states studio support systems technologies
technology trust united university
"""
COMMON = frozenset(COMMON_WORDS.split())


def people_named(text: str, names: Iterable[str]) -> list[str]:
    """The parts of people's names that stand in a text as whole words, large or small."""
    said = {plain(word): word for word in WORD.findall(text)}
    parts = {plain(part) for name in names for part in WORD.findall(name)}
    return sorted(said[part] for part in parts & said.keys() if len(part) >= SHORTEST)


def organizations_named(text: str, names: Iterable[str]) -> list[str]:
    """The organizations that a text names in full, or by a word of theirs written large."""
    flat = f" {' '.join(plain(word) for word in WORD.findall(text))} "
    large = {plain(word): word for word in WORD.findall(text) if not word[0].islower()}
    found = set()
    for name in names:
        words = [plain(word) for word in WORD.findall(name)]
        if words and f" {' '.join(words)} " in flat:
            found.add(name.strip())
        else:
            own = set(words) - COMMON
            found |= {large[word] for word in own & large.keys() if len(word) > SHORTEST}
    return sorted(found)


def plain(word: str) -> str:
    """A word without case, kind of apostrophe, accents' spelling, and the 's of possession."""
    word = unicodedata.normalize("NFKC", word).casefold().replace("’", "'")
    return word.removesuffix("'s")
