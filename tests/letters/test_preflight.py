"""What is found before printing."""

import pytest

from letters.paper import FORMS, Envelope, PaperUnavailable, availability, problems
from tests.builders import mail

try:
    availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)


def sentences(mail) -> list[str]:
    return [str(problem) for problem in problems(mail)]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "addressee",
    [
        (),
        ("Ada Park", "Northfield, MI 48167"),
        (
            "Dr. María-José Núñez y Ortega III",
            *(f"Line {n} of an address" for n in range(2, 7)),
            "Haifa",
        ),
    ],
)
def test_good_mail_has_no_problem(form, addressee):
    assert sentences(mail(addressee=addressee, form=form)) == []


def test_sign_without_a_glyph_is_named():
    assert sentences(mail(body="All good \U0010fffd")) == [
        "No typeface on this computer has “\U0010fffd” (U+10FFFD, a sign without a name); "
        "it would print as an empty box."
    ]


def test_many_signs_without_a_glyph_are_counted():
    found = sentences(mail(body="".join(chr(0x100000 + n) for n in range(90))))
    assert len(found) == 6
    assert found[-1] == "85 other signs in this letter have no typeface here either."


def test_line_too_long_for_the_envelope_is_named():
    long = "The Department of Parks, Recreation, Forestry and Volunteer Coordination"
    assert sentences(mail(addressee=(long, "Northfield"))) == [
        f"This line of the address is too long for a #10 envelope: “{long[:60]}…”."
    ]


def test_too_many_lines_for_the_envelope_are_counted():
    lines = tuple(f"Line {n}" for n in range(10))
    envelope = Envelope(sender=lines[:9], addressee=lines)
    assert sentences(mail(envelope=envelope)) == [
        "The return address is too tall for a #10 envelope: 5 of its 9 lines will fit.",
        "The address is too tall for a #10 envelope: 7 of its 10 lines will fit.",
    ]


def test_line_that_falls_off_the_paper_is_noticed():
    found = sentences(mail(addressee=("A" * 300, "Northfield")))
    assert found[-1] == "The address is too tall for a #10 envelope: none of its 2 lines will fit."


def test_letter_that_needs_a_second_stamp_says_so():
    body = "\n".join(f"Line {n}" for n in range(190))
    assert "may need a second stamp" in sentences(mail(body=body))[0]


def test_too_much_is_a_problem_not_an_error():
    assert sentences(mail(body="x" * 8001)) == [
        "A letter holds at most 8,000 characters; this one has 8,001."
    ]
