"""Charts: named for a screen reader, true to their numbers, and proof against hostile words."""

from xml.etree import ElementTree

import pytest

from followup.selectors.progress import NAMES, NUMBERS, ROW, WIDTH, bars

SVG = "{http://www.w3.org/2000/svg}"


def drawn(rows, **words):
    words = {"key": "gives", "title": "What you gave", "about": "Seven in all."} | words
    return bars(rows, **words)


def read(svg):
    return ElementTree.fromstring(svg)


def test_chart_has_a_name_and_a_description():
    svg = read(drawn([("Nov 2026", 7)]))
    said = [svg.find(f"*[@id='{each}']").text for each in svg.get("aria-labelledby").split()]
    assert svg.get("role") == "img"
    assert said == ["What you gave", "Seven in all."]


def test_bars_are_as_long_as_their_numbers_say():
    svg = read(drawn([("Oct 2026", 5), ("Nov 2026", 10), ("Dec 2026", 0)]))
    long = WIDTH - NAMES - NUMBERS
    assert [int(bar.get("width")) for bar in svg.iter("rect")] == [long // 2, long]
    numbers = [text.text for text in svg.iter("text") if text.get("class") == "chart-number"]
    assert numbers == ["5", "10", "0"]


def test_least_is_seen_beside_most():
    svg = read(drawn([("a", 1), ("b", 100_000)]))
    assert [int(bar.get("width")) >= 2 for bar in svg.iter("rect")] == [True, True]


@pytest.mark.parametrize("rows", [[], [("Nov 2026", 0)], [("Nov 2026", 3)] * 12])
def test_everything_drawn_lies_inside(rows):
    svg = read(drawn(rows))
    _, _, width, height = map(int, svg.get("viewBox").split())
    assert height == max(ROW, ROW * len(rows))
    for text in svg.iter("text"):
        assert 0 <= int(text.get("x")) <= width - 7 * len(text.text or "")
        assert 0 < int(text.get("y")) < height


def test_words_are_only_words_and_carry_no_style():
    svg = drawn([("<script>x</", 1)], title="<b>&", about='"')
    assert "<script>" not in svg
    assert "style" not in svg
    assert read(svg).find("title").text == "<b>&"
