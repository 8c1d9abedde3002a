"""What a typed phrase can be: a clause, a deed without its doer, a thing; and what is kept."""

from dataclasses import dataclass
from enum import StrEnum

from followup.finishing.reading import Token, kinds, next_word


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
    """A phrase turned to the reader; `verb` is its first verb's infinitive, `past` its tense.

    `said` is True where a "that" before a clause has told that somebody said it.
    """

    kind: Kind
    words: str = ""
    verb: str = ""
    past: bool = False
    said: bool = False


UNSURE = Phrase(Kind.UNSURE)


def small(words: str, first: Token) -> str:
    """The words beginning small, unless the first is "I" or a name."""
    if first.lower_ == "i" or first.lower_.startswith("i'"):
        return words
    if words.lower().startswith(("you", "your", "he ", "she ", "we ", "they ", "it ")):
        return words[:1].lower() + words[1:]
    if first.text.isupper() and len(first.text) > 1:
        return words  # "NHS", "OPD"
    if next_word(first).isdigit():
        return words  # "Year 9"
    if first.tag_ in {"NNP", "NNPS"} and not kinds(first.text):
        return words
    return words[:1].lower() + words[1:]
