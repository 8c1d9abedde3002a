"""Whom a letter is to, from a name as somebody typed it into one box."""

import re
import unicodedata
from dataclasses import dataclass

from contacts.rules import names
from letters.rules.name_words import (
    BEGINS_A_FAMILY,
    CHINESE_ORDER,
    COURTESIES,
    FAMILIES,
    FAMILY_FIRST,
    GENERATION,
    GIVEN_ALONE,
    GIVEN_NAMES_TOO,
    NICKNAMED,
    NO_NAME,
    OFFICES,
    OUTRANKED,
    PARTICLES,
    SUFFIXES,
    TITLES,
    TWO_FAMILIES,
    UNDER,
)


@dataclass(frozen=True)
class Addressee:
    """Title, given and family name; all empty where what was typed is no name.

    `family_first` is whether the family name stands before the given one.
    """

    title: str = ""
    given: str = ""
    family: str = ""
    family_first: bool = False

    @property
    def name(self) -> str:
        """How others speak of them: "Ms. Raman", "Sir Ben", else "Priya Raman"."""
        if self.goes_by_given:
            return f"{self.title} {self.given}"
        if self.title and self.family:
            return f"{self.title} {self.family}"
        return names.full_name(self.given, self.family, self.family_first)

    @property
    def goes_by_given(self) -> bool:
        """Whether the title goes with the given name, as in "Sir Ben"."""
        return bool(self.given) and self.title.lower() in names.KNIGHTED

    @property
    def is_friend_by_given(self) -> bool:
        """Whether a warm letter may greet by the given name alone; not by "P. V."."""
        is_name = re.search(r"\w{2}", self.given) is not None
        return is_name and not self.family_first and not self.goes_by_given


def addressee(typed: str, title: str = "", country: str = "") -> Addressee:
    """Whom "Dr. Ana de la Cruz" names; a description ("lady with the notebook") names nobody."""
    whole = in_latin(" ".join(outside_brackets(typed).split()))
    name = named_part(SUFFIXES.sub("", whole))
    found, words = without_title(name.split(), titled(title))
    nickname = len(words) > 1 and words[0].lower() in NICKNAMED
    words = words[1:] if nickname else words
    rest = " ".join(words)
    if not re.search(r"[^\W\d_]", rest) or NO_NAME.search(rest) or is_post(words):
        return Addressee()
    if "," in rest:
        family, _, given = (part.strip() for part in rest.partition(","))
        return Addressee(found, cased(given), cased(family), is_family_first(country))
    if len(words) == 1:
        unsure = not found and (nickname or is_unsure_alone(rest, country))
        if GENERATION.search(whole):
            found = ""  # "Frank Sr": only a given name is followed by it
        return Addressee() if unsure else alone(cased(rest), found)
    return in_parts(words, found, country)


def in_latin(name: str) -> str:
    """Of a name in two scripts the words that are in Latin letters."""
    words = name.split(" ")
    latin = [
        word
        for word in words
        if not any(char.isalpha() and "LATIN" not in unicodedata.name(char, "") for char in word)
    ]
    return " ".join(latin or words)


# "Big Trev (Trevor Ollerenshaw)": a nickname with the whole name in brackets.
WHOLE_NAME = re.compile(r"^(\w+)\b[^(]*\(([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+)\)$")
# 'Col "Bluey" Hargreaves': a nickname within the name.
BY_NICKNAME = re.compile(r'["“][^"”]*["”]')
# "Alison from head office": a name with where it belongs.
FROM_WHERE = re.compile(r"^([A-Z][\w'’-]+) from \w.*")


def outside_brackets(typed: str) -> str:
    """The name without asides, nicknames in quotes and where its bearer works."""
    if (whole := WHOLE_NAME.match(typed.strip())) and whole[1].lower() in NICKNAMED:
        return whole[2]
    named = BY_NICKNAME.sub(" ", re.sub(r"\([^)]*\)", " ", typed))
    return FROM_WHERE.sub(r"\1", named.strip())


def named_part(name: str) -> str:
    """ "Mrs. Ott" of "Dept. secretary, Mrs. Ott": what follows a comma and begins with a title."""
    _, comma, after = name.partition(", ")
    return after if comma and " " in after and titled(after.split()[0]) else name


def without_title(words: list[str], found: str) -> tuple[str, list[str]]:
    """The title, of those typed and the one chosen, that goes with the name; and the name."""
    while len(words) > 1:
        if bare(words[0]) in COURTESIES:
            words = words[1:]
            continue
        under = UNDER.get(bare(words[0]), "") if is_title(words[1]) else ""
        more = words[2:] if under else words[1:]
        own = f"{under} {titled(words[1])}" if under else titled(words[0])
        is_office = under or bare(words[0]) in OFFICES
        if not own or not more or (is_office and not more[0][:1].isupper()):
            break
        if own in GIVEN_NAMES_TOO and len(words) == 2:
            return (found, more) if found in {"Mr.", "Professor"} else ("", [" ".join(words)])
        found, words = (own if found in OUTRANKED else found), more
    return found, words


def is_post(words: list[str]) -> bool:
    """Whether a name is or begins with a post, such as "Coach" or "the coach of the girls"."""
    return is_title(words[0]) if len(words) == 1 else words[0] in OFFICES


def is_family_first(country: str) -> bool:
    """Whether the family name stands first in a country."""
    return country.strip().upper() in FAMILY_FIRST


def is_unsure_alone(name: str, country: str) -> bool:
    """Whether a name alone may be a family name, by which nobody is greeted without a title."""
    given_alone = country.strip().upper() in GIVEN_ALONE
    return is_family_first(country) and (not given_alone or name.lower() in FAMILIES)


def alone(name: str, title: str) -> Addressee:
    """One name: with a title the family's, else the given one."""
    if " " in name:
        return Addressee("", "", name)  # "Dean Halloran", whether Dean is his name or his post
    return Addressee(title, "", name) if title else Addressee("", name, "")


def in_parts(words: list[str], title: str, country: str) -> Addressee:
    """Given and family name of a name of several words."""
    if is_family_first(country):
        first, last = words[0].lower() in FAMILIES, words[-1].lower() in FAMILIES
        if first == last:  # which is which is not known: the whole name stands
            return Addressee(title, "", cased(" ".join(words)), family_first=True)
        if first:
            return Addressee(title, cased(" ".join(words[1:])), cased(words[0]), family_first=True)
    if re.fullmatch(r"[A-Z]\.?", words[-1]):
        return Addressee("", cased(" ".join(words[:-1])), "")  # "Gloria P."
    country = country.strip().upper()
    if country in CHINESE_ORDER and len(words) == 3 and words[0].lower() in FAMILIES:
        return Addressee(title, cased(" ".join(words[1:])), cased(words[0]), family_first=True)
    cut = family_begins(words, country)
    return Addressee(title, cased(" ".join(words[:cut])), cased(" ".join(words[cut:])))


def family_begins(words: list[str], country: str) -> int:
    """At which word the family name begins: "de la Cruz", "Koh Bee Leng", "Canul Pech"."""
    if country in CHINESE_ORDER and len(words) > 3 and words[1].lower() in FAMILIES:
        return 1
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in BEGINS_A_FAMILY:
        cut -= 1
    two = country in TWO_FAMILIES or words[cut - 1].lower().endswith("ez")
    return cut - 1 if cut > 1 and two else cut


def bare(word: str) -> str:
    """A word in small letters without its stop."""
    return word.strip().rstrip(".,").lower()


def titled(word: str) -> str:
    """A title as American letters write it; empty for what is none."""
    plain = bare(word)
    if re.fullmatch(r"[A-Z]\w{2,4}\.", word) and plain not in TITLES and plain not in UNDER:
        return word  # "Arq.", "Ing.": a title of elsewhere
    return TITLES.get(plain, plain.capitalize() if plain in OFFICES else "")


def is_title(word: str) -> bool:
    """Whether this is a title."""
    return bool(titled(word))


def cased(name: str) -> str:
    """A name typed in one case with its capitals; any other stays as it is."""
    if name.islower() or (name.isupper() and len(name) > 3):
        return " ".join(
            part.lower() if part.lower() in PARTICLES else part.title() for part in name.split(" ")
        )
    return name
