"""What stands on paper, read back from the PDF."""

import io
import unicodedata

import pypdf
import pypdfium2
import pytest

from letters.paper import (
    ENVELOPES,
    Envelope,
    PaperUnavailable,
    availability,
    envelope_for,
    typeset,
    typeset_letter,
)
from letters.paper import FORMS as EVERY_FORM
from tests.builders import mail

MM = 72 / 25.4  # points

try:
    availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

FORMS = ["US_FULL_BLOCK", "UK"]
CROSSED = pytest.mark.whole("Each form and each gap is there once already.")
SEVEN_LINES = (
    "Dr. María-José Núñez y Ortega III",
    "Deputy Director, Volunteer Programs",
    "Northfield Parks and Recreation Department",
    "Administration Building, Room 214",
    "400 Grand River Avenue",
    "Northfield, MI 48167-1420",
    "United States of America",
)


def pages(printed) -> list[str]:
    """The text of each page, its lines parted by single newlines."""
    with pypdfium2.PdfDocument(printed.pdf) as document:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def words(text: str) -> str:
    return " ".join(text.split())


def sizes(printed) -> list[tuple[float, float]]:
    reader = pypdf.PdfReader(io.BytesIO(printed.pdf))
    return [
        (round(float(p.mediabox.width), 2), round(float(p.mediabox.height), 2))
        for p in reader.pages
    ]


def place(page, text: str) -> tuple[float, float, float, float]:
    """The left, bottom, right and top of the text on a page, in points from the lower left."""
    lines = page.get_textpage()
    index, count = lines.search(text).get_next()
    boxes = [
        lines.get_charbox(n)
        for n in range(index, index + count)
        if lines.get_text_range(n, 1).strip()
    ]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


@pytest.mark.parametrize(
    ("form", "sheet", "envelope"),
    [
        ("US_FULL_BLOCK", (612, 792), (684, 297)),
        ("UK", (595.28, 841.89), (623.62, 311.81)),
    ],
)
def test_letters_come_first_then_envelopes_in_the_same_order(form, sheet, envelope):
    names = ["Ada Park", "Lee Novak", "Kim Okafor"]
    printed = typeset([mail(addressee=(name, "Northfield, MI 48167"), form=form) for name in names])
    assert printed.letter_pages == (1, 1, 1)
    assert printed.pages == 6
    assert sizes(printed) == [sheet] * 3 + [envelope] * 3
    assert [name in page for name, page in zip(names * 2, pages(printed), strict=True)] == [
        True
    ] * 6


def test_letter_handed_over_has_no_envelope_and_no_address():
    printed = typeset([mail(), mail(addressee=()), mail()])
    assert sizes(printed) == [(612, 792)] * 3 + [(684, 297)] * 2
    assert "Northfield" not in pages(printed)[1]


def test_page_two_says_to_whom_when_and_how_many_of_its_own_letter():
    long = "\n\n".join(f"Paragraph {n} of forty, and a few more words after it." for n in range(40))
    printed = typeset([mail(), mail(body=long), mail(body=long)])
    assert printed.letter_pages == (1, 2, 2)
    text = [words(page) for page in pages(printed)]
    assert "page" not in text[0] + text[1] + text[3]
    for page in (text[2], text[4]):
        assert "Ms. Ada Park, page 2 of 2" in page
        assert "November 23, 2026" in page


@pytest.mark.parametrize(
    ("form", "gap", "shortest", "at_least"),
    [
        ("US_FULL_BLOCK", "\n", 14, 2),
        ("UK", "\n\n", 6, 1),
        pytest.param("US_FULL_BLOCK", "\n\n", 6, 1, marks=CROSSED),
        pytest.param("UK", "\n", 14, 2, marks=CROSSED),
    ],
)
def test_closing_is_never_alone_on_a_page_nor_parted_from_the_name(form, gap, shortest, at_least):
    carried = 0
    for lines in range(shortest, shortest + 30):
        body = gap.join(f"Line {n} of the body." for n in range(lines))
        printed = typeset_letter(mail(body=body, addressee=SEVEN_LINES, form=form))
        letter = pages(printed)[: printed.letter_pages[0]]
        assert "Sincerely," in letter[-1]
        assert letter[-1].count("Sam Doyle") == (1 if len(letter) > 1 else 2)
        assert letter[-1].count("of the body") >= at_least
        carried += len(letter) > 1
    assert carried > 5


@pytest.mark.parametrize("form", EVERY_FORM)
@pytest.mark.parametrize("paragraphs", [1, 2, 40])
def test_pen_has_fifteen_by_sixty_millimetres_with_nothing_in_them(form, paragraphs):
    body = "\n\n".join(["A short paragraph about the spring clean-up."] * paragraphs)
    printed = typeset_letter(mail(body=body, signer="Samuel Doyle", form=form))
    with pypdfium2.PdfDocument(printed.pdf) as document:
        page = document[printed.letter_pages[0] - 1]
        left, upper, *_ = place(page, "Sincerely,")
        *_, lower = place(page, "Samuel Doyle")
        assert (upper - lower) / MM >= 15
        assert page.get_width() - left >= 60 * MM
        room = page.get_textpage().get_text_bounded(left, lower + 1, left + 60 * MM, upper - 1)
        assert room.strip() == ""


@pytest.mark.parametrize(
    "typed",
    [
        "Plain words, “quotes”, an em dash — and affable office fjords.",
        "<b>bold</b> & <img src=http://example.com/a.png> &amp; <script>alert(1)</script>",
        "{{ seeker }} {% now 'Y' %} }@import url(http://example.com/a.css)",
        "Two  spaces   and three, 0123456789, (517) 555-0142, ½ € £ §",
        "Dr. María-José Núñez y Ortega III; Đặng Thị Hồng; Владимир; Ελένη; Łukasz Żółć",
    ],
)
def test_text_on_paper_is_the_text_typed(typed):
    text = pages(typeset_letter(mail(body=typed, signer=typed)))[0]
    # PDFium gives letters with accents composed; line ends are the page's own.
    assert words(text).count(words(unicodedata.normalize("NFC", typed))) == 2


def test_line_breaks_and_paragraphs_are_kept():
    body = "Dear me,\nthree lines\nstay three.\n\n \nSecond paragraph."
    text = pages(typeset_letter(mail(body=body)))[0]
    assert "Dear me,\nthree lines\nstay three.\nSecond paragraph." in text


def test_bidi_overrides_and_controls_are_not_printed():
    text = pages(typeset_letter(mail(body="pay \u202edoog\u202c \x00\x07now")))[0]
    assert "pay doog now" in text


def test_viewers_are_asked_for_true_size_and_one_side():
    reader = pypdf.PdfReader(io.BytesIO(typeset_letter(mail()).pdf))
    wishes = reader.trailer["/Root"]["/ViewerPreferences"]
    assert wishes["/PrintScaling"] == "/None"
    assert wishes["/PickTrayByPDFSize"]
    assert wishes["/Duplex"] == "/Simplex"
    assert reader.metadata.title == "Letter to Ms. Ada Park"


def test_fonts_are_embedded_and_subset():
    reader = pypdf.PdfReader(io.BytesIO(typeset_letter(mail()).pdf))
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor
        assert "+Letter-Serif" in font["/BaseFont"]


@pytest.mark.parametrize("form", FORMS)
def test_nothing_leaves_the_sheet(form):
    endless = mail(
        form=form,
        body="x" * 4000,
        salutation="Dear " + "W" * 200,
        closing="M" * 80,
        signer="D" * 120,
        enclosures="E" * 300,
        running_name="R" * 200,
        addressee=("N" * 300, "no\u00a0break\u00a0" * 25),
    )
    printed = typeset_letter(endless)
    with pypdfium2.PdfDocument(printed.pdf) as document:
        for page in list(document)[: printed.letter_pages[0]]:
            lines = page.get_textpage()
            rights = [lines.get_rect(n)[2] for n in range(lines.count_rects())]
            assert max(rights) <= page.get_width() - 20 * MM


@pytest.mark.parametrize("form", FORMS)
def test_addresses_stand_where_the_post_looks(form):
    printed = typeset_letter(mail(addressee=SEVEN_LINES, form=form))
    where = ENVELOPES[envelope_for(form)]
    with pypdfium2.PdfDocument(printed.pdf) as document:
        page = document[1]
        first, last = place(page, SEVEN_LINES[0]), place(page, SEVEN_LINES[-1])
        back = place(page, "East Lansing")
        height = page.get_height()
    assert abs(first[0] / MM - where.to.left) < 0.6  # the first letter's own side bearing
    assert (height - first[3]) / MM >= where.to.top
    assert (height - last[1]) / MM <= where.to.bottom
    assert (height - back[1]) / MM < where.sender.bottom


def test_envelope_may_carry_other_lines_than_the_letter():
    other = mail(
        envelope=Envelope(sender=("Sam Doyle",), addressee=("Ada Park", "Haifa", "ISRAEL"))
    )
    letter, envelope = pages(typeset_letter(other))
    assert "ISRAEL" in envelope
    assert "ISRAEL" not in letter


@pytest.mark.parametrize("form", ["US_FULL_BLOCK", "DIN_5008_B", "NOTE_CARD"])
@pytest.mark.parametrize("name", ["Dr. Maximiliana-Wilhelmina von Hohenstein " * 3, "W" * 120])
def test_the_head_of_page_two_is_one_line_however_long_the_name(form, name):
    letter = mail(form=form, running_name=name.strip(), body="Long words here. " * 250)
    _, second, *_ = pages(typeset_letter(letter))
    (head,) = [line for line in second.splitlines() if "page 2 of" in line]
    assert head.startswith(name[:10])
    assert "…, page 2 of" in head
