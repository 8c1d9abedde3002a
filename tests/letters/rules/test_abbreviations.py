"""A full stop after an abbreviation ends no sentence, for the check and for likeness alike."""

import pytest

from letters.rules.asking.sentences import sentence_spans
from letters.rules.likeness.sentences import pieces

ONE = [
    "I know that Rossi S.p.A. keeps you busy.",
    "I know that Rossi S. p. A. keeps you busy.",
    "Smith & Co. keeps you busy, and Doe Inc. does as well.",
    "Dr. Kim and Prof. Lee spoke of St. Gallen and of Mt. Hood.",
    "I keep bees, e.g. Carniolan ones, i.e. Grey ones, z.B. Buckfast, z. B. Ligurian.",
    "You told me about J. R. R. Tolkien and about W.H. Auden.",
    "It is at No. 5, St. James St. near the Univ. Library.",
    "We met on Sat. 28 Nov. and on Jan. 3.",
    "You told me that Acme Corp., Doe Ltd. and Muster G.m.b.H. share a yard.",
    "Mme. Dubois, Sra. Gómez and Hr. Olsen came at 5 p.m. as well.",
    "It was Alma Ph.D. who spoke, approx. 5 minutes.",
]
TWO = [
    ("I was glad to see Rossi S.p.A.", "Thank you for the walk."),
    ("I was glad to see Doe Inc.", "You told me about bees."),
    ("We met at 5 p.m.", "It rained."),
    ("You live in the U.S.", "I do as well."),
    ("They said no.", "Could you call me?"),
    ("That is where we sat.", "Could you call me?"),
    ("It was a work of art.", "Thank you for it."),
    ("She is taller than I.", "Thank you for the walk."),
    ("Bees, wasps, etc.", "“Hornets too.”"),
    ("Élan is all.", "Élodie said so."),
]


@pytest.mark.parametrize("split", [sentence_spans, pieces], ids=["check", "likeness"])
@pytest.mark.parametrize("text", ONE)
def test_an_abbreviation_ends_no_sentence(split, text):
    assert [text[start:end] for start, end in split(text)] == [text]


@pytest.mark.parametrize("split", [sentence_spans, pieces], ids=["check", "likeness"])
@pytest.mark.parametrize("sentences", TWO)
def test_a_sentence_may_end_in_one(split, sentences):
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split(text)] == list(sentences)
