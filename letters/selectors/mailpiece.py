"""From a letter in the database to what stands on paper: who, where, when, in whose words."""

import re
from collections.abc import Iterator
from datetime import date

from django_countries.fields import Country

from contacts.models import Person, User
from followup.rules.wishes import Said
from letters.models import Letter, Stationery
from letters.models.stationery import Signing
from letters.paper import (
    Enclosure,
    Envelope,
    LetterSheet,
    Mail,
    envelope_for,
    windows_for,
    written_out,
)
from letters.selectors.countries import country_named, country_said, tail_of
from letters.selectors.naming import name_on_paper
from letters.selectors.wishes import goes_through

LONGEST_LINE = 200  # characters


def mail_of(letter: Letter, stationery: Stationery, *, on: date, by_hand: bool = False) -> Mail:
    """One letter as it goes on paper on a day, on the seeker's stationery.

    Handed over, it has neither address nor envelope; with labels it has no envelope page.
    """
    seeker, person = stationery.seeker, letter.touch.person
    form, country = letter.form or stationery.form_now, seeker.country.code
    enclosed = tuple(enclosed_in(letter))
    through = goes_through(letter)
    addressee = () if by_hand else tuple(addressee_lines(person, seeker, form, through))
    sheet = LetterSheet(
        sender=tuple(sender_lines(seeker)),
        date=written_out(on, form, country, town_of(seeker)),
        addressee=addressee,
        salutation=letter.salutation,
        body=letter.body,
        closing=letter.closing,
        signer=seeker.name,
        enclosures=letter.enclosures or titles_of(enclosed),
        running_name=name_on_paper(person, form, country),
        cc=tuple(name.strip() for name in re.split("[;\n]", letter.copies) if name.strip()),
        signature=signature_on(letter, stationery),
        form=form,
        typeface=str(letter.typeface or stationery.typeface),
        country=country,
    )
    return Mail(
        letter=sheet,
        envelope=None if by_hand else envelope_of(sheet, person, stationery, through),
        enclosures=enclosed,
    )


def signature_on(letter: Letter, stationery: Stationery) -> bytes | None:
    """The ink of the seeker's signature where it is placed; None leaves room for the pen."""
    placed = (letter.signing or stationery.signing) == Signing.IMAGE
    return bytes(stationery.signature) if placed and stationery.signature else None


def envelope_of(
    sheet: LetterSheet, person: Person, stationery: Stationery, through: Said | None = None
) -> Envelope | None:
    """The envelope a letter goes into; None without an address, or where a label does it."""
    if stationery.labels or not address_of(person, through):
        return None
    form = stationery.envelope or envelope_for(sheet.form, sheet.country)
    return Envelope(
        sheet.sender,
        sheet.addressee,
        form=form,
        windowed=stationery.windowed and form in windows_for(sheet.form, sheet.country),
        feed=str(stationery.feed),
        offset=(float(stationery.right_by), float(stationery.down_by)),
        country=country_of(person, stationery.seeker, through),
    )


def enclosed_in(letter: Letter) -> Iterator[Enclosure]:
    """What is printed after a letter: the note of what it gives, and PDFs of mine."""
    give = letter.touch.give
    if letter.encloses_note and give and give.note:
        yield Enclosure(title=give.title, text=give.note)
    for paper in sorted(letter.papers.all(), key=lambda paper: paper.pk):
        yield Enclosure(title=paper.name.removesuffix(".pdf"), pdf=bytes(paper.pdf))


def titles_of(enclosed: tuple[Enclosure, ...]) -> str:
    """What is enclosed by its names, or by its number where those would fill the page."""
    line = "; ".join(each.title for each in enclosed)
    return line if len(line) <= LONGEST_LINE else f"{len(enclosed)} papers"


def country_of(person: Person, seeker: User, through: Said | None = None) -> str:
    """Where a letter to them goes: what the last line of the address says, else their
    organization's country, else the seeker's own.
    """
    *above, last = address_of(person, through) or [""]
    said = country_said(last, seeker.country.code) if above else ""
    there = person.organization and person.organization.country if not through else None
    return said or (there.code if there else seeker.country.code)


def address_of(person: Person, through: Said | None = None) -> list[str]:
    """Where the post finds them, or whoever a letter to them goes through."""
    return list(through.address) if through else person.address_lines


def is_addressable(person: Person, through: Said | None = None) -> bool:
    """Whether the post can find them, or whoever a letter to them goes through."""
    return bool(address_of(person, through))


def goes_to(letter: Letter) -> list[str]:
    """The address of a letter line by line, after whom it goes in care of."""
    through = goes_through(letter)
    care = [f"c/o {through.through}", through.through_at] if through else []
    return [*filter(None, care), *address_of(letter.touch.person, through)]


def can_be_posted(letter: Letter) -> bool:
    """Whether the post can carry a letter, to its reader or in care of somebody."""
    return is_addressable(letter.touch.person, goes_through(letter))


def sender_lines(seeker: User) -> list[str]:
    """The seeker's name and address as they stand on letter and envelope."""
    return [line for line in (seeker.name, *filled(seeker.postal_address)) if line]


def addressee_lines(
    person: Person, seeker: User, form: str, through: Said | None = None
) -> list[str]:
    """Name, job title, organization and address; the country in capitals when it is abroad, and
    never at home, whoever typed it. Whoever is reached only through somebody has their address.
    """
    who = name_on_paper(person, form, seeker.country.code)
    title = person.job_title if who != person.job_title else ""
    house = (f"c/o {through.through}", through.through_at) if through else (person.organization,)
    lines = [str(line) for line in (who, title, *house) if line]
    if not is_addressable(person, through):
        return lines
    there = Country(country_of(person, seeker, through))
    lines += without_country(address_of(person, through), there)
    return lines if there.code == seeker.country.code else [*lines, there.name.upper()]


def without_country(lines: list[str], country: Country) -> list[str]:
    """Address lines without their country at the end, alone on its line or after a comma."""
    *above, last = lines
    town, tail = tail_of(last)
    if country_named(tail) != country.code:
        return lines
    return [*above, town] if town else above


# "69002 Lyon" and "D-10115 Berlin", as the post of most of Europe writes its last line.
TOWN = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5} (?P<town>[^\d,]+?)(?: CEDEX.*)?")


def town_of(seeker: User) -> str:
    """The town a letter is written in, where the seeker's address says it plainly; else nothing."""
    *_, last = ["", *filled(seeker.postal_address)]
    found = TOWN.fullmatch(last)
    town = found["town"].strip() if found else ""
    return town.title() if town.isupper() else town


def filled(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
