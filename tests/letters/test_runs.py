"""One print run: checklist, letters, what they enclose, envelopes; on one side or both."""

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageDraw

from letters.paper import (
    CoverRow,
    Enclosure,
    Envelope,
    PaperUnavailable,
    Run,
    TooMuchForPaper,
    availability,
    cover_sheet,
    problems,
    typeset,
    typeset_letter,
)
from letters.paper.measures import MM_PER_PT
from letters.paper.signature import signature_words
from tests.builders import mail
from tests.printed import opened

try:
    availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

ROOT = Path(__file__).resolve().parents[2]
NOTE = Enclosure("How we plan a clean-up", "First, count the rakes.\n\nThen call the neighbors.")
TWO_PAGES = "Long words here. " * 250


def texts(pdf: bytes) -> list[str]:
    with opened(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def ink(width=780, height=260) -> bytes:
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    ImageDraw.Draw(image).line([(0, height), (width, 0)], fill=(0, 0, 90, 255), width=8)
    png = io.BytesIO()
    image.save(png, "PNG")
    return png.getvalue()


def claims_ua(pdf: bytes) -> bool:
    metadata = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"].get("/Metadata")
    return bool(metadata) and b"pdfuaid:part" in metadata.get_data()


def test_checklist_comes_first_and_names_every_letter():
    to = Envelope(("Sam Doyle",), ("Lee Novak", "1 Elm Street", "Troy, MI 48083"), windowed=True)
    mails = [mail(), mail(addressee=to.addressee, envelope=to, running_name="Lee Novak")]
    mails += [replace(mail(addressee=(), running_name="Kim Okafor"), goes="label 4")]
    printed = typeset(mails, Run(cover=True))
    first, *letters = texts(printed.pdf)
    for words in ("Ms. Ada Park", "400 Grand River Avenue, Northfield", "#10 envelope"):
        assert words in first
    for words in ("Lee Novak", "#10 window", "Kim Okafor", "label 4", "Signed", "Stamped"):
        assert words in first
    assert printed.letter_starts == (1, 2, 3)
    assert len(letters) == 4  # a window needs no page of its own
    assert claims_ua(printed.pdf)


def test_checklist_shortens_an_address_that_the_letter_takes_whole():
    long = tuple(f"Line {n} of an address that goes on and on, as some do" for n in range(8))
    printed = typeset([mail(addressee=long)], Run(cover=True))
    first, letter, *_ = texts(printed.pdf)
    assert "Line 1 of an address" in first and "…" in first
    assert "Line 7 of an address" in letter


def test_checklist_of_many_letters_turns_the_page():
    rows = [CoverRow(f"Person {n}", "1 Elm Street", 1, "by hand") for n in range(60)]
    printed = cover_sheet(rows, "Sixty letters", "US_FULL_BLOCK", "US")
    assert printed.pages > 1
    assert "".join(texts(printed.pdf)).count("by hand") == 60


def test_on_both_sides_everything_begins_on_a_front():
    long = mail(body=TWO_PAGES)
    mails = [replace(mail(), enclosures=(NOTE,)), long, mail()]
    printed = typeset(mails, Run(cover=True, both_sides=True))
    assert printed.letter_pages == (1, 2, 1)
    assert printed.letter_starts == (2, 6, 8)
    pages = texts(printed.pdf)
    assert [n for n, text in enumerate(pages) if not text.strip()] == [1, 3, 5, 9, 11, 13, 15]
    assert "count the rakes" in pages[4]
    reader = pypdf.PdfReader(io.BytesIO(printed.pdf))
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/Duplex"] == "/DuplexFlipLongEdge"
    assert reader.pages[3].mediabox == reader.pages[2].mediabox


def test_letters_and_envelopes_also_come_as_two_files():
    printed = typeset([mail(), mail(addressee=()), mail()], Run(apart=True))
    assert [len(texts(pdf)) for pdf in (printed.pdf, printed.letters_pdf, printed.envelopes_pdf)]
    assert len(texts(printed.letters_pdf)) == 3
    assert len(texts(printed.envelopes_pdf)) == 2
    assert typeset([mail(addressee=())], Run(apart=True)).envelopes_pdf == b""


def test_note_is_printed_after_its_letter_and_counts_its_own_pages():
    both = replace(mail(body=TWO_PAGES), enclosures=(NOTE,))
    printed = typeset([both, mail()])
    pages = texts(printed.pdf)
    assert "page 2 of 2" in pages[1]
    assert pages[2].startswith("How we plan a clean-up")
    assert printed.letter_starts == (0, 3)
    assert claims_ua(printed.pdf)
    assert problems(both) == []


def test_pdf_of_mine_is_printed_after_its_letter_as_it_is():
    own = typeset_letter(mail(form="UK", salutation="Dear enclosed reader,", addressee=())).pdf
    mails = [replace(mail(), enclosures=(NOTE, Enclosure("A rota", pdf=own))), mail()]
    printed = typeset(mails, Run(cover=True))
    pages = texts(printed.pdf)
    assert printed.pages == len(pages) == 7
    assert "Dear enclosed reader," in pages[3]
    assert printed.letter_starts == (1, 4)
    reader = pypdf.PdfReader(io.BytesIO(printed.pdf))
    assert [round(float(reader.pages[n].mediabox.width)) for n in (2, 3, 4)] == [612, 595, 612]
    assert not claims_ua(printed.pdf)
    assert printed == typeset(mails, Run(cover=True))


@pytest.mark.parametrize("broken", [b"not a PDF", b"%PDF-1.7\n%%EOF", b"%PDF-1.7 " + b"(" * 5000])
def test_pdf_that_cannot_be_read_is_refused_in_a_sentence(broken):
    bad = replace(mail(), enclosures=(Enclosure("A rota", pdf=broken),))
    with pytest.raises(TooMuchForPaper, match=r"An enclosed PDF .*\.$"):
        typeset_letter(bad)
    assert "An enclosed PDF" in str(problems(bad)[0])


@pytest.mark.parametrize("size", [(780, 260), (2000, 100), (100, 900)])
def test_own_signature_stays_in_the_room_of_the_pen(size):
    with opened(typeset_letter(mail(signature=ink(*size))).pdf) as pdf:
        page = pdf[0]
        (image,) = [each for each in page.get_objects() if each.type == 3]
        left, bottom, right, top = (side * MM_PER_PT for side in image.get_bounds())
    assert right - left <= 60.01 and top - bottom <= 15.01
    assert (right - left) / (top - bottom) == pytest.approx(size[0] / size[1], rel=0.02)
    assert left == pytest.approx(25.4, abs=0.1)


def test_signature_that_is_too_large_is_refused():
    with pytest.raises(TooMuchForPaper, match="4 million pixels"):
        typeset_letter(mail(signature=ink(3000, 2000)))
    assert signature_words(None) is None


def test_same_run_gives_the_same_bytes_in_any_process():
    script = (
        "import django, hashlib; django.setup()\n"
        "from tests.letters.test_runs import whole_run\n"
        "print(hashlib.sha256(whole_run()).hexdigest())"
    )
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    there = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "DJANGO_SETTINGS_MODULE": "tests.settings"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.split()[-1] == hashlib.sha256(whole_run()).hexdigest()


def whole_run() -> bytes:
    own = typeset_letter(mail(form="UK", addressee=())).pdf
    enclosed = (NOTE, Enclosure("", pdf=own))
    mails = [
        replace(mail(signature=ink(), form="DIN_5008_A"), enclosures=enclosed),
        mail(typeface="EB_GARAMOND", form="US_SEMI_BLOCK"),
    ]
    return typeset(mails, Run(cover=True, both_sides=True)).pdf
