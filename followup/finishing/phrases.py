"""What kind of phrase was typed: a clause, a deed without its doer, a thing; turned to the reader."""

import re
from dataclasses import dataclass
from enum import StrEnum

from followup.finishing import things
from followup.finishing.facing import gender_of, turned
from followup.finishing.reading import (
    BE,
    FINITE,
    NOUNS,
    Doc,
    Token,
    after,
    base,
    inflected,
    is_finite,
    kinds,
    read,
    subject_of,
)
from followup.rules.sentences import Reader


class Kind(StrEnum):
    """What a phrase is; every kind but UNSURE has words that can be placed with certainty."""

    YOU = "you"  # a clause whose doer is the reader: "you rebuild pump organs"
    OTHER = "other"  # a clause about something of theirs: "your bees died last winter"
    WE = "we"  # "we laughed about the printer"
    I = "i"  # noqa: E741  # "I lost my thread"
    HOW = "how"  # "how Saturdays fall apart at eleven"
    DOING = "doing"  # "walking me through the stock room"
    DO = "do"  # "send you the template", with or without its "to"
    THING = "thing"  # "the bees in the church roof"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Phrase:
    """A phrase turned to the reader; `verb` is its first verb's infinitive, `past` its tense."""

    kind: Kind
    words: str = ""
    verb: str = ""
    past: bool = False


UNSURE = Phrase(Kind.UNSURE)
SUBJECTS = frozenset(
    [
        "he",
        "she",
        "they",
        "i",
        "we",
        "you",
        "it",
        "this",
        "that",
        "there",
        "everyone",
        "everybody",
        "nobody",
    ]
)
QUESTION_WORDS = frozenset(["how", "why", "what", "where", "who", "whether", "which"])
# Plurals that stand before another noun without being its verb: "sales figures".
FIRST_OF_TWO = frozenset(
    [
        "sales",
        "sports",
        "arms",
        "goods",
        "news",
        "operations",
        "systems",
        "savings",
        "customs",
        "communications",
        "games",
        "arts",
        "records",
        "rights",
        "mechanics",
        "logistics",
        "economics",
        "politics",
        "physics",
        "ethics",
        "dynamics",
        "parks",
        "ladies",
        "womens",
        "mens",
        "kids",
        "girls",
        "boys",
        "bees",
        "cats",
        "dogs",
        "books",
        "jobs",
    ]
)
RARELY_NOUNS = frozenset(
    [
        "works",
        "lives",
        "talks",
        "comes",
        "goes",
        "thinks",
        "believes",
        "looks",
        "belongs",
        "reads",
        "runs",
        "swims",
        "cycles",
        "cooks",
        "teaches",
        "coaches",
        "writes",
        "volunteers",
        "commutes",
        "drives",
        "rides",
        "plays",
        "sings",
        "paints",
        "hates",
        "loves",
        "likes",
        "wants",
        "needs",
        "hopes",
        "wishes",
        "cares",
        "worries",
        "knits",
        "sews",
        "bakes",
        "bikes",
        "hikes",
        "climbs",
        "fishes",
        "hunts",
        "travels",
        "struggles",
        "rows",
        "sails",
        "skis",
        "surfs",
        "skates",
        "dances",
        "jogs",
    ]
)
NOT_DEEDS = frozenset(["thank", "thanks", "please", "ok"])


def phrase(text: str, reader: Reader) -> Phrase:
    """What the text is, as a phrase that faces the reader; UNSURE where that is not certain."""
    if '"' in text or "“" in text or re.search(r"\s'\w", text):
        return UNSURE
    words = text.split()
    first = words[0].lower().rstrip(",")
    if first == "that" and len(words) > 2:
        clause = as_clause(" ".join(words[1:]), reader, sure=True)
        if clause.kind is not Kind.UNSURE:
            return clause
    if (
        first in QUESTION_WORDS
        and len(words) > 2
        and not (first == "what" and words[1].lower() in {"a", "an"})
    ):
        return as_question(text, reader)
    if first == "to" and len(words) > 1:
        return as_infinitive(" ".join(words[1:]), reader)
    clause = as_clause(text, reader)
    if clause.kind is not Kind.UNSURE:
        return clause
    for attempt in (as_deed, as_doing, as_state, as_thing):
        found = attempt(text, reader)
        if found.kind is not Kind.UNSURE:
            return found
    return UNSURE


def as_clause(text: str, reader: Reader, sure: bool = False) -> Phrase:
    """A whole clause with its doer; `sure` where a word before it has said that it is one."""
    doc = read(text[:1].upper() + text[1:] + ".")
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or not is_finite(root):
        return UNSURE
    subject = subject_of(root)
    if subject is None or subject.i > root.i:
        return UNSURE
    helpers = [c.i for c in root.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE]
    if helpers and subject.i > helpers[0]:
        return UNSURE  # a question
    if doc[0].lower_ not in SUBJECTS and not is_named(doc[0], reader) and not sure:
        if not holds_as_subject(subject, root, doc):
            return UNSURE
    if doc[0].dep_ in {"prep", "mark"} or doc[0].lower_ in {"when", "while", "if", "as", "because"}:
        return UNSURE
    words = turned(doc, 0, reader)
    if words is None:
        return UNSURE
    words = small(words, doc[0])
    return Phrase(doer(words, subject), words, verb_of(root), is_past(root))


def is_named(token: Token, reader: Reader) -> bool:
    """Whether a word is the reader's name or title."""
    names = {part for name in (reader.given, reader.family) for part in name.lower().split()}
    return token.lower_ in names or token.lower_.rstrip(".") in {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "professor",
    }


def holds_as_subject(subject: Token, root: Token, doc: Doc) -> bool:
    """Whether nouns before a verb are surely its subject and not one heap of nouns."""
    if subject.i == 0 and "VERB" in kinds(subject.text) and subject.tag_ in NOUNS:
        return False
    if doc[0].tag_ == "CD" and subject.i == 0:
        return False
    if (
        doc[0].tag_ in {"VBG", "VBZ", "VBD", "VBN", "VB"}
        and subject.i != 0
        and subject.dep_ != "csubj"
    ):
        return False
    led = doc[subject.left_edge.i]
    determined = led.tag_ in {"DT", "PRP$", "CD", "PDT"} or led.lower_ in {
        "most",
        "all",
        "many",
        "some",
    }
    verb = next(
        (c for c in root.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE), root
    )
    sure = verb.tag_ == "MD" or verb.lower_ in {
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "does",
        "do",
        "did",
        "'s",
    }
    certain = sure or "NOUN" not in kinds(verb.text)
    if subject.tag_ in {"VBG", "PRP"}:
        return certain
    if verb.tag_ == "VBN":
        return False
    return certain if determined else certain and subject.tag_ in NOUNS and verb.tag_ != "VBP"


def doer(words: str, subject: Token) -> Kind:
    """Who does it, by the turned words."""
    first = words.split()[0].lower()
    if first == "you" or first.startswith("you'"):
        return Kind.YOU
    if first == "we" or first.startswith("we'"):
        return Kind.WE
    if first == "i" or first.startswith("i'"):
        return Kind.I
    return Kind.OTHER


def as_question(text: str, reader: Reader) -> Phrase:
    """A clause that begins with how, why or what."""
    doc, start = after("She told me", text)
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    inner = [
        t
        for t in doc
        if t.i > start
        and (
            (is_finite(t) and subject_of(t) is not None)
            or (t.tag_ == "VB" and doc[start + 1].lower_ == "to")
        )
    ]
    if root is None or not inner or text.split()[0].lower() in {"which"}:
        return UNSURE
    # "what was I proud of" is a question still, not a clause.
    if doc[start + 1].tag_ in FINITE and doc[start].lower_ not in {"what", "who"}:
        return UNSURE
    if doc[start + 1].lower_ in {
        "is",
        "are",
        "was",
        "were",
        "did",
        "do",
        "does",
        "would",
        "could",
        "can",
    }:
        return UNSURE
    if (
        start + 2 < len(doc)
        and doc[start].lower_ == "how"
        and doc[start + 2].lower_
        in {"is", "are", "was", "were", "did", "do", "does", "would", "could", "can"}
        and doc[start + 1].tag_ in {"JJ", "RB"}
    ):
        return UNSURE
    words = turned(doc, start, reader)
    return Phrase(Kind.HOW, words) if words else UNSURE


def as_infinitive(text: str, reader: Reader) -> Phrase:
    """A verb in its base form, as it follows "to": "send her the template"."""
    doc, start = after("They wanted to", text)
    verb = doc[start]
    if verb.tag_ != "VB" or "VERB" not in kinds(verb.text) | (
        {"VERB"} if verb.lower_ == "be" else set()
    ):
        return UNSURE
    words = turned(doc, start, reader)
    return Phrase(Kind.DO, words, verb.lower_) if words else UNSURE


def pronoun(reader: Reader) -> str:
    """The pronoun that reads a deed without a doer."""
    return {"m": "He", "f": "She"}.get(gender_of(reader), "They")


def as_deed(text: str, reader: Reader) -> Phrase:
    """A verb without its doer, who is the reader: "rebuilds pump organs", "made me coffee"."""
    words = text.split()
    adverbs = 0
    while adverbs < 2 and adverbs < len(words) - 1 and words[adverbs].lower() in ADVERBS:
        adverbs += 1
    word = words[adverbs].lower().strip(",")
    lead = "He" if gender_of(reader) == "m" else "She"
    if gender_of(reader) == "" and re.search(r"\b(?:his|him|he|himself)\b", text, re.I):
        lead = "He"
    if (
        gender_of(reader) == ""
        and re.search(r"\b(?:their|them|themselves)\b", text, re.I)
        and not re.search(r"\b(?:his|her|him)\b", text, re.I)
    ):
        lead = "They"
    if "VERB" not in kinds(word) and word not in {
        "is",
        "was",
        "has",
        "had",
        "does",
        "did",
        "isn't",
        "wasn't",
        "doesn't",
        "didn't",
        "won't",
        "can't",
        "can",
        "would",
        "could",
    }:
        return UNSURE
    is_modal = word in {"can", "could", "would", "can't", "won't", "must"}
    if lead == "They":
        text_read = text
        lead_read = "She"
    else:
        text_read, lead_read = text, lead
    doc, start = after(lead_read, text_read)
    verb = doc[start + adverbs]
    if is_modal:
        verb_ok = verb.tag_ == "MD"
    else:
        verb_ok = verb.tag_ in {"VBZ", "VBD"} and (
            verb.dep_ in {"ROOT", "ccomp", "aux", "auxpass"} or verb.head.dep_ == "ROOT"
        )
    if not verb_ok or not surely_a_verb(verb, doc):
        return UNSURE
    facing = Reader(
        reader.given,
        reader.family,
        reader.title or {"He": "Mr", "She": "Ms", "They": ""}[lead],
        reader.met,
    )
    if lead == "They":
        facing = Reader(reader.given, reader.family, reader.title, reader.met)
        return they_deed(doc, start, facing, verb)
    said = turned(doc, 0, facing)
    if said is None:
        return UNSURE
    said = small(said, doc[0])
    head = verb.head if verb.dep_ in {"aux", "auxpass"} else verb
    return Phrase(Kind.YOU, said, verb_of(head), verb.tag_ == "VBD")


def they_deed(doc: Doc, start: int, reader: Reader, verb: Token) -> Phrase:
    """A deed whose doer is called "they" or "their" in it."""
    rest = turned(doc, start, reader)
    if rest is None:
        return UNSURE
    verbs = {verb.i} | {
        t.i for t in doc if t.dep_ == "conj" and t.head.i == verb.i and t.tag_ == "VBZ"
    }
    if len(verbs) > 1:
        return UNSURE
    head, _, tail = rest.partition(" ")
    if verb.tag_ == "VBZ" and verb.i == start:
        head = {"is": "are", "has": "have", "does": "do"}.get(verb.lower_, base(verb.text))
    elif verb.lower_ == "was" and verb.i == start:
        head = "were"
    elif verb.i != start and verb.tag_ == "VBZ":
        return UNSURE
    return Phrase(Kind.YOU, f"you {head} {tail}".strip(), base(verb.text), verb.tag_ == "VBD")


ADVERBS = frozenset(
    [
        "really",
        "always",
        "never",
        "just",
        "also",
        "still",
        "actually",
        "only",
        "once",
        "used",
        "clearly",
        "obviously",
        "quietly",
        "kindly",
        "even",
        "often",
        "sometimes",
        "usually",
        "generously",
        "patiently",
        "gently",
        "honestly",
        "genuinely",
        "truly",
        "definitely",
        "totally",
        "absolutely",
        "proudly",
        "happily",
        "openly",
        "warmly",
        "nicely",
        "recently",
        "already",
        "finally",
    ]
)


def surely_a_verb(verb: Token, doc: Doc) -> bool:
    """Whether the first word is a verb and not a noun or an adjective that looks like one."""
    word = verb.lower_
    following = verb.nbor() if verb.i + 1 < len(doc) else None
    may_be = kinds(word)
    if verb.tag_ == "VBD":
        # "used cars" and "lost keys" are things; "used a stopwatch" is a deed.
        if inflected(base(word), "VBD") != word and word not in BE | {"had", "did"}:
            return False
        bare = following is not None and following.tag_ in NOUNS | {"JJ"}
        return not ("ADJ" in may_be and bare)
    if "NOUN" not in may_be or following is None:
        return True
    if word in FIRST_OF_TWO:
        return False
    if word in RARELY_NOUNS:
        return True
    if following.is_punct and following.i == len(doc) - 1:
        return False
    return following.tag_ in {
        "DT",
        "PRP",
        "PRP$",
        "JJ",
        "NN",
        "NNS",
        "NNP",
        "CD",
        "TO",
        "VBG",
        "RB",
        "RP",
        "WRB",
        "JJR",
        "NNPS",
        "EX",
        "WP",
    }


def as_doing(text: str, reader: Reader) -> Phrase:
    """A phrase that begins with an -ing verb: "walking me through the stock room"."""
    words = text.split()
    first = 1 if words[0].lower() == "not" and len(words) > 1 else 0
    if not words[first].lower().endswith("ing") or (
        "VERB" not in kinds(words[first]) and words[first].lower() != "being"
    ):
        return UNSURE
    doc, start = after("Thank you for", text)
    if doc[start + first].tag_ not in {"VBG", "NN"}:
        return UNSURE
    said = turned(doc, start, reader)
    return Phrase(Kind.DOING, said, base(words[first])) if said else UNSURE


def as_state(text: str, reader: Reader) -> Phrase:
    """What somebody is, without the verb: "really into trains", "from Ohio", "patient with me"."""
    lead = "He" if gender_of(reader) == "m" else "She"
    doc, start = after(f"{lead} is", text)
    words = text.split()
    first = doc[start]
    at = start
    while at < len(doc) - 2 and (
        doc[at].lower_ in ADVERBS | {"so", "very", "quite", "super", "not", "big", "too"}
        and doc[at].tag_ == "RB"
    ):
        at += 1
    head = doc[at]
    past = bool(re.search(r"\b(?:me|my|I)\b", text)) or any(
        t.tag_ == "VBD" for t in doc if t.i > start
    )
    is_state = False
    if head.tag_ == "JJ" and head.dep_ == "acomp" and "ADJ" in kinds(head.text):
        is_state = True
    if (
        head.tag_ == "IN"
        and first.lower_
        in {"from", "into", "against", "in", "at", "behind"}
        | ({first.lower_} if at > start else set())
        and head.lower_ in {"from", "into", "against"}
    ):
        is_state = True
    if (
        head.lower_
        in {
            "keen",
            "proud",
            "afraid",
            "fond",
            "tired",
            "patient",
            "honest",
            "kind",
            "born",
            "happy",
            "worried",
            "passionate",
            "obsessed",
            "interested",
            "mad",
            "crazy",
            "serious",
        }
        and len(words) > at - start + 1
    ):
        is_state = True
    if not is_state or (at + 1 < len(doc) and doc[at + 1].tag_ in NOUNS):
        return UNSURE
    facing = (
        reader
        if reader.title
        else Reader(reader.given, reader.family, {"He": "Mr", "She": "Ms"}[lead], reader.met)
    )
    if not reader.title and re.search(r"\b(?:his|him)\b", text, re.I):
        facing = Reader(reader.given, reader.family, "Mr", reader.met)
        doc, start = after("He is", text)
    said = turned(doc, 0, facing)
    if not said:
        return UNSURE
    said = small(said, doc[0])
    if past:
        said = said.replace("you are", "you were", 1)
    return Phrase(Kind.YOU, said, "be", past)


def as_thing(text: str, reader: Reader) -> Phrase:
    """A noun phrase, with the article it needs; what it is about may be a clause of its own."""
    doc, start = after("I remember", text)
    remember = doc[start - 1]
    heads = [t for t in doc if t.head.i == remember.i and t.i >= start and not t.is_punct]
    objects = [t for t in heads if t.dep_ in {"dobj", "pobj", "attr", "nsubj", "npadvmod"}]
    if not objects or any(
        t.dep_ in {"ccomp", "nsubj", "aux", "cc", "conj", "advcl", "xcomp"} for t in heads
    ):
        return UNSURE
    head = objects[0]
    if head.tag_ not in NOUNS | {"VBG", "CD", "DT", "PRP"} or head.left_edge.i != start:
        return UNSURE
    if head.tag_ == "PRP":
        return UNSURE
    said = turned(doc, start, reader)
    if said is None:
        return UNSURE
    return Phrase(Kind.THING, things.with_article(said, head, doc, start))


def small(words: str, first: Token) -> str:
    """The words beginning small, unless the first is "I" or a name."""
    if first.lower_ == "i" or first.lower_.startswith("i'"):
        return words
    if words.lower().startswith(("you", "your", "he ", "she ", "we ", "they ", "it ")):
        return words[:1].lower() + words[1:]
    if first.tag_ in {"NNP", "NNPS"} and not kinds(first.text):
        return words
    return words[:1].lower() + words[1:]


def verb_of(root: Token) -> str:
    """The infinitive of a clause's verb."""
    return base(root.text)


def is_past(root: Token) -> bool:
    """Whether a clause tells of something past."""
    helpers = [c for c in root.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE]
    return (helpers[0] if helpers else root).tag_ == "VBD"


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


def as_gerund(clause: str, verb: str) -> str:
    """A clause that begins with "you" and a verb as "-ing": "you walked me out", "walking me out"."""
    rest = with_joined_doings(clause).split(" ")
    lead: list[str] = []
    rest = rest[1:]
    while rest and rest[0].lower() in ADVERBS | {"so"} and rest[0].lower() != "used":
        lead.append(rest.pop(0))
    if not rest:
        return ""
    word = rest[0].lower()
    if (
        word
        in {
            "didn't",
            "did",
            "don't",
            "do",
            "had",
            "have",
            "can",
            "could",
            "would",
            "will",
            "may",
            "might",
            "should",
            "must",
            "can't",
            "won't",
            "'d",
            "'ve",
            "never",
        }
        and len(rest) > 1
        and (word not in {"had", "have"} or read("You " + " ".join(rest))[2].tag_ == "VBN")
    ):
        if word == "did":
            return " ".join([*lead, inflected(base(rest[1]), "VBG"), *rest[2:]])
        if word == "didn't":
            doing = inflected(base(rest[1]), "VBG")
            return " ".join(["not", *lead, doing, *rest[2:]])
        return ""
    if word in {"weren't", "aren't", "isn't", "wasn't"}:
        return " ".join(["not", *lead, "being", *rest[1:]])
    if word in {"are", "were", "was", "is"} and len(rest) > 1 and rest[1].endswith("ing"):
        return " ".join([*lead, *rest[1:]])
    doing = inflected(base(word), "VBG")
    if not doing.endswith("ing"):
        return ""
    return " ".join([*lead, doing, *rest[1:]])
