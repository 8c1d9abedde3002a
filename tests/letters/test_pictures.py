"""Pictures of pages."""

import io

import pytest
from PIL import Image

from letters.paper import PaperUnavailable, availability, typeset_letter
from letters.paper.pictures import picture
from tests.builders import mail

try:
    availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)


def test_picture_is_as_wide_as_asked_and_shows_ink():
    image = Image.open(io.BytesIO(picture(typeset_letter(mail()).pdf, 0, 425)))
    assert image.size == (425, 550)
    darkest, lightest = image.getextrema()
    assert darkest < 80
    assert lightest == 255


def test_page_that_is_not_there_has_no_picture():
    pdf = typeset_letter(mail()).pdf
    with pytest.raises(IndexError):
        picture(pdf, 9, 400)
    with pytest.raises(ValueError, match="pixels wide"):
        picture(pdf, 0, 100_000)
