"""What the paper is measured against: WeasyPrint as one first writes it, and typst.

Naive means: a style sheet with two faces inside every letter, one of them for the letterhead; a
font configuration made anew by each call; a signature with an alpha channel. The words, the sheet
and the typeface of the text are ours.
"""

import base64
import io
import random
from html import escape
from pathlib import Path

from letters.paper import LetterSheet

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts" / "letters"
FACE = FONTS / "SourceSerif4-Regular.ttf"
HEAD = FONTS / "SourceSans3-Regular.ttf"

STYLE = f"""
@font-face {{ font-family: Letter; src: url({FACE.as_uri()}) }}
@font-face {{ font-family: Letter; font-weight: bold; src: url({HEAD.as_uri()}) }}
@page {{ size: 215.9mm 279.4mm; margin: 25.4mm 38.5mm 25.4mm 25.4mm;
  @top-left {{ content: string(to) ", page " counter(page) " of " counter(pages) }} }}
@page :first {{ @top-left {{ content: none }} }}
html {{ font: 11.5pt/15.5pt Letter, serif; orphans: 2; widows: 2 }}
body {{ margin: 0; string-set: to attr(data-to) }}
p {{ margin: 0 0 7.75pt }}
.sender, .date, .addressee {{ margin-bottom: 23pt }}
.sender div, .addressee div {{ font-size: 9.75pt; line-height: 13pt }}
.sender div:first-child {{ font-size: 13.5pt; line-height: 18pt; font-weight: bold }}
.close {{ break-inside: avoid }}
.close img {{ width: 60mm; display: block }}
"""

TYPST = """
#let d = sys.inputs
#set document(title: "Letter to " + d.to)
#set page(paper: "us-letter", margin: (left: 1in, top: 1in, bottom: 1in, right: 38.5mm),
  header: context if counter(page).get().first() > 1 [#d.to, page #counter(page).display("1")])
#set text(font: "Source Serif 4", size: 11.5pt, lang: "en")
#set par(leading: 0.55em, spacing: 1em)
#let lines(words) = words.split("\\n").join(linebreak())
#text(size: 9.75pt, lines(d.sender))
#v(1em)
#d.date
#v(1em)
#text(size: 9.75pt, lines(d.addressee))

#d.salutation

#for words in d.body.split("\\n\\n") [#par(words)]
#block(breakable: false)[#d.closing #v(16mm) #d.signer]
#text(size: 9.75pt, d.enclosures)
"""


def signature() -> str:
    """A photographed signature of 780 x 260 pixels, ink on clear ground, as a data URL of 23 kB."""
    from PIL import Image, ImageDraw

    chance = random.Random(1)
    image = Image.new("RGBA", (780, 260), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    path = [(30 + 14 * n, 130 + chance.randint(-100, 100)) for n in range(52)]
    pen.line(path, fill=(20, 30, 90, 255), width=7, joint="curve")
    ink = image.getchannel("A")
    for _ in range(17_000):  # the grain of a photograph
        x, y = chance.randrange(780), chance.randrange(260)
        if ink.getpixel((x, y)):
            image.putpixel((x, y), (20, 30, chance.randrange(60, 130), chance.randrange(160, 256)))
    png = io.BytesIO()
    image.save(png, "PNG")
    return "data:image/png;base64," + base64.b64encode(png.getvalue()).decode()


def naive_page(letter: LetterSheet, signed: str) -> str:
    def block(name, lines):
        inner = "".join(f"<div>{escape(line)}</div>" for line in lines)
        return f'<div class="{name}">{inner}</div>'

    body = "".join(f"<p>{escape(words)}</p>" for words in letter.body.split("\n\n"))
    return (
        f'<!doctype html><html lang="en"><head><title>Letter</title><style>{STYLE}</style></head>'
        f'<body data-to="{escape(letter.running_name)}">{block("sender", letter.sender)}'
        f'<p class="date">{escape(letter.date)}</p>{block("addressee", letter.addressee)}'
        f"<p>{escape(letter.salutation)}</p>{body}"
        f'<div class="close"><p>{escape(letter.closing)}</p><img src="{signed}" alt="">'
        f"<p>{escape(letter.signer)}</p><p>{escape(letter.enclosures)}</p></div></body></html>"
    )


def naive_letter(letter: LetterSheet, signed: str) -> bytes:
    from weasyprint import HTML

    return HTML(string=naive_page(letter, signed)).write_pdf()


def naive_batch(letters: list[LetterSheet], signed: str) -> bytes:
    """One PDF in which each letter counts its own pages, so each is a document first."""
    from weasyprint import HTML

    documents = [HTML(string=naive_page(letter, signed)).render() for letter in letters]
    return documents[0].copy([page for each in documents for page in each.pages]).write_pdf()


def typst_letter():
    """A function that sets a letter with a warm typst compiler, or None without the module."""
    try:
        import typst
    except ImportError:
        return None
    source = TYPST.encode()
    compiler = typst.Compiler(source, font_paths=[str(FONTS)], ignore_system_fonts=True)

    def set_one(letter: LetterSheet) -> bytes:
        words = {
            "sender": "\n".join(letter.sender),
            "addressee": "\n".join(letter.addressee),
            "to": letter.running_name,
        }
        names = ("date", "salutation", "body", "closing", "signer", "enclosures")
        words |= {name: getattr(letter, name) for name in names}
        return compiler.compile(source, sys_inputs=words, format="pdf")

    return set_one
