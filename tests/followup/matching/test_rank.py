"""Ranking people for a resource over plain data."""

import subprocess
import sys
from time import process_time
from types import SimpleNamespace

import pytest

from followup import matching
from followup.matching import minilm, table
from followup.rules.matching import Wish, as_resource

RUNNER = {"id": 1, "role": "Park ranger", "interests": ["trail running", "birdwatching"]}
COOK = {"id": 2, "role": "Librarian", "interests": ["vegetarian cooking"]}
NEWCOMER = {"id": 3, "role": "Water utility engineer", "interests": []}
PEOPLE = [RUNNER, COOK, NEWCOMER]


@pytest.fixture(autouse=True)
def by_words(monkeypatch):
    """The same answers whether or not the model is installed."""
    monkeypatch.setattr(matching, "language", lambda: table)
    monkeypatch.setattr(matching, "remembered", {})


def ids(resource, people=PEOPLE):
    return [who for who, _, _ in matching.rank(resource, people)]


def test_meaning_finds_what_words_do_not_and_says_why():
    lentils = {"title": "Thirty lentil dinners", "note": "", "topics": ["recipes", "meatless"]}
    ((who, score, why), *_) = matching.rank(lentils, PEOPLE)
    assert (who, why) == (2, "matches “vegetarian cooking”")
    assert 0.1 < score < 1


@pytest.mark.parametrize("topics", ["birds, binoculars", ["birds", "binoculars"], "#birds"])
def test_topics_may_be_a_list_or_words_with_commas(topics):
    assert ids({"title": "Owls at dusk", "topics": topics})[0] == 1


def test_objects_serve_as_well_as_mappings():
    owls = SimpleNamespace(title="Owls at dusk", takeaway="", note=None, topics="birds")
    ranger = SimpleNamespace(id="x", role=None, interests=("birdwatching",))
    assert ids(owls, [ranger]) == ["x"]


def test_a_topic_that_is_the_interest_is_certain():
    same = matching.rank({"title": "Sunday", "topics": ["Trail  Running"]}, PEOPLE)
    near = matching.rank({"title": "Sunday", "topics": ["jogging"]}, PEOPLE)
    assert same[0][0] == near[0][0] == 1
    assert same[0][1] > near[0][1] + 0.3


def test_work_is_assumed_to_be_an_interest_only_where_none_is_known():
    pipes = {"title": "Finding leaks in water mains", "topics": ["drinking water", "utilities"]}
    found = matching.rank(pipes, PEOPLE)
    assert [(who, why) for who, _, why in found] == [
        (3, "assumed from their work, “Water utility engineer”")
    ]
    books = {"title": "Shelving in half the time", "topics": ["librarians"]}
    assert 2 not in ids(books)


def test_what_they_answered_before_speaks_for_more_of_its_kind():
    quilt = {"title": "Log cabin blocks from scraps", "topics": ["quilts", "sewing"]}
    fan = {"id": 4, "role": "", "interests": ["golf"], "liked": ["A quilt pattern for sewing"]}
    assert (
        matching.rank(quilt, [fan])[0][2]
        == "like “A quilt pattern for sewing”, which they answered"
    )
    assert matching.rank(quilt, [fan | {"liked": []}]) == []


@pytest.mark.parametrize(
    "resource",
    [
        {"title": "Whale song archives", "topics": ["marine biology", "whales"]},
        {"title": "Something useful", "topics": ["misc", "tips", "other"]},
        {"title": "", "topics": []},
        {"title": "xyzzy", "note": "plugh", "topics": "—, ,"},
        {},
    ],
)
def test_nobody_is_suggested_when_nobody_fits(resource):
    assert matching.rank(resource, PEOPLE) == []


@pytest.mark.parametrize("interest", ["", "the", "work", "other", "tips", "🎈", " "])
def test_words_that_say_nothing_match_nothing(interest):
    person = {"id": 1, "role": "", "interests": [interest]}
    for topic in ("misc", "other", "tips", "work", "the"):
        assert matching.rank({"title": "A template", "topics": [topic]}, [person]) == []


def test_a_name_no_dictionary_knows_is_found_when_both_say_it():
    fan = {"id": 1, "role": "Clerk", "interests": ["Wolverhampton Wyldestone"]}
    assert ids({"title": "Sunday's match", "topics": "wyldestone, wolverhampton"}, [fan]) == [1]


def test_equal_ones_keep_their_order_and_each_person_comes_once():
    twins = [RUNNER | {"id": number} for number in (7, 3, 5)]
    assert ids({"title": "Ten hilly routes", "topics": "trail running, runs"}, twins) == [7, 3, 5]


def test_resources_for_one_person_come_best_first():
    shelf = [
        {"title": "Whale song archives", "topics": "whales"},
        {"title": "Owls at dusk", "topics": "birds"},
        {"title": "Ten hilly routes", "topics": "trail running"},
    ]
    wished = [Wish("trail running"), Wish("birdwatching")]
    found = matching.suited([as_resource(one) for one in shelf], wished)
    assert [(index, why) for index, _, why in found] == [
        (2, "matches “trail running”"),
        (1, "matches “birdwatching”"),
    ]
    assert matching.suited([as_resource(shelf[0])], []) == []


def test_a_text_names_the_subjects_it_is_plainly_about():
    assert matching.subjects_of("I built a tiny scheduler for food banks") == ["food banks"]
    assert matching.subjects_of("Welcome") == matching.subjects_of("") == []


def test_what_is_remembered_stays_within_bounds(monkeypatch):
    monkeypatch.setattr(matching, "MOST_REMEMBERED", 5)
    for _ in range(2):
        crowd = [RUNNER | {"id": n, "interests": [f"trail {n}"]} for n in range(9)]
        assert len(matching.rank({"title": "Hikes", "topics": "trail"}, crowd)) == 9
        assert len(matching.remembered) <= 10


def test_a_wish_many_have_is_weighed_once(monkeypatch):
    weighed = []
    scored = matching.scored
    monkeypatch.setattr(
        matching, "scored", lambda *given: weighed.extend(given[2]) or scored(*given)
    )
    crowd = [RUNNER | {"id": number} for number in range(50)]
    assert len(ids({"title": "Ten hilly routes", "topics": "trail running"}, crowd)) == 50
    assert len(weighed) == 2


@pytest.mark.whole("Holds a cost, which is no matter of every day.")
def test_a_thousand_people_are_ranked_soon():
    """It takes 13 ms of work on a quiet machine; a busy one may take four times as long."""
    known = list(table.table().places)[2000:6000]
    crowd = [
        {"id": n, "role": known[n], "interests": [f"{known[n + k]} {known[-n]}" for k in (7, 8, 9)]}
        for n in range(1000)
    ]
    matching.rank({"title": "Owls at dusk"}, crowd)
    spent = []
    for word in known[:12]:
        began = process_time()
        matching.rank({"title": f"Ten hilly {word} routes", "topics": "trail running"}, crowd)
        spent.append(process_time() - began)
    assert min(spent) < 0.052


def test_ranking_asks_for_neither_django_nor_a_database():
    said = """
import sys
from followup.matching import rank
found = rank({"title": "Owls at dusk", "note": "", "topics": ["birds"]},
             [{"id": "p1", "role": "Park ranger", "interests": ["birdwatching"]}])
assert [one[0] for one in found] == ["p1"], found
assert "django" not in sys.modules
"""
    assert subprocess.run([sys.executable, "-c", said], check=False).returncode == 0


@pytest.mark.skipif(not minilm.installed(), reason="the model is not installed")
def test_weights_that_are_not_ours_are_refused(monkeypatch):
    monkeypatch.setattr(minilm, "WEIGHTS_SHA256", "0" * 64)
    minilm.model.cache_clear()
    with pytest.raises(RuntimeError, match="not the ones we know"):
        minilm.model()
    minilm.model.cache_clear()
