"""One field after the other: what a typed phrase comes to in each."""

import re
from collections.abc import Callable
from dataclasses import replace

from followup.finishing import tact
from followup.finishing.cleaning import LONGEST, UNSURE, cleaned, main_part
from followup.finishing.cutting import is_label, needs_the_rest
from followup.finishing.deeds import as_deed
from followup.finishing.foreign import is_foreign, is_strange, marked_word, unknown_word
from followup.finishing.offer import could_give
from followup.finishing.phrases import Kind, joined
from followup.finishing.promise import FOR_YOURSELF, promised
from followup.finishing.reading import NOUNS, forgetting, kinds, read
from followup.finishing.remember import cared_about, remembered
from followup.finishing.saying import HELD
from followup.finishing.second_look import stumbles
from followup.finishing.shared import in_common
from followup.finishing.spelling import misspelling
from followup.finishing.thanks import thanked_for
from followup.rules.sentences import Box, Field, Reader

PRIVATE_NOTE = "Kept as a private note; a letter never repeats it."
TOO_LONG = "This is too long for one sentence of a letter. Say it in a dozen words."
SAY_WHICH = "Say which: a letter names what it gives."
NOT_SURE = "You are not sure of this, so a letter does not say it."
NOT_ENGLISH = "This does not look English. A sentence is made from English only."
LABELS = {
    Field.REMEMBER: re.compile(
        r"^(?:i remember|what i remember(?: is| most)?|remember(?:ing)?|"
        r"remembered:):?\s+(?:that )?(?=\S)",
        re.IGNORECASE,
    ),
    Field.CARES: re.compile(
        r"^(?:(?:s?he|they)(?:'s| is| are)? )?(?:really |very |deeply |clearly |also )?"
        r"(?:cares?|caring|is passionate|passionate|worr(?:y|ies|ied)|thinks a lot|"
        r"talks? (?:a lot|all the time)|obsessed|is keen|keen)\b"
        r" (?:a lot |deeply |most |mostly |only )?(?:about|with|on)?\s*(?=\S)|"
        r"^(?:what (?:s?he|they) cares? about(?: most)?(?: is)?:?)\s+|^(?:about|just)\s+",
        re.IGNORECASE,
    ),
    Field.SHARED: re.compile(
        r"^(?:(?:we )?(?:have|share|shared) in common:? |(?:in )?common:? |we share |"
        r"we have in common )(?=\S)",
        re.IGNORECASE,
    ),
    Field.THANKS: re.compile(
        r"^(?:(?:i ?)?(?:(?:want|wanted|would like|'d like) to )?(?:say )?"
        r"thank (?:her|him|them|you) for|"
        r"(?:thank(?:s| ?you)?|thx|ta)(?: (?:so much|a lot|very much|[a-z']+))* for|thanks|"
        r"thanking (?:her|him|them|you) for|"
        r"(?:i am |i'm )?(?:so |very |really )?"
        r"(?:grateful|thankful) (?:for|to (?:her|him|them) for|that)|"
        r"for|just for|appreciate[ds]?)\b[,:]?\s+",
        re.IGNORECASE,
    ),
    Field.PROMISE: re.compile(
        r"^(?:(?:i )?(?:have |had |'ve |also )?promised? ?(?:her|him|them|you)? ?(?:that )?"
        r"(?:i(?:'d|'ll| would| will| could)? )?(?:to )?|"
        r"(?:that )?i\b(?:'d|'ll| would| will| said i(?:'d| would)|"
        r" told (?:her|him|them) i(?:'d| would))? ?(?:to )?(?=\w)|said i(?:'d| would) |"
        r"(?:i )?(?:was |am |'m )?(?:would|will|'ll|gonna|going to) |to (?=\w))",
        re.IGNORECASE,
    ),
    Field.COULD_GIVE: re.compile(
        r"^(?:(?:i )?(?:can|could|would|might|may|'d|will|'ll)"
        r"(?: also| maybe| happily| always| offer to| be able to)? |i(?:'d|'ll) |to |"
        r"offer(?:ing)? (?:to )?|i (?:have|own|got|know) "
        r"(?=a |an |the |some |somebody|someone|my ))",
        re.IGNORECASE,
    ),
}


def finish(field: Field, typed: str, reader: Reader) -> Box:
    """What a phrase typed into a field comes to, for one reader.

    Nothing typed, or nothing said ("n/a", "?"), is an empty box. Words that would hurt are
    private. What cannot be turned to the reader with certainty has no sentence and says why.
    """
    if not typed.strip():
        return Box()  # before the model is loaded
    with forgetting():
        box = made_of(field, typed, reader)
    return replace(box, typed=" ".join(typed.split()))


def made_of(field: Field, typed: str, reader: Reader) -> Box:
    """The box without the phrase it was made of."""
    said = cleaned(typed)
    if said is None:
        return Box()
    if tact.is_private(typed) or (field in TOLD and tact.is_too_near(typed)):
        return Box(note=PRIVATE_NOTE, private=True)
    text = LABELS[field].sub("", said.text, count=1).strip(" ,:") or said.text
    note = why_held(field, typed, said.text, text)
    if note:
        return Box(note=note)
    text, spare = said_first(field, text, said.rest, reader)
    if not text or is_torn(field, text, said.rest):
        return Box(note=HELD)
    rest = "; ".join(part for part in (spare, said.rest) if part)
    box = looked_at(field, MAKERS[field](text, reader), rest)
    if not box.words:
        held = not box.note and not text.lower().startswith("thank")
        return Box(note=HELD) if held else box
    if needs_the_rest(field, text, rest, typed):
        return Box(note=HELD)
    return replace(box, note=f"{box.note} Not used: “{rest}”".strip()) if rest else box


def said_first(field: Field, text: str, more: str, reader: Reader) -> tuple[str, str]:
    """What of a phrase is turned; not the label before it: "embalmer, paints miniatures"."""
    first, spare = first_part(field, text, reader)
    following = (spare or more).partition(";")[0]
    if field is Field.REMEMBER and following and is_label(first):
        deed, spare = first_part(field, following, reader)
        return (deed, spare) if deed and as_deed(deed, reader).kind is Kind.YOU else ("", "")
    return first, spare


def is_torn(field: Field, text: str, rest: str) -> bool:
    """Whether a lone word begins several that are remembered: "Whistles. Sailed round Fiji."."""
    follows = bool(rest) and "VERB" in kinds(rest.split()[0].strip(".,!"))
    return field is Field.REMEMBER and follows and " " not in text


def looked_at(field: Field, box: Box, rest: str) -> Box:
    """The box if its words read well and are whole without what is left out; else held."""
    apart = box.slot == "common" and APART.search(rest)
    apart = apart or (field is Field.SHARED and CORRECTS.search(rest))
    lost = field in TAKES_FIRST_PART and points_at_nothing(box.words)
    if apart or lost or (box.words and not reads_well(box.words)):
        return Box(note=HELD)
    return box


def why_held(field: Field, typed: str, said: str, text: str) -> str:
    """Why a phrase is held before it is read, or nothing."""
    if is_foreign(said):
        return NOT_ENGLISH
    if len(text.split()) > LONGEST:
        return TOO_LONG
    if field in GIVING and VAGUE.match(typed):
        return SAY_WHICH
    aside = (TAKEN_BACK if field in GIVING else OWN_ASIDE).search(typed)
    quotes = field in TAKES_FIRST_PART and typed.strip()[:1] in '"“'
    if aside or quotes or is_jest(field, typed) or ("?" in typed and field is not Field.COULD_GIVE):
        return HELD
    if UNSURE.search(typed) and field not in {Field.COULD_GIVE, Field.THANKS}:
        return NOT_SURE
    if field is Field.COULD_GIVE and OF_ONESELF.search(typed):
        return FOR_YOURSELF
    if SHORTHAND.search(said) or GLUED.search(said):
        return HELD
    return why_not_known(field, said)


def why_not_known(field: Field, said: str) -> str:
    """Which word is not English or is misspelt, or nothing."""
    unknown = marked_word(said) or (unknown_word(said) if reads_lone(field, said) else "")
    if unknown:
        return f"“{unknown}” is in no English dictionary. Say it in other words."
    if is_strange(said):
        return NOT_ENGLISH
    misspelt = misspelling(said)
    return f"“{misspelt}” looks misspelt. Put it right and the sentence can stand." * bool(misspelt)


def reads_lone(field: Field, said: str) -> bool:
    """Whether a lone word is looked up: not a gift's, nor a name's that is shared ("Munros")."""
    return field not in GIVING and (field is not Field.SHARED or said[:1].islower())


def is_jest(field: Field, typed: str) -> bool:
    """Whether a gift is meant in scorn, or a phrase laughs at itself."""
    if field in GIVING and tact.jests(typed):
        return True
    return field in GIVING | {Field.THANKS} and JOKING.search(typed) is not None


def first_part(field: Field, text: str, reader: Reader) -> tuple[str, str]:
    """What of a phrase is turned, and the afterthought that is left out."""
    return joined(text, reader) if field in TAKES_FIRST_PART else main_part(text)


# An aside in brackets that says of whom it is not so: "celiac (my sister, not me)".
OWN_ASIDE = re.compile(r"\([^)]*\b(?:not(?! just| only)|me|than|I)\b")
# A promise that its own bracket takes back, or that was made to somebody else.
TAKEN_BACK = re.compile(
    r"\([^)]*\b(?:no\b|never\b|not (?:really|going|happening|true)|I (?:will not|won'?t|am not))|"
    r"^\W*i promised (?!to\b|that\b|i\b|her\b|him\b|them\b|you\b|the\b|my\b|a\b|an\b)"
    r"\w+ i\b",
    re.IGNORECASE,
)
SHORTHAND = re.compile(
    r"(?<![\w'’.-])(?:lmao|rofl|smh|ngl|v|u|r|n|b4|pg|jr|sr|govt|mgr|msg|wk|wks|yr|hr|appt|thru|"
    r"tho|"
    r"\d+x)(?![\w'’-])"
)
# One word that should be another: "it's chin", "its all doors", "telling me were I lost".
GLUED = re.compile(
    r"\bits (?:all|a|an|the|not|just|only|been|so|very|really)\b|"
    r"\b(?:me|us|know|see|tell|show|telling|showing) were\b|"
    r"\w (?:scratch|hold|lose|show|use|change|keep|wag|lift)\w* it's\b",
    re.IGNORECASE,
)
TOLD = frozenset([Field.REMEMBER])
GIVING = frozenset([Field.PROMISE, Field.COULD_GIVE])
VAGUE = re.compile(r"^\W*(?:maybe |perhaps )?some(?:thing|\s(?:kind|sort) of)\b", re.IGNORECASE)
JOKING = re.compile(
    r"\b(?:lmf?ao|rot?fl|smh|(?:\d|five) stars?|"
    r"lol|ha|heh|hehe|haha\w*|jk|joking|kidding|oops|yeah right)\b|[🤣🙄]",
    re.IGNORECASE,
)
# An afterthought that takes back what the phrase says of both: "fourth generation. me third".
CORRECTS = re.compile(
    r"\b(?:both \w+ed|bet|think|guess|suppose|maybe|probably|not sure|we were|pair of us)\b",
    re.IGNORECASE,
)
# The writer as the gift, which is a request for work: "an extra on the shifts... ME".
OF_ONESELF = re.compile(
    r"\bME\b|\b[Mm]yself\b|\b(?:extra|more|another) (?:\w+ )?shifts?\b|"
    r"\blike me\b|\b[Mm]e as\b|"
    r"\bmy (?:nights|evenings|weekends|hands)\b|\bper[- ]diem\b"
)
TAKES_FIRST_PART = frozenset([Field.REMEMBER, Field.CARES, Field.SHARED])
MAKERS: dict[Field, Callable[[str, Reader], Box]] = {
    Field.REMEMBER: remembered,
    Field.CARES: cared_about,
    Field.SHARED: in_common,
    Field.THANKS: thanked_for,
    Field.PROMISE: promised,
    Field.COULD_GIVE: could_give,
}


STRAY = re.compile(
    r":(?!\d)|\b(?:hers|theirs|themself|n/a|idk|tbd|etc|lol|omg|btw|fyi)\b|[?@#<>|"
    r"\\{}\[\]*=_~]|\.\.",
    re.I,
)
ENDS_OPEN = re.compile(
    r"\b(?:a|an|the|and|or|but|of|to|with|my|your|that|which|who|because|if|when|than|very|so|"
    r"really|is|are|was|were|be|said|says|told me|(?<!\bget )(?<!\bbe )(?<!\bare )(?<!\bbeing "
    r")asked|mentioned|explained)$",
    re.IGNORECASE,
)
# "it" with nothing before it that it could be, and somebody named as the Japanese do.
LOOSE = re.compile(
    r"\b(?:half|most|part|pace|rest) of it$|\byou (?:been|gone|done|seen)\b|\b\w+-(?:san|ji|sama|"
    r"kun)\b|"
    r"(?<!takes )(?<!take )\b(?:tells?|knows?|has|have|see|find|guess|reads?) (?:age|height|depth|"
    r"price|size|name|number|value|state|date|year|weight) of\b"
)
TWICE = re.compile(r"\b(?!([A-Z]\w+) \1\b)(\w+) (?i:\2)\b")
# A letter thanks and gives; it tells nobody what they ought to do.
DEMANDS = re.compile(r"\bwhich you (?:should|must|ought|had better)\b")
SINCE = re.compile(r"\b(?:is|are|'re|'s)\b(?:(?! since ).)* since (?:the|last|[A-Z])")


# What two people have in common and yet not together: "same camp, years apart".
APART = re.compile(r"\b(?:apart|different|later|earlier)\b", re.IGNORECASE)


def points_at_nothing(words: str) -> bool:
    """Whether an "it" stands for what nobody has named: "you gave it to your nephew"."""
    if not re.search(r"\bit\b", words):
        return False
    doc = read(words)
    found = next((t for t in doc if t.lower_ == "it"), None)
    if found is None or found.dep_ not in {"dobj", "pobj", "dative"}:
        return False
    verb = found.head.head if found.dep_ == "pobj" else found.head
    if verb.dep_ != "ROOT":
        return False  # "asked me to fit it on one page"
    return not any(t.tag_ in NOUNS | {"VBG"} for t in doc[: found.i])


def reads_well(words: str) -> bool:
    """The last look: no stray mark, no open end, no word twice, nobody left as "her" or "him"."""
    amiss = (STRAY, LOOSE, TWICE, ENDS_OPEN, SINCE, DEMANDS)
    if words.count('"') % 2 or any(pattern.search(words) for pattern in amiss):
        return False
    return len(words.split()) <= LONGEST and not stumbles(words)
