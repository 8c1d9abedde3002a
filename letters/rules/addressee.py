"""Whom a letter is to, from a name as somebody typed it into one box."""

import re
from dataclasses import dataclass

TITLES = {
    "mr": "Mr.",
    "mrs": "Mrs.",
    "ms": "Ms.",
    "miss": "Miss",
    "mx": "Mx.",
    "dr": "Dr.",
    "doctor": "Dr.",
    "prof": "Professor",
    "professor": "Professor",
    "sir": "Sir",
    "dame": "Dame",
    "rev": "Rev.",
    "sister": "Sister",
    "father": "Father",
    "captain": "Captain",
    "capt": "Captain",
    "major": "Major",
    "colonel": "Colonel",
    "col": "Colonel",
    "sgt": "Sergeant",
    "sergeant": "Sergeant",
    "judge": "Judge",
    "herr": "Herr",
    "frau": "Frau",
}
PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ten",
        "el",
        "al",
        "bin",
        "ibn",
    ]
)
SUFFIXES = re.compile(
    r",?\s+(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|cpa|rn|esq|obe|mbe)\.?(?=$|[\s,])", re.IGNORECASE
)
NO_NAME = re.compile(
    r"\?|\b(?:lady|guy|man|woman|person|somebody|someone|unknown|panel|member|interviewer|manager|"
    r"recruiter|hr|boss|colleague|forgot|no name|n/?a|the|with|from|other|another|one|don't|"
    r"can't)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Addressee:
    """Title, given and family name; all empty where what was typed is no name."""

    title: str = ""
    given: str = ""
    family: str = ""

    @property
    def name(self) -> str:
        """How others speak of them: "Ms. Raman", else "Priya Raman"."""
        if self.title and self.family:
            return f"{self.title} {self.family}"
        return " ".join(part for part in (self.given, self.family) if part)


def addressee(typed: str, title: str = "") -> Addressee:
    """Whom "Dr. Ana de la Cruz" names; a description ("lady with the notebook") names nobody."""
    name = SUFFIXES.sub("", " ".join(re.sub(r"\([^)]*\)", " ", typed).split()))
    words = name.split(" ") if name else []
    found = titled(title)
    while words and titled(words[0]):
        found = titled(words.pop(0)) if found in {"", "Mr.", "Ms."} else (words.pop(0) and found)
    rest = " ".join(words)
    if not re.search(r"[^\W\d_]", rest) or NO_NAME.search(rest):
        return Addressee()
    if "," in rest:
        family, _, given = (part.strip() for part in rest.partition(","))
        return Addressee(found, cased(given), cased(family))
    if len(words) == 1:
        alone = cased(words[0])
        return Addressee(found, "", alone) if found else Addressee("", alone, "")
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in PARTICLES:
        cut -= 1
    return Addressee(found, cased(" ".join(words[:cut])), cased(" ".join(words[cut:])))


def titled(word: str) -> str:
    """A title as American letters write it; empty for what is none."""
    return TITLES.get(word.strip().rstrip(".").lower(), "")


def cased(name: str) -> str:
    """A name typed in one case with its capitals; any other stays as it is."""
    if name.islower() or (name.isupper() and len(name) > 3):
        return " ".join(
            part.lower() if part.lower() in PARTICLES else part.title() for part in name.split(" ")
        )
    return name
