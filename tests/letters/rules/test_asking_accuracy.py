"""How well asks are told from the rest, on sentences by five writers nobody learned from."""

import pytest

from letters.rules.asking.evidence import weights
from tools.ask_training import learn
from tools.ask_training.exam import captured, false_alarms, marked, precision
from tools.ask_training.rows import apart_rows, training_rows


@pytest.fixture(scope="module")
def answers():
    return marked(apart_rows())


def test_the_corpus_is_large_and_a_third_of_it_is_apart():
    learned, apart = training_rows(), apart_rows()
    assert len(learned) + len(apart) >= 15_000
    assert len(apart) >= (len(learned) + len(apart)) / 3
    assert not {row.text for row in learned} & {row.text for row in apart}


def test_most_direct_asks_are_caught(answers):
    hit, of = captured(answers, "direct")
    assert hit / of >= 0.90


def test_most_indirect_asks_are_caught(answers):
    hit, of = captured(answers, "indirect")
    assert hit / of >= 0.82


def test_most_of_what_is_flagged_asks(answers):
    assert precision(answers) >= 0.88


def test_gifts_and_thanks_are_hardly_ever_flagged(answers):
    given = [row for row, _ in answers if row.label in ("GIVE", "THANKS")]
    alarms = false_alarms(answers)
    assert alarms["GIVE"] + alarms["THANKS"] <= 0.025 * len(given)


def test_nine_of_ten_offers_are_left_alone(answers):
    offers = [row for row, _ in answers if row.label == "OFFER"]
    assert false_alarms(answers)["OFFER"] <= 0.1 * len(offers)


@pytest.mark.whole("Learns all of it anew, which changes only with the corpus or the learner.")
def test_the_numbers_shipped_are_what_the_corpus_teaches():
    taught, shipped = learn.learned(training_rows()), weights()
    apart = {
        sign
        for sign in taught.keys() | shipped.keys()
        if abs(taught.get(sign, 0) - shipped.get(sign, 0)) > 2
    }
    assert apart == set()
