"""Whom a letter is to, from a name as somebody typed it into one box."""

import re
import unicodedata
from dataclasses import dataclass

from contacts.rules import names


def listed(text: str) -> frozenset[str]:
    """A set of words from one string of them."""
    return frozenset(text.split())


TITLES = {
    "mr": "Mr.",
    "mrs": "Mrs.",
    "ms": "Ms.",
    "mx": "Mx.",
    "mdm": "Mdm",
    "dr": "Dr.",
    "dr.-ing": "Dr.",
    "doctor": "Dr.",
    "prof": "Professor",
    "rev": "Rev.",
    "revd": "Rev.",
    "reverend": "Rev.",
    "capt": "Captain",
    "cap'n": "Captain",
    "col": "Colonel",
    "lt": "Lieutenant",
    "sgt": "Sergeant",
    "gov": "Governor",
    "sen": "Senator",
    "atty": "Attorney",
    "dir": "Director",
    "shri": "Shri",
    "smt": "Smt.",
}
# These are words of everyday speech, too: they are titles only before a name.
OFFICES = listed(
    """miss professor sir dame lady lord sister father captain major colonel lieutenant sergeant
    judge justice herr frau madame madam monsieur señor señora councilman councilwoman councillor
    chief mayor dean principal governor senator canon bishop rabbi imam coach chef nurse officer
    deputy attorney director trustee don doña"""
)
# Given names as well: two words of which one of these is the first are greeted whole.
GIVEN_NAMES_TOO = frozenset({"Dean", "Don"})
COURTESIES = frozenset({"hon", "honorable", "honourable"})  # of envelopes, never of a greeting
OUTRANKED = frozenset({"", "Mr.", "Ms.", "Mrs.", "Miss", "Mx.", "Rev."})
UNDER = {"asst": "Assistant", "assistant": "Assistant", "deputy": "Deputy", "vice": "Vice"}
NICKNAMED = frozenset({"old", "auld", "big", "wee"})
PARTICLES = listed(
    """de da do dos das del della di la le las los van von der den ter ten el al bin ibn zu af
    """
)
# These, too, begin a family name, and keep their capitals.
BEGINS_A_FAMILY = PARTICLES | listed("te ní ni nic mac mc o' ó ua uí st st. saint")
FAMILY_FIRST = frozenset({"KR", "JP", "CN", "TW", "HU", "VN"})
GIVEN_ALONE = frozenset({"HU", "VN"})  # where one name alone is most often the given one
FAMILIES = listed(
    """kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang song
    tanaka sato suzuki hayashi takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida
    yamada sasaki yamaguchi matsumoto inoue kimura shimizu saito mori abe ikeda hashimoto ishikawa
    ogawa fujita okada goto hasegawa murakami kondo
    nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui
    bùi do đỗ ngo ngô duong dương
    chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang
    xie tang deng feng cai lai hsu tsai chang huang chiu hsieh
    nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász
    lakatos mészáros oláh rácz fekete szilágyi"""
)
GENERATION = re.compile(r",?\s+(?:jr|sr)\.?(?=$|[\s,])", re.IGNORECASE)
SUFFIXES = re.compile(
    r",?\s+(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|cpa|rn|esq|obe|mbe)\.?(?=$|[\s,])", re.IGNORECASE
)
# Letters after a name: "P.Eng.", "FRCS".
DEGREES = re.compile(r",\s+(?:[A-Z]\w{0,3}\.\w+\.?|[A-Z]{2,6}\.?)(?=,|$)")
NICKNAME = re.compile(r"\s[\"“'‘][^\"”'’]+[\"”'’](?=\s|$)")
GIVEN_BEFORE_NICKNAME = re.compile(r"\w+ [\"“]")  # Col "Bluey" Hargreaves is Col to his friends
BRACKETED = re.compile(r"\(([A-Z]\w+ [A-Z][\w' -]+)\)")
# Countries of two family names after two given ones.
TWO_FAMILIES = frozenset(
    {"MX", "ES", "AR", "CO", "CL", "PE", "VE", "EC", "GT", "CU", "BO", "DO", "HN", "PY", "SV", "CR"}
)
# Where a Chinese family name stands between a Western given name and a Chinese one, or first.
FAMILY_WITHIN = frozenset({"SG", "MY", "HK"})
FAMILIES_WITHIN = listed(
    """koh tan lim lee ng ong wong goh chua chan teo ang yeo tay ho low sim chong leong foo toh chia
    seah lau yap cheong loh quek cheung lam kwok leung tang yip fong poon"""
)
NO_NAME = re.compile(
    r"\?|\d|\b(?:lady|guy|man|woman|person|somebody|someone|unknown|panel|member|interviewer|"
    r"manager|recruiter|hr|boss|colleague|forgot|no name|n/?a|the|with|from|other|another|one|"
    r"don't|can't|chap|bloke|lad|fella|dude|gal|girl|boy|reps?|representative|secretary|owners?|"
    r"chair(?:man|woman|person)?|supervisor|volunteer|receptionist|committee|dept|department|"
    r"staff|vp|ceo|cfo|cto|two|three|four|students?|panelists?|panellists?|director|executive)\b",
    re.IGNORECASE,
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
    in_full = BRACKETED.search(typed)
    if in_full and typed.split()[0].lower() in NICKNAMED:
        return addressee(in_full[1], title, country)  # "Big Trev (Trevor Ollerenshaw)"
    called = NICKNAME.sub(" ", re.sub(r"\([^)]*\)", " ", typed))
    whole = in_latin(" ".join(DEGREES.sub("", called).split()))
    name = named_part(SUFFIXES.sub("", whole))
    found, words = titled(title), name.split()
    if not GIVEN_BEFORE_NICKNAME.match(typed):
        found, words = without_title(words, found)
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
    elsewhere = in_parts_of_its_own(words, title, country)
    if elsewhere:
        return elsewhere
    if re.fullmatch(r"[A-Z]\.?", words[-1]):
        return Addressee("", cased(" ".join(words[:-1])), "")  # "Gloria P."
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in BEGINS_A_FAMILY:
        cut -= 1
    return Addressee(title, cased(" ".join(words[:cut])), cased(" ".join(words[cut:])))


def in_parts_of_its_own(words: list[str], title: str, country: str) -> Addressee | None:
    """Given and family name where a country has its own order of them; else nothing."""
    if country.strip().upper() in FAMILY_WITHIN and len(words) > 2:
        if words[1].lower() in FAMILIES_WITHIN and len(words) > 3:
            return Addressee(title, cased(words[0]), cased(words[1]))  # "Cheryl Koh Bee Leng"
        if words[0].lower() in FAMILIES_WITHIN:
            return Addressee(title, cased(" ".join(words[1:])), cased(words[0]), family_first=True)
    if is_of_two_families(words, country):
        return Addressee(title, cased(" ".join(words[:2])), cased(" ".join(words[2:])))
    return None


def is_of_two_families(words: list[str], country: str) -> bool:
    """Whether four words are two given and two family names: "María Fernanda Canul Pech"."""
    plain = not {word.lower() for word in words} & BEGINS_A_FAMILY
    return country.strip().upper() in TWO_FAMILIES and len(words) == 4 and plain


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
