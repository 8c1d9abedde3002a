"""What was typed, made ready to be read: marks, abbreviations, capitals; and whether it says
anything at all.
"""

import re
import unicodedata
from dataclasses import dataclass

from followup.finishing.cleaning_words import (
    ALWAYS_CAPITAL,
    FORGOTTEN,
    LITTLE,
    PLURAL_DAYS,
    SAYS_NOTHING,
    SHORT_FORMS,
)
from followup.finishing.mending import mended
from followup.finishing.reading import is_seen, kinds, read
from followup.finishing.spelling import is_compound

HEDGE = re.compile(
    r"^(?:(?:i (?:think|guess|believe|suppose)|maybe|perhaps|possibly|probably|apparently|also|and|"
    r"but|oh|ok|okay|well|so|umm?|hmm+|yes|mainly|mostly|basically|especially|honestly|"
    r"something about|something like|the bit about|"
    r"i recall|the fact)[,:]?\s+)+",
    re.IGNORECASE,
)
UNSURE = re.compile(
    r"\b(?:maybe|perhaps|possibly|i think|i guess|not sure|or something|or so|or whatever|"
    r"something like that|iirc|i(?:'d| would) (?:bet|guess|imagine)|i bet|i suspect|presumably|"
    r"i gather|i believe|dunno|idk|apparently|kind of|sort of|probably|\?\?|etc)\b|\?",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"(?:,? (?:or something(?: like that)?|or so|i think|i guess|i suppose|i believe|iirc|"
    r"etc\.?|and so on|and stuff|and such|or whatever|for sure|of course|too|as well|though|"
    r"lol|haha+|hehe+|maybe|and all that|you know|god help us|god bless|bless (?:her|him|them)))+$",
    re.IGNORECASE,
)
PARENTHESIS = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]?")
SENTENCES = re.compile(
    r"(?<=[.!?])[\"”']?\s+(?=\S)|\s*;\s*|\s+[-–—]{1,3}\s+|\s*—\s*|\n+|\.\.+\s*|…\s*|\s+\d\)\s+"
)
ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|vs|approx|dept|no|esp|incl|ep|Jr|Sr|e\.g|i\.e|[A-Z])\.$", re.I
)
BULLET = re.compile(r"^\s*(?:[-*•·–—>]+|\d+[.)])\s+")
LONGEST = 32  # words; a sentence of a letter that is longer loses its reader


@dataclass(frozen=True)
class Cleaned:
    """The first sentence of what was typed, and whether more was typed after it."""

    text: str
    rest: str = ""


def cleaned(typed: str) -> Cleaned | None:
    """What was typed as one line with plain marks and whole words; nothing if nothing is said."""
    text = unicodedata.normalize("NFC", typed).replace("’", "'").replace("‘", "'").replace("`", "'")
    text = "".join(" " if is_picture(char) else char for char in text)
    text = re.sub(r"\s(?:[:;]-?[()DPp/]|<3|\^\^|xx?)(?=\s|$|[.!])", " ", text)
    text = BULLET.sub("", text.strip())
    if not re.search(r"\w", text) or SAYS_NOTHING.fullmatch(text.strip(" .!?,-–—\"'…")):
        return None
    if FORGOTTEN.match(text) and len(text.split()) < 12:
        return None
    text = PARENTHESIS.sub("", text) or text.strip("()[] ")
    text = mended(lowered(" ".join(text.split("\t"))))
    if SAYS_NOTHING.fullmatch(text.strip(" .!?,-–—\"'…")):
        return None
    parts = [part for part in SENTENCES.split(text) if part and re.search(r"\w", part)]
    parts = together(parts)
    if not parts:
        return None
    first, rest = parts[0], "; ".join(parts[1:])
    if SAYS_NOTHING.fullmatch(first.strip(" .!?,-\"'…")):
        if not rest:
            return None
        first, rest = parts[1], "; ".join(parts[2:])
    return as_cleaned(first, rest)


def as_cleaned(first: str, rest: str) -> Cleaned | None:
    """The first sentence with whole words and no hedges; nothing if nothing is left of it."""
    first = ASIDE_ADVERB.sub(lambda found: " " if is_adverb(found[1]) else found[0], first)
    first = re.sub(r"\b([aA]) (?=[aeioAEIO](?!ne\b|nce\b|u|we))", r"\1n ", first)
    for pattern, whole in SHORT_FORMS:
        first = pattern.sub(whole, first)
    first = " ".join(first.split()).strip(' .,;:!-–—…*_"“”')
    first = TAIL.sub("", first)
    first = HEDGE.sub("", first)
    first = slashes(first)
    first = first.strip(" .,;:!-–—…")
    if not re.search(r"\w", first) or SAYS_NOTHING.fullmatch(first.strip(" ?!'")):
        return None
    return Cleaned(with_its_capitals(first), rest.strip())


ASIDE_ADVERB = re.compile(r", ([a-z]+ly), (?=[a-z])")


def is_adverb(word: str) -> bool:
    """Whether a word can only tell how: "shamefully", not "family"."""
    return kinds(word) == {"ADV"}


def together(parts: list[str]) -> list[str]:
    """Parts that an abbreviation has torn ("Dr. Adeyemi") put together again."""
    whole: list[str] = []
    for part in parts:
        if whole and ABBREVIATED.search(whole[-1]):
            whole[-1] = f"{whole[-1]} {part}"
        else:
            whole.append(part)
    return whole


GOES_ON = re.compile(
    r"(?:and|or|but|which|who|whose|where|when|while|even|so|then|with|including|without|plus|"
    r"in case|(?:i )?(?:said|promised|could|can)|not|if|because|since|though|although|as|"
    r"after|before|especially those)\b",
    re.IGNORECASE,
)


def main_part(text: str) -> tuple[str, str]:
    """What stands before an afterthought, and the afterthought: "the umbrella, it was pouring"."""
    head, colon, tail = text.partition(": ")
    if colon and len(head.split()) > 1:
        return head, tail
    for comma in re.finditer(r",\s+", text):
        head, tail = text[: comma.start()], text[comma.end() :]
        is_list = re.search(r",\s+(?:and|or) ", tail) or re.match(
            r"\S+(?: \S+){0,3} (?:and|or) ", tail
        )
        two = len(head.split()) <= 2 and len(tail.split()) <= 2 and not re.search(r"\d", tail)
        if (
            two
            and not tail.startswith(("no ", "not "))
            and tail.islower()
            and "," not in tail
            and head.split()[-1].lower() != tail.split()[-1].lower()
        ):
            return f"{head} and {tail}", ""
        if BUT.match(tail):
            return head, tail
        if not GOES_ON.match(tail) and not (is_list and not PRONOUN_FIRST.match(tail)):
            return head, tail
    return text, ""


BUT = re.compile(r"but (?:i|he|she|they|it|we|that|this)\b", re.IGNORECASE)
PRONOUN_FIRST = re.compile(
    r"(?:it|he|she|they|we|i|you|that|this|these|ours|mine|nobody|no|he's|she's|it's|they're|"
    r"i'm|i've)\b",
    re.IGNORECASE,
)


def is_picture(char: str) -> bool:
    """Whether a character is an emoji or part of one."""
    return unicodedata.category(char) in {"So", "Sk", "Cs", "Cf", "Cn"} or char in "\ufe0f♥★☆→"


def slashes(text: str) -> str:
    """Two words with a slash between them as two words with "and"; dates and units stay."""
    return re.sub(r"(?<=[A-Za-z'])\s*/\s*(?=[A-Za-z])", " and ", text)


def lowered(text: str) -> str:
    """A text shouted in capitals in small letters; a short word nobody spells so stays (NHS)."""
    words = re.findall(r"[A-Za-z']{2,}", text)
    loud = [word for word in words if word.isupper()]
    alone = len(words) == 1 and len(words[0]) > 4 and bool(kinds(words[0]))
    if not alone and (len(loud) < 2 or len(loud) < len(words) * 0.7):
        return text
    return re.sub(r"[A-Za-z]+", lambda word: unshouted(word[0]), text)


def unshouted(word: str) -> str:
    """A word from a text in capitals: "NHS" stays, "DELACROIX" is a name, the rest is small."""
    if kinds(word) or spoken(word) or len(word) == 1:
        return word.lower()
    if len(word) <= 4:
        return word
    return word.lower() if is_seen(word.lower()) or is_compound(word.lower()) else word.title()


def spoken(word: str) -> bool:
    """Whether a short word is one of the little words every sentence has."""
    return word.lower() in LITTLE


COMPASS = frozenset(["north", "south", "east", "west"])


def with_its_capitals(text: str) -> str:
    """The text beginning small unless a name begins it, and days and months in capitals."""
    words = [capital(word) for word in text.split(" ")]
    for place, word in enumerate(words[:-1]):
        if word in COMPASS and words[place + 1][:1].isupper():
            words[place] = word.capitalize()
    text = " ".join(words)
    first = re.sub(r"(?:'s)?[,:;.!]*$", "", words[0]) or words[0]
    small = first.lower()
    if first in {"I", "I'm", "I've", "I'd", "I'll"} or any(char.isupper() for char in first[1:]):
        return text
    if not first[:1].isupper() or small in ALWAYS_CAPITAL or small in PLURAL_DAYS:
        return text
    known = small in LITTLE or kinds(first) or is_compound(small) or is_derived(small)
    if not known or (small not in LITTLE and begins_with_name(text, words)):
        return text
    return text[:1].lower() + text[1:]


DERIVED = re.compile(r"(?:able|ible|ive|ical|ful|less|ness|ly|ment|ing|ed)$")


def is_derived(word: str) -> bool:
    """Whether a word that no dictionary has ends as English words do: "reproducible"."""
    return len(word) > 7 and DERIVED.search(word) is not None


def capital(word: str) -> str:
    """A day, a month, a place in its capitals; any other word as it is."""
    bare = word.strip(",.;:!'\"").lower()
    whole = ALWAYS_CAPITAL.get(bare) or PLURAL_DAYS.get(bare)
    return word.lower().replace(bare, whole) if whole and word.islower() else word


def begins_with_name(text: str, words: list[str]) -> bool:
    """Whether a known word begins a name: "Year 9", "Bank of Ireland", "Forest Hill"."""
    follows = len(words) > 1 and (words[1][:1].isupper() or words[1].isdigit())
    named = follows or (len(words) > 1 and re.match(r"\w+ of [A-Z]", text) is not None)
    return named and read(text)[0].tag_ in {"NNP", "NNPS"}
