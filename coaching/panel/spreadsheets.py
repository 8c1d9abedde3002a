"""Tables for a spreadsheet: every cell quoted, and none that a spreadsheet would work out."""

import csv
import io

from django.http import HttpResponse

# With these a cell is a formula to Excel, LibreOffice or Google Sheets (OWASP, CSV injection);
# the full-width forms count too.
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def disarmed(text: str) -> str:
    """A cell's text, with an apostrophe before what would be read as a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(FORMULAS) else text


def spreadsheet(lines: list[list[str]], *, name: str) -> HttpResponse:
    """Lines of text as a CSV file to save, in UTF-8 with the mark that Excel needs."""
    page = io.StringIO()
    csv.writer(page, quoting=csv.QUOTE_ALL).writerows(
        [disarmed(text) for text in line] for line in lines
    )
    response = HttpResponse("\ufeff" + page.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response
