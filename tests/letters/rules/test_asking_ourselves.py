"""The reader of drafts, asked about every sentence we ship: none of them asks for anything."""

import tomllib
from pathlib import Path

import pytest

from letters import demo
from letters.rules.asking import asks
from letters.rules.own_words import SLOT, our_sentences, our_takeaways

WORDS = ("the rota in the winter", "you want shorter meetings")
FACTS = Path(demo.__file__).with_name("facts")
SAID = ("body", "closing", "takeaway")
KINDLY = """
There may be other ways I can make your work a little easier; let's talk about them soon.
Let's pick this up again soon and see what other help I can offer you.
It is not every day that a stranger remembers a promise.
Whatever comes of an application, it was good to meet you.
Ask the people you would hate to lose what keeps them.
Agree on how many things may be in progress at once.
I have been thinking about Wednesday.
It hums, but it is lit.
There is talk of a gate.
"""


def facts_said():
    """Every takeaway on the demo's shelf, and every line of its letters."""
    for path in sorted(FACTS.glob("*.toml")):
        facts = tomllib.loads(path.read_text("utf-8"))
        yield from (one for name, one in strings("", facts) if name in SAID)


def strings(name, value):
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for inner, one in value.items():
            yield from strings(inner, one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(name, one)


def sure(text):
    return [ask.sentence for ask in asks(text) if ask.level == "ask"]


def test_no_sentence_of_ours_asks():
    said = [SLOT.sub(words, one) for one in our_sentences() for words in WORDS]
    assert [one for one in [*said, *our_takeaways()] if sure(one)] == []


@pytest.mark.parametrize("text", [*facts_said(), *KINDLY.strip().splitlines()])
def test_nothing_the_demo_says_or_drafts_once_said_asks(text):
    assert sure(text) == []
