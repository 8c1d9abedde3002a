"""Small words of a letter that each form writes in its own way, in English."""

from datetime import date

from letters.paper.layouts import form_named

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
# "November 23, 2026" where the month leads; "23 November 2026" everywhere else.
MONTH_FIRST = ("US", "PH", "FM", "MH", "PW")


def written_out(day: date, form: str, country: str = "", place: str = "") -> str:
    """A date as a letter of that form writes it in a country.

    An American form puts the month first, unless its country does not; a French letter begins
    with the place, where it is known.
    """
    shape = form_named(form)
    month = MONTHS[day.month - 1]
    leads = shape.month_first and (not country or country.upper() in MONTH_FIRST)
    if leads or country.upper() in MONTH_FIRST:
        return f"{month} {day.day}, {day.year}"
    written = f"{day.day} {month} {day.year}"
    return f"{place}, {written}" if place and shape.place_in_date else written


def enclosure_line(enclosed: str, form: str) -> str:
    """What stands under the signature about enclosures, which semicolons part: "Enclosure: a map",
    "P.J. : a map; a rota".

    A line that says so itself stays as it was typed; no enclosures, no line.
    """
    titles = [title.strip() for title in enclosed.split(";") if title.strip()]
    if not titles:
        return ""
    if titles[0].lower().startswith(("enc", "p.j", "pj", "anlage", "attach")):
        return enclosed
    one, several = form_named(form).enclosed
    return f"{several if len(titles) > 1 else one} {'; '.join(titles)}"


def copy_line(names: tuple[str, ...], form: str) -> str:
    """Who else gets the letter, as the form says it; no names, no line."""
    known = [name for name in names if name.strip()]
    return f"{form_named(form).copied} {'; '.join(known)}" if known else ""


def salutation_mark(form: str) -> str:
    """What ends "Dear Dr. Kim": a colon in American letters, a comma elsewhere."""
    return form_named(form).mark


def has_full_stops(form: str, country: str = "") -> bool:
    """Whether titles are written "Dr." as in America, or "Dr" as in Britain."""
    return form_named(form).mark == ":" or country.upper() in MONTH_FIRST


def closing_of(form: str) -> str:
    """The complimentary close that is usual in a form, with its own mark."""
    return form_named(form).closing
