"""The starter shelf: something for everybody, honestly sourced."""

import pytest

from followup.rules.ideas import IDEAS
from followup.selectors.suggestions import ordered as ideas_for


@pytest.mark.parametrize(
    ("occupation", "interests", "expected"),
    [
        ("hiring manager", [], "A buddy for the first month"),
        ("HR business partner", [], "A buddy for the first month"),
        ("human resources", ["nurse retention"], "The stay interview"),
        ("IT manager, credit union", [], "The blameless review"),
        ("Finance director", [], "The Pareto chart"),
        ("Head of nursing, county hospital", [], "SBAR, a handover in four sentences"),
        ("Principal, middle school", [], "Recall before reading"),
        ("Nonprofit executive director", ["board governance"], "The consent agenda"),
        ("City clerk", [], "Plain language, one page at a time"),
        ("Operations manager", [], "The pause-point checklist"),
        ("Marketing lead", [], "Five people and a page"),
        ("Research scientist", [], "The plan before the data"),
        ("", ["budget dashboards"], "The Pareto chart"),
    ],
)
def test_usual_panel_finds_an_idea_for_its_work(occupation, interests, expected):
    assert expected in [idea.title for idea in ideas_for(interests, occupation)[:3]]


def test_shelf_is_never_empty():
    assert ideas_for([], "") == list(IDEAS)
    assert set(ideas_for(["quilting"], "finance")) == set(IDEAS)


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
