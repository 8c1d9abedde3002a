"""The prep sheet on paper: one page for a whole panel, as small as it must be to stay one."""

from dataclasses import dataclass, replace

from letters.paper import assembly, availability, styling
from letters.paper.layouts import form_for, form_named
from letters.paper.limits import cut
from letters.paper.mails import Printed
from letters.paper.typefaces import typeface

MARGIN = 16.0  # mm, all round: it is a sheet for a folder, not a letter
# Points; the first that makes one page is taken. Seven are still read at arm's length.
SIZES = (10.5, 9.5, 8.5, 7.8, 7)
MOST_PEOPLE = 12


@dataclass(frozen=True)
class PrepPerson:
    """One panel member as the sheet tells of them; every text is a line or two."""

    name: str
    part: str
    knows: tuple[str, ...] = ()
    find_out: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()


@dataclass(frozen=True)
class PrepSheet:
    """What stands on the page."""

    heading: str
    about: str
    people: tuple[PrepPerson, ...]


def prep_sheet(sheet: PrepSheet, country: str = "", face: str = "") -> Printed:
    """The sheet on the paper of a country (ISO code), on one page where any size allows it.

    Raises TooMuchForPaper for what cannot be set, PaperUnavailable without Pango.
    """
    words = {"sheet": fit_sheet(sheet)}
    with availability.one_at_a_time:
        for size in SIZES:
            document = availability.press().document(
                "prep", words, "prep", measures(size, country, face)
            )
            if len(document.pages) == 1:
                break
        bound = assembly.bind([document], words["sheet"].heading)
    return Printed(pdf=bound.pdf, pages=bound.pages)


def measures(size: float, country: str, face: str) -> tuple:
    """What the stylesheet depends on: the paper, the type and its size in points."""
    page = form_named(form_for(country)).sheet(country)
    own = typeface(face)
    return (
        ("width", page.width),
        ("height", page.height),
        ("margin", MARGIN),
        ("families", styling.family_names(own)),
        ("size", round(size * own.scale, 4)),
        ("line", round(size * 1.28, 4)),
        ("large", round(size * 1.7, 4)),
        ("name", round(size * 1.2, 4)),
        ("small", round(size * 0.85, 4)),
    )


def fit_sheet(sheet: PrepSheet) -> PrepSheet:
    """The same sheet cleaned for the press, endless texts cut with three dots."""
    return PrepSheet(
        heading=cut(sheet.heading),
        about=cut(sheet.about),
        people=tuple(map(fit_person, sheet.people[:MOST_PEOPLE])),
    )


def fit_person(person: PrepPerson) -> PrepPerson:
    lists = ("knows", "find_out", "questions", "promises")
    fitted = {name: tuple(cut(text) for text in getattr(person, name)[:8]) for name in lists}
    return replace(person, name=cut(person.name), part=cut(person.part), **fitted)
