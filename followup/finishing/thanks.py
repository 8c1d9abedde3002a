"""Thank you for …: a thing, or a deed as "-ing"."""

import re

from followup.finishing.phrases import Kind, as_gerund, as_infinitive, phrase
from followup.finishing.reading import kinds, read
from followup.finishing.saying import HELD, doing, sentence
from followup.rules.sentences import Box, Reader

YOURS = frozenset(
    [
        "time",
        "patience",
        "kindness",
        "honesty",
        "feedback",
        "advice",
        "humor",
        "humour",
        "questions",
        "candor",
        "candour",
        "warmth",
        "encouragement",
        "interest",
        "help",
        "support",
        "openness",
        "hospitality",
        "attention",
        "generosity",
        "enthusiasm",
        "energy",
        "trust",
        "reply",
        "email",
        "e-mail",
        "frankness",
        "directness",
        "sincerity",
        "thoughtfulness",
        "insight",
        "insights",
        "understanding",
        "wisdom",
        "guidance",
        "courtesy",
        "professionalism",
        "effort",
        "efforts",
        "transparency",
        "clarity",
        "preparation",
        "flexibility",
        "empathy",
        "grace",
        "tact",
        "input",
        "smile",
        "laugh",
        "words",
        "note",
        "message",
        "answer",
        "answers",
        "call",
        "explanation",
        "explanations",
        "welcome",
        "company",
        "letter",
        "voicemail",
    ]
)


def thanked_for(text: str, reader: Reader) -> Box:
    """ "Thank you for …": a thing, or a deed as "-ing"."""
    text = re.sub(r"^(?:that|the way|how) (?=(?:he|she|they|you)\b)", "", text, flags=re.I)
    text = re.sub(r"^(?:all )?the (?=(?:help|time)\b)", "", text, flags=re.I) or text
    found = phrase(text, reader)
    words = ""
    match found.kind:
        case Kind.YOU:
            words = as_gerund(found.words, found.verb)
        case Kind.DOING:
            words = found.words
        case Kind.THING:
            words = found.words
            bare = re.sub(r"^the ", "", words)
            doc = read(bare)
            head = next((t for t in doc if t.dep_ == "ROOT"), None)
            if (
                head is not None
                and head.lower_ in YOURS
                and not text.lower().startswith(
                    (
                        "the ",
                        "a ",
                        "her",
                        "his",
                        "their",
                        "your",
                        "all",
                        "some",
                        "that",
                        "an ",
                        "my",
                    )
                )
            ):
                words = f"your {bare}"
        case Kind.DO:
            words = doing(found.words)
        case Kind.UNSURE:
            bare_verb = as_infinitive(text, reader)
            if bare_verb.kind is Kind.DO and "NOUN" not in kinds(text.split()[0]):
                words = doing(bare_verb.words)
    if not words:
        return Box(note=HELD)
    return Box("thanks", words, sentence("Thank you for {x}", words))
