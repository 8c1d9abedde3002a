"""The prep sheet on paper: one page for a panel, on the paper of its country, or a web page."""

from datetime import date

import pytest
from django.urls import reverse

from letters import paper
from letters.paper import PrepPerson, PrepSheet
from tests import builders
from tests.printed import opened

PANEL = PrepSheet(
    heading="Volunteer Coordinator, Northfield Parks",
    about="Panel, Monday, November 30, 2026, in person",
    people=tuple(
        PrepPerson(
            name=f"Ada Park {number}",
            part="panel member, Ranger",
            knows=("vernal pools (about their work): “They are gone by July.”",),
            find_out=("What their job is called, and since when",) * 3,
            questions=("Which part of this work do you look forward to?",) * 3,
            promises=("The after-action review",) * 2,
        )
        for number in range(6)
    ),
)


@pytest.fixture(autouse=True, scope="module")
def on_paper():
    try:
        paper.prep_sheet(PANEL)
    except paper.PaperUnavailable as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize(
    ("country", "size"), [("US", (612, 792)), ("DE", (595, 842)), ("", (595, 842))]
)
def test_panel_of_six_is_one_page_of_the_countrys_paper(country, size):
    printed = paper.prep_sheet(PANEL, country)
    page = opened(printed.pdf)[0]
    assert printed.pages == 1
    assert (round(page.get_width()), round(page.get_height())) == size


def test_everything_on_the_sheet_is_on_the_page():
    text = opened(paper.prep_sheet(PANEL).pdf)[0].get_textpage().get_text_range()
    for said in (PANEL.heading, "Ada Park 5", "vernal pools", "The after-action review"):
        assert said in text


@pytest.mark.parametrize(
    "people", [3, pytest.param(20, marks=pytest.mark.whole("Twenty take six times as long."))]
)
@pytest.mark.parametrize(
    "words",
    ["<script>alert(1)</script>", "a\x00b\x0cc", "مريم \u202eabc", "x" * 5000, "🎈{{ 7 }}"],
)
def test_hostile_words_are_set_or_refused_in_a_sentence(words, people):
    person = PrepPerson(words, words, (words,) * 20, (words,) * 20, (words,), (words,))
    try:
        printed = paper.prep_sheet(PrepSheet(words, words, (person,) * people), "US")
    except paper.TooMuchForPaper as refusal:
        assert str(refusal)
    else:
        assert printed.pdf.startswith(b"%PDF")


@pytest.mark.django_db
def test_sheet_comes_as_a_pdf_and_as_a_page_for_the_browser(client):
    sam = builders.seeker()
    client.force_login(sam)
    interview = builders.interview(builders.application(sam), held_on=date(2026, 11, 30))
    seat = builders.seat(interview, to_find_out="The heron?\nThe owl?", could_promise="The map")
    answer = client.get(reverse("letters:prep-sheet", args=[interview.pk]))
    assert answer["Content-Type"] == "application/pdf"
    text = opened(answer.content)[0].get_textpage().get_text_range()
    shown = client.get(reverse("letters:prep-print-view", args=[interview.pk])).content.decode()
    for said in ("The heron?", "The owl?", "The map", str(seat.person)):
        assert said in text
        assert said in shown


@pytest.mark.django_db
def test_without_pango_the_browser_prints_it(client, monkeypatch):
    def missing(*_):
        raise paper.PaperUnavailable("No Pango here.")

    monkeypatch.setattr("letters.render_pool.prep_sheet", missing)
    sam = builders.seeker()
    client.force_login(sam)
    interview = builders.interview(builders.application(sam))
    answer = client.get(reverse("letters:prep-sheet", args=[interview.pk]))
    assert answer.status_code == 503
    assert reverse("letters:prep-print-view", args=[interview.pk]) in answer.content.decode()
