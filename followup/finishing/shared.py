"""We both …: a clause without its "we", or a thing in common."""

import re

from followup.finishing.phrases import ADVERBS, Kind, phrase
from followup.finishing.reading import after, kinds
from followup.finishing.saying import HELD, sentence
from followup.rules.sentences import Box, Reader


def in_common(text: str, reader: Reader) -> Box:
    """ "We both …": a clause without its "we", or a thing in common."""
    text = re.sub(r"^(?:we |both of us |us both )", "", text, flags=re.I)
    text = re.sub(r"^(?:'re|are|were|have|had) both\b", lambda m: m[0], text, flags=re.I)
    doc, start = after("We", text)
    verb_at = start
    while verb_at < len(doc) - 1 and doc[verb_at].lower_ in ADVERBS | {"both", "each", "all"}:
        verb_at += 1
    verb = doc[verb_at]
    word = verb.lower_
    is_verb = word in {"are", "were", "have", "had", "can", "'re", "'ve", "did", "do", "don't"} or (
        verb.tag_ in {"VBP", "VBD", "MD"} and verb.dep_ in {"ROOT", "aux"} and "VERB" in kinds(word)
    )
    following = doc[verb_at + 1] if verb_at + 1 < len(doc) else None
    if is_verb and "NOUN" in kinds(word) and verb.tag_ == "VBP":
        is_verb = following is not None and (
            following.tag_
            in {"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "TO", "VBG", "CD", "RB", "RP"}
            or (following.tag_ == "IN" and doc[start].lower_ == "both")
            or (following.is_punct and doc[start].lower_ == "both")
            or word
            in {
                "run",
                "work",
                "live",
                "sing",
                "like",
                "love",
                "play",
                "cycle",
                "swim",
                "volunteer",
                "study",
            }
        )
    if (
        is_verb
        and verb.tag_ == "VBD"
        and "ADJ" in kinds(word)
        and following is not None
        and following.tag_ in {"NNS", "NN"}
    ):
        is_verb = False
    if is_verb:
        if re.search(r"\b(?:he|she|they|him|her|his|their|them|I|my|me)\b", text):
            return Box(note=HELD)
        both = (
            text
            if re.match(r"(?:both|are both|were both|have both|each)\b", text, re.I)
            else with_both(text)
        )
        return Box("we", f"we {both}", sentence("We {x}", both))
    if re.match(r"both\b", text, re.I):
        state = text[4:].strip()
        joined, at = after("We are both", state)
        if (
            (state and joined[at].tag_ in {"IN", "JJ", "VBN", "RB"})
            or (state and joined[at].tag_ in {"NNS", "NNPS"} and is_people(joined[at]))
            or (state and joined[at].tag_ in {"DT"} == None)
        ):
            if not re.search(r"\b(?:he|she|they|him|her|his|their|them|I|my|me)\b", state):
                return Box("we", f"we are both {state}", sentence("We are both {x}", state))
        text = state or text
    elif re.match(r"(?:from|into|in|at) ", text, re.I):
        if not re.search(r"\b(?:he|she|they|him|her|his|their|them|I|my|me)\b", text):
            return Box("we", f"we are both {text}", sentence("We are both {x}", text))
    if re.search(r"\b(?:he|she|they|him|her|his|their|them|I|my|me)\b", text):
        return Box(note=HELD)
    joined, at = after("We are both", text)
    if len(text.split()) <= 4 and joined[at].tag_ in {"NNS"} and is_people(joined[at]):
        return Box("we", f"we are both {text}", sentence("We are both {x}", text))
    found = phrase(text, reader)
    if found.kind in {Kind.THING, Kind.DOING}:
        words = re.sub(r"^the (?=[A-Z])", "", found.words)
        return Box("common", words, sentence("We have {x} in common", words))
    return Box(note=HELD)


PEOPLE = re.compile(
    r"(?:ers|ors|ists|ians|fans|parents|alumni|alums|nerds|geeks|buffs|dads|moms|mums|mothers|fathers|"
    r"people|owners|vets|veterans|nurses|kids|twins|immigrants|vegetarians|vegans|guides|scouts|lovers|cooks)$",
    re.IGNORECASE,
)


def is_people(token: object) -> bool:
    """Whether a plural noun names people: "runners", "Packers fans"."""
    return bool(PEOPLE.search(str(token)))


def with_both(text: str) -> str:
    """ "restore old bicycles" with its "both", which follows "are" and "have"."""
    first, _, rest = text.partition(" ")
    if first.lower() in {"are", "were", "'re", "can", "had", "have"} and rest:
        be = {"'re": "are"}.get(first.lower(), first)
        return f"{be} both {rest}" if not rest.startswith("both") else f"{be} {rest}"
    return f"both {text}"
