"""Roots of words: one sign for "send", "sends", "sent" and "sending"."""

from functools import lru_cache

FORMS = """
send sent|give gave given|tell told|make made|take took taken|come came|go went gone|say said
write wrote written|know knew known|think thought|find found|keep kept|meet met|see saw seen
speak spoke spoken|hear heard|get got|leave left|bring brought|buy bought|feel felt|hold held
lend lent|pay paid|have has had having|be is are was were been being am|do did does done doing
"""
ROOT = {
    form: f"{line.split()[0]}."
    for line in FORMS.strip().replace("\n", "|").split("|")
    for form in line.split()
}
EDGES = frozenset({"START", "END", "QM"})


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What is left of a word without its ending; rough, but the same for all its forms."""
    if word in ROOT or word in EDGES:
        return ROOT.get(word, word)
    for ending in ("ies", "ying", "ied"):
        if word.endswith(ending) and len(word) > 5:
            return f"{word.removesuffix(ending)}y."
    return f"{bare(word)}."


def bare(word: str) -> str:
    """A word without -ing, -ed, -s, a last -e, or the second of two like letters."""
    for ending, length in (("ing", 5), ("ed", 4), ("es", 4), ("s", 3)):
        if word.endswith(ending) and len(word) > length and not word.endswith("ss"):
            word = word.removesuffix(ending)
            break
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word
