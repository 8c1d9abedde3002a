"""How resources and people read as words, and when a likeness is a fit."""

import pytest

from followup.rules.matching import FIT, LEAST, as_resource, fitting, shared, wishes, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Volunteers’ schedules", {"volunteer", "schedule"}),
        ("Café policies and boxes", {"cafe", "policy", "box"}),
        ("IT manager", {"information", "technology"}),
        ("it is what it is", set()),
        ("HR business process analysis", {"human", "resource", "business", "process", "analysis"}),
        ("r", {"r"}),
        ("", set()),
    ],
)
def test_words_are_plain_small_and_singular(text, expected):
    assert words(text) == expected


def test_takeaway_is_read_only_where_no_topic_says_what_it_is_about():
    given = {"title": "A rota", "takeaway": "Swap shifts.", "topics": "misc"}
    assert as_resource(given).text == "A rota. Swap shifts"
    assert as_resource(given | {"topics": "volunteers"}).text == "A rota"


def test_resource_reads_its_topics_once_more_and_leaves_out_shelf_marks():
    given = {"title": "A rota", "note": "Swap shifts.", "topics": "tools, shifts, , misc"}
    resource = as_resource(given)
    assert resource.topics == ("shifts",)
    assert [text for _, text in resource.parts] == ["A rota. Swap shifts. shifts", "shifts"]


def test_interest_is_read_alone_and_within_their_work():
    (wish,) = wishes({"role": "Transit planner", "interests": ["bike lanes", "the"]})
    assert [text for _, text in wish.parts] == ["bike lanes", "Transit planner: bike lanes"]


def test_work_is_assumed_only_where_no_interest_is_known():
    assert [wish.kind for wish in wishes({"role": "Curator", "interests": []})] == ["ASSUMED"]
    assert wishes({"role": "Manager", "interests": []}) == []
    assert [wish.kind for wish in wishes({"role": "", "liked": ["A map"]})] == ["LIKED"]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], []),
        ([FIT - 0.001, 0.1], []),
        ([0.05, FIT], [1, 0]),
        ([0.2, 0.6, 0.4], [1, 2]),
        ([FIT, LEAST - 0.001], [0]),
    ],
)
def test_others_follow_the_best_when_they_come_near(scores, expected):
    assert [index for index, _ in fitting(enumerate(scores))] == expected


def test_rarer_words_count_for_more_of_what_is_shared():
    weight = {"cold": 0.2, "chain": 0.8}.__getitem__
    assert shared({"chain": 1.0}, {"cold", "chain"}, weight) == pytest.approx(0.8)
    assert shared({"cold": 0.6}, {"cold", "chain"}, weight) == pytest.approx(0.12)
    assert shared({"rota": 1.0}, {"cold"}, weight) == shared({}, set(), weight) == 0
