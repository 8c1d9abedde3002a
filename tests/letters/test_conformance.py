"""Every form of letter is an accessible PDF by the rules of PDF/UA-1, fonts embedded and subset."""

import io
from dataclasses import replace

import pypdf
import pytest
from page import validate_pdf_bytes

from letters import paper
from tests import builders

COUNTRIES = ("US", "GB", "DE", "FR", "JP")


def findings(pdf: bytes) -> list[str]:
    report = validate_pdf_bytes(pdf, profile="ua1")
    return [failure.rule_id for failure in report.failures]


def of(form: str, country: str, **words) -> paper.Mail:
    mail = builders.mail()
    letter = replace(mail.letter, form=form, country=country, **words)
    envelope = replace(mail.envelope, form=paper.envelope_for(form, country), country=country)
    return replace(mail, letter=letter, envelope=envelope)


@pytest.mark.parametrize("form", paper.FORMS)
def test_every_form_and_its_envelope_conform(form):
    for country in COUNTRIES:
        assert findings(paper.typeset_letter(of(form, country)).pdf) == []


@pytest.mark.parametrize("face", paper.TYPEFACES)
def test_every_typeface_is_embedded_and_subset(face):
    pdf = paper.typeset_letter(of("US_FULL_BLOCK", "US", typeface=face)).pdf
    assert findings(pdf) == []
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():
            assert font.get_object()["/BaseFont"][7:8] == "+"


def test_a_whole_run_with_its_checklist_conforms():
    mails = [of("US_FULL_BLOCK", "US"), of("NOTE_CARD", "US")]
    run = paper.Run(cover=True, apart=True, both_sides=True)
    printed = paper.typeset(mails, run)
    for pdf in (printed.pdf, printed.letters_pdf, printed.envelopes_pdf):
        assert findings(pdf) == []


def test_a_placed_signature_has_words_for_who_cannot_see_it():
    pdf = paper.typeset_letter(of("US_FULL_BLOCK", "US", signature=builders.ink())).pdf
    assert findings(pdf) == []


def test_labels_and_test_sheets_conform():
    addresses = [("Ada Park", "400 Grand River Avenue", "Northfield, MI 48167")] * 3
    for sheet in paper.LABEL_SHEETS:
        assert findings(paper.labels(addresses, sheet).pdf) == []
    for envelope in paper.ENVELOPES:
        assert findings(paper.test_sheet(envelope).pdf) == []
