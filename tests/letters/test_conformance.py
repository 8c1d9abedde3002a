"""Every kind of paper is a sound PDF: qpdf finds no fault in it, its fonts are embedded and subset,
and it is accessible by the rules of PDF/UA-1.
"""

import hashlib
import io
from dataclasses import replace
from functools import partial

import pikepdf
import pypdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from page import validate_pdf_bytes

from letters import paper
from letters.models import Printout, PrintRun
from tests import builders

try:
    paper.availability.press()
except paper.PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

COUNTRIES = ("US", "GB", "DE", "FR", "JP")
LONG = "Thank you for the hour you gave me on Thursday. " * 90
ADDRESSES = [("Ada Park", "400 Grand River Avenue", "Northfield, MI 48167")] * 3
NOTE = paper.Enclosure("How we plan a clean-up", "First, count the rakes.\n\nThen call round.")
ROWS = [paper.CoverRow("Ada Park", "400 Grand River Avenue", 2, "#10 envelope")] * 40
PREP = paper.PrepSheet(
    "Volunteer Coordinator",
    "Panel, in person",
    (paper.PrepPerson("Ada Park", "ranger", ("vernal pools",), ("the heron",), ("Since when?",)),),
)


def of(form: str, country: str = "", **words) -> paper.Mail:
    mail = builders.mail()
    letter = replace(mail.letter, form=form, country=country, **words)
    envelope = replace(mail.envelope, form=paper.envelope_for(form, country), country=country)
    return replace(mail, letter=letter, envelope=envelope)


def windowed(form: str, country: str, envelope: str) -> paper.Mail:
    mail = of(form, country)
    return replace(mail, envelope=replace(mail.envelope, form=envelope, windowed=True))


def fed(envelope: str, feed: str) -> paper.Mail:
    mail = of("US_FULL_BLOCK", "US")
    return replace(mail, envelope=replace(mail.envelope, form=envelope, feed=feed, offset=(2, -1)))


def of_a_run(part: str) -> paper.Printed:
    """The whole of a print run, or one of its two trays, as if it were all."""
    mails = [of("US_FULL_BLOCK", "US", body=LONG), of("NOTE_CARD", "US"), of("DIN_5008_B", "DE")]
    mails[0] = replace(mails[0], enclosures=(NOTE,))
    run = paper.Run(cover=True, apart=True, both_sides=True)
    printed = paper.typeset(mails, run)
    return replace(printed, pdf=getattr(printed, part))


def letters():
    for form in paper.FORMS:
        for country in COUNTRIES:
            yield f"{form} in {country}", of(form, country)
        yield f"{form} on two pages", of(form, "US", body=LONG)
        yield f"{form} signed", of(form, "US", signature=builders.ink())
    for face in paper.TYPEFACES:
        yield face, of("US_FULL_BLOCK", "US", typeface=face)
    for form, country in (("US_FULL_BLOCK", "US"), ("UK", "GB"), ("DIN_5008_A", "DE")):
        for envelope in paper.windows_for(form, country):
            yield f"{form} in a window of {envelope}", windowed(form, country, envelope)
    for envelope in paper.ENVELOPES:
        for feed in paper.FEEDS:
            yield f"{envelope} {feed}", fed(envelope, feed)


def kinds():
    """Every kind of paper by its name, and how to have it made."""
    for name, mail in letters():
        yield name, partial(paper.typeset_letter, mail)
    for envelope in paper.ENVELOPES:
        for feed in paper.FEEDS:
            yield f"test sheet {envelope} {feed}", partial(paper.test_sheet, envelope, feed, (1, 2))
    for sheet in paper.LABEL_SHEETS:
        yield sheet, partial(paper.labels, ADDRESSES * 12, sheet, 5)
    yield "checklist", partial(paper.cover_sheet, ROWS, "To sign", "US_FULL_BLOCK", "US")
    yield "prep sheet", partial(paper.prep_sheet, PREP, "US")
    for part in ("pdf", "letters_pdf", "envelopes_pdf"):
        yield f"{part} of a run", partial(of_a_run, part)


KINDS = dict(kinds())


def qpdf_finds_no_fault(pdf: bytes, folder) -> bool:
    """What `qpdf --check` says of a file, by the same library."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    job = pikepdf.Job(["qpdf", "--check", str(file)])
    try:
        job.run()
    except (pikepdf.PdfError, RuntimeError):
        return False
    return job.exit_code == 0 and not job.has_warnings


def loose_fonts(pdf: bytes) -> list[str]:
    """The fonts of a file that are not embedded, or whole."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    fonts = [
        font.get_object() for page in pages for font in page["/Resources"].get("/Font", {}).values()
    ]
    return [font["/BaseFont"] for font in fonts if not is_embedded_subset(font)]


def is_embedded_subset(font) -> bool:
    inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
    return font["/BaseFont"][7:8] == "+" and "/FontFile2" in inner["/FontDescriptor"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_paper_is_sound_and_accessible(kind, tmp_path):
    pdf = KINDS[kind]().pdf
    assert qpdf_finds_no_fault(pdf, tmp_path)
    assert loose_fonts(pdf) == []
    assert [fault.rule_id for fault in validate_pdf_bytes(pdf, profile="ua1").failures] == []


def test_a_broken_file_is_told_from_a_sound_one(tmp_path):
    pdf = paper.typeset_letter(builders.mail()).pdf
    assert qpdf_finds_no_fault(pdf, tmp_path)
    assert not qpdf_finds_no_fault(pdf[:-200], tmp_path)
    middle = pdf.index(b"stream\n") + 40
    assert not qpdf_finds_no_fault(pdf[:middle] + b"x" * 30 + pdf[middle + 30 :], tmp_path)


@pytest.mark.django_db
def test_what_is_printed_and_what_is_kept_of_it_are_sound(client, tmp_path):
    sam = builders.seeker()
    client.force_login(sam)
    person = builders.person(sam, organization=builders.organization(sam))
    letter = builders.letter(builders.touch(person))
    mine = SimpleUploadedFile("list.pdf", paper.cover_sheet(ROWS[:1], "A list", "UK").pdf)
    client.post(reverse("letters:enclose", args=[letter.pk]), {"pdf": mine})
    client.post(reverse("letters:print"), {"cover": "on", "apart": "on"})
    run, kept = PrintRun.objects.get(), Printout.objects.get()
    for pdf in (run.pdf, run.letters_pdf, run.envelopes_pdf, kept.pdf):
        assert qpdf_finds_no_fault(bytes(pdf), tmp_path)
        assert loose_fonts(bytes(pdf)) == []
    assert len(pypdf.PdfReader(io.BytesIO(kept.pdf)).pages) == 1 + 1 + 1  # letter, list, envelope
    assert kept.sha256 == hashlib.sha256(kept.pdf).hexdigest()
