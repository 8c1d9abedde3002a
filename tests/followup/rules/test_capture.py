"""What is shared from elsewhere becomes the beginnings of a give."""

import pytest

from followup.rules.capture import captured, filled_up, has_topics_enough, topics_in


def test_a_shared_page_gives_title_link_and_site():
    found = captured(
        title="How to plan shifts | Parks Weekly",
        text="A good shift plan begins with the gaps.",
        url="https://parks.example/shifts",
    )
    assert (found.title, found.found_where) == ("How to plan shifts", "Parks Weekly")
    assert (found.link, found.note) == (
        "https://parks.example/shifts",
        "A good shift plan begins with the gaps.",
    )


def test_a_phone_puts_the_address_into_the_text():
    found = captured(title="", text="Rota tricks\nhttps://www.rota.example/a?b=1.", url="")
    assert (found.title, found.link) == ("Rota tricks", "https://www.rota.example/a?b=1")
    assert (found.found_where, found.note) == ("rota.example", "")


@pytest.mark.parametrize(
    ("title", "name", "site"),
    [
        ("Field notes – The Ranger", "Field notes", "The Ranger"),
        ("Trail-running - a start", "Trail-running", "a start"),
        ("Co-operation", "Co-operation", "parks.example"),
        ("| Parks", "| Parks", "parks.example"),
        ("A | B | Parks Weekly", "A | B", "Parks Weekly"),
    ],
)
def test_the_sites_name_is_taken_off_a_title(title, name, site):
    found = captured(title=title, text="", url="https://parks.example/")
    assert (found.title, found.found_where) == (name, site)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://x", "", "file:///etc/passwd"])
def test_only_a_web_address_is_taken_for_a_link(url):
    assert captured(title="A", text="", url=url).link == ""


def test_a_malformed_address_names_no_site():
    assert captured(title="A", text="", url="https://[half").found_where == ""


def test_nothing_shared_is_nothing_caught():
    assert not any(vars(captured(title="", text="", url="")).values())


def test_a_share_is_cut_to_what_a_give_holds():
    found = captured(title="t" * 5000, text="x" * 9000, url="https://a.example/" + "y" * 600)
    assert (len(found.title), len(found.note), found.link) == (200, 4000, "")


def test_what_my_people_care_about_becomes_its_topics():
    known = ["shift planning", "planning", "Trail Running", "art", "a, b"]
    text = "Trail running clubs and SHIFT-PLANNING; a start"
    assert topics_in(text, known) == ["shift planning", "Trail Running", "planning"]


def test_a_known_topic_is_found_whether_it_is_one_or_many():
    known = ["volunteer", "volunteers", "museum policies"]
    assert topics_in("What museums know of a volunteer", known) == ["volunteers"]
    assert topics_in("A museum policy", known) == ["museum policies"]


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        ("", "museums, zoos"),
        ("keeping volunteers", "keeping volunteers, museums"),
        ("Museum shops", "Museum shops, zoos"),
        ("a, b", "a, b"),
    ],
)
def test_guesses_fill_up_to_two_topics_without_repeating_a_word(topics, expected):
    assert filled_up(topics, ["museums", "zoos", "aquariums"]) == expected


@pytest.mark.parametrize(
    ("topics", "enough"), [("", False), ("rotas", False), ("rotas, ,", False), ("a, b", True)]
)
def test_two_topics_are_enough(topics, enough):
    assert has_topics_enough(topics) is enough
