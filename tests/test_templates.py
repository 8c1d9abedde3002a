"""Templates can be read: no line runs off the screen, and no fragment lies about unused."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("contacts", "followup", "letters", "coaching")
FOLDER = ROOT / "templates"
PAGES = {str(path.relative_to(FOLDER)): path.read_text() for path in FOLDER.rglob("*.html")}
WIDEST = 120
BROKEN_TAG = re.compile(r"{%[^%]*\n|{{[^}]*\n")


def test_no_line_is_wider_than_a_screen():
    lines = {
        f"{page}:{number}": line
        for page, text in PAGES.items()
        for number, line in enumerate(text.splitlines(), start=1)
    }
    assert len(lines) > 3000
    assert not [place for place, line in lines.items() if len(line) > WIDEST]


def test_no_tag_is_broken_over_lines_and_so_read_as_words():
    assert not [page for page, text in PAGES.items() if BROKEN_TAG.search(text)]


def test_every_fragment_is_part_of_a_page():
    code = [path.read_text() for floor in FLOORS for path in (ROOT / floor).rglob("*.py")]
    everything = "".join([*code, *PAGES.values()])
    fragments = [page for page in PAGES if Path(page).name.startswith("_")]
    assert len(fragments) > 30
    assert not [page for page in fragments if f'"{page}"' not in everything]
