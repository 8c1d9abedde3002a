"""The one module that knows WeasyPrint. Import it through `asking.press()`, never at start-up."""

import functools
import logging
from pathlib import Path

from django.template.loader import render_to_string
from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from letters.paper.measures import Paper

# A log names no contents; signs without a glyph are proofreading's to tell.
logging.getLogger("weasyprint").addFilter(lambda record: ".notdef" not in str(record.msg))

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts" / "letters"
TYPEFACES = {"mem:letter-serif": "SourceSerif4-Regular.ttf"}


class ShelfFetcher(URLFetcher):
    """Hands out the bundled typefaces by their exact names, and nothing else in the world."""

    def __init__(self):
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self.shelf = {url: (FONTS / name).read_bytes() for url, name in TYPEFACES.items()}

    def fetch(self, url, headers=None):
        if url not in self.shelf:
            raise ValueError(f"Paper fetches nothing: {url}")
        return URLFetcherResponse(url, self.shelf[url], {"Content-Type": "font/ttf"})


# One of each per process: every FontConfiguration keeps about 0.25 MB for good (WeasyPrint 70.0).
fetcher = functools.cache(ShelfFetcher)
fonts = functools.cache(FontConfiguration)


@functools.cache
def stylesheet(name: str, paper: Paper) -> CSS:
    """The parsed stylesheet `letter` or `envelope`, with the measures of this paper."""
    measures = {"sheet": paper.sheet, "envelope": paper.envelope}
    text = render_to_string(f"letters/paper/{name}.css", measures)
    return CSS(string=text, url_fetcher=fetcher(), font_config=fonts())


def document(name: str, words: dict, paper: Paper) -> Document:
    """Lay out the template `name`, a letter or an envelope, with these words."""
    html = HTML(string=render_to_string(f"letters/paper/{name}.html", words), url_fetcher=fetcher())
    return html.render(stylesheets=[stylesheet(name, paper)], font_config=fonts())


def write(documents: list[Document], title: str) -> tuple[bytes, Document]:
    """One PDF of all pages, and the joined document, whose fonts know what they lack."""
    joined = documents[0].copy([page for each in documents for page in each.pages])
    joined.metadata.title = title
    for page in joined.pages:
        page.anchors.clear()  # the places serve proofreading, not the reader
    pdf = joined.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=True, finisher=ask_the_printer)
    return pdf, joined


def ask_the_printer(document, pdf) -> None:
    """Ask viewers for true size, the right tray and one side of the sheet (ISO 32000-1, 12.2)."""
    wishes = {"PrintScaling": "/None", "PickTrayByPDFSize": "true", "Duplex": "/Simplex"}
    pdf.catalog.setdefault("ViewerPreferences", {}).update(wishes)
