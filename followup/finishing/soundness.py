"""Whether finished words are English as it is written, and not the shorthand or the first draft
of somebody who writes it as a second language.
"""

import re

from followup.finishing import things
from followup.finishing.bare_words import IN_PHRASES, UNCOUNTED
from followup.finishing.reading import Doc, Token, kinds, next_one, read
from followup.finishing.words import listed

OF_ELSEWHERE = (
    # A question's order after "explain", an object after "explain", a span after "since".
    re.compile(
        r"\w (?:how|why|where|when|what) (?:is|are|was|were|does|did|do) "
        r"(?:the|my|your|his|her|their|an?|it|this|that|he|she|they|you|I|we)\b"
    ),
    re.compile(r"\b(?:borrow|explain|suggest|describe|propose|learn)(?:ed|ing|s)? (?:me|us|you)\b"),
    re.compile(
        r"\bsince (?:years|ages|months|\d+ \w+|two|three|four|five|many|some|" r"several)\b (?!of)"
    ),
    re.compile(
        r"\bof (?:before|after) (?:the|a)\b|\bthere own\b|\bside only\b|\bin front of all\b"
    ),
    re.compile(r"\bma[dk]e?(?:s|ing)? (?:me|you|him|her|them|us) to \w"),
    re.compile(r"\b(?:informations|advices|feedbacks|equipments|softwares|furnitures|homeworks)\b"),
    re.compile(
        r"\b(?:explain|speak|tell|talk|answer)(?:ed|ing|s)?(?: me| us| to me)? "
        r"(?:honest|clear|nice|good|kind|polite|patient|quick|slow|careful|frank|open)"
        r"(?= (?:how|what|why|that|about|to|with|in)\b|$)"
    ),
    re.compile(
        r"\b(?:in|at|from|with|for|on) same\b|\band the \w+ (?:broken|closed)\b|"
        r"\band (?:send|share|post|email|return)\.?$"
    ),
    # "If the corner not straight", "joined as clerk 1992".
    re.compile(r"\b(?:if|when|because) (?:the|an?|my|your) \w+ (?:not|very|too) \w+"),
    re.compile(
        r"\b(?!in |since |of |from |by |to |until |till |before |after |the |circa |early |late |"
        r""
        r"mid |spring |summer |autumn |fall |winter |and |than )[a-z]+ (?:19|20)\d\d\.?$"
    ),
    re.compile(
        r"\b(?:the|a|one|more|every|in) technic\b|"
        r"\bhate-love\b|\btelling (?:how|why)\b|\bas said above\b"
    ),
)
LEADS = frozenset({"DT", "PRP$", "CD", "PDT", "WDT", "WP$", "POS", "JJR", "RBR"})
DESCRIBES = frozenset({"JJ", "JJS", "NN", "NNS", "NNP", "VBN", "VBG", "RB", "HYPH", "NNPS"}) | {
    "VBD",
    "VB",
    "VBP",
}
KINDS_OF = listed("kind sort type model brand make breed style class form level piece bit lot")
QUANTITIES = frozenset(
    ["many", "such", "more", "no", "most", "same", "every", "each", "enough", "that", "and", "or"]
)
# Prepositions after which a lone noun is as often a set phrase.
LOOSE_AFTER = frozenset(["by", "as", "per", "like", "on", "to", "off", "into", "via", "without"])


def is_sound(sentence: str) -> bool:
    """Whether a finished sentence reads as written English."""
    if any(pattern.search(sentence) for pattern in OF_ELSEWHERE):
        return False
    doc = read(sentence)
    if any(is_bare_deed(token) for token in doc):
        return False
    return not any(lacks_article(token, doc) for token in doc)


def is_bare_deed(verb: Token) -> bool:
    """Whether a deed in its base form follows what needs its "-ing": "tips for improve it"."""
    if verb.tag_ not in {"VB", "VBP"} or not verb.i or "NOUN" in kinds(verb.text):
        return False
    return verb.doc[verb.i - 1].lower_ in {"for", "of", "without", "by", "from"}


def lacks_article(noun: Token, doc: Doc) -> bool:
    """Whether a counted noun stands alone: "saw issue", "from mechanical branch"."""
    roles = {"dobj", "nsubj", "pobj", "attr", "nsubjpass"}
    if noun.tag_ != "NN" or noun.dep_ not in roles or not noun.text.islower():
        return False
    if is_led(noun) or noun.lower_ in UNCOUNTED or things.stands_bare(noun):
        return False
    if noun.lower_.endswith(("tion", "sion")) and noun.lower_ not in things.COUNTED:
        return False
    if "NOUN" not in kinds(noun.text) or noun.lower_ in things.NEEDS_NO_ARTICLE | MANY:
        return False
    following = next_one(noun)
    if noun.i and noun.doc[noun.i - 1].text == "-" and noun.lower_ in {"up", "off", "out", "over"}:
        return False  # "fit-up"
    numbered = following is not None and following.tag_ in {"CD", "HYPH"}
    in_pair = (
        following is not None
        and following.lower_ in {"by", "to", "after"}
        and (noun.doc[min(noun.i + 2, len(doc) - 1)].lower_ == noun.lower_)
    )
    if numbered or in_pair:
        return False
    return noun.dep_ != "pobj" or is_bare_after(noun)


MANY = listed(
    """anything something everything nothing home while lot news topic set role cross ray award
    wheelchairs righty lefty"""
)


def is_led(noun: Token) -> bool:
    """Whether an article, an owner or a number stands before a noun or what describes it."""
    at = noun.i - 1
    while at >= 0 and describes(noun.doc[at], noun):
        at -= 1
    if at < 0:
        return False
    nearest = noun.doc[at]
    return nearest.tag_ in LEADS or nearest.lower_ in QUANTITIES


def describes(word: Token, noun: Token) -> bool:
    """Whether a word may stand between an article and its noun."""
    before = word.doc[word.i - 1].tag_ if word.i else ""
    if word.i == noun.head.i and before in {"DT", "JJ", "VBN", "PRP$"}:
        return True  # "a well written commit message", read as if somebody committed
    if word.lower_ in QUANTITIES or word.i == noun.head.i:
        return False
    hyphened = word.i > 0 and word.doc[word.i - 1].text == "-"
    return word.tag_ in DESCRIBES or hyphened or not word.whitespace_


def is_bare_after(noun: Token) -> bool:
    """Whether a noun after a preposition lacks its article there."""
    phrase = noun.lower_ in things.AFTER_PREPOSITIONS | IN_PHRASES
    of_kind = noun.head.lower_ == "of" and noun.head.head.lower_ in KINDS_OF
    return not phrase and not of_kind and noun.head.lower_ not in LOOSE_AFTER
