"""What was typed, made ready to be read: marks, abbreviations, capitals; and whether it says
anything at all.
"""

import re
import unicodedata
from dataclasses import dataclass

from followup.finishing.reading import kinds, read
from followup.finishing.spelling import is_compound

SAYS_NOTHING = re.compile(
    r"(?:n\s*/?\s*a|none|nothing|no|nope|nada|nil|null|idk|dunno|tbd|tba|todo|unknown|same|ditto|x+|"
    r"(?:i )?(?:honestly )?(?:do ?n[o']?t|can ?n?[o']?t|cant|cannot|didn'?t|couldn'?t) (?:really )?"
    r"(?:know|remember|recall|think|catch|promise|have)(?: (?:of )?(?:anything|much|really|them|her|"
    r"him|now|yet|sorry|it|this one|that|any|a thing))*|(?:i )?forgot|i forget|"
    r"not (?:sure|much|really|known|yet|applicable|anything)(?: (?:yet|really|about this one|tbh|"
    r"honestly|of anything|comes to mind))*|no (?:idea|clue|memory|promise|promises|thanks|one)|"
    r"nothing (?:really|much|yet|comes to mind|that i (?:know|remember|can think) ?(?:of)?|special|"
    r"in particular|specific|i (?:know|remember|can think) ?(?:of)?|tbh|at all|promised|sorry|to "
    r"(?:report|say|add|thank))|see (?:above|notes?|below)|as above|same as above|\?+|skip|pass|"
    r"blank|empty|god knows|hard to (?:say|tell)|couldn'?t (?:say|tell)|did ?n'?t say|no memory of .*|ask (?:me )?later|later|hmm+|umm?|not that i (?:know|remember|recall)(?: of)?|"
    r"(?:maybe )?something|anything|thanks?|thx|ty|thank (?:yo)?u|(?:absolutely|literally|really) nothing|(?:sod|f|fuck|bugger|naff|jack) all|zilch|zero|whatever|who knows|everything|stuff|things|lots|test|xxx+)",
    re.IGNORECASE,
)
FORGOTTEN = re.compile(
    r"(?:sorry,? )?(?:i )?(?:really |honestly |just )?(?:do ?n'?t|cannot|can ?'?t|could ?n'?t|did ?n'?t) (?:really |even |actually )?"
    r"(?:recall|remember|catch)\b|no idea\b|nothing (?:i|that|really|else|to|for|much|from|came|comes|special)\b|not sure (?:what|if|yet)\b",
    re.IGNORECASE,
)
SHORT_FORMS = (
    (re.compile(r"\bw/o\b", re.IGNORECASE), "without"),
    (re.compile(r"\bw/\s*", re.IGNORECASE), "with "),
    (re.compile(r"\bb/c\b|\bbc\b|\bcuz\b|\bcos\b|\bcoz\b", re.IGNORECASE), "because"),
    (re.compile(r"\s+&\s+|(?<=\w)\s?&\s(?=\w)"), " and "),
    (re.compile(r"\s\+\s"), " and "),
    (re.compile(r"\band/or\b", re.IGNORECASE), "or"),
    (re.compile(r"\bre:?\s+(?=\w)", re.IGNORECASE), "about "),
    (
        re.compile(r"(?<=\b(?:in|by) )(march|may|august)\b|(?<=\bsince )(march|may)\b"),
        lambda m: m[0].capitalize(),
    ),
    (re.compile(r"\bi\b(?!\.)"), "I"),
    (re.compile(r"\b[Ii]m\b"), "I'm"),
    (re.compile(r"\b[Ii]ve\b"), "I've"),
    (
        re.compile(r"\b(do|does|did|would|could|should|is|was|has|have)nt\b", re.IGNORECASE),
        r"\1n't",
    ),
    (re.compile(r"\bcant\b", re.IGNORECASE), "can't"),
    (re.compile(r"\bwont\b(?= \w)", re.IGNORECASE), "won't"),
    (re.compile(r"\bhes\b", re.IGNORECASE), "he's"),
    (re.compile(r"\bshes\b", re.IGNORECASE), "she's"),
    (re.compile(r"\btheyre\b", re.IGNORECASE), "they're"),
    (re.compile(r"\bdidnt\b", re.IGNORECASE), "didn't"),
    (re.compile(r"\bur\b"), "your"),
    (re.compile(r"\bqs\b", re.IGNORECASE), "questions"),
    (re.compile(r"(?<=\d )mins?\b"), "minutes"),
    (re.compile(r",? esp\.?(?= )", re.IGNORECASE), ", especially"),
    (re.compile(r"\babt\b", re.IGNORECASE), "about"),
    (re.compile(r"\bppl\b", re.IGNORECASE), "people"),
    (re.compile(r"\byrs\b", re.IGNORECASE), "years"),
    (re.compile(r"\bsecs\b", re.IGNORECASE), "seconds"),
    (re.compile(r"\bmins\b", re.IGNORECASE), "minutes"),
    (re.compile(r"\bhrs\b", re.IGNORECASE), "hours"),
    (re.compile(r"\bmtgs?\b", re.IGNORECASE), "meetings"),
    (re.compile(r"\bthx\b", re.IGNORECASE), "thanks"),
    (re.compile(r"\binfo\b", re.IGNORECASE), "information"),
    (re.compile(r"\bintro\b(?=(?:s)? to\b|$)", re.IGNORECASE), "introduction"),
    (re.compile(r"\brecs?\b(?=s?$| for| on)", re.IGNORECASE), "recommendation"),
    (re.compile(r"\bpls\b|\bplz\b|\btbh\b|\bimo\b|\blol\b|\bhaha+\b|\basap\b", re.IGNORECASE), ""),
)
HEDGE = re.compile(
    r"^(?:(?:i (?:think|guess|believe|suppose)|maybe|perhaps|possibly|probably|apparently|also|and|"
    r"but|oh|ok|okay|well|so|umm?|hmm+|yes|mainly|mostly|basically|especially|honestly|"
    r"something about|something like|the bit about|"
    r"i recall|the fact)[,:]?\s+)+",
    re.IGNORECASE,
)
UNSURE = re.compile(
    r"\b(?:maybe|perhaps|possibly|i think|i guess|not sure|or something|or so|or whatever|"
    r"something like that|iirc|i believe|apparently|kind of|sort of|probably|\?\?|etc)\b|\?",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"(?:,? (?:or something(?: like that)?|or so|i think|i guess|i suppose|i believe|iirc|etc\.?|and so on|"
    r"and stuff|and such|or whatever|for sure|of course|too|as well|though|lol|haha+|maybe|"
    r"and all that|you know))+$",
    re.IGNORECASE,
)
PARENTHESIS = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]?")
SENTENCES = re.compile(
    r"(?<=[.!?])[\"”']?\s+(?=\S)|\s*;\s*|\s+[-–—]{1,3}\s+|\s*—\s*|\n+|\.\.+\s*|…\s*"
)
ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|vs|approx|dept|no|esp|incl|ep|Jr|Sr|e\.g|i\.e|[A-Z])\.$", re.I
)
BULLET = re.compile(r"^\s*(?:[-*•·–—>]+|\d+[.)])\s+")
MONTHS_AND_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august "
    "september october november december christmas easter thanksgiving ramadan diwali english french "
    "german spanish italian dutch greek turkish polish russian ukrainian japanese korean chinese "
    "mandarin hindi arabic portuguese irish scottish welsh british american canadian australian "
    "nigerian indian mexican brazilian swedish norwegian danish finnish czech hungarian romanian "
    "london paris berlin chicago boston texas ohio toledo lagos mumbai delhi dublin sydney tokyo "
    "seoul europe africa asia america germany france spain italy ireland scotland wales england japan "
    "korea india nigeria canada mexico brazil australia excel powerpoint python java linkedin google "
    "microsoft youtube lego bach mozart beethoven jesus god bible shakespeare nasa ikea netflix"
)
ALWAYS_CAPITAL = {word: word.capitalize() for word in MONTHS_AND_DAYS.split()} | {
    "nasa": "NASA",
    "ikea": "IKEA",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "github": "GitHub",
    "whatsapp": "WhatsApp",
    "powerpoint": "PowerPoint",
    "usa": "USA",
    "uk": "UK",
    "nhs": "NHS",
    "pdf": "PDF",
    "tv": "TV",
    "cv": "CV",
    "hr": "HR",
    "nyc": "NYC",
    "gps": "GPS",
    "diy": "DIY",
    "phd": "PhD",
    "mba": "MBA",
    "sql": "SQL",
    "css": "CSS",
    "html": "HTML",
    "api": "API",
    "nfl": "NFL",
    "nba": "NBA",
    "lego": "LEGO",
}
PLURAL_DAYS = {f"{day}s": f"{day.capitalize()}s" for day in MONTHS_AND_DAYS.split()[:7]}
LONGEST = 32  # words; a sentence of a letter that is longer loses its reader


@dataclass(frozen=True)
class Cleaned:
    """The first sentence of what was typed, and whether more was typed after it."""

    text: str
    rest: str = ""


def cleaned(typed: str) -> Cleaned | None:
    """What was typed as one line with plain marks and whole words; nothing where nothing is said."""
    text = unicodedata.normalize("NFC", typed).replace("’", "'").replace("‘", "'").replace("`", "'")
    text = "".join(" " if is_picture(char) else char for char in text)
    text = re.sub(r"\s(?:[:;]-?[()DPp/]|<3|\^\^|xx?)(?=\s|$|[.!])", " ", text)
    text = BULLET.sub("", text.strip())
    if not re.search(r"\w", text) or SAYS_NOTHING.fullmatch(text.strip(" .!?,-–—\"'…")):
        return None
    if FORGOTTEN.match(text) and len(text.split()) < 12:
        return None
    text = PARENTHESIS.sub("", text) or text.strip("()[] ")
    text = lowered(" ".join(text.split("\t")))
    parts = [part for part in SENTENCES.split(text) if part and re.search(r"\w", part)]
    parts = together(parts)
    if not parts:
        return None
    first, rest = parts[0], "; ".join(parts[1:])
    if SAYS_NOTHING.fullmatch(first.strip(" .!?,-\"'…")):
        if not rest:
            return None
        first, rest = parts[1], "; ".join(parts[2:])
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
    r"(?:and|or|but|which|who|whose|where|when|while|even|so|then|with|including|without|plus|in case|"
    r"(?:i )?(?:said|promised|could|can)|not|if|because|since|though|although|as|after|before|especially those)\b",
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
    r"(?:it|he|she|they|we|i|you|that|this|these|ours|mine|nobody|no|he's|she's|it's|they're|i'm|i've)\b",
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
    return re.sub(
        r"[A-Za-z']+",
        lambda word: (
            word[0]
            if not kinds(word[0]) and len(word[0]) <= 4 and not spoken(word[0])
            else word[0].lower()
        ),
        text,
    )


def spoken(word: str) -> bool:
    """Whether a short word is one of the little words every sentence has."""
    return word.lower() in LITTLE


LITTLE = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "but",
        "by",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "him",
        "his",
        "how",
        "i",
        "if",
        "in",
        "is",
        "it",
        "its",
        "me",
        "my",
        "no",
        "not",
        "of",
        "on",
        "or",
        "our",
        "she",
        "so",
        "than",
        "that",
        "the",
        "their",
        "them",
        "they",
        "this",
        "to",
        "us",
        "was",
        "we",
        "were",
        "what",
        "when",
        "who",
        "why",
        "will",
        "with",
        "you",
        "your",
        "all",
        "both",
        "very",
        "too",
        "about",
        "into",
        "out",
        "up",
    ]
)


COMPASS = frozenset(["north", "south", "east", "west"])


def with_its_capitals(text: str) -> str:
    """The text beginning small unless its first word is a name, and days and months in capitals."""
    words = text.split(" ")
    for place, word in enumerate(words):
        bare = word.strip(",.;:!'\"").lower()
        whole = ALWAYS_CAPITAL.get(bare) or PLURAL_DAYS.get(bare)
        if whole and word.islower():
            words[place] = word.lower().replace(bare, whole)
    for place, word in enumerate(words[:-1]):
        if word in COMPASS and words[place + 1][:1].isupper():
            words[place] = word.capitalize()
    text = " ".join(words)
    first = re.sub(r"(?:'s)?[,:;.!]*$", "", words[0]) or words[0]
    bare = first
    if first in {"I", "I'm", "I've", "I'd", "I'll"} or any(char.isupper() for char in first[1:]):
        return text
    if not first[:1].isupper() or bare.lower() in ALWAYS_CAPITAL or bare.lower() in PLURAL_DAYS:
        return text
    if first.lower() in LITTLE or kinds(first) or is_compound(first.lower()):
        token = read(text)[0]
        second_is_name = len(words) > 1 and (
            words[1][:1].isupper()
            or words[1].isdigit()
            or re.match(r"\w+ of [A-Z]", text) is not None
        )
        if token.tag_ in {"NNP", "NNPS"} and second_is_name and first.lower() not in LITTLE:
            return text
        return text[:1].lower() + text[1:]
    return text
