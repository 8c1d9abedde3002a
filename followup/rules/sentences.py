"""A typed phrase and the sentence it becomes: the fields that begin one, and what comes of it."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """A box whose words will stand in a letter, by the beginning it gives them."""

    REMEMBER = "remember"
    CARES = "cares_about"
    SHARED = "shared"
    THANKS = "thanks"
    PROMISE = "promise"
    COULD_GIVE = "could_give"


@dataclass(frozen=True)
class Reader:
    """Whom the letter faces: their name and title, and how the talk was held.

    `met` is IN_PERSON, VIDEO, PHONE, WRITING, NOT_MET, or empty where nobody has said.
    """

    given: str = ""
    family: str = ""
    title: str = ""
    met: str = ""


@dataclass(frozen=True)
class Box:
    """What a typed phrase comes to.

    `slot` names the kind of words a letter has a place for, `words` are those words, beginning
    small; both empty where nothing can stand. `sentence` is the whole sentence as it would stand.
    `note` says why something does not stand, and the cure. `private` words are never offered.
    `carried` is whether a letter can bring what was promised in its envelope; `typed` is the
    phrase as it was typed.
    """

    slot: str = ""
    words: str = ""
    sentence: str = ""
    note: str = ""
    private: bool = False
    carried: bool = False
    typed: str = ""
