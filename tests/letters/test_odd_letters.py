"""Two hundred hostile and odd letters: what is typed is printed, or the writer is told."""

import io
import itertools
import unicodedata

import pypdf
import pytest

from letters.paper import FORMS, TYPEFACES, PaperUnavailable, availability, problems, typeset_letter
from tests.builders import mail
from tests.printed import opened

try:
    press = availability.press()
except PaperUnavailable as missing:
    pytest.skip(str(missing), allow_module_level=True)

SCRIPTS = (
    "Thank you, Łukasz Żółć, for the hour",
    "Ευχαριστώ πολύ για την ώρα σας",
    "Спасибо за ваше время и за совет",
    "Cảm ơn chị Nguyễn Thị Hồng rất nhiều",
    "תודה רבה על הזמן שלך",
    "شكرا جزيلا على وقتك",
    "आपके समय के लिए धन्यवाद",
    "ขอบคุณสำหรับเวลาของคุณ",
    "感谢您抽出时间",
    "お時間をいただきありがとうございます",
    "시간 내주셔서 감사합니다",
    "Շնորհակալություն ձեր ժամանակի համար",
)
ODD = (
    "Emoji 🎉 and 👩‍👩‍👧 and a flag 🇺🇸",
    "Left שלום and right, 12 + 34 = 46, مرحبا again",
    "<b>bold</b> & <img src=http://example.com/a.png> &amp; <script>alert(1)</script>",
    "{% now 'Y' %} @import url(http://example.com/a.css); } </style>",
    "W" * 120,
    "no\u00a0break\u00a0" * 20,
    "e\u0301a\u0308o\u0302 combining, ﬁ ligature, “quotes” — dashes…",
    "a\tb   c  d, ½ € £ № §",
)
LONG = "A sentence of an ordinary kind that fills its line and says hardly anything. "
LENGTHS = (1, 2, 4, 6, 8, 12, 24, 36, 48, 60)  # one to four pages
CASES = list(enumerate(itertools.product(LENGTHS, SCRIPTS + ODD)))


def letters_of(text: str) -> list[str]:
    """The letters of a text in no order, since right-to-left lines are stored as they are drawn."""
    shown = unicodedata.normalize("NFKC", text)
    return sorted(
        character
        for character in unicodedata.normalize("NFD", shown)
        if unicodedata.category(character)[0] in "LNPS"
    )


REST = pytest.mark.whole("Fifty letters hold every script, length, form and typeface.")


@pytest.mark.parametrize("share", [0, *(pytest.param(n, marks=REST) for n in (1, 2, 3))])
def test_odd_letters_are_printed_as_typed_or_named(share, monkeypatch):
    asked = []
    fetch = press.ShelfFetcher.fetch
    monkeypatch.setattr(
        press.ShelfFetcher, "fetch", lambda self, url, *a: asked.append(url) or fetch(self, url, *a)
    )
    forms, faces = list(FORMS), list(TYPEFACES)
    for n, (length, odd) in CASES:
        if (n + n // len(SCRIPTS + ODD)) % 4 != share:  # a diagonal of lengths and words
            continue
        letter = mail(
            body="\n\n".join([odd, *[LONG] * length, odd]),
            signer=odd[:120],
            form=forms[n % len(forms)],
            typeface=faces[n % len(faces)],
            country=("US", "GB")[n % 2],
        )
        told = [str(problem) for problem in problems(letter)]
        printed = typeset_letter(letter)
        with opened(printed.pdf) as pdf:
            sheets = [pdf[page] for page in range(printed.letter_pages[0])]
            text = "".join(page.get_textpage().get_text_range() for page in sheets)
            for page in sheets:  # nothing leaves the paper
                words = page.get_textpage()
                for rect in range(words.count_rects()):
                    left, low, right, _ = words.get_rect(rect)
                    assert left >= 0 and right <= page.get_width() and low >= 0
        lost = not_found(letters_of(odd * 2 + odd[:120]), letters_of(text))
        assert not lost or any("No typeface" in sentence for sentence in told), (odd, lost)
        assert not any("leaves the paper" in sentence for sentence in told), told
        assert not any("alone on the last page" in sentence for sentence in told), told
    assert all(url.startswith("mem:") for url in asked)


def not_found(wanted: list[str], there: list[str]) -> list[str]:
    rest = list(there)
    lost = []
    for character in wanted:
        if character in rest:
            rest.remove(character)
        else:
            lost.append(character)
    return lost


def test_odd_letters_are_tagged_and_hold_nothing_that_acts():
    for odd in ODD:
        reader = pypdf.PdfReader(io.BytesIO(typeset_letter(mail(body=odd, signer=odd[:99])).pdf))
        assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert b"pdfuaid:part" in reader.trailer["/Root"]["/Metadata"].get_data()
        assert not reader.attachments
        assert not any(page.get("/Annots") for page in reader.pages)
