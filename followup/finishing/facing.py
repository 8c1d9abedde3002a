"""Turning words about somebody to face them: "her bees" are "your bees", "she runs" is "you run".

Nothing is turned that could mean somebody else: a son may be the "he" of a phrase as well as the
reader. What cannot be turned with certainty comes back as nothing.
"""

import re

from followup.finishing.agreeing import agree, subject_in
from followup.finishing.reading import Doc, Token, is_finite, is_in_name, subject_of
from followup.finishing.roles import is_person
from followup.finishing.words import ANYBODY, GROUPS, MEN, WOMEN
from followup.rules.sentences import Reader

GENDERS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "p", "them": "p", "their": "p", "theirs": "p",
    "themselves": "p", "themself": "p", "themselve": "p",
}  # fmt: skip
TITLES = {
    "mr": "m", "sir": "m", "herr": "m", "lord": "m", "señor": "m", "monsieur": "m", "sr": "m",
    "ms": "f", "mrs": "f", "miss": "f", "madam": "f", "frau": "f", "lady": "f", "señora": "f",
    "madame": "f", "mme": "f", "sra": "f", "dame": "f", "sister": "f",
}  # fmt: skip
WHEN = frozenset(["sometime", "someday", "soon", "today", "tomorrow", "tonight", "again", "once"])


def turned(doc: Doc, start: int, reader: Reader, end: int | None = None) -> str | None:
    """The words from `start` on, turned to face the reader; nothing where it is not certain."""
    tokens = [token for token in doc if token.i >= start and (end is None or token.i < end)]
    while tokens and tokens[-1].is_punct and tokens[-1].text in ".!?,;:":
        tokens.pop()
    words = pronouns_turned(tokens, reader)
    if words is None:
        return None
    words.update(names_of_reader(tokens, reader))
    facing = {place for place, word in words.items() if word == "you"}
    for token in tokens:
        if subject_in(token, facing):
            agree(token, words)
    text = "".join(
        words.get(token.i, token.text) + (token.whitespace_ if token.i != tokens[-1].i else "")
        for token in tokens
        if words.get(token.i) != ""
    )
    text = re.sub(r"(?<=\d[A-Z])\.$", "", text.replace(" n't", "n't").strip())  # "3G and 4G"
    return " ".join(text.split())


def pronouns_turned(tokens: list[Token], reader: Reader) -> dict[int, str] | None:
    """The second person for each pronoun that means the reader; nothing where one may not."""
    gender = gender_of(reader)
    if not gender:
        spoken = [GENDERS[token.lower_] for token in tokens if token.lower_ in GENDERS]
        sexes = [one for one in spoken if one != "p"]
        gender = sexes[0] if sexes else ("p" if spoken else "")
    words: dict[int, str] = {}
    for token in tokens:
        verdict = means_reader(token, tokens, gender, reader)
        if verdict is None:
            return None
        if verdict:
            words[token.i] = as_you(token)
    return words


def gender_of(reader: Reader) -> str:
    """ "m" or "f" by a title that tells, else nothing: a given name is not a proof."""
    return TITLES.get(reader.title.strip().rstrip(".").lower(), "")


def means_reader(token: Token, tokens: list[Token], gender: str, reader: Reader) -> bool | None:
    """Whether a pronoun means the reader; nothing where it may be somebody else."""
    said = GENDERS.get(token.lower_)
    if said is None:
        return False
    before = [one for one in tokens if one.i < token.i]
    if said == "p" and any(GENDERS.get(one.lower_, "p") != "p" for one in tokens):
        return False  # beside a "she" that is the reader, "they" are others
    if said == "p":
        others = [one for one in before if is_several(one) or is_any(one)]
        if gender in {"m", "f"}:
            return not others
        if not others:
            return True
        return False if is_of_several(token, tokens) else None
    if token.lower_.endswith("self") and is_of_reader(token, said):
        return True
    rivals = [one for one in before if could_be(one, said, reader)]
    # What belongs to a rival's own noun phrase ("his son's") is not after the rival.
    if gender in {"", "p"} or said == gender:
        return None if rivals else True
    return False if rivals else None


def is_of_reader(token: Token, said: str) -> bool:
    """Whether a "herself" belongs to a deed of the "she" who opens the sentence."""
    verb = token.head
    for _ in range(6):
        subject = subject_of(verb)
        if subject is not None:
            return subject.i == 0 and GENDERS.get(subject.lower_) == said
        if verb.dep_ not in {"conj", "advcl", "xcomp", "prep", "pobj", "dobj"}:
            return False
        verb = verb.head
    return False


def is_of_several(token: Token, tokens: list[Token]) -> bool:
    """Whether "they" are those who open the phrase: "the old peas and who gave them"."""
    if tokens[0].lower_ in {"they", "their"}:
        return False
    does = tokens[0].tag_.startswith("VB") or token.doc[:2].text == "They wanted"
    if token.lower_ != "them" and does:
        return False
    if token.lower_ != "them" and any(is_any(one) for one in tokens if one.i < token.i):
        return True  # "nobody eats alone on their first day"
    opening = next((one for one in tokens if one.tag_ in {"NN", "NNS", "NNP", "NNPS"}), None)
    return opening is not None and opening.i < min(token.i, tokens[0].i + 3) and is_several(opening)


def is_any(token: Token) -> bool:
    """Whether "they" could mean one of many: "every child", "a new starter", "nobody"."""
    one_of_many = any(child.lower_ in {"every", "each", "any", "no"} for child in token.children)
    return one_of_many or token.lower_ in ANYBODY | {"nobody", "anyone", "anybody"}


def is_several(token: Token) -> bool:
    """Whether a noun could be the "they" that follows."""
    if token.lower_ in GROUPS:
        return True
    return token.tag_ in {"NNS", "NNPS"} and token.dep_ not in {"npadvmod"}


def is_somebody(token: Token) -> bool:
    """Whether a noun with its article names a person, and not what the reader is."""
    as_role = token.dep_ == "pobj" and token.head.lower_ == "as"  # "began as a clerk"
    led = token.left_edge.i < token.i and token.dep_ != "attr" and not as_role
    return led and token.tag_ == "NN" and is_person(token.text)


def could_be(token: Token, said: str, reader: Reader) -> bool:
    """Whether a noun could be the "he" or "she" that follows."""
    word = token.lower_
    subject = subject_of(token.head) if token.dep_ == "attr" else None
    if subject is not None and GENDERS.get(subject.lower_) == said:
        return False  # "she was the first woman to run it"
    if word in {reader.given.lower(), reader.family.lower()} and word:
        return False
    if word in (MEN if said == "m" else WOMEN) or word in ANYBODY or is_somebody(token):
        return True
    # A name that stands as a person does: after "with", "to", or as one who does something.
    return bool(
        (token.tag_ == "NNP" and token.dep_ in {"nsubj", "poss", "dative"})
        or (token.tag_ == "NNP" and token.dep_ == "pobj" and token.head.lower_ in {"with", "by"})
        or is_in_name(token)
    )


def as_you(token: Token) -> str:
    """The second person for a third, in the same place of the sentence."""
    word = token.lower_
    if word in {"himself", "herself", "themselves", "themself", "themselve"}:
        return "yourself"
    if word in {"hers", "theirs"}:
        return "yours"
    if word in {"their"}:
        return "your"
    if word == "his":
        return (
            "your"
            if (token.tag_ == "PRP$" and token.dep_ == "poss")
            or (token.i + 1 < len(token.doc) and token.nbor().pos_ in {"NOUN", "ADJ", "PROPN"})
            else "yours"
        )
    if word == "her":
        return "your" if is_possessive(token) else "you"
    return "you"


def is_possessive(token: Token) -> bool:
    """Whether "her" owns what follows: "her time", and not "told her that"."""
    if token.i + 1 >= len(token.doc):
        return False
    following = token.nbor()
    if following.lower_ in WHEN:
        return False
    if following.tag_ == "VBG" and following.nbor().tag_ in {"NN", "NNS"}:
        return True  # "her encouraging words"
    if following.is_punct or (
        following.tag_ in {"DT", "PRP", "PRP$", "IN", "TO", "CC", "WRB", "WP", "MD", "RB", "PDT"}
        and following.lower_ not in {"own", "very", "then", "inside", "most"}
    ):
        return False
    if following.tag_ in {"VBZ", "VBD", "VB", "VBP"} and token.tag_ != "PRP$":
        return False
    if following.pos_ == "ADJ" and token.head.pos_ not in {"NOUN", "PROPN"}:
        return False  # "drives her mad"
    return token.tag_ == "PRP$" or following.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"}


def names_of_reader(tokens: list[Token], reader: Reader) -> dict[int, str]:
    """Where the reader's own name stands, with its title: "you", or "your" for a genitive."""
    known = {
        part
        for name in (reader.given, reader.family)
        for part in name.lower().split()
        if len(part) > 1
    }
    found: dict[int, str] = {}
    places = [token for token in tokens if token.lower_ in known and token.text[:1].isupper()]
    for token in places:
        following = token.nbor() if token.i + 1 < len(token.doc) else None
        if following is not None and following in places:
            found[token.i] = ""
            continue
        if following is not None and following.tag_ == "POS":
            found[token.i], found[following.i] = "your", ""
        else:
            found[token.i] = "you"
        before = token.i - 1
        while before >= 0 and token.doc[before].lower_.rstrip(".") in {
            *TITLES,
            "dr",
            "prof",
            "professor",
            "doctor",
        }:
            found[before] = ""
            before -= 1
    return found


__all__ = ["gender_of", "is_finite", "turned"]
