"""The starter ideas: honestly sourced, and offered only to whom they fit.

`fitting_ideas.tsv` has a hundred pairs of a person and an idea, labelled by whether a considerate
person would offer it, before any score was seen; the threshold was chosen on them. Those of
`fitting_ideas_afterwards.tsv` were written before it was tried on them. `fitting_ideas_offered.tsv`
has, judged afterwards, all that is offered for the 223 interests of the demo and of the matching's
exam. Every idea that anybody here gets has its label.
"""

import csv
from pathlib import Path

import pytest

from followup.rules.ideas import IDEAS, MOST_OFFERED
from followup.selectors.suggestions import fitting_ideas

HERE = Path(__file__).parent
PLACES = ("fitting_ideas", "fitting_ideas_afterwards", "fitting_ideas_offered")


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / f"{name}.tsv").open() as file:
        return list(csv.DictReader(file, delimiter="\t"))


def person(row: dict[str, str]) -> tuple[str, ...]:
    return (row["when"], row["work"], row["cares_about"], row["told_me"])


def offered(when: str, _work: str, *said: str) -> list[str]:
    """What would be offered; somebody's work is there for whoever judges, and is not read."""
    cares = [words for words in said if words]
    return [one.idea.title for one in fitting_ideas(cares, after_a_no=when == "thank-you")]


LABELLED = {
    (*person(row), row["idea"]): row["fits"] == "yes" for name in PLACES for row in rows(name)
}


def test_a_hundred_pairs_are_labelled_and_over_half_do_not_fit():
    first = [row["fits"] for row in rows("fitting_ideas")]
    assert len(first) == 100
    assert first.count("no") > 50
    assert {title for *_, title in LABELLED} == {idea.title for idea in IDEAS}


@pytest.mark.parametrize(("name", "found"), [("fitting_ideas", 0.6), (PLACES[1], 0.7)])
def test_what_is_offered_fits_and_most_of_what_fits_is_offered(name, found):
    pairs = [(row["idea"] in offered(*person(row)), row["fits"] == "yes") for row in rows(name)]
    hits = pairs.count((True, True))
    assert hits / sum(is_offered for is_offered, _ in pairs) >= 0.95
    assert hits / sum(fits for _, fits in pairs) >= found


def test_of_all_that_is_offered_to_anybody_nine_in_ten_fit():
    people = {who[:4] for who in LABELLED}
    labels = [LABELLED[(*who, title)] for who in people for title in offered(*who)[:MOST_OFFERED]]
    assert len(labels) > 45
    assert sum(labels) / len(labels) >= 0.9


@pytest.mark.parametrize(
    "said",
    [
        ("Foreman, iron foundry", "foundry work"),
        ("Caseworker", "folk dancing"),
        ("Director of Stewardship", "Firefly and Serenity"),
        ("Head of nursing, county hospital",),
        ("Research scientist",),
        ("",),
    ],
)
def test_nothing_is_offered_where_nothing_fits_or_nothing_is_known(said):
    assert offered("thank-you", *said) == offered("later", *said) == []


def test_whoever_was_not_taken_offers_nothing_on_taking_people_in():
    assert offered("later", "Head of People", "onboarding") == ["A buddy for the first month"]
    assert "A buddy for the first month" not in offered("thank-you", "Head of People", "onboarding")


def test_an_idea_is_offered_with_why():
    (first, *_) = fitting_ideas(["audits of payments"])
    assert (first.idea.title, first.why) == ("The first-digit test", "matches “audits of payments”")


@pytest.mark.parametrize("idea", IDEAS, ids=lambda idea: idea.title)
def test_idea_is_one_useful_sentence_with_its_source(idea):
    assert idea.kind in {"IDEA", "TOOL"}
    assert idea.takeaway.count(".") == 1
    assert idea.takeaway.endswith(".")
    assert "?" not in idea.takeaway + idea.title
    assert idea.source
    assert 2 <= len(idea.topics.split(", ")) <= 9
    assert len(idea.title) <= 200
    assert len(idea.topics) <= 300


def test_no_idea_stands_on_the_shelf_twice():
    assert len({idea.title for idea in IDEAS}) == len(IDEAS)
