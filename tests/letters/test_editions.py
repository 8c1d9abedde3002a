"""All of one print from one layout of each letter: the run, the kept pages, the problems."""

from collections import Counter
from dataclasses import replace

import pytest

from letters import render_pool
from letters.paper import (
    Enclosure,
    PaperUnavailable,
    Run,
    availability,
    edition,
    problems,
    typeset,
    typeset_letter,
)
from tests.builders import ink, mail

try:
    availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

RUNS = [Run(), Run(apart=True), Run(cover=True, apart=True, both_sides=True)]


@pytest.fixture
def mails():
    rota = Enclosure("A rota", pdf=typeset_letter(mail(form="UK", addressee=())).pdf)
    note = Enclosure("How we plan", text="First, count the rakes. \U0010fffd")
    return [
        replace(mail(signature=ink(), form="DIN_5008_A"), enclosures=(note, rota)),
        mail(body="Bring ____ to the field. " * 200, typeface="EB_GARAMOND"),
        mail(addressee=()),
        mail(signature=ink(), body="Żółta \U0010fffe gęś, 中文"),
    ]


@pytest.mark.parametrize("run", RUNS)
def test_edition_is_the_run_and_each_letter_and_its_problems_to_the_byte(mails, run):
    made = edition(mails, run)
    assert made.whole == typeset(mails, run)
    assert [proof.printed for proof in made.each] == [typeset_letter(one) for one in mails]
    assert [list(proof.problems) for proof in made.each] == [problems(one) for one in mails]
    assert made.each[0].problems and made.each[1].problems and not made.each[2].problems


def test_kept_pages_are_the_same_whatever_was_printed_beside_them(mails):
    together, reversed_ = edition(mails), edition(mails[::-1], Run(cover=True))
    assert together.each == reversed_.each[::-1]


def test_each_letter_and_envelope_is_laid_out_once(mails, monkeypatch):
    press, laid = availability.press(), Counter()
    document = press.document

    def counted(name, *args, **kwargs):
        laid[name] += 1
        return document(name, *args, **kwargs)

    monkeypatch.setattr(press, "document", counted)
    edition(mails, Run(apart=True))
    assert laid == {"letter": 4, "envelope": 3, "note": 1}


def test_edition_made_apart_is_the_same_to_the_byte(mails):
    run = Run(cover=True, apart=True)
    assert render_pool.edition(mails, run) == edition(mails, run)
