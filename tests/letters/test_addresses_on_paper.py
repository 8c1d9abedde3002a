"""A thousand addresses of twelve countries stay where windows, labels and machines look."""

import pytest

from letters.paper import (
    ENVELOPES,
    FORMS,
    LABEL_SHEETS,
    TYPEFACES,
    Envelope,
    PaperUnavailable,
    availability,
    label_problems,
    labels,
    typeset_letter,
    windows_for,
)
from letters.paper.labels import INSIDE, block_on, label_sheet_named
from letters.paper.measures import MM_PER_PT
from letters.paper.page_text import lines
from letters.paper.placement import plan
from letters.paper.preflight.places import block_faults, zone_faults
from letters.paper.preflight.words import lacks_postcode, wanted_in
from letters.paper.typefaces import typeface
from letters.paper.typesetting import envelope_document, letter_document
from tests.builders import mail
from tests.made_up import addresses
from tests.printed import opened, origin

try:
    availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

THOUSAND = addresses(1000)
EXACT = 0.10  # mm
WAYS = [
    (form, country, window)
    for form in FORMS
    for country in ("US", "GB")
    for window in windows_for(form, country)
]


REST = pytest.mark.whole("The first 250 go through every country, form, window and typeface.")
QUARTERS = [0, *(pytest.param(n, marks=REST) for n in (1, 2, 3))]


def ways(quarter: int):
    """A form, its country, one of its windows and a typeface for each address, taken in turn."""
    faces = list(TYPEFACES)
    for n, (there, address) in list(enumerate(THOUSAND))[250 * quarter : 250 * (quarter + 1)]:
        form, country, window = WAYS[n % len(WAYS)]
        envelope = Envelope(("Sam Doyle",), address, window, windowed=True, country=there)
        yield mail(
            form=form,
            country=country,
            typeface=faces[n % len(faces)],
            addressee=address,
            envelope=envelope,
            body="Thank you.",
        )


@pytest.mark.parametrize("quarter", QUARTERS)
def test_every_address_stands_in_its_window_or_is_named(quarter):
    named = 0
    for letter in ways(quarter):
        whole = plan(letter)
        read = lines(letter_document(letter, whole))
        safe = whole.form.windows(letter.letter.country)[letter.envelope.form].safe
        inside = all(
            safe.left - EXACT <= line.left
            and line.right <= safe.right + EXACT
            and line.baseline - whole.face.rise(line.text) * line.type_mm >= safe.top - EXACT
            and line.baseline + whole.face.tail * line.type_mm <= safe.bottom + EXACT
            for line in read
            if line.part.startswith("to-")
        )
        told = [str(fault) for fault in zone_faults(whole, read)]
        assert inside or any("too tall" in fault for fault in told), letter
        named += bool(told)
        for line in read:  # nothing else shows in the window
            seen = whole.form.windows(letter.letter.country)[letter.envelope.form].seen
            if line.part in ("date", "salutation"):
                box = line.box
                assert box.top >= seen.bottom or box.bottom <= seen.top or box.left >= seen.right, (
                    line
                )
    assert 0 < named < 63  # six and seven lines do not go into an American window


def test_every_address_stands_whole_on_a_plain_envelope():
    keys = list(ENVELOPES)
    for n, (_, address) in enumerate(THOUSAND[::4]):
        form = ENVELOPES[keys[n % len(keys)]]
        envelope = Envelope((), address, form.key)
        read = lines(envelope_document(envelope))
        words = ("address", "to", address, form.to)
        told = list(block_faults(*words, envelope, read))
        assert told or all(
            form.read.left <= line.left
            and line.right <= form.read.right
            and line.baseline >= form.read.top
            and line.baseline + 0.3 * line.type_mm <= form.read.bottom
            for line in read
        ), address
        assert not told or form.key == "C6" or len(address) > 6


def test_every_line_of_an_address_keeps_its_number_also_after_one_that_turns_over():
    long = "The Department of " + "Parks and Recreation and " * 5
    address = ("Ada Park", "Northfield", long.strip(), "400 Grand River Avenue", "MI 48167")
    letter = mail(addressee=address)
    read = lines(letter_document(letter, plan(letter)))
    parts = [line.part for line in read if line.part.startswith("to-")]
    assert parts == ["to-1", "to-2", "to-3", "to-3", "to-4", "to-5"]
    read = lines(envelope_document(Envelope(("Sam Doyle", "12 Elm Street"), address[3:])))
    assert [line.part for line in read] == ["sender-1", "sender-2", "to-1", "to-2"]


@pytest.mark.parametrize("quarter", range(4))
def test_layout_and_pdf_agree_on_every_place(quarter):
    for letter in list(ways(quarter))[::80]:
        whole = plan(letter)
        read = lines(letter_document(letter, whole))
        with opened(typeset_letter(letter).pdf) as pdf:
            for line in read:
                if line.part.startswith("to-") and line.text.isascii():
                    x, y = origin(pdf[0], line.text.strip())
                    assert abs(x - line.left) <= EXACT
                    assert abs(y - line.baseline) <= EXACT


@pytest.mark.parametrize("key", LABEL_SHEETS)
@pytest.mark.parametrize("first", [1, 5])
def test_labels_begin_at_any_label_and_stand_in_place(key, first):
    sheet = label_sheet_named(key)
    own = [(f"Person {n:03d}", f"{n} Elm Street", "Northfield") for n in range(sheet.count)]
    with opened(labels(own, key, first).pdf) as pdf:
        assert len(pdf) == 1 + (first > 1)
        for n, address in enumerate(own):
            page, spot = divmod(first - 1 + n, sheet.count)
            block = block_on(address, sheet, spot, typeface(""))
            x, y = origin(pdf[page], address[0])
            down = typeface("").baseline(block.type_pt, block.line_pt) * MM_PER_PT
            assert abs(x - block.left) <= EXACT and abs(y - block.top - down) <= EXACT
            left, top = sheet.corner(spot)
            assert x == pytest.approx(left + INSIDE, abs=EXACT)
            assert top + INSIDE < y < top + sheet.label[1] - INSIDE
            assert left + sheet.label[0] <= sheet.page[0]
            assert top + sheet.label[1] <= sheet.page[1]


def test_label_that_is_too_small_is_named():
    large = tuple(f"Line {n} of this address" for n in range(9))
    small = ("Ada Park", "400 Grand River Avenue", "Northfield, MI 48167")
    found = label_problems([small, large], "AVERY_5160")
    assert [str(problem) for problem in found] == [
        "This address is too large for a label of Avery 5160: “" + ", ".join(large)[:60] + "”."
    ]


def test_an_address_too_large_for_its_label_leaves_the_next_one_alone():
    large = tuple(f"Line {n} of this address" for n in range(12))
    with opened(labels([large], "AVERY_5160").pdf) as pdf:
        ink = pdf[0].render(scale=4, grayscale=True).to_pil().point(lambda shade: 255 - shade)
        low = ink.getbbox()[3] / 4 * MM_PER_PT
    sheet = label_sheet_named("AVERY_5160")
    assert low <= sheet.top + sheet.label[1] + EXACT


def test_a_long_name_is_set_smaller_before_it_runs_off_its_label():
    name = "Dr. Maximiliana-Wilhelmina von und zu Hohenstein-Falkenberg y Ortega de la Santísima"
    address = (
        name,
        "Northfield Parks and Recreation",
        "400 Grand River Avenue",
        "Northfield 48167",
    )
    assert label_problems([address], "AVERY_L7160") == []


@pytest.mark.parametrize("first", [0, 31])
def test_labels_begin_on_their_sheet(first):
    with pytest.raises(ValueError, match="begin at 1 to 30"):
        labels([("Ada Park",)], "AVERY_5160", first)


def test_no_made_up_address_lacks_its_postcode_and_each_is_missed_without():
    for country, address in THOUSAND[:240]:
        assert not lacks_postcode(address, country), address
        assert lacks_postcode((*address[:1], "Somewhere"), country)
    assert not lacks_postcode(("Ada Park", "Somewhere"), "HK")
    assert all(wanted_in(country)[0] for country, _ in THOUSAND)


@pytest.mark.parametrize(
    ("country", "last", "lacking"),
    [
        ("IN", "New Delhi 110 001", ""),
        ("IN", "New Delhi", "PIN code"),
        ("SG", "Singapore 546080", ""),
        ("SG", "Singapore", "postcode"),
        ("us", "Northfield, MI", "ZIP code"),
        ("IE", "Dublin", ""),  # an Eircode helps, and is not asked for
        ("XX", "Nowhere", ""),
        ("", "Nowhere", ""),
    ],
)
def test_postcodes_are_missed_by_what_their_country_calls_them(country, last, lacking):
    assert lacks_postcode(("Ada Park", "1 Elm Street", last), country) == lacking


@pytest.mark.parametrize(
    ("country", "lines", "lacking"),
    [
        ("US", ("12345 Elm Street", "Northfield, MI"), "ZIP code"),
        ("US", ("12345 Elm Street", "Northfield, MI 48167"), ""),
        ("US", ("1 Elm Street", "Northfield, MI", "48167 USA"), ""),
        ("DE", ("Ulmenweg 1", "48167 Münster", "Germany"), ""),
    ],
)
def test_the_number_of_a_street_is_no_postcode(country, lines, lacking):
    assert lacks_postcode(("Ada Park", *lines), country) == lacking
