"""One field after the other: what a typed phrase comes to in each."""

import re
from collections.abc import Callable
from dataclasses import replace

from followup.finishing import tact
from followup.finishing.caring import cared_about
from followup.finishing.cleaning import cleaned, main_part
from followup.finishing.cutting import is_label, needs_the_rest
from followup.finishing.deeds import as_deed
from followup.finishing.holding import TAKES_FIRST_PART, why_held
from followup.finishing.offer import could_give
from followup.finishing.phrases import Kind, joined
from followup.finishing.promise import promised
from followup.finishing.quoting import hidden, shown
from followup.finishing.reading import NOUNS, forgetting, kinds, read
from followup.finishing.remember import SAID, remembered
from followup.finishing.saying import HELD
from followup.finishing.second_look import reads_well
from followup.finishing.shared import in_common
from followup.finishing.soundness import is_sound
from followup.finishing.thanks import thanked_for
from followup.rules.sentences import Box, Field, Reader

PRIVATE_NOTE = "Kept as a private note; a letter never repeats it."
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
    return read_as(field, typed, text, said.rest, reader)


def read_as(field: Field, typed: str, whole: str, more: str, reader: Reader) -> Box:
    """The box that a phrase makes, with or without what stands after its first comma."""
    named, titles = hidden(whole)
    text, rest = said_first(field, named, more, reader)
    if not text or is_torn(field, text, rest):
        return Box(note=HELD)
    box = looked_at(field, shown(MAKERS[field](text, reader), titles), rest)
    first, _, tail = text.partition(", ")
    if not box.words and not box.private and may_stand_alone(field, first, tail):
        spare = "; ".join(part for part in (tail, rest) if part)
        shorter = looked_at(field, shown(MAKERS[field](first, reader), titles), spare)
        box, text, rest = (shorter, first, spare) if shorter.words else (box, text, rest)
    if not box.words:
        held = not box.note and not text.lower().startswith("thank")
        return Box(note=HELD) if held else box
    if needs_the_rest(field, text, rest, typed):
        return Box(note=HELD)
    return replace(box, note=f"{box.note} Not used: “{rest}”".strip()) if rest else box


DEPENDS = re.compile(r"\b(?:when|if|while|because|since|although|not|never|nobody)\b|n't\b")


def may_stand_alone(field: Field, first: str, tail: str) -> bool:
    """Whether what stands before a comma may be looked at without the rest."""
    few = len(first.split()) < 3
    return bool(tail) and not (few or field is Field.PROMISE or DEPENDS.search(first))


def said_first(field: Field, text: str, more: str, reader: Reader) -> tuple[str, str]:
    """What of a phrase is turned, and the rest; no label before it: "embalmer, paints tins"."""
    first, spare = first_part(field, text, reader)
    following, _, after = "; ".join(part for part in (spare, more) if part).partition("; ")
    if field is Field.REMEMBER and following and is_label(first):
        again = cleaned(following)
        deed, spare = first_part(field, again.text if again else "", reader)
        is_told = deed and (SAID.match(deed) or as_deed(deed, reader).kind is Kind.YOU)
        return (deed, "; ".join(part for part in (spare, after) if part)) if is_told else ("", "")
    return first, "; ".join(part for part in (spare, more) if part)


def is_torn(field: Field, text: str, rest: str) -> bool:
    """Whether a lone word begins several that are remembered: "Whistles. Sailed round Fiji."."""
    follows = bool(rest) and "VERB" in kinds(rest.split()[0].strip(".,!"))
    return field is Field.REMEMBER and follows and " " not in text


def is_one_of_a_list(words: str, rest: str) -> bool:
    """Whether what is the same goes on in the rest: "the same hand, same oven, different years"."""
    return (
        re.match(r"(?:the )?same\b", rest) is not None and re.search(r"\bsame\b", words) is not None
    )


def is_apart(box: Box, rest: str) -> bool:
    """Whether what is left out tells that the two have it not together after all."""
    in_part = box.slot == "common" and APART.search(rest) is not None
    return in_part or is_one_of_a_list(box.words, rest) or CORRECTS.search(rest) is not None


def looked_at(field: Field, box: Box, rest: str) -> Box:
    """The box if its words read well and are whole without what is left out; else held."""
    apart = field is Field.SHARED and is_apart(box, rest)
    lost = field in TAKES_FIRST_PART and points_at_nothing(box.words)
    whole = not box.words or (reads_well(box.words) and is_sound(box.sentence))
    if apart or lost or not whole:
        return Box(note=HELD)
    return box


def first_part(field: Field, text: str, reader: Reader) -> tuple[str, str]:
    """What of a phrase is turned, and the afterthought that is left out."""
    return joined(text, reader) if field in TAKES_FIRST_PART else main_part(text)


TOLD = frozenset([Field.REMEMBER])
# An afterthought that takes back what the phrase says of both: "fourth generation. me third".
CORRECTS = re.compile(
    r"\b(?:both \w+ed|bet|think|guess|suppose|maybe|probably|not sure|we were|pair of us)\b",
    re.IGNORECASE,
)
MAKERS: dict[Field, Callable[[str, Reader], Box]] = {
    Field.REMEMBER: remembered,
    Field.CARES: cared_about,
    Field.SHARED: in_common,
    Field.THANKS: thanked_for,
    Field.PROMISE: promised,
    Field.COULD_GIVE: could_give,
}


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
