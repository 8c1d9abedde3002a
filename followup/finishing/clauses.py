"""Whole clauses: who does it, whether that is certain, and how it reads facing the reader."""

from followup.finishing.facing import turned
from followup.finishing.reading import (
    FINITE,
    NOUNS,
    Doc,
    Token,
    base,
    inflected,
    is_finite,
    kinds,
    read,
    subject_of,
)
from followup.finishing.roles import of_time
from followup.finishing.shapes import UNSURE, Kind, Phrase, small
from followup.finishing.things import stands_bare
from followup.finishing.words import ADVERBS, BEGINS_ASIDE, RARELY_NOUNS, SUBJECTS, listed
from followup.rules.sentences import Reader

TITLES_BEFORE_NAMES = listed("mr mrs ms dr prof professor")
SURELY_VERBS = listed("is are was were has have had does do did 's 're 'd 've")


def as_clause(text: str, reader: Reader, said: bool = False) -> Phrase:
    """A whole clause with its doer; `said` where a word before it has said that it is one."""
    doc = read(text[:1].upper() + text[1:] + ".")
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or not is_finite(root) or doc[0].lower_ in BEGINS_ASIDE:
        return UNSURE
    subject = subject_of(root)
    if subject is None or not begins_with(subject, root, doc):
        return UNSURE
    if not has_its_form(root):
        return UNSURE
    known = doc[0].lower_ in SUBJECTS or is_named(doc[0], reader)
    bare = subject.left_edge.i == subject.i == 0 and text[:1].islower()
    if not known and is_ordinal_alone(subject, doc):
        return UNSURE
    if (
        bare
        and not known
        and "NOUN" in kinds(subject.text)
        and not stands_bare(subject, named=False)
    ):
        return UNSURE  # "canteen does jollof"
    if not known and not holds_as_subject(subject, root, doc, said):
        return UNSURE
    words = turned(doc, 0, reader)
    if words is None:
        return UNSURE
    words = small(words, doc[0])
    return Phrase(doer(words), words, base(root.text), is_past(root), said)


def is_ordinal_alone(subject: Token, doc: Doc) -> bool:
    """Whether a "first" or "last" lacks the owner that tells whose: "first strike was at 17"."""
    return doc[0].lower_ in ORDINALS and subject.i > 0 and subject.tag_ == "NN"


ORDINALS = listed("first second third last next only best worst favorite favourite")


def begins_with(subject: Token, root: Token, doc: Doc) -> bool:
    """Whether the subject opens the clause, with nothing but an adverb before it, and the verb
    follows it with no stray comma between.
    """
    helpers = [c.i for c in root.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE]
    verb = min([root.i, *helpers])
    if subject.i > verb:
        return False  # a question
    before = doc[: subject.left_edge.i]
    if any(token.lower_ not in ADVERBS for token in before) and not is_span(before):
        return False
    if has_another_doer(subject, verb, doc):
        return False
    commas = sum(token.text == "," for token in doc[subject.i : verb])
    return commas % 2 == 0


def is_span(before: Doc) -> bool:
    """Whether what opens a clause only says how long or when: "in thirty-one years"."""
    led = before[0].lower_ in {"in", "for", "at", "after", "since", "during", "until", "by"}
    timed = any(token.tag_ == "CD" or of_time(token.lower_) for token in before)
    plain = all(token.tag_ not in FINITE | {"VBG", "PRP"} for token in before)
    return led and timed and plain and len(before) < 7


def has_another_doer(subject: Token, verb: int, doc: Doc) -> bool:
    """Whether a noun right after the subject is who does it: "problems a child can state"."""
    following = doc[subject.i + 1]
    led = following.tag_ in {"DT", "PRP", "PRP$"} and following.lower_ not in {
        "all",
        "both",
        "each",
    }
    return led and following.i < verb


def has_its_form(root: Token) -> bool:
    """Whether a verb read as past is a past: "stole" is, "stolen" and "thrown" are not."""
    if root.tag_ != "VBD" or root.pos_ == "AUX":
        return True
    return is_past_form(root.lower_)


def is_past_form(word: str) -> bool:
    """Whether a word can be a past tense by itself."""
    from lemminflect import getAllInflections, getAllLemmas

    bases = getAllLemmas(word).get("VERB", ())
    known = {form for verb in bases for form in getAllInflections(verb).get("VBD", ())}
    return not known or word in known


def is_named(token: Token, reader: Reader) -> bool:
    """Whether a word is the reader's name or title."""
    names = {part for name in (reader.given, reader.family) for part in name.lower().split()}
    return token.lower_ in names or token.lower_.rstrip(".") in TITLES_BEFORE_NAMES


def holds_as_subject(subject: Token, root: Token, doc: Doc, said: bool) -> bool:
    """Whether nouns before a verb are surely its subject and not one heap of nouns."""
    if subject.i == 0 and subject.tag_ in NOUNS and "VERB" in kinds(subject.text) and not said:
        return False
    if doc[0].tag_ == "CD" and subject.i == 0:
        return False
    if doc[0].tag_ in {"VBG", "VBZ", "VBD", "VBN", "VB"} and subject.dep_ != "csubj":
        return False
    helpers = [c for c in root.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE]
    verb = helpers[0] if helpers else root
    led = doc[subject.left_edge.i]
    determined = led.tag_ in {"DT", "PRP$", "CD", "PDT"} or led.lower_ in {
        "most",
        "all",
        "many",
        "some",
    }
    if verb.tag_ == "MD" or verb.lower_ in SURELY_VERBS:
        return determined or subject.tag_ in NOUNS | {"VBG", "PRP"}
    if verb.tag_ == "VBD" and verb.lower_.endswith("ed") and not determined and not said:
        return False  # "requests answered the same week" is a thing
    certain = "NOUN" not in kinds(verb.text) or said or takes_an_object(verb)
    if determined:
        return certain
    return certain and subject.tag_ in NOUNS and (verb.tag_ != "VBP" or said)


def takes_an_object(verb: Token) -> bool:
    """Whether a word that could be a plural is a verb by what follows it: "plays the tuba"."""
    if verb.lower_ in RARELY_NOUNS:
        return True
    return any(
        child.dep_ == "dobj" and child.left_edge.tag_ in {"DT", "PRP$", "PRP", "CD"}
        for child in verb.children
    )


def doer(words: str) -> Kind:
    """Who does it, by the turned words."""
    first = words.split()[0].lower().partition("'")[0]
    return {"you": Kind.YOU, "we": Kind.WE, "i": Kind.I}.get(first, Kind.OTHER)


def is_past(root: Token) -> bool:
    """Whether a clause tells of something past."""
    helpers = [c for c in root.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE]
    return (helpers[0] if helpers else root).tag_ == "VBD"


HELPERS = listed(
    """didn't did don't do had have can could would will may might should must can't won't 'd 've
    never"""
)


def with_joined_doings(clause: str) -> str:
    """A clause whose further verbs are "-ing" already: "you wished me well and meaning it"."""
    doc = read(clause)
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    words = {}
    for token in doc:
        joined = token.dep_ == "conj" and token.tag_ in FINITE and subject_of(token) is None
        if joined and token.head == root and token.tag_ != "MD":
            words[token.i] = inflected(base(token.lower_), "VBG")
    return "".join(words.get(token.i, token.text) + token.whitespace_ for token in doc)


def owns(words: list[str]) -> bool:
    """Whether "had" or "have" is itself what they did: "had my coffee ready"."""
    return words[0].lower() in {"had", "have"} and (read("You " + " ".join(words))[2].tag_ != "VBN")


def as_helped_gerund(lead: list[str], words: list[str]) -> str:
    """What follows "did" or "didn't" as "-ing"; nothing after another helper."""
    negation = {"did": [], "didn't": ["not"]}.get(words[0].lower())
    if negation is None:
        return ""
    return " ".join([*negation, *lead, inflected(base(words[1]), "VBG"), *words[2:]])


def as_gerund(clause: str, verb: str) -> str:
    """A clause that begins with "you" as "-ing": "you walked me out", "walking me out"."""
    rest = with_joined_doings(clause).split(" ")[1:]
    lead: list[str] = []
    while rest and rest[0].lower() in ADVERBS | {"so"}:
        lead.append(rest.pop(0))
    if not rest:
        return ""
    word = rest[0].lower()
    if word in HELPERS and len(rest) > 1 and not owns(rest):
        return as_helped_gerund(lead, rest)
    if word in {"weren't", "aren't", "isn't", "wasn't"}:
        return " ".join(["not", *lead, "being", *rest[1:]])
    if word in {"are", "were", "was", "is"} and len(rest) > 1 and rest[1].endswith("ing"):
        return " ".join([*lead, *rest[1:]])
    doing = inflected(base(word), "VBG")
    return " ".join([*lead, doing, *rest[1:]]) if doing.endswith("ing") else ""
