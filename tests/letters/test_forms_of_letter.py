"""Every part of every form of letter stands where the rules of its country want it."""

from datetime import date

import pytest

from letters.paper import (
    ENVELOPES,
    FEEDS,
    FORMS,
    TYPEFACES,
    Envelope,
    PaperUnavailable,
    availability,
    enclosure_line,
    envelope_for,
    form_for,
    problems,
    typeset_letter,
    windows_for,
    written_out,
)
from letters.paper import (
    test_sheet as trial_sheet,
)
from letters.paper.envelopes import fold
from letters.paper.layouts import form_named
from letters.paper.measures import MM_PER_PT
from letters.paper.placement import plan, sender_lines
from tests.builders import mail
from tests.printed import lines_drawn, opened, origin

try:
    availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

EXACT = 0.10  # mm
FIVE = ("Ms. Ada Park", "Director", "Hall of Parks", "400 Grand River Avenue", "Northfield 48167")
WAYS = [
    (form, country, window)
    for form in FORMS
    for country in ("US", "GB")
    for window in ("", *windows_for(form, country))
]


def sent(form, country, window="", **fields):
    lines = fields.pop("addressee", FIVE)
    envelope = Envelope(("Sam Doyle",), lines, window or "DL", windowed=bool(window))
    fields["envelope"] = envelope if window else None
    return mail(form=form, country=country, addressee=lines, **fields)


def near(place, left, baseline) -> bool:
    return abs(place[0] - left) <= EXACT and abs(place[1] - baseline) <= EXACT


def baseline(whole, block, nth=0, size=None) -> float:
    """Where a line of a block has its baseline."""
    size = size or block.type_pt
    face = whole.face
    down = nth * block.line_pt + face.baseline(size * face.scale, block.line_pt)
    return block.top + down * MM_PER_PT


@pytest.mark.parametrize(("form", "country", "window"), WAYS)
@pytest.mark.parametrize("typeface", TYPEFACES)
def test_every_part_stands_where_the_form_wants_it(form, country, window, typeface):
    letter = sent(form, country, window, typeface=typeface)
    whole = plan(letter)
    with opened(typeset_letter(letter).pdf) as pdf:
        page = pdf[0]
        assert pdf.get_page_size(0) == pytest.approx(
            (whole.sheet.width / MM_PER_PT, whole.sheet.height / MM_PER_PT), abs=0.01
        )
        place = origin(page, "November 23")
        assert abs(place[1] - baseline(whole, whole.date)) <= EXACT
        if whole.date.align == "left":
            assert abs(place[0] - whole.date.left) <= EXACT
        for nth, line in enumerate(FIVE if whole.addressee else ()):
            block = whole.addressee
            assert near(origin(page, line), block.left, baseline(whole, block, nth)), line
        salutation = origin(page, "Dear Ms.")
        down = whole.face.baseline(11.5 * whole.face.scale, 15.5) * MM_PER_PT
        assert near(salutation, whole.sheet.left, whole.body_top + down)
        assert abs(origin(page, "Sincerely,")[0] - whole.close_left) <= EXACT


@pytest.mark.parametrize(("form", "country", "window"), WAYS)
def test_fold_marks_stand_on_the_folds(form, country, window):
    letter = sent(form, country, window)
    whole = plan(letter)
    wanted = sorted([*whole.folds, *([whole.hole] if whole.hole else [])])
    with opened(typeset_letter(letter).pdf) as pdf:
        drawn = sorted((top + bottom) / 2 for _, top, _, bottom in lines_drawn(pdf[0]))
    assert drawn == pytest.approx(wanted, abs=EXACT)


@pytest.mark.parametrize(
    ("form", "country", "safe", "folds"),
    [  # what the window of each envelope shows in every position, on paper and by hand
        ("US_FULL_BLOCK:NO_10", "US", (25.4, 66.7, 108.0, 85.7), (101.6, 190.5)),
        ("US_FULL_BLOCK:NO_9", "US", (25.4, 60.3, 123.8, 79.4), (95.25, 187.3)),
        ("DIN_5008_B:DL", "DE", (20, 50, 100, 90), (105, 210)),
        ("DIN_5008_B:C6_5", "DE", (20, 54, 91, 90), (105, 210)),
        ("DIN_5008_A:DL", "DE", (20, 32, 100, 72), (87, 192)),
        ("UK:DL", "GB", (20, 57, 100, 81), (99, 198)),
        ("FRENCH:DL", "FR", (100, 45, 190, 79), (99, 198)),
    ],
)
def test_windows_show_what_was_measured(form, country, safe, folds):
    form, _, window = form.partition(":")
    fit = form_named(form).windows(country)[window]
    shown = (fit.safe.left, fit.safe.top, fit.safe.right, fit.safe.bottom)
    assert shown == pytest.approx(safe, abs=0.05)
    assert fit.folds == pytest.approx(folds, abs=0.05)


@pytest.mark.parametrize("key", ENVELOPES)
@pytest.mark.parametrize("feed", FEEDS)
@pytest.mark.parametrize("offset", [(0, 0), (-3.5, 2)])
def test_envelopes_carry_their_blocks_where_the_post_reads(key, feed, offset):
    form = ENVELOPES[key]
    sender = ("Sam Doyle", "12 Elm Street")
    envelope = Envelope(sender, FIVE, key, feed=feed, offset=offset)
    whole = plan(mail(envelope=envelope))
    with opened(typeset_letter(mail(envelope=envelope)).pdf) as pdf:
        page = pdf[1]
        size = (form.width, form.height) if feed == "LANDSCAPE" else (form.height, form.width)
        assert (page.get_width() * MM_PER_PT, page.get_height() * MM_PER_PT) == pytest.approx(
            size, abs=0.01
        )
        for block, lines in ((form.sender, sender), (form.to, FIVE)):
            for nth, line in enumerate(lines):
                x, y = origin(page, line)
                if feed == "PORTRAIT":
                    x, y = y, form.height - x
                left, down = block.left + offset[0], baseline(whole, block, nth) + offset[1]
                assert near((x, y), left, down), line
    inside = form.to.zone
    assert form.read.left <= inside.left and inside.right <= form.read.right + 0.01
    assert form.read.top <= inside.top and inside.bottom <= form.read.bottom + 0.01
    assert form.sender.bottom <= form.to.top


@pytest.mark.parametrize("feed", FEEDS)
def test_test_sheet_has_a_cross_in_its_middle_and_a_rule_of_100_mm(feed):
    with opened(trial_sheet("NO_10", feed, (2, -1)).pdf) as pdf:
        assert len(pdf) == 2
        for number, (dx, dy) in enumerate([(2, -1), (0, 0)]):
            page = pdf[number]
            drawn = lines_drawn(page)
            lengths = [max(right - left, low - top) for left, top, right, low in drawn]
            assert max(lengths) == pytest.approx(100, abs=EXACT)
            arms = [line for line, long in zip(drawn, lengths, strict=True) if abs(long - 20) < 0.2]
            x = sorted((left + right) / 2 for left, _, right, _ in arms)
            y = sorted((top + low) / 2 for _, top, _, low in arms)
            if feed == "PORTRAIT" and number == 0:
                dx, dy = -dy, dx
            middle = page.get_width() * MM_PER_PT / 2 + dx, page.get_height() * MM_PER_PT / 2 + dy
            assert x == pytest.approx([middle[0]] * 2, abs=EXACT)
            assert y == pytest.approx([middle[1]] * 2, abs=EXACT)


@pytest.mark.parametrize(
    ("form", "country", "written"),
    [
        ("US_FULL_BLOCK", "US", "November 3, 2026"),
        ("US_FULL_BLOCK", "CA", "3 November 2026"),
        ("UK", "GB", "3 November 2026"),
        ("DIN_5008_B", "DE", "3 November 2026"),
        ("FRENCH", "FR", "Lyon, 3 November 2026"),
    ],
)
def test_dates_are_written_as_their_country_writes_them(form, country, written):
    assert written_out(date(2026, 11, 3), form, country, place="Lyon") == written


@pytest.mark.parametrize(
    ("country", "form", "envelope", "page"),
    [
        ("US", "US_FULL_BLOCK", "NO_10", (215.9, 279.4)),
        ("GB", "UK", "DL", (210, 297)),
        ("", "UK", "DL", (210, 297)),
        ("DE", "DIN_5008_B", "DL", (210, 297)),
        ("fr", "FRENCH", "DL", (210, 297)),
    ],
)
def test_form_paper_and_envelope_follow_the_country(country, form, envelope, page):
    assert form_for(country) == form
    assert envelope_for(form, country) == envelope
    sheet = form_named(form).sheet(country)
    assert (sheet.width, sheet.height) == page


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("country", ["US", "GB"])
def test_usual_envelope_holds_the_folded_sheet(form, country):
    assert fold(form_named(form).sheet(country), ENVELOPES[envelope_for(form, country)])


def test_note_card_is_half_a_sheet_and_has_no_inside_address():
    for country, size in (("US", (396, 612)), ("DE", (419.53, 595.28))):
        with opened(typeset_letter(sent("NOTE_CARD", country)).pdf) as pdf:
            assert pdf.get_page_size(0) == pytest.approx(size, abs=0.01)
            assert "Grand River" not in pdf[0].get_textpage().get_text_range()


def test_enclosures_and_copies_are_named_as_the_form_names_them():
    words = {
        "US_FULL_BLOCK": ("Enclosure: a rota", "cc: Kim Lee; Ana Ruiz"),
        "UK": ("Enc: a rota", "cc: Kim Lee; Ana Ruiz"),
        "DIN_5008_B": ("Enclosure: a rota", "Copy to: Kim Lee; Ana Ruiz"),
        "FRENCH": ("P.J. : a rota", "Copie : Kim Lee; Ana Ruiz"),
    }
    for form, lines in words.items():
        letter = mail(form=form, enclosures="a rota", cc=("Kim Lee", "Ana Ruiz"))
        with opened(typeset_letter(letter).pdf) as pdf:
            text = pdf[0].get_textpage().get_text_range().replace("\u00a0", " ")
        assert all(line in text for line in lines), text


def test_several_enclosures_are_told_as_several():
    for typed, line in (
        ("a rota; a map", "Enclosures: a rota; a map"),
        ("a rota;", "Enclosure: a rota"),
        ("Encl. (2)", "Encl. (2)"),
        ("", ""),
    ):
        assert enclosure_line(typed, "US_FULL_BLOCK") == line


def test_sender_stands_in_one_line_under_the_name_in_a_letterhead():
    letter = mail(form="DIN_5008_B", sender=("Sam Doyle", "Elmweg 12", "10115 Berlin"))
    assert sender_lines(letter.letter, form_named("DIN_5008_B")) == (
        "Sam Doyle",
        "Elmweg 12 · 10115 Berlin",
    )


def test_unknown_keys_are_refused():
    for wrong in (
        mail(typeface="COMIC_SANS"),
        mail(envelope=Envelope((), ("Ada",), "NO_11")),
        mail(envelope=Envelope((), ("Ada",), "NO_10", feed="SIDEWAYS")),
        mail(envelope=Envelope((), ("Ada",), "NO_10", offset=(26, 0))),
        mail(envelope=Envelope((), ("Ada",), "NO_10", offset=(float("nan"), 0))),
        mail(envelope=Envelope((), ("Ada",), "MONARCH", windowed=True)),
        mail(signature=b"GIF89a"),
    ):
        with pytest.raises(ValueError):
            problems(wrong)


@pytest.mark.parametrize(
    ("key", "corner", "address"), [("NO_10", 12.7, 107.95), ("DL", 12.7, 100.0)]
)
def test_envelope_has_its_two_blocks_at_these_millimetres(key, corner, address):
    envelope = Envelope(("Sam Doyle",), FIVE, key, feed="LANDSCAPE", offset=(0, 0))
    with opened(typeset_letter(mail(envelope=envelope)).pdf) as pdf:
        lefts = (origin(pdf[1], "Sam Doyle")[0], origin(pdf[1], FIVE[0])[0])
    assert lefts == pytest.approx((corner, address), abs=EXACT)


@pytest.mark.parametrize("form", ["US_FULL_BLOCK", "UK"])
def test_text_begins_half_a_line_below_the_greeting_and_ends_a_line_above_the_closing(form):
    with opened(typeset_letter(mail(form=form, body="The only line.")).pdf) as pdf:
        greeting, text, closing = (
            origin(pdf[0], words)[1] / MM_PER_PT for words in ("Dear", "The only", "Sincerely,")
        )
    assert (text - greeting, closing - text) == pytest.approx((15.5 * 1.5, 15.5 * 2), abs=0.1)
