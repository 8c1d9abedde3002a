"""The one module that knows WeasyPrint: import it by `availability.press()`, never at start-up."""

import functools
import logging
from pathlib import Path
from xml.etree import ElementTree

import pydyf
from cssselect2 import ElementWrapper
from django.template.loader import render_to_string
from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from letters.paper.typefaces import TYPEFACES

# A log names no contents; signs without a glyph are proofreading's to tell.
logging.getLogger("weasyprint").addFilter(lambda record: ".notdef" not in str(record.msg))

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts" / "letters"
SHEETS_KEPT = 64  # parsed stylesheets: forms, papers and typefaces in every mix


def listed_once(pdf: pydyf.PDF) -> tuple[bytes, ...]:
    """References to the pages of a PDF. pydyf (0.13) makes them anew whenever it is asked, which
    WeasyPrint does for every line: among a hundred letters a twentieth of the time."""
    kids = pdf.pages["Kids"]  # a number, a generation and an R for each
    if 3 * len(getattr(pdf, "listed", ())) != len(kids):
        pdf.listed = tuple(b"%d 0 R" % number for number in kids[::3])
    return pdf.listed


pydyf.PDF.page_references = property(listed_once)


class ShelfFetcher(URLFetcher):
    """Hands out the bundled typefaces, and the signature of the letter at hand, by their exact
    names, and nothing else in the world."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self.shelf = {
            f"mem:{face.key}": ((FONTS / face.file).read_bytes(), "font/ttf")
            for face in TYPEFACES.values()
        }

    def fetch(self, url: str, headers: dict | None = None) -> URLFetcherResponse:
        if url not in self.shelf:
            raise ValueError(f"Paper fetches nothing: {url}")
        words, kind = self.shelf[url]
        return URLFetcherResponse(url, words, {"Content-Type": kind})


# One of each per process: every FontConfiguration keeps about 0.25 MB for good (WeasyPrint 70.0).
fetcher = functools.cache(ShelfFetcher)


@functools.cache
def fonts() -> FontConfiguration:
    """The fonts of this process; the bundled typefaces are put among them once."""
    configuration = FontConfiguration()
    text = render_to_string("letters/paper/fonts.css", {"faces": TYPEFACES.values()})
    CSS(string=text, url_fetcher=fetcher(), font_config=configuration)
    return configuration


@functools.lru_cache(maxsize=SHEETS_KEPT)
def stylesheet(name: str, measures: tuple) -> CSS:
    """The parsed stylesheet of that name with these measures, given as pairs."""
    text = render_to_string(f"letters/paper/{name}.css", dict(measures))
    return CSS(string=text, url_fetcher=fetcher(), font_config=fonts())


@functools.cache
def ground() -> CSS:
    """What every page starts from."""
    return CSS(string=render_to_string("letters/paper/ground.css"), url_fetcher=fetcher())


class Markup(HTML):
    """A page of ours, which is well-formed XML: read as such in a tenth of the time that HTML
    takes. The names are WeasyPrint's own (70.0).
    """

    def __init__(self, text: str):
        self.base_url = None
        self.url_fetcher = fetcher()
        self.media_type = "print"
        tree = ElementTree.fromstring(text)
        self.wrapper_element = ElementWrapper.from_html_root(tree, content_language=None)
        self.etree_element = self.wrapper_element.etree_element

    def _ua_stylesheets(self, forms: bool = False) -> list[CSS]:
        return [ground()]


def document(name: str, words: dict, sheet: str, measures: tuple, png: tuple = ()) -> Document:
    """Lay out the template `name` with these words, by the stylesheet `sheet`.

    `png` is the name and the bytes of the one picture that these words may show.
    """
    html = Markup(render_to_string(f"letters/paper/{name}.html", words))
    shelf = fetcher().shelf
    if png:
        shelf[png[0]] = (png[1], "image/png")
    try:
        return html.render(stylesheets=[stylesheet(sheet, measures)], font_config=fonts())
    finally:
        if png:
            del shelf[png[0]]


def write(documents: list[Document], title: str, both_sides: bool = False) -> tuple:
    """One PDF of all pages, and the code points that its typefaces cannot draw."""
    joined = documents[0].copy([page for each in documents for page in each.pages])
    joined.metadata.title = title
    finisher = ask_for_both_sides if both_sides else ask_the_printer
    pdf = joined.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=True, finisher=finisher)
    # Only a written document knows what its fonts lack.
    return pdf, tuple(sorted({sign for font in joined.fonts.values() for sign in font.missing}))


def ask_the_printer(document: Document, pdf: pydyf.PDF, duplex: str = "/Simplex") -> None:
    """Ask viewers for true size, the right tray and one side of the sheet (ISO 32000-1, 12.2)."""
    wishes = {"PrintScaling": "/None", "PickTrayByPDFSize": "true", "Duplex": duplex}
    pdf.catalog.setdefault("ViewerPreferences", {}).update(wishes)


def ask_for_both_sides(document: Document, pdf: pydyf.PDF) -> None:
    ask_the_printer(document, pdf, "/DuplexFlipLongEdge")
